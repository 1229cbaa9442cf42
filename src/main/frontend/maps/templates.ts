import texts from "rihla-texts:rihla.maps.,rihla.persona-menu.,rihla.persona.publish,rihla.erase.,rihla.state,rihla.map.owner,rihla.action.,rihla.language.,rihla.date.";
import { addTexts } from "../text";
import Maps from "./about.soy";
import Personas from "./persona-forms.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Draws one of the dialog's templates. */
export function template(name: string, data: object): string {
  const draw = Maps["AboutMap"]?.[name] ?? Personas["AboutPersona"]?.[name];
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}
