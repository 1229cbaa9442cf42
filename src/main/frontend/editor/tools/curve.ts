import type { Canvas, Ref, Tool } from "../model";
import { CHOSEN } from "../../shared/personas";
import { feelingAt, heightOf, inWords, persons, pointsOf, raise, setFeeling, touchpointOf } from "./feelings";
import { idOf } from "./refs";
import { nameOf } from "./slots";
import { spoken, words } from "./words";

const HANDLES = "rihla-handles";
const WORST = -2;
const BEST = 2;

/** The points of the curve: each can be dragged up and down, or moved by the arrows as a slider. */
export const curve: Tool = {
  attach(canvas) {
    const handles = new Handles(canvas);
    handles.draw();
    return () => handles.end();
  },
};

class Handles {
  private readonly listening = new AbortController();
  private held: Held | null = null;

  constructor(private readonly canvas: Canvas) {
    canvas.section.addEventListener("rihla:redrawn", () => this.draw(), { signal: this.listening.signal });
    canvas.section.addEventListener(CHOSEN, () => this.draw(), { signal: this.listening.signal });
  }

  end(): void {
    this.listening.abort();
    this.canvas.section.querySelector(`.${HANDLES}`)?.remove();
  }

  /** A handle over each point, in the order of the journey. */
  draw(): void {
    const cell = this.canvas.cell("curve");
    if (!cell || this.held) {
      return;
    }
    const points = pointsOf(this.canvas);
    const old = cell.querySelector<HTMLElement>(`.${HANDLES}`);
    const drawn = points.map((point) => `${persons(this.canvas)} ${touchpointOf(point)} ${point.getAttribute("x")} ${point.getAttribute("y")}`).join();
    if (old?.dataset["rihlaDrawn"] === drawn) {
      return;
    }
    const focused = document.activeElement?.getAttribute("data-rihla-handle");
    const layer = spoken("div", this.canvas.session.reader, HANDLES);
    layer.dir = this.canvas.section.dir;
    layer.dataset["rihlaOverlay"] = "";
    layer.dataset["rihlaDrawn"] = drawn;
    layer.setAttribute("role", "group");
    layer.setAttribute("aria-label", words(this.canvas, "rihla.editor.curve.points"));
    const inOrder = points.sort((one, other) => this.start(one) - this.start(other));
    layer.append(...inOrder.map((point, index) => this.handle(point, index)));
    if (old) {
      old.replaceWith(layer);
    } else {
      cell.append(layer);
    }
    if (focused) {
      layer.querySelector<HTMLElement>(`[data-rihla-handle="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
  }

  /** How far a point is from where the journey begins, in percent. */
  private start(point: Element): number {
    const x = parseFloat(point.getAttribute("x") ?? "0");
    return this.canvas.section.dir === "rtl" ? 100 - x : x;
  }

  private handle(point: Element, index: number): HTMLElement {
    const ref: Ref = `touchpoint:${touchpointOf(point)}`;
    const value = feelingAt(parseFloat(point.getAttribute("y") ?? "50"));
    const handle = spoken("span", this.canvas.session.reader, "rihla-handle");
    handle.dataset["rihlaHandle"] = idOf(ref);
    handle.tabIndex = index === 0 ? 0 : -1;
    handle.style.insetInlineStart = `${this.start(point)}%`;
    handle.style.insetBlockStart = `${heightOf(value)}%`;
    handle.setAttribute("role", "slider");
    handle.setAttribute("aria-orientation", "vertical");
    handle.setAttribute("aria-valuemin", String(WORST));
    handle.setAttribute("aria-valuemax", String(BEST));
    handle.setAttribute("aria-label", words(this.canvas, "rihla.editor.curve.point", nameOf(this.canvas, ref)));
    handle.title = nameOf(this.canvas, ref);
    this.set(handle, value);
    handle.addEventListener("keydown", (event) => this.key(event, handle, ref));
    handle.addEventListener("focus", () => this.oneTabStop(handle));
    handle.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && !this.held) {
        event.preventDefault();
        this.oneTabStop(handle);
        handle.focus({ preventScroll: true });
        this.held = new Held(this.canvas, handle, ref, () => {
          this.held = null;
          this.draw();
        });
        this.held.begin(event);
      }
    });
    return handle;
  }

  private set(handle: HTMLElement, value: number): void {
    handle.setAttribute("aria-valuenow", String(value));
    handle.setAttribute("aria-valuetext", inWords(this.canvas, value));
  }

  private oneTabStop(handle: HTMLElement): void {
    for (const other of handle.parentElement?.children ?? []) {
      (other as HTMLElement).tabIndex = other === handle ? 0 : -1;
    }
  }

  private key(event: KeyboardEvent, handle: HTMLElement, ref: Ref): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const now = Number(handle.getAttribute("aria-valuenow"));
    const rightToLeft = this.canvas.section.dir === "rtl";
    switch (event.key) {
      case "ArrowUp":
        this.change(handle, ref, Math.min(BEST, now + 1));
        break;
      case "ArrowDown":
        this.change(handle, ref, Math.max(WORST, now - 1));
        break;
      case "Home":
        this.change(handle, ref, WORST);
        break;
      case "End":
        this.change(handle, ref, BEST);
        break;
      case "ArrowLeft":
      case "ArrowRight": {
        const back = (event.key === "ArrowRight") === rightToLeft;
        const next = back ? handle.previousElementSibling : handle.nextElementSibling;
        (next as HTMLElement | null)?.focus();
        break;
      }
      case "Enter":
      case "Escape":
        this.canvas.focus(ref);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private change(handle: HTMLElement, ref: Ref, value: number): void {
    this.set(handle, value);
    handle.style.insetBlockStart = `${heightOf(value)}%`;
    setFeeling(this.canvas, ref, value);
    this.draw();
  }
}

/** A point that the pointer holds; its feeling stands beside it in words. */
class Held {
  private readonly label: HTMLElement;
  private readonly before: number;
  private value: number;

  constructor(
    private readonly canvas: Canvas,
    private readonly handle: HTMLElement,
    private readonly ref: Ref,
    private readonly done: () => void,
  ) {
    this.before = Number(handle.getAttribute("aria-valuenow"));
    this.value = this.before;
    this.label = spoken("span", canvas.session.reader, "rihla-handle-label");
    this.label.setAttribute("aria-hidden", "true");
  }

  begin(event: PointerEvent): void {
    const { handle } = this;
    const holding = new AbortController();
    const { signal } = holding;
    handle.setPointerCapture(event.pointerId);
    handle.append(this.label);
    this.to(this.before);
    handle.addEventListener("pointermove", (moved) => this.to(feelingAt(this.percent(moved.clientY))), { signal });
    const end = (keep: boolean): void => {
      holding.abort();
      this.label.remove();
      if (keep && this.value !== this.before) {
        setFeeling(this.canvas, this.ref, this.value);
      } else {
        this.to(this.before);
      }
      this.done();
    };
    handle.addEventListener("pointerup", () => end(true), { signal });
    handle.addEventListener("pointercancel", () => end(false), { signal });
    handle.addEventListener(
      "keydown",
      (key) => {
        if (key.key === "Escape") {
          key.stopImmediatePropagation();
          end(false);
        }
      },
      { signal, capture: true },
    );
  }

  private percent(y: number): number {
    const { top, height } = (this.handle.parentElement as HTMLElement).getBoundingClientRect();
    return height === 0 ? 50 : ((y - top) / height) * 100;
  }

  private to(value: number): void {
    this.value = value;
    this.handle.style.insetBlockStart = `${heightOf(value)}%`;
    this.handle.setAttribute("aria-valuenow", String(value));
    this.handle.setAttribute("aria-valuetext", inWords(this.canvas, value));
    this.label.textContent = inWords(this.canvas, value);
    raise(this.canvas, idOf(this.ref), value);
  }
}
