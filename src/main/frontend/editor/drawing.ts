import type { MapCanvas } from "./canvas";
import { Hand } from "./hand";
import type { Changed, EditSession } from "./session";

/** Draws a map as it changes, but nothing under somebody's hand; the answer ends it. */
export function drawAsItChanges(canvas: MapCanvas, session: EditSession): () => void {
  const hand = new Hand(canvas.section);
  session.whenFree = (work) => hand.whenFree(work);
  const deaf = session.on("changed", (detail) => {
    const answer = detail as Changed;
    if (answer) {
      canvas.take(answer, session.shows);
    } else {
      hand.whenFree(() => canvas.redraw(session.shows));
    }
  });
  return () => {
    deaf();
    hand.end();
    canvas.end();
  };
}
