import type { Tool } from "./model";

/** Everything that the editor can do with a map, in the order in which it is attached. */
export const TOOLS: readonly Tool[] = [];
