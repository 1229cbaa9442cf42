import texts from "rihla-texts:rihla.issue-panel.,rihla.link-issue.,rihla.action.,rihla.element.,rihla.pain-points.,rihla.map.open,rihla.map.persona,rihla.map-persona.former";
import { whenReady } from "../shared/ready";
import { addTexts } from "../text";
import { linkToPainPoint } from "./link";
import { complete, PANEL, unlink } from "./panel";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** The entry in the issue's menu; its address ends in the issue's id. */
const MENU = "#rihla-link-to-pain-point";

whenReady(() => {
  completeAll();
  // Jira draws its panels anew after each edit on the page.
  new MutationObserver(completeAll).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("click", clicked);
});

function completeAll(): void {
  document.querySelectorAll<HTMLElement>(PANEL).forEach((panel) => void complete(panel));
}

function clicked(event: Event): void {
  const target = event.target as Element;
  const removal = target.closest<HTMLButtonElement>("[data-rihla-unlink]");
  const issue =
    target.closest<HTMLElement>("[data-rihla-link]")?.dataset["rihlaLink"] ?? fromMenu(target.closest(MENU));
  if (removal) {
    void unlink(removal);
  } else if (issue) {
    event.preventDefault();
    void linkToPainPoint(issue);
  }
}

function fromMenu(entry: Element | null): string | undefined {
  return /rihla-issue=(\d+)/.exec(entry?.getAttribute("href") ?? "")?.[1];
}
