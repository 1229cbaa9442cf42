import texts from "rihla-texts:rihla.maps.about,rihla.maps.failed,rihla.persona-menu.about";
import { openAbout } from "../shared/about";
import { isPersona, MAPS } from "../shared/documents";
import { addTexts, rihlaText } from "../text";
import { addAction, readerOf } from "./actions";
import { REDRAWN } from "./redraw";

/** Behind what edits it and shows its past. */
const ORDER = 90;

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Gives each map, or whatever else is named, a button to what can be done with it as a whole: rename, copy, delete … */
export function offerAbout(root: ParentNode, documents = MAPS): void {
  for (const section of root.querySelectorAll<HTMLElement>(documents)) {
    const offer = (): void => {
      const { lang } = readerOf(section);
      addAction(section, {
        id: "about",
        label: rihlaText(lang, isPersona(section) ? "rihla.persona-menu.about" : "rihla.maps.about"),
        order: ORDER,
        act: (button) => {
          openAbout(section).catch(() => (button.title = rihlaText(lang, "rihla.maps.failed")));
        },
      });
    };
    offer();
    section.addEventListener(REDRAWN, offer);
  }
}
