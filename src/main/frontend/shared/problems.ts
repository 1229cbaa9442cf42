import type { Problem } from "./http";

const OF_WHOLE = /^map\.([a-z-]+)$/;

/** The field of the whole that has to be filled in before it can be published; "" where something else is wrong. */
export function fieldOf({ code, field }: Problem): string {
  return code.startsWith("published-without-") ? (OF_WHOLE.exec(field)?.[1] ?? "") : "";
}
