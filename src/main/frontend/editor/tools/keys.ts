import type { Canvas, Ref, Tool } from "../model";
import { add, comment, focusPart, MENU, placeFor, placeOfButton, remove, type } from "./actions";
import { changeFeeling } from "./feelings";
import { columnOf, spansAll, stopOf, stops, towards, type Direction } from "./grid";
import { step, type Way } from "./moves";
import { kindOf } from "./refs";
import { select, selection } from "./selected";

/** What the keyboard does on the map itself; what is typed or opened over it has its own keys. */
const ELSEWHERE = "input,textarea,select,[contenteditable],[role=menu],[role=dialog],[data-rihla-overlay]";

/** What is inside an element or a cell is reached from there. */
const BUTTONS = ".rihla-table :is([data-rihla-menu],[data-rihla-add]):not([tabindex])";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  PageUp: "page-up",
  PageDown: "page-down",
};

/** Moving about the map, and moving its elements, by key. */
export const keys: Tool = {
  attach(canvas) {
    const keyboard = new Keyboard(canvas);
    return () => keyboard.end();
  },
};

class Keyboard {
  private readonly listening = new AbortController();
  private column: number | null = null;

  constructor(private readonly canvas: Canvas) {
    const options = { signal: this.listening.signal };
    const { section } = canvas;
    section.addEventListener("keydown", (event) => this.pressed(event), options);
    section.addEventListener("focusin", (event) => this.focused(event.target as HTMLElement), options);
    section.addEventListener("click", (event) => this.clicked(event), options);
    section.addEventListener("rihla:redrawn", () => this.oneTabStop(), options);
    this.oneTabStop();
  }

  end(): void {
    this.listening.abort();
    for (const part of this.canvas.section.querySelectorAll("[data-rihla-own-stop]")) {
      part.removeAttribute("tabindex");
      part.removeAttribute("data-rihla-own-stop");
    }
  }

  /** One element of the table can be reached by Tab; the arrows go on from there. The texts above it are reached one by one. */
  private oneTabStop(): void {
    const { section } = this.canvas;
    for (const button of section.querySelectorAll<HTMLElement>(BUTTONS)) {
      button.tabIndex = -1;
    }
    for (const slot of section.querySelectorAll<HTMLElement>('[data-rihla-ref="map:map"] [data-rihla-text]')) {
      if (!slot.hasAttribute("data-rihla-typing")) {
        slot.tabIndex = 0;
        slot.setAttribute("role", "button");
        name(slot);
      }
    }
    if (!section.querySelector('.rihla-table [tabindex="0"]')) {
      const first = stops(this.canvas)[0];
      if (first) {
        this.mark(first);
      }
    }
  }

  private mark(part: HTMLElement): void {
    for (const other of this.canvas.section.querySelectorAll<HTMLElement>('.rihla-table [tabindex="0"]')) {
      if (other !== part && !other.closest("[data-rihla-overlay]")) {
        other.tabIndex = -1;
      }
    }
    part.tabIndex = 0;
    part.setAttribute("data-rihla-own-stop", "");
  }

  private focused(part: HTMLElement): void {
    const stop = stopOf(this.canvas, part);
    if (stop && stop === part) {
      this.mark(stop);
      this.remember(stop);
      this.canvas.session.at(this.canvas.refOf(stop));
    }
  }

  private remember(stop: HTMLElement): void {
    const cell = stop.closest<HTMLTableCellElement>("td,th");
    if (cell && !spansAll(cell)) {
      this.column = columnOf(cell);
    }
  }

  /** A click beside the texts puts the keyboard on the element; one on a plus adds. */
  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>("[data-rihla-add]");
    if (button) {
      this.add(button);
      return;
    }
    if (target.closest(`a,button,[data-rihla-text],${ELSEWHERE}`)) {
      return;
    }
    const stop = stopOf(this.canvas, target);
    if (stop) {
      this.mark(stop);
      stop.focus({ preventScroll: true });
    }
  }

  private add(button: HTMLElement): void {
    const place = placeOfButton(this.canvas, button);
    if (button.dataset["rihlaAdd"] === "lane") {
      button.dispatchEvent(new CustomEvent(MENU, { bubbles: true, detail: {} }));
    } else if (place) {
      add(this.canvas, place);
    }
  }

  private pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.isComposing || target.closest(ELSEWHERE)) {
      return;
    }
    const header = target.closest('[data-rihla-ref="map:map"]');
    if (header ? this.onHeader(event, target) : this.onMap(event, target)) {
      event.preventDefault();
    }
  }

  private onHeader(event: KeyboardEvent, target: HTMLElement): boolean {
    if (target.matches("[data-rihla-text]") && (event.key === "Enter" || event.key === "F2" || event.key === " ")) {
      target.dispatchEvent(new CustomEvent("rihla:type", { bubbles: true, detail: {} }));
      return true;
    }
    return false;
  }

  private onMap(event: KeyboardEvent, target: HTMLElement): boolean {
    const stop = stopOf(this.canvas, target);
    if (!stop || (target !== stop && target.closest("a,button"))) {
      return false;
    }
    const direction = this.direction(event);
    if (direction) {
      return event.altKey ? this.move(stop, direction) : this.go(stop, direction, event);
    }
    return !event.altKey && !event.metaKey && (this.command(event, stop) || this.letter(event, stop));
  }

  /** Which way a key leads, as the map is read: in Arabic the right arrow leads back. */
  private direction(event: KeyboardEvent): Direction | undefined {
    if (event.metaKey) {
      return undefined;
    }
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const rightToLeft = this.canvas.section.dir === "rtl";
      return (event.key === "ArrowRight") === rightToLeft ? "back" : "forward";
    }
    if (event.key === "Home" || event.key === "End") {
      const end = event.key === "End";
      return event.ctrlKey ? (end ? "bottom" : "top") : end ? "end" : "start";
    }
    return ARROWS[event.key];
  }

  private go(stop: HTMLElement, direction: Direction, event: KeyboardEvent): boolean {
    const next = towards(this.canvas, stop, direction, this.column);
    if (!next) {
      return true;
    }
    if (event.shiftKey) {
      select(this.canvas, stop, next, true);
    }
    focusPart(next);
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  }

  private move(stop: HTMLElement, direction: Direction): boolean {
    const ref = this.canvas.refOf(stop);
    if (ref && !stop.matches("button")) {
      step(this.canvas, selection(this.canvas, ref), direction as Way);
    }
    return true;
  }

  private command(event: KeyboardEvent, stop: HTMLElement): boolean {
    const ref = this.canvas.refOf(stop);
    switch (event.key) {
      case "Enter":
      case "F2":
        return this.enter(stop, ref);
      case "Delete":
        if (ref) {
          remove(this.canvas, selection(this.canvas, ref));
        }
        return true;
      case "Insert":
        return this.addHere(stop);
      case "ContextMenu":
      case " ":
        return this.menu(stop, ref);
      case "F10":
        return event.shiftKey && this.menu(stop, ref);
      default:
        return false;
    }
  }

  /** Letters by their place on the keyboard: with an Arabic layout N writes another one. */
  private letter(event: KeyboardEvent, stop: HTMLElement): boolean {
    if (event.ctrlKey) {
      return false;
    }
    if (event.code === "KeyN" || event.key === "n") {
      return this.addHere(stop);
    }
    const ref = this.canvas.refOf(stop);
    if (ref && (event.code === "KeyC" || event.key === "c")) {
      comment(this.canvas, ref);
      return true;
    }
    if (ref && kindOf(ref) === "touchpoint" && (event.key === "+" || event.key === "-" || event.key === "−")) {
      changeFeeling(this.canvas, ref, event.key === "+" ? 1 : -1);
      return true;
    }
    return false;
  }

  private enter(stop: HTMLElement, ref: Ref | ""): boolean {
    if (stop.matches("button")) {
      return false;
    }
    if (ref) {
      type(this.canvas, ref);
      return true;
    }
    return this.addHere(stop);
  }

  private menu(stop: HTMLElement, ref: Ref | ""): boolean {
    if (!ref || stop.matches("button")) {
      return false;
    }
    stop.dispatchEvent(new CustomEvent(MENU, { bubbles: true, detail: {} }));
    return true;
  }

  private addHere(stop: HTMLElement): boolean {
    const place = placeFor(this.canvas, stop);
    if (stop.matches("button")) {
      this.add(stop);
    } else if (place) {
      add(this.canvas, place);
    } else {
      this.canvas.say("rihla.editor.add.needs-touchpoint");
    }
    return true;
  }
}

/** What a text is called while there is none: a style sheet shows it, which not everybody hears. */
function name(slot: HTMLElement): void {
  if (slot.textContent === "") {
    slot.setAttribute("aria-label", slot.dataset["rihlaPlaceholder"] ?? "");
  } else {
    slot.removeAttribute("aria-label");
  }
}
