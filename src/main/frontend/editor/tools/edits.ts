import type { Canvas, Edit, Show } from "../model";

/** Several edits as one, which is made whole and taken back as one. */
export function asOne(edits: readonly Edit[]): Edit {
  const [only] = edits;
  return edits.length === 1 && only ? only : { type: "batch", changes: edits };
}

/** Draws several things. */
export function all(shows: readonly Show[]): Show {
  return adding(
    shows.flatMap(({ adds = [] }) => adds),
    (canvas) => shows.forEach((show) => show(canvas)),
  );
}

/** Says which elements are there only because this draws them. */
export function adding(adds: readonly string[], show: (canvas: Canvas) => void): Show {
  return adds.length === 0 ? show : Object.assign((canvas: Canvas) => show(canvas), { adds });
}

/** Makes edits as one: drawn at once, sent when it can be. */
export function make(canvas: Canvas, edits: readonly Edit[], show: Show, base?: number): void {
  if (edits.length > 0) {
    canvas.session.send(asOne(edits), show, base);
    show(canvas);
  }
}
