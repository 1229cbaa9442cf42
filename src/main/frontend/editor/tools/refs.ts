import type { Ref } from "../model";

/** What an element of a map is. */
export type Kind = "map" | "stage" | "lane" | "touchpoint" | "card" | "pain-point" | "evidence";

export const MAP: Ref = "map:map";

/** The text by which each kind of element is known. */
const TITLE_FIELD: Readonly<Record<Kind, string>> = {
  map: "name",
  stage: "name",
  lane: "name",
  touchpoint: "name",
  card: "text",
  "pain-point": "text",
  evidence: "note",
};

/** The texts of a persona, in the order in which they are read. */
export const PERSONA_TEXTS: readonly string[] = [
  "name",
  "role",
  "quote",
  "interests",
  "pains",
  "buying-reasons",
  "goal",
  "needs",
  "motivations",
  "demographics",
  "lifestyle",
  "behaviour",
  "back-story",
  "found-us",
  "first-experience",
  "purchase-drivers",
];

/** What stays short: names, durations, personas. */
const LABELS: ReadonlySet<string> = new Set(["name", "duration", "persona", "role"]);
const LABEL_LENGTH = 255;
const TEXT_LENGTH = 10_000;

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

export function kindOf(ref: Ref): Kind {
  return ref.slice(0, ref.indexOf(":")) as Kind;
}

export function idOf(ref: Ref): string {
  return ref.slice(ref.indexOf(":") + 1);
}

export function titleField(kind: Kind): string {
  return TITLE_FIELD[kind];
}

/** How long a text may be, in the units in which the server counts: UTF-16. */
export function limitOf(field: string): number {
  return LABELS.has(field) ? LABEL_LENGTH : TEXT_LENGTH;
}

/** An id that nobody has used, or ever will: two people may be adding at once. */
export function newId(kind: Kind | "kpi-use"): string {
  const numbers = crypto.getRandomValues(new Uint8Array(15));
  return kind.charAt(0) + Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join("");
}
