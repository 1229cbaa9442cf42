import { LEAD } from "../../shared/editor";
import type { Canvas, Tool } from "../model";
import { DETAILS, TYPE } from "./actions";
import { MAP } from "./refs";

/** Opens a field of the whole for typing, or the form that has it. */
export function lead(canvas: Canvas, field: string): void {
  const slot = canvas.text(MAP, field);
  if (slot) {
    slot.scrollIntoView?.({ block: "nearest" });
    slot.dispatchEvent(new CustomEvent(TYPE, { bubbles: true, detail: {} }));
  } else {
    canvas.element(MAP)?.dispatchEvent(new CustomEvent(DETAILS, { bubbles: true, detail: { field } }));
  }
}

/** Lets whoever has opened the editor lead the person to a field. */
export const leading: Tool = {
  attach(canvas) {
    const listening = new AbortController();
    canvas.section.addEventListener(LEAD, (event) => lead(canvas, (event as CustomEvent<string>).detail), {
      signal: listening.signal,
    });
    return () => listening.abort();
  },
};
