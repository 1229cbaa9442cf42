import type { Canvas, Ref } from "../model";
import { cellsBetween, stopsIn } from "./grid";
import { kindOf } from "./refs";
import { counted } from "./words";

const SELECTED = "rihla-is-selected";

/** What is selected on a map, in the order of the map. */
const selections = new WeakMap<Canvas, Set<Ref>>();

function chosen(canvas: Canvas): Set<Ref> {
  const refs = selections.get(canvas) ?? new Set<Ref>();
  selections.set(canvas, refs);
  return refs;
}

/** What a command that is given on an element is meant for: the selection, if it is of it, else the element alone. */
export function selection(canvas: Canvas, ref: Ref): Ref[] {
  const refs = selectedRefs(canvas);
  return refs.includes(ref) ? refs.filter((one) => kindOf(one) === kindOf(ref)) : [ref];
}

/** Everything that is selected, as it stands on the map. */
export function selectedRefs(canvas: Canvas): Ref[] {
  const refs = chosen(canvas);
  if (refs.size === 0) {
    return [];
  }
  return Array.from(
    canvas.section.querySelectorAll<HTMLElement>("[data-rihla-ref]"),
    (element) => element.dataset["rihlaRef"] ?? "",
  ).filter((ref) => refs.has(ref));
}

/** Selects what stands from one place to another, instead of what was, or besides. */
export function select(canvas: Canvas, from: HTMLElement, to: HTMLElement, besides: boolean): void {
  const refs = besides ? chosen(canvas) : new Set<Ref>();
  between(canvas, from, to).forEach((ref) => refs.add(ref));
  choose(canvas, refs);
}

/** The elements from one place to another; only of the kind with which it begins. */
function between(canvas: Canvas, from: HTMLElement, to: HTMLElement): Ref[] {
  const cells = cellsBetween(canvas, from, to);
  let parts = cells.flatMap(stopsIn);
  if (cells.length === 1) {
    const ends = [parts.indexOf(from), parts.indexOf(to)];
    parts = parts.slice(Math.min(...ends), Math.max(...ends) + 1);
  }
  const refs = parts.map((part) => canvas.refOf(part)).filter((ref) => ref !== "");
  const first = canvas.refOf(from) || refs[0] || "";
  return refs.filter((ref) => kindOf(ref) === kindOf(first));
}

/** Selects an element besides what is selected, or lets it go. */
export function toggle(canvas: Canvas, ref: Ref): void {
  const refs = chosen(canvas);
  if (!refs.delete(ref)) {
    // What stays together moves together: only elements of one kind are selected.
    Array.from(refs)
      .filter((other) => kindOf(other) !== kindOf(ref))
      .forEach((other) => refs.delete(other));
    refs.add(ref);
  }
  choose(canvas, refs);
}

/** Selects exactly these. */
export function choose(canvas: Canvas, refs: Iterable<Ref>): void {
  const before = selections.get(canvas)?.size ?? 0;
  selections.set(canvas, new Set(refs));
  markSelected(canvas);
  const { size } = chosen(canvas);
  if (size > 0 || before > 0) {
    canvas.say("rihla.editor.selected", counted(canvas, "rihla.editor.elements", size));
  }
}

/** Shows what is selected, after something was drawn anew. */
export function markSelected(canvas: Canvas): void {
  const refs = chosen(canvas);
  for (const element of canvas.section.querySelectorAll<HTMLElement>(`.${SELECTED}`)) {
    if (!refs.has(element.dataset["rihlaRef"] ?? "")) {
      element.classList.remove(SELECTED);
    }
  }
  for (const ref of refs) {
    const element = canvas.element(ref);
    if (element) {
      element.classList.add(SELECTED);
    } else {
      refs.delete(ref);
    }
  }
}
