import texts from "rihla-texts:rihla.unsent.,rihla.count.left-edits.";
import { entriesOf, folderOf, tabsIn } from "../editor/queue";
import { Tabs } from "../editor/tabs";
import { draftsOf } from "../editor/tools/drafts";
import { keyOf, MAPS } from "../shared/documents";
import { openEditor } from "../shared/editor";
import { person } from "../shared/person";
import { addTexts, rihlaPlural, rihlaText } from "../text";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Offers what a tab that is gone has left unsent, on each map or persona of the page that it belongs to. */
export function offerUnsent(root: ParentNode, documents = MAPS): void {
  for (const section of root.querySelectorAll<HTMLElement>(documents)) {
    void offer(section);
    section.addEventListener("rihla:redrawn", () => void offer(section));
  }
}

async function offer(section: HTMLElement): Promise<void> {
  section.querySelector(".rihla-unsent")?.remove();
  const who = person();
  if (who === "" || section.hasAttribute("data-rihla-editing")) {
    return;
  }
  const map = keyOf(section);
  const folder = folderOf(who, map);
  const drafts = (): string[] => tabsIn(localStorage, draftsOf(who, map)).map((name) => draftsOf(who, map) + name);
  if (tabsIn(localStorage, folder).length + drafts().length === 0) {
    return;
  }
  const channel = new Tabs(folder, "");
  const living = await channel.living();
  channel.close();
  const gone = tabsIn(localStorage, folder).filter((tab) => !living.has(tab));
  // Nobody knows which tab a half typed text is from.
  const typed = living.size === 0 ? drafts() : [];
  const count = gone.reduce((sum, tab) => sum + entriesOf(localStorage, folder, tab).length, typed.length);
  if (count > 0 && !section.hasAttribute("data-rihla-editing") && !section.querySelector(".rihla-unsent")) {
    const names = [...gone.map((tab) => folder + tab), ...typed];
    section.prepend(note(section, count, () => names.forEach((name) => localStorage.removeItem(name))));
  }
}

function note(section: HTMLElement, count: number, discard: () => void): HTMLElement {
  const chosen = section.querySelector<HTMLElement>('.rihla-language[aria-pressed="true"]');
  const tag = chosen?.dataset["rihlaLanguage"] ?? section.lang;
  const note = document.createElement("div");
  note.className = "rihla-note rihla-unsent";
  note.dataset["rihlaOverlay"] = "";
  note.lang = chosen?.lang ?? tag;
  note.dir = chosen?.dir ?? section.dir;
  const words = document.createElement("p");
  words.textContent = rihlaPlural(tag, "rihla.count.left-edits", count);
  const go = button(rihlaText(tag, "rihla.unsent.continue"), () => {
    go.disabled = true;
    openEditor(section).then(
      () => note.remove(),
      () => (go.disabled = false),
    );
  });
  let sure = false;
  const away = button(rihlaText(tag, "rihla.unsent.discard"), () => {
    if (sure) {
      discard();
      note.remove();
    }
    sure = true;
    away.textContent = rihlaText(tag, "rihla.unsent.discard.sure");
  });
  note.append(words, go, " ", away);
  return note;
}

function button(words: string, pressed: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "rihla-button";
  button.textContent = words;
  button.addEventListener("click", pressed);
  return button;
}
