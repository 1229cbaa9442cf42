import type { Canvas, Edit, Show } from "../model";

/** Several edits as one, which is made whole and taken back as one. */
export function asOne(edits: readonly Edit[]): Edit {
  const [only] = edits;
  return edits.length === 1 && only ? only : { type: "batch", changes: edits };
}

/** Draws several things. */
export function all(shows: readonly Show[]): Show {
  return (canvas) => shows.forEach((show) => show(canvas));
}

/** Makes edits as one: drawn at once, sent when it can be. */
export function make(canvas: Canvas, edits: readonly Edit[], show: Show, base?: number): void {
  if (edits.length > 0) {
    canvas.session.send(asOne(edits), show, base);
    show(canvas);
  }
}
