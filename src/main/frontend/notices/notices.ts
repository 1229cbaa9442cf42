import texts from "rihla-texts:rihla.notices.,rihla.watch.,rihla.date.";
import { RequestFailed, rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { addTexts, dayTimeHere, rihlaText } from "../text";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Lets the page of notices, which the server has drawn, do what its buttons say. */
export function noticesPage(page: HTMLElement): void {
  const tag = page.dataset["rihlaWord"] ?? "en";
  const status = page.querySelector<HTMLElement>(".rihla-notices-status");
  const say = (sentence: string): void => {
    if (status) {
      status.textContent = sentence;
    }
  };
  const tried = async (work: Promise<unknown>, done: () => void): Promise<void> => {
    try {
      await work;
      done();
    } catch (failure) {
      const message = failure instanceof RequestFailed ? failure.refusal.message : "";
      say(message || rihlaText(tag, "rihla.watch.failed"));
    }
  };

  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("[data-rihla-read], [data-rihla-stop]");
    const { rihlaRead: upTo, rihlaStop: key } = button?.dataset ?? {};
    if (button && upTo) {
      void tried(rihla("POST", "notices/read", JSON.stringify({ upTo: Number(upTo) })), () => {
        page.querySelectorAll(".rihla-notice-new").forEach((mark) => mark.remove());
        page.querySelectorAll(".rihla-notice-unread").forEach((row) => row.classList.remove("rihla-notice-unread"));
        button.remove();
        say(rihlaText(tag, "rihla.notices.read-all.done"));
      });
    } else if (button && key) {
      void tried(rihla("DELETE", `maps/${encodeURIComponent(key)}/watch`), () => {
        button.remove();
        say(rihlaText(tag, "rihla.watch.stopped"));
      });
    }
  });
  page.addEventListener("change", (event) => {
    const box = event.target as HTMLInputElement;
    if (box.hasAttribute("data-rihla-watch-edited")) {
      void tried(rihla("PUT", "notices/settings", JSON.stringify({ watchEdited: box.checked })), () =>
        say(rihlaText(tag, "rihla.notices.saved")),
      );
    }
  });
  languageMenus(page);
  for (const time of page.querySelectorAll<HTMLTimeElement>("time")) {
    time.textContent = dayTimeHere(tag, time.dateTime) || time.textContent;
  }
}

whenReady(() => document.querySelectorAll<HTMLElement>(".rihla-notices").forEach(noticesPage));
