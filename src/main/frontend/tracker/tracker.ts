import texts from "rihla-texts:rihla.tracker.,rihla.count.days,rihla.count.restricted-issues,rihla.count.more-issues,rihla.date.";
import { whenReady } from "../shared/ready";
import { addTexts } from "../text";
import { follow } from "./fixes";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

whenReady(() => {
  document.querySelectorAll<HTMLElement>("[data-rihla-fixes]").forEach((board) => follow(board));
});
