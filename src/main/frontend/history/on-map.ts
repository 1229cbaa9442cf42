import texts from "rihla-texts:rihla.history.open,rihla.history.past,rihla.history.failed";
import { addAction, readerOf } from "../map/actions";
import { isPersona, keyOf, MAPS } from "../shared/documents";
import { contextPath, RequestFailed, rihla } from "../shared/http";
import { addTexts, rihlaText } from "../text";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

const ORDER = 50;

/** Leads from every map, or whatever else is named, to its history: whoever sees it may see what it has gone through. */
export function historyOf(root: ParentNode, documents = MAPS): void {
  const add = (section: HTMLElement): void => {
    addAction(section, {
      id: "history",
      label: rihlaText(readerOf(section).lang, "rihla.history.open"),
      order: ORDER,
      href: address(keyOf(section), isPersona(section) ? "persona" : "map"),
    });
  };
  root.querySelectorAll<HTMLElement>(documents).forEach((section) => {
    add(section);
    section.addEventListener("rihla:redrawn", () => add(section));
  });
}

/** Leads from maps of the past to what has changed since. */
export function pastMaps(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>("[data-rihla-past]").forEach((note) => {
    const link = document.createElement("a");
    link.href = `${address(note.dataset["rihlaPastMap"] ?? "")}&from=${note.dataset["rihlaPast"] ?? ""}`;
    link.textContent = rihlaText(note.lang, "rihla.history.past");
    note.append(" ", link);
  });
}

/** Takes the answer of a page's editors to whether a map should go back as its page did. */
export function restoredPages(root: ParentNode, followed: () => void = () => location.reload()): void {
  root.querySelectorAll<HTMLElement>("[data-rihla-restored]").forEach((note) => {
    const buttons = Array.from(note.querySelectorAll<HTMLButtonElement>("[data-rihla-follow]"));
    const answer = async (follow: boolean): Promise<void> => {
      buttons.forEach((button) => (button.disabled = true));
      try {
        await rihla<void>(
          "POST",
          `maps/${encodeURIComponent(note.dataset["rihlaRestored"] ?? "")}/page-restored`,
          JSON.stringify({ page: Number(note.dataset["rihlaPage"]), follow }),
        );
        if (follow) {
          followed();
        } else {
          note.remove();
        }
      } catch (failure) {
        buttons.forEach((button) => (button.disabled = false));
        const line = note.querySelector("[role=alert]");
        if (line) {
          line.textContent =
            (failure instanceof RequestFailed && failure.refusal.message) ||
            rihlaText(note.lang, "rihla.history.failed");
        }
      }
    };
    buttons.forEach((button) =>
      button.addEventListener("click", () => void answer(button.dataset["rihlaFollow"] === "true")),
    );
  });
}

function address(key: string, kind: "map" | "persona" = "map"): string {
  return `${contextPath()}/plugins/servlet/rihla/history?${kind}=${encodeURIComponent(key)}`;
}
