import texts from "rihla-texts:rihla.kpis.,rihla.kpi-,rihla.language.,rihla.action.save,rihla.action.cancel";
import { addTexts } from "../text";
import Rihla from "./kpis.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Draws one of the library's templates. */
export function draw(template: string, data: object): string {
  return Rihla["Kpis"]?.[template]?.(data) ?? "";
}
