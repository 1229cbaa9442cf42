import texts from "rihla-texts:rihla.item.,rihla.kpi-item.,rihla.journey-health.,rihla.fixes-item.,rihla.kpi.,rihla.kpi-status.,rihla.kpi-type.experience-score,rihla.kpi-period.,rihla.issue-panel.connect.action,rihla.action.,rihla.language.,rihla.date.";
import { addTexts } from "../text";
import { JourneyHealthItem } from "./journey-health";
import { StageKpisItem } from "./stage-kpis";

interface Page {
  define?: (name: string, needs: readonly string[], made: () => unknown) => void;
}

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** The names by which the dashboard asks for the items. */
(window as unknown as Page).define?.("io.rihla/stage-kpis", [], () => StageKpisItem);
(window as unknown as Page).define?.("io.rihla/journey-health", [], () => JourneyHealthItem);
