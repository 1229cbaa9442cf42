/** Told to a map's section when another of its personas has been chosen. */
export const CHOSEN = "rihla:persona";

/** The persona that somebody has chosen on a map; "" when they look at all of them. */
export function chosenPersona(section: Element): string {
  return section.querySelector('[data-rihla-choice][aria-pressed="true"]')?.getAttribute("data-rihla-choice") ?? "";
}

/** The persona whose feelings stand on the touchpoints themselves; "" where the map has but one. */
export function mainPersona(section: Element): string {
  return section.querySelector('[data-rihla-choice]:not([data-rihla-choice=""])')?.getAttribute("data-rihla-choice") ?? "";
}
