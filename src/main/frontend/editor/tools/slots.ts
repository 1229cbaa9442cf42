import type { Canvas, Edit, Ref, Show } from "../model";
import { kindOf, titleField } from "./refs";
import { words } from "./words";

/** A place on the map where a text stands or can be typed. */
export interface Slot {
  readonly element: HTMLElement;
  readonly ref: Ref;
  readonly field: string;
}

const SLOT = "[data-rihla-text]";

/** The slot that a part of the page is in. */
export function slotAt(canvas: Canvas, node: Element): Slot | null {
  const element = node.closest<HTMLElement>(SLOT);
  const ref = element && canvas.section.contains(element) ? canvas.refOf(element) : "";
  return element && ref ? { element, ref, field: element.dataset["rihlaText"] ?? "" } : null;
}

/** All slots in the order in which they are read. */
export function slots(canvas: Canvas): Slot[] {
  return Array.from(canvas.section.querySelectorAll<HTMLElement>(SLOT), (element) => slotAt(canvas, element)).filter(
    (slot): slot is Slot => slot !== null,
  );
}

/** The slot by which an element is known: a name, or the text of a card. */
export function titleSlot(canvas: Canvas, ref: Ref): Slot | null {
  const field = titleField(kindOf(ref));
  const element = canvas.text(ref, field);
  return element ? { element, ref, field } : null;
}

/** What is written there in the language shown; a text that another language lends stands in an attribute. */
export function valueOf(slot: HTMLElement): string {
  return slot.textContent ?? "";
}

/** What an element is called where it is spoken of. */
export function nameOf(canvas: Canvas, ref: Ref): string {
  const slot = titleSlot(canvas, ref)?.element;
  const shown = (slot ? valueOf(slot).trim() || slot.dataset["rihlaPlaceholder"] : "") ?? "";
  const name = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
  return name === "" ? words(canvas, `rihla.element.${kindOf(ref)}`) : name;
}

/** The edit that writes a text. */
export function textEdit(ref: Ref, field: string, language: string, text: string): Edit {
  return { type: "set-text", element: ref, field, language, text };
}

/** Draws a text where it belongs. */
export function showText(ref: Ref, field: string, text: string): Show {
  return (canvas) => {
    const slot = canvas.text(ref, field);
    if (slot && !slot.hasAttribute("data-rihla-typing")) {
      drawText(canvas, slot, text);
    }
  };
}

function drawText(canvas: Canvas, slot: HTMLElement, text: string): void {
  if (valueOf(slot) === text) {
    return;
  }
  slot.textContent = text;
  slot.classList.toggle("rihla-placeholder", text === "");
  if (text === "") {
    slot.dataset["rihlaPlaceholder"] = slot.dataset["rihlaLabel"] ?? words(canvas, `rihla.map.hint.${slot.dataset["rihlaText"] ?? ""}`);
  } else {
    delete slot.dataset["rihlaPlaceholder"];
  }
  // The mark of the language that lent its text.
  const mark = slot.nextElementSibling;
  if (mark?.classList.contains("rihla-mark")) {
    mark.remove();
  }
}
