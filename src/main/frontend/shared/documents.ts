/** The sections of a page that show a map. */
export const MAPS = "[data-rihla-map]";

/** The sections of a page that show a persona. */
export const PERSONAS = "[data-rihla-persona]";

/** The sections of a page that show anything that people edit together. */
export const DOCUMENTS = `${MAPS},${PERSONAS}`;

/** The key of what a section shows. Maps and personas never have the same. */
export function keyOf(section: HTMLElement): string {
  return section.dataset["rihlaMap"] ?? section.dataset["rihlaPersona"] ?? "";
}

export function isPersona(section: HTMLElement): boolean {
  return section.matches(PERSONAS);
}

/** Where the server has what a section shows: below Rihla's own address. */
export function pathOf(section: HTMLElement): string {
  return `${isPersona(section) ? "personas" : "maps"}/${encodeURIComponent(keyOf(section))}`;
}
