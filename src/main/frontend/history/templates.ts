import texts from "rihla-texts:rihla.history.,rihla.erase.,rihla.persona-menu.erase.,rihla.map.stages,rihla.curve.title,rihla.action.cancel,rihla.language.,rihla.date.";
import { addTexts } from "../text";
import Compare from "./compare.soy";
import History from "./history.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Draws one of the history's templates, such as `History.list`. */
export function template(name: `${"History" | "Compare"}.${string}`, data: object): string {
  const [namespace = "", template = ""] = name.split(".");
  const draw = (namespace === "History" ? History : Compare)[namespace]?.[template];
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}
