import texts from "rihla-texts:rihla.editor.,rihla.map.,rihla.map-persona.,rihla.persona.,rihla.field.,rihla.evidence-kind.,rihla.goal-reached.,rihla.count.evidence,rihla.count.people.,rihla.picture.,rihla.state,rihla.curve.,rihla.stage.,rihla.lane.,rihla.touchpoint,rihla.feeling.,rihla.pain-point,rihla.life.,rihla.severity,rihla.element.,rihla.channel.,rihla.language.,rihla.date.,rihla.kpi.,rihla.glance.,rihla.count.stages.,rihla.count.kpi-uses.,rihla.count.touchpoints.,rihla.count.truths.,rihla.count.pain-points.,rihla.history.nameless,rihla.action.,rihla.count.missing-translations.,rihla.count.undecided-edits.,rihla.count.unsent-edits.";
import { addTexts } from "../text";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** The keys of all texts of the editor that begin so. */
export function keysOf(beginning: string): string[] {
  return Object.keys(texts["en"] ?? {}).filter((key) => key.startsWith(beginning));
}
