import type { Canvas } from "./model";

/** Parts of a map that can have the keyboard. */
const STOP = "[data-rihla-ref],[data-rihla-group],[data-rihla-cell],button";

/**
 * Remembers where the keyboard is on a map; the answer puts it back there after the map was drawn anew. What went for good
 * leaves it to what stood beside it: nobody's next key may be lost.
 */
export function keyboardOn(section: HTMLElement, canvas: Canvas): () => void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === section || !section.contains(focused)) {
    return () => undefined;
  }
  const ref = canvas.refOf(focused);
  const around = surroundings(section, focused);
  return () => {
    if (focused === document.activeElement) {
      return;
    }
    if (section.contains(focused)) {
      focused.focus({ preventScroll: true });
    } else if (!isFree()) {
      // Somebody who draws over the map has given the keyboard to what came in its place.
      return;
    } else if (ref !== "" && canvas.element(ref)) {
      canvas.focus(ref);
    } else {
      nearest(around, section)?.focus({ preventScroll: true });
    }
  };
}

function isFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** What stood beside the keyboard, the nearest first: siblings, then cells of the row, then rows. */
function surroundings(section: HTMLElement, focused: HTMLElement): Element[] {
  const around: Element[] = [];
  for (let node: Element | null = focused; node && node !== section; node = node.parentElement) {
    const beside = [...following(node, "nextElementSibling"), ...following(node, "previousElementSibling")];
    around.push(...beside.filter((one) => one.matches("[data-rihla-ref]")), ...beside);
    if (node.parentElement && node.parentElement !== section) {
      around.push(node.parentElement);
    }
  }
  return around;
}

function following(from: Element, way: "nextElementSibling" | "previousElementSibling"): Element[] {
  const all: Element[] = [];
  for (let node = from[way]; node; node = node[way]) {
    if (!node.matches("[data-rihla-overlay]")) {
      all.push(node);
    }
  }
  return all;
}

/** The first of these that is still there and can have the keyboard, or the first place in it that can. */
function nearest(around: readonly Element[], section: HTMLElement): HTMLElement | null {
  for (const node of around) {
    const stop = !section.contains(node) ? null : node.matches(STOP) ? node : node.querySelector(STOP);
    if (stop instanceof HTMLElement && stop.dataset["rihlaCell"] !== "curve") {
      if (!stop.matches("button")) {
        stop.tabIndex = 0;
      }
      return stop;
    }
  }
  return null;
}
