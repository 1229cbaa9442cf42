import texts from "rihla-texts:rihla.issues.,rihla.count.restricted-issues.,rihla.count.unread-issues.,rihla.count.more-issues.,rihla.count.issues-here.,rihla.action.close,rihla.date.";
import { addTexts } from "../text";
import Rihla from "./issues.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Draws one of this screen's templates. */
export function template(name: string, data: object): string {
  const draw = Rihla["Issues"]?.[name];
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}
