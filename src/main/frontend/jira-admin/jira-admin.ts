import texts from "rihla-texts:rihla.jira-health.,rihla.action.,rihla.admin.saved,rihla.date.";
import { RequestFailed, rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { addTexts, dayTimeHere, rihlaText } from "../text";
import Rihla from "./jira-admin.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

interface Health {
  readonly lines: readonly { readonly at: string }[];
}

whenReady(() => {
  const page = document.querySelector<HTMLElement>(".rihla-jira-admin");
  if (page) {
    languageMenus(page);
    void new HealthPage(page).show();
  }
});

class HealthPage {
  private readonly word: string;

  constructor(private readonly page: HTMLElement) {
    this.word = page.dataset["rihlaWord"] ?? "en";
    page.addEventListener("click", (event) => {
      if ((event.target as Element).closest("[data-rihla-retry]")) {
        void this.retry();
      }
    });
    page.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.save(event.target as HTMLFormElement);
    });
  }

  async show(): Promise<void> {
    this.say("rihla.jira-health.loading");
    await this.orSay(async () => {
      this.draw(await rihla<Health>("GET", "health"));
      this.say("");
    });
  }

  private async retry(): Promise<void> {
    await this.orSay(async () => {
      await rihla<void>("POST", "health/retry", "{}");
      this.say("rihla.jira-health.retried");
    });
  }

  private async save(form: HTMLFormElement): Promise<void> {
    const values = new FormData(form);
    const cancelled = String(values.get("cancelled") ?? "")
      .split("\n")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    const body = JSON.stringify({ reader: values.get("reader") ?? "", cancelled });
    await this.orSay(async () => {
      this.draw(await rihla<Health>("PUT", "health/settings", body));
      this.say("rihla.admin.saved");
    });
  }

  private async orSay(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      const said = failure instanceof RequestFailed ? failure.refusal.message : "";
      this.write(said || rihlaText(this.word, "rihla.jira-health.failed"));
    }
  }

  private draw({ lines, ...health }: Health): void {
    const place = this.page.querySelector(".rihla-jira-health");
    const template = Rihla["JiraAdmin"]?.["health"];
    if (place && template) {
      const timed = lines.map((line) => ({ ...line, when: dayTimeHere(this.word, line.at) }));
      place.innerHTML = template({ word: this.word, health: { ...health, lines: timed } });
    }
  }

  private say(key: string): void {
    this.write(key === "" ? "" : rihlaText(this.word, key));
  }

  private write(text: string): void {
    const status = this.page.querySelector(".rihla-jira-status");
    if (status) {
      status.textContent = text;
    }
  }
}
