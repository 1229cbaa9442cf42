import type { Canvas, Ref } from "../model";
import { holder, refsIn, type Place } from "./places";
import { idOf, kindOf, type Kind } from "./refs";

/** Where what is dragged would go, and the line that shows it. */
export interface Drop {
  readonly place: Place;
  readonly line: Line;
}

/** A line on the window, in px; start is counted from where the page's direction begins. */
export interface Line {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const THICK = 3;
const TARGETS: Readonly<Record<Kind, string>> = {
  map: "",
  stage: "",
  lane: "",
  touchpoint: '[data-rihla-cell^="touchpoints/"]',
  card: '[data-rihla-cell^="cards/"]',
  evidence: "",
  "pain-point": '[data-rihla-cell^="pains/"]',
};

/** Where elements would go that are dragged to a point of the window; null where they cannot. */
export function dropAt(canvas: Canvas, refs: readonly Ref[], x: number, y: number): Drop | null {
  const [first] = refs;
  if (first === undefined) {
    return null;
  }
  const kind = kindOf(first);
  if (kind === "stage") {
    return betweenStages(canvas, refs, x, y);
  }
  if (kind === "lane") {
    return betweenLanes(canvas, refs, x, y);
  }
  const zone = zoneAt(canvas, kind, x, y);
  const target = zone === null ? null : holder(canvas, zone);
  return zone === null || !target ? null : within(canvas, refs, zone, target, y);
}

/** The zone under a point: a cell, or the box of the touchpoint nearest in it. */
function zoneAt(canvas: Canvas, kind: Kind, x: number, y: number): string | null {
  // The topmost need not be of the map: the library for dragging puts a speck of its own under the pointer.
  const cell = document
    .elementsFromPoint(x, y)
    .map((under) => under.closest<HTMLElement>(TARGETS[kind]))
    .find((one) => one !== null && canvas.section.contains(one));
  if (!cell) {
    return null;
  }
  if (kind !== "pain-point") {
    return cell.dataset["rihlaCell"] ?? null;
  }
  const groups = Array.from(cell.querySelectorAll<HTMLElement>("[data-rihla-group]"));
  const [nearest] = groups.sort((one, other) => distance(one, y) - distance(other, y));
  return nearest ? `pains/${nearest.dataset["rihlaGroup"] ?? ""}` : null;
}

function distance(element: HTMLElement, y: number): number {
  const { top, bottom } = element.getBoundingClientRect();
  return y < top ? top - y : y > bottom ? y - bottom : 0;
}

/** Between the elements of a zone, one below the other. */
function within(canvas: Canvas, refs: readonly Ref[], zone: string, target: HTMLElement, y: number): Drop {
  const others = refsIn(canvas, zone).filter((ref) => !refs.includes(ref));
  const boxes = others.map((ref) => canvas.element(ref)?.getBoundingClientRect());
  const at = count(boxes, (box) => middle(box.top, box.bottom) < y);
  const area = target.getBoundingClientRect();
  const above = boxes[at - 1];
  const below = boxes[at];
  const top = above && below ? middle(above.bottom, below.top) : above ? above.bottom + 2 : (below?.top ?? area.top + 6) - 3;
  return {
    place: { zone, after: at === 0 ? "" : idOf(others[at - 1] ?? "") },
    line: { start: startOf(area.left + 4, area.width - 8), top, width: area.width - 8, height: THICK },
  };
}

/** Between two columns; in Arabic the first one is on the right. */
function betweenStages(canvas: Canvas, refs: readonly Ref[], x: number, y: number): Drop | null {
  const table = tableAt(canvas, x, y);
  if (!table) {
    return null;
  }
  const rightToLeft = canvas.section.dir === "rtl";
  const others = refsIn(canvas, "stages").filter((ref) => !refs.includes(ref));
  const boxes = others.map((ref) => canvas.element(ref)?.getBoundingClientRect());
  const at = count(boxes, (box) => (rightToLeft ? middle(box.left, box.right) > x : middle(box.left, box.right) < x));
  const before = boxes[at - 1];
  const next = boxes[at];
  const edge = before ? (rightToLeft ? before.left : before.right) : next ? (rightToLeft ? next.right : next.left) : x;
  return {
    place: { zone: "stages", after: at === 0 ? "" : idOf(others[at - 1] ?? "") },
    line: { start: startOf(edge - 1, THICK), top: table.top, width: THICK, height: table.height },
  };
}

function betweenLanes(canvas: Canvas, refs: readonly Ref[], x: number, y: number): Drop | null {
  const table = tableAt(canvas, x, y);
  if (!table) {
    return null;
  }
  const others = refsIn(canvas, "lanes").filter((ref) => !refs.includes(ref));
  const boxes = others.map((ref) => canvas.element(ref)?.closest("tr")?.getBoundingClientRect());
  const at = count(boxes, (box) => middle(box.top, box.bottom) < y);
  const top = boxes[at - 1]?.bottom ?? boxes[at]?.top ?? y;
  return {
    place: { zone: "lanes", after: at === 0 ? "" : idOf(others[at - 1] ?? "") },
    line: { start: startOf(table.left, table.width), top: top - 1, width: table.width, height: THICK },
  };
}

/** The box of the table, if the point is in it. */
function tableAt(canvas: Canvas, x: number, y: number): DOMRect | null {
  const box = canvas.section.querySelector(".rihla-scroll")?.getBoundingClientRect();
  const inside = box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return inside ? box : null;
}

/** How many of the first boxes are before the point. */
function count(boxes: readonly (DOMRect | undefined)[], isBefore: (box: DOMRect) => boolean): number {
  let before = 0;
  while (before < boxes.length && boxes[before] && isBefore(boxes[before] as DOMRect)) {
    before++;
  }
  return before;
}

function middle(one: number, other: number): number {
  return (one + other) / 2;
}

/** Lines are laid over the page, whose direction says from which side an inset is counted. */
function startOf(left: number, width: number): number {
  const rightToLeft = getComputedStyle(document.body).direction === "rtl";
  return rightToLeft ? document.documentElement.clientWidth - left - width : left;
}
