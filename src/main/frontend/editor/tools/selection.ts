import type { Tool } from "../model";
import { stopOf } from "./grid";
import { kindOf } from "./refs";
import { choose, markSelected, select, selectedRefs, toggle } from "./selected";

/** Choosing several elements: Ctrl and Shift with a click, Shift with the arrows, Ctrl+A; Escape lets go. */
export const selecting: Tool = {
  attach(canvas) {
    const { section } = canvas;
    const listening = new AbortController();
    const { signal } = listening;
    let anchor: HTMLElement | null = null;

    section.addEventListener(
      "click",
      (event) => {
        const target = event.target as Element;
        if (target.closest("a,button,textarea,[data-rihla-overlay]")) {
          return;
        }
        const stop = stopOf(canvas, target);
        const ref = stop ? canvas.refOf(stop) : "";
        if (!stop || !ref) {
          return;
        }
        if (event.shiftKey) {
          event.preventDefault();
          select(canvas, anchor?.isConnected ? anchor : stop, stop, event.ctrlKey || event.metaKey);
          stop.focus({ preventScroll: true });
        } else if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          anchor = stop;
          toggle(canvas, ref);
          stop.focus({ preventScroll: true });
        } else {
          anchor = stop;
          if (selectedRefs(canvas).length > 0) {
            choose(canvas, []);
          }
        }
      },
      { signal, capture: true },
    );
    // Shift and a click would choose text as well.
    section.addEventListener(
      "mousedown",
      (event) => {
        if (event.shiftKey && !(event.target as Element).closest("textarea")) {
          event.preventDefault();
        }
      },
      { signal },
    );
    section.addEventListener(
      "keydown",
      (event) => {
        const stop = stopOf(canvas, event.target as Element);
        const ref = stop ? canvas.refOf(stop) : "";
        if (event.defaultPrevented || !stop || event.target !== stop) {
          return;
        }
        if (event.key === "Escape" && selectedRefs(canvas).length > 0) {
          event.preventDefault();
          choose(canvas, []);
        } else if (ref && (event.ctrlKey || event.metaKey) && event.code === "KeyA") {
          event.preventDefault();
          choose(canvas, allOfKind(section, kindOf(ref)));
        }
      },
      { signal },
    );
    section.addEventListener("rihla:redrawn", () => markSelected(canvas), { signal });

    return () => {
      listening.abort();
      choose(canvas, []);
    };
  },
};

function allOfKind(section: HTMLElement, kind: string): string[] {
  return Array.from(
    section.querySelectorAll<HTMLElement>(`[data-rihla-ref^="${kind}:"]`),
    (element) => element.dataset["rihlaRef"] ?? "",
  );
}
