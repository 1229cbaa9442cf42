import type { Ref } from "../model";
import { MAP, PERSONA_TEXTS } from "./refs";

type Texts = Readonly<Record<string, string>>;

interface Element {
  readonly id: string;
  readonly rank?: string;
  readonly [field: string]: unknown;
}

/** As much of a map file as holds texts. */
export interface MapFile {
  readonly languages: readonly string[];
  readonly stages?: readonly Element[];
  readonly lanes?: readonly Element[];
  readonly touchpoints?: readonly Element[];
  readonly cards?: readonly Element[];
  readonly painPoints?: readonly Element[];
  readonly evidence?: readonly Element[];
  readonly [field: string]: unknown;
}

/** One text of a map in the languages it has. */
export interface Translatable {
  readonly ref: Ref;
  readonly field: string;
  readonly words: Record<string, string>;
}

/** Takes those texts of an element that are there in some language. */
function taking(found: Translatable[]): (ref: Ref, of: Readonly<Record<string, unknown>>, ...fields: readonly string[]) => void {
  return (ref, of, ...fields) => {
    for (const field of fields) {
      const words = of[field] as Texts | undefined;
      if (words && Object.values(words).some((text) => text !== "")) {
        found.push({ ref, field, words: { ...words } });
      }
    }
  };
}

/** Every text of a persona that is there in some language, in the order in which it is read. */
export function textsOfPersona(persona: MapFile): Translatable[] {
  const found: Translatable[] = [];
  const take = taking(found);
  take(MAP, persona, ...PERSONA_TEXTS);
  for (const evidence of inOrder(persona.evidence)) {
    take(`evidence:${evidence.id}`, evidence, "note");
  }
  return found;
}

/** Every text of a map that is there in some language, in the order in which the map is read. */
export function textsOf(map: MapFile): Translatable[] {
  const found: Translatable[] = [];
  const take = taking(found);
  const stages = inOrder(map.stages);
  const lanes = inOrder(map.lanes);
  const touchpoints = inOrder(map.touchpoints);
  take(MAP, map, "name", "goal", "persona", "scenario");
  for (const stage of stages) {
    take(`stage:${stage.id}`, stage, "name", "description", "entry", "exit", "duration");
  }
  const inStages = stages.flatMap(({ id }) => touchpoints.filter((touchpoint) => touchpoint["stage"] === id));
  for (const touchpoint of inStages) {
    take(`touchpoint:${touchpoint.id}`, touchpoint, "name", "activity");
  }
  const cards = inOrder(map.cards);
  for (const lane of lanes) {
    take(`lane:${lane.id}`, lane, "name");
    for (const stage of stages) {
      for (const card of cards.filter((one) => one["lane"] === lane.id && one["stage"] === stage.id)) {
        take(`card:${card.id}`, card, "text");
      }
    }
  }
  const pains = inOrder(map.painPoints);
  for (const touchpoint of inStages) {
    for (const pain of pains.filter((one) => one["touchpoint"] === touchpoint.id)) {
      take(`pain-point:${pain.id}`, pain, "text", "solution", "recovery");
    }
  }
  return found;
}

/** By rank, and where two bear the same one, by id: in the order of letters as the server compares them. */
function inOrder(elements: readonly Element[] = []): Element[] {
  const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return [...elements].sort((one, other) => compare(one.rank ?? "", other.rank ?? "") || compare(one.id, other.id));
}
