import texts from "rihla-texts:rihla.item.,rihla.fixes-item.,rihla.issue-panel.connect.action,rihla.action.,rihla.language.,rihla.date.";
import { FixesItem } from "./item";
import { addTexts } from "../text";

interface Page {
  define?: (name: string, needs: readonly string[], made: () => unknown) => void;
}

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** The name by which the dashboard asks for the item. */
(window as unknown as Page).define?.("io.rihla/fixes", [], () => FixesItem);
