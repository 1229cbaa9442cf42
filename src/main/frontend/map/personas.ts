import { CHOSEN } from "../shared/personas";

const CHOICE = "data-rihla-choice";

/** Lets readers look at one of a map's personas: their curve, what they feel, what concerns them. */
export function choosePersonas(root: ParentNode): void {
  for (const map of root.querySelectorAll<HTMLElement>("[data-rihla-map]")) {
    let chosen = "";
    const apply = (): void => {
      chosen = show(map, chosen);
    };
    map.addEventListener("click", ({ target }) => {
      const button = (target as Element).closest(`[${CHOICE}]`);
      const wanted = button?.getAttribute(CHOICE);
      if (button && wanted !== null && wanted !== undefined) {
        chosen = wanted === chosen ? "" : wanted;
        apply();
        map.dispatchEvent(new CustomEvent(CHOSEN));
      }
    });
    map.addEventListener("rihla:redrawn", apply);
  }
}

/** Shows one persona, or all of them where the map does not have that one any longer. */
function show(map: HTMLElement, wanted: string): string {
  const buttons = Array.from(map.querySelectorAll(`[${CHOICE}]`));
  const chosen = buttons.some((button) => button.getAttribute(CHOICE) === wanted) ? wanted : "";
  buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.getAttribute(CHOICE) === chosen)));
  for (const element of map.querySelectorAll("[data-rihla-of]")) {
    const own = element.getAttribute("data-rihla-of") === chosen;
    element.classList.toggle("rihla-out", chosen !== "" && !own);
    element.classList.toggle("rihla-chosen", own);
  }
  for (const element of map.querySelectorAll("[data-rihla-for]")) {
    const ids = (element.getAttribute("data-rihla-for") ?? "").split(" ");
    element.classList.toggle("rihla-out", chosen !== "" && !ids.includes(chosen));
  }
  return chosen;
}
