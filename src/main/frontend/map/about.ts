import texts from "rihla-texts:rihla.maps.about,rihla.maps.failed";
import { openAbout } from "../shared/about";
import { addTexts, rihlaText } from "../text";
import { addAction, readerOf } from "./actions";

/** Behind what edits the map and shows its past. */
const ORDER = 90;

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Gives each map a button to what can be done with it as a whole: rename, copy, move, delete … */
export function offerAbout(root: ParentNode): void {
  for (const map of root.querySelectorAll<HTMLElement>("[data-rihla-map]")) {
    const offer = (): void => {
      const { lang } = readerOf(map);
      addAction(map, {
        id: "about",
        label: rihlaText(lang, "rihla.maps.about"),
        order: ORDER,
        act: (button) => {
          openAbout(map).catch(() => (button.title = rihlaText(lang, "rihla.maps.failed")));
        },
      });
    };
    offer();
    map.addEventListener("rihla:redrawn", offer);
  }
}
