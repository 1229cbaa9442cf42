import texts from "rihla-texts:rihla.comments.,rihla.count.people-found.,rihla.element.,rihla.history.element,rihla.history.nameless,rihla.action.,rihla.date.";
import { addTexts } from "../text";
import Rihla from "./comments.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Draws one of the panel's templates. */
export function template(name: string, data: object): string {
  const draw = Rihla["Comments"]?.[name];
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}
