import { autoScrollForElements, autoScrollWindowForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements, monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import type { Canvas, Ref, Tool } from "../model";
import { dropAt } from "./drops";
import { moveTo } from "./moves";
import { kindOf } from "./refs";
import { selection } from "./selected";
import { counted, spoken } from "./words";

/** Drags of this map alone: other things of the page may be dragged over it. */
const MAP = Symbol("map");
const DRAGGED = "rihla-is-dragged";

/** Dragging and dropping stages, lanes, touchpoints, cards and pain points, alone or several at once. */
export const dragging: Tool = {
  attach(canvas) {
    const drags = new Drags(canvas);
    return () => drags.end();
  },
};

class Drags {
  private readonly line = document.createElement("div");
  private readonly listening = new AbortController();
  private readonly cleanup: () => void;
  /** Elements become draggable when the pointer comes to them: a map may have thousands. */
  private readonly ready = new Map<HTMLElement, () => void>();

  constructor(private readonly canvas: Canvas) {
    const { section } = canvas;
    this.line.className = "rihla rihla-drop";
    const { signal } = this.listening;
    section.addEventListener("pointerover", (event) => this.prepare(event.target as Element), { signal });
    section.addEventListener("pointerdown", (event) => this.take(event.target as Element), { signal, capture: true });
    const scroll = section.querySelector<HTMLElement>(".rihla-scroll");
    this.cleanup = combine(
      dropTargetForElements({
        element: section,
        canDrop: ({ source }) => source.data["map"] === MAP,
        getDropEffect: () => "move",
      }),
      monitorForElements({
        canMonitor: ({ source }) => source.data["map"] === MAP,
        onDragStart: ({ source }) => this.mark(source.data["refs"] as Ref[], true),
        onDrag: ({ source, location }) => this.over(source.data["refs"] as Ref[], location.current.input),
        onDrop: ({ source, location }) =>
          this.dropped(
          source.data["refs"] as Ref[],
          location.current.dropTargets.length > 0 ? location.current.input : undefined,
        ),
      }),
      autoScrollWindowForElements(),
      scroll ? autoScrollForElements({ element: scroll }) : () => undefined,
    );
  }

  end(): void {
    this.listening.abort();
    this.cleanup();
    this.ready.forEach((undo) => undo());
    this.ready.clear();
    this.line.remove();
  }

  private prepare(target: Element): void {
    const ref = this.canvas.refOf(target);
    const element = ref && kindOf(ref) !== "map" ? this.canvas.element(ref) : null;
    if (!element || this.ready.has(element) || target.closest("[data-rihla-typing]")) {
      return;
    }
    for (const [known, undo] of this.ready) {
      if (!known.isConnected) {
        undo();
        this.ready.delete(known);
      }
    }
    this.ready.set(element, this.makeDraggable(element, ref));
  }

  private makeDraggable(element: HTMLElement, ref: Ref): () => void {
    return draggable({
      element,
      canDrag: () => !element.querySelector("[data-rihla-typing]"),
      getInitialData: () => ({ map: MAP, refs: selection(this.canvas, ref) }),
      onGenerateDragPreview: ({ nativeSetDragImage, source }) => {
        const refs = source.data["refs"] as Ref[];
        if (refs.length > 1) {
          setCustomNativeDragPreview({
            nativeSetDragImage,
            render: ({ container }) => {
              const badge = spoken("span", this.canvas.session.reader, "rihla rihla-drag-count");
              badge.textContent = counted(this.canvas, "rihla.editor.elements", refs.length);
              container.append(badge);
            },
          });
        }
      },
    });
  }

  /**
   * What was drawn under a resting pointer is made ready at the last moment. Text that is open for typing is selected by
   * dragging over it; some browsers drag the element instead.
   */
  private take(target: Element): void {
    if (!target.closest("[data-rihla-typing]")) {
      this.prepare(target);
      return;
    }
    for (const [element, undo] of this.ready) {
      if (element.contains(target)) {
        undo();
        this.ready.delete(element);
      }
    }
  }

  private over(refs: readonly Ref[], { clientX, clientY }: { clientX: number; clientY: number }): void {
    const drop = dropAt(this.canvas, refs, clientX, clientY);
    if (!drop) {
      this.line.remove();
      return;
    }
    const { start, top, width, height } = drop.line;
    Object.assign(this.line.style, {
      insetInlineStart: `${start}px`,
      insetBlockStart: `${top}px`,
      inlineSize: `${width}px`,
      blockSize: `${height}px`,
    });
    if (!this.line.isConnected) {
      document.body.append(this.line);
    }
  }

  /** Where the pointer is now counts: the line follows it a picture later, and a hand may be quicker. */
  private dropped(refs: readonly Ref[], where: { clientX: number; clientY: number } | undefined): void {
    this.line.remove();
    const drop = where ? dropAt(this.canvas, refs, where.clientX, where.clientY) : null;
    this.mark(refs, false);
    if (drop) {
      moveTo(this.canvas, refs, drop.place);
    }
  }

  private mark(refs: readonly Ref[], dragged: boolean): void {
    refs.forEach((ref) => this.canvas.element(ref)?.classList.toggle(DRAGGED, dragged));
  }
}
