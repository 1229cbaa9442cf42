import { all, make } from "./edits";
import type { Canvas, Ref } from "../model";
import { cellOf, endOf, laneIds, moveEdit, placeOf, refsIn, showPlace, stageIds, stageOfCell, touchpointIds, type Place } from "./places";
import { idOf, kindOf } from "./refs";
import { nameOf } from "./slots";

/** Which way an element moves, as the map is read: back is towards its start. */
export type Way = "back" | "forward" | "up" | "down" | "start" | "end";

/** Moves elements of one kind to a place, one behind the other, as one edit; says where they are. */
export function moveTo(canvas: Canvas, refs: readonly Ref[], place: Place): void {
  const [first] = refs;
  if (first === undefined) {
    return;
  }
  const steps = chain(canvas, refs, place);
  const changed = steps.filter(([ref, to]) => !isThere(canvas, ref, to));
  if (changed.length > 0) {
    make(
      canvas,
      steps.map(([ref, to]) => moveEdit(ref, to)),
      all(steps.map(([ref, to]) => showPlace(ref, to))),
    );
  }
  announce(canvas, first);
  canvas.focus(first);
}

/** Each element with its place: the first one there, each of the others after the one before it. */
function chain(canvas: Canvas, refs: readonly Ref[], place: Place): [Ref, Place][] {
  let after = place.after;
  const siblings = refsIn(canvas, place.zone).map(idOf);
  const moved = new Set(refs.map(idOf));
  // What it was to stand after may itself be moving.
  while (moved.has(after)) {
    after = siblings[siblings.indexOf(after) - 1] ?? "";
  }
  return refs.map((ref) => {
    const to = { zone: place.zone, after };
    after = idOf(ref);
    return [ref, to];
  });
}

function isThere(canvas: Canvas, ref: Ref, place: Place): boolean {
  const now = placeOf(canvas, ref);
  return now.zone === place.zone && now.after === place.after;
}

/** Says where an element stands now. */
export function announce(canvas: Canvas, ref: Ref): void {
  const siblings = refsIn(canvas, placeOf(canvas, ref).zone);
  const where = whereabouts(canvas, ref);
  const order = [siblings.indexOf(ref) + 1, siblings.length];
  if (where === "") {
    canvas.say("rihla.editor.moved.order", nameOf(canvas, ref), ...order);
  } else {
    canvas.say("rihla.editor.moved", nameOf(canvas, ref), where, ...order);
  }
}

/** The row and column of an element in words; empty for stages and lanes. */
export function whereabouts(canvas: Canvas, ref: Ref): string {
  const cell = cellOf(canvas, ref);
  const stage = cell ? stageOfCell(cell) : "";
  const names = [];
  if (kindOf(ref) === "card") {
    names.push(nameOf(canvas, `lane:${placeOf(canvas, ref).zone.split("/")[1] ?? ""}`));
  }
  if (stage !== "" && kindOf(ref) !== "stage") {
    names.push(nameOf(canvas, `stage:${stage}`));
  }
  return names.join(" · ");
}

/** Moves an element, or several that stand side by side, one step; says so if there is nowhere to go. */
export function step(canvas: Canvas, refs: readonly Ref[], way: Way): boolean {
  const place = placeTowards(canvas, refs, way);
  if (!place) {
    canvas.say("rihla.editor.moved.edge");
    return false;
  }
  moveTo(canvas, refs, place);
  return true;
}

/** The place that elements would get; null where the map ends. */
export function placeTowards(canvas: Canvas, refs: readonly Ref[], way: Way): Place | null {
  const [first] = refs;
  const last = refs.at(-1);
  if (first === undefined || last === undefined) {
    return null;
  }
  const kind = kindOf(first);
  const along: Way[] = kind === "stage" ? ["back", "forward"] : ["up", "down"];
  if (kind === "lane" && (way === "back" || way === "forward")) {
    return null;
  }
  if (kind === "stage" && (way === "up" || way === "down")) {
    return null;
  }
  const { zone } = placeOf(canvas, first);
  const siblings = refsIn(canvas, zone);
  if (way === "start") {
    return siblings[0] === first ? null : { zone, after: "" };
  }
  if (way === "end") {
    return siblings.at(-1) === last ? null : endOf(canvas, zone, refs);
  }
  if (way === along[0]) {
    return backwards(canvas, siblings, first, zone) ?? neighbour(canvas, kind, zone, way);
  }
  if (way === along[1]) {
    const next = siblings[siblings.indexOf(last) + 1];
    return next === undefined ? neighbour(canvas, kind, zone, way) : { zone, after: idOf(next) };
  }
  return neighbour(canvas, kind, zone, way);
}

function backwards(canvas: Canvas, siblings: readonly Ref[], first: Ref, zone: string): Place | null {
  const at = siblings.indexOf(first);
  return at <= 0 ? null : placeOfSibling(canvas, siblings[at - 1] ?? "", zone);
}

function placeOfSibling(canvas: Canvas, sibling: Ref, zone: string): Place {
  return { zone, after: placeOf(canvas, sibling).after };
}

/** The place in the zone beside: a card's next lane or stage, a pain point's next touchpoint. */
function neighbour(canvas: Canvas, kind: string, zone: string, way: Way): Place | null {
  const [, first = "", second = ""] = zone.split("/");
  const by = way === "back" || way === "up" ? -1 : 1;
  const start = way === "down";
  let next: string | undefined;
  switch (kind) {
    case "touchpoint":
      next = way === "up" || way === "down" ? undefined : beside(stageIds(canvas), first, by);
      return next === undefined ? null : endOf(canvas, `touchpoints/${next}`);
    case "card":
      if (way === "up" || way === "down") {
        next = beside(laneIds(canvas), first, by);
        return next === undefined ? null : inZone(canvas, `cards/${next}/${second}`, start);
      }
      next = beside(stageIds(canvas), second, by);
      return next === undefined ? null : endOf(canvas, `cards/${first}/${next}`);
    case "pain-point":
      next =
        way === "up" || way === "down"
          ? beside(touchpointIds(canvas), first, by)
          : firstOfStageBeside(canvas, first, by);
      return next === undefined ? null : inZone(canvas, `pains/${next}`, start);
    default:
      return null;
  }
}

function inZone(canvas: Canvas, zone: string, start: boolean): Place {
  return start ? { zone, after: "" } : endOf(canvas, zone);
}

/** The first touchpoint of the next stage that has one. */
function firstOfStageBeside(canvas: Canvas, touchpoint: string, by: number): string | undefined {
  const stages = stageIds(canvas);
  const of = (stage: string): string[] => refsIn(canvas, `touchpoints/${stage}`).map(idOf);
  let at = stages.findIndex((stage) => of(stage).includes(touchpoint));
  for (at += by; at >= 0 && at < stages.length; at += by) {
    const [first] = of(stages[at] ?? "");
    if (first !== undefined) {
      return first;
    }
  }
  return undefined;
}

function beside(ids: readonly string[], id: string, by: number): string | undefined {
  const at = ids.indexOf(id);
  return at < 0 ? undefined : ids[at + by];
}
