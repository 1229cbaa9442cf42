import texts from "rihla-texts:rihla.maps.,rihla.state,rihla.map.owner,rihla.action.,rihla.language.,rihla.date.";
import { addTexts } from "../text";
import Rihla from "./about.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Draws one of the dialog's templates. */
export function template(name: string, data: object): string {
  const draw = Rihla["AboutMap"]?.[name];
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}
