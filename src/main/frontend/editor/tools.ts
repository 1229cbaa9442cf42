import type { Tool } from "./model";
import { clipboard } from "./tools/clipboard";
import { curve } from "./tools/curve";
import { details } from "./tools/details";
import { dragging } from "./tools/drag";
import { finding } from "./tools/find";
import { kpis } from "./tools/kpis";
import { keys } from "./tools/keys";
import { leading } from "./tools/lead";
import { menus } from "./tools/menu";
import { choosingPersonas } from "./tools/personas";
import { sheet } from "./tools/sheet";
import { selecting } from "./tools/selection";
import { translating } from "./tools/translate";
import { typing } from "./tools/typing";

/** Everything that the editor can do with a map, in the order in which it is attached. */
export const TOOLS: readonly Tool[] = [
  selecting,
  typing,
  keys,
  menus,
  kpis,
  dragging,
  curve,
  clipboard,
  finding,
  details,
  choosingPersonas,
  translating,
  leading,
];

/** Everything that the editor can do with a persona. */
export const PERSONA_TOOLS: readonly Tool[] = [typing, sheet, details, translating, leading];
