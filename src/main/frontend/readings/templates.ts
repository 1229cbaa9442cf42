import texts from "rihla-texts:rihla.readings.,rihla.imports.,rihla.kpi-unit.,rihla.queries.,rihla.feed-,rihla.language.,rihla.action.save,rihla.action.cancel,rihla.date.";
import { addTexts } from "../text";
import Imports from "./imports.soy";
import Queries from "./queries.soy";
import Readings from "./readings.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Draws a template of the list and the form of readings. */
export function draw(template: string, data: object): string {
  return Readings["Readings"]?.[template]?.(data) ?? "";
}

/** Draws a template of the import. */
export function drawImport(template: string, data: object): string {
  return Imports["Imports"]?.[template]?.(data) ?? "";
}

/** Draws the search that makes readings by itself. */
export function drawQuery(template: string, data: object): string {
  return Queries["Queries"]?.[template]?.(data) ?? "";
}
