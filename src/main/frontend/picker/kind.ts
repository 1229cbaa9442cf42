/** What a macro shows, and so what is to be chosen for it. */
export interface Kind {
  /** The macro's name. */
  readonly macro: string;
  /** The macro's parameter that names what it shows. */
  readonly parameter: "map" | "persona";
  /** Where the server has them, and what a list of them is called there. */
  readonly path: "maps" | "personas";
  /** The beginning of the keys of texts that name the kind. */
  readonly words: string;
}

export const KINDS: readonly Kind[] = [
  { macro: "journey-map", parameter: "map", path: "maps", words: "rihla.picker." },
  { macro: "persona", parameter: "persona", path: "personas", words: "rihla.picker.persona." },
];
