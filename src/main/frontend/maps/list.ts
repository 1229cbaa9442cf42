import { RequestFailed, rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { dayTimeHere, rihlaText } from "../text";
import { aboutDocument } from "./about";
import { MAP_KIND, PERSONA_KIND } from "./kind";
import type { Undo } from "./model";
import { tellWithUndo } from "./undo";

/** Lets the list of maps, which the server has drawn, do what its buttons say. */
export function mapList(page: HTMLElement): void {
  const tag = page.dataset["rihlaWord"] ?? "en";
  const reader = { tag, dir: page.dir };
  const kind = page.dataset["rihlaKind"] === "personas" ? PERSONA_KIND : MAP_KIND;
  const text = (key: string, ...values: unknown[]): string => rihlaText(tag, key, ...values);
  const status = page.querySelector<HTMLElement>(".rihla-maps-status");

  const redraw = async (): Promise<void> => {
    const response = await fetch(location.href, { credentials: "same-origin" });
    const drawn = new DOMParser().parseFromString(await response.text(), "text/html");
    const list = drawn.querySelector(".rihla-maps-list");
    const place = page.querySelector(".rihla-maps-list");
    if (list && place) {
      place.replaceWith(document.importNode(list, true));
      times(page, tag);
    }
  };
  const failed = (failure: unknown): void => {
    if (status) {
      status.textContent =
        (failure instanceof RequestFailed ? failure.refusal.message : "") || text("rihla.maps.failed");
    }
  };
  const told = async (sentence: string, undo?: Undo): Promise<void> => {
    await redraw();
    if (status) {
      tellWithUndo(status, sentence, text("rihla.maps.undo"), undo && (() => undo().then(redraw).catch(failed)));
    }
  };

  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("[data-rihla-about], [data-rihla-restore]");
    const { rihlaAbout: key, rihlaRestore: restored, rihlaName: name } = button?.dataset ?? {};
    if (key) {
      aboutDocument({
        kind,
        key,
        reader,
        inBin: button?.dataset["rihlaIn"] === "bin",
        loggedIn: page.hasAttribute("data-rihla-logged-in"),
        done: (_what, sentence, undo) => void told(sentence, undo).catch(failed),
      }).catch(failed);
    } else if (restored) {
      rihla<void>("POST", `${kind.path}/${encodeURIComponent(restored)}/restore`)
        .then(() => told(text("rihla.maps.restore.done", name ?? restored)))
        .catch(failed);
    }
  });
  languageMenus(page);
  times(page, tag);
}

/** The server writes moments as they are in Greenwich. */
function times(page: HTMLElement, tag: string): void {
  for (const time of page.querySelectorAll<HTMLTimeElement>("time[data-rihla-time]")) {
    time.textContent = dayTimeHere(tag, time.dateTime) || time.textContent;
  }
}
