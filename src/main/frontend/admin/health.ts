import { rihla } from "../shared/http";
import { dayTimeHere, rihlaText } from "../text";
import Rihla from "./health.soy";

interface Line {
  readonly at: string;
  readonly when?: string;
}

interface Health {
  readonly lines: readonly Line[];
}

/** The tab that shows how the talk with Jira goes. It asks Jira, so it is filled when it is seen. */
export function healthTab(tab: HTMLElement, tag: string, say: (text: string) => void): void {
  const draw = (health: Health): void => {
    const page = Rihla["Health"]?.["page"];
    if (page) {
      const lines = health.lines.map((line) => ({ ...line, when: dayTimeHere(tag, line.at) }));
      tab.innerHTML = page({ health: { ...health, lines }, lang: tag });
    }
  };
  const show = async (): Promise<void> => draw(await rihla<Health>("GET", "health"));
  const orSay = (work: Promise<void>): Promise<void> =>
    work.catch((failure: unknown) => say(failure instanceof Error ? failure.message : String(failure)));

  tab.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-rihla-health-retry]")) {
      void orSay(
        rihla<void>("POST", "health/retry", "{}").then(() => {
          say(rihlaText(tag, "rihla.health.retried"));
          return show();
        }),
      );
    }
  });
  tab.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    event.stopPropagation();
    const { reader, cancelled } = Object.fromEntries(new FormData(form));
    const names = String(cancelled)
      .split("\n")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    void orSay(
      rihla<Health>("PUT", "health/settings", JSON.stringify({ reader, cancelled: names })).then((health) => {
        draw(health);
        say(rihlaText(tag, "rihla.admin.saved"));
      }),
    );
  });
  void orSay(show());
}
