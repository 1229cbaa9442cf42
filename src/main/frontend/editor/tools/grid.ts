import type { Canvas } from "../model";

/** Which way the keyboard goes, as the map is read: back is towards its start. */
export type Direction =
  | "back"
  | "forward"
  | "up"
  | "down"
  | "start"
  | "end"
  | "top"
  | "bottom"
  | "page-up"
  | "page-down";

const ELEMENT = "[data-rihla-ref]";
const GROUP = "[data-rihla-group]";

/** Where the keyboard can stand in a cell: its elements, its empty boxes, or, if it has neither, the cell. */
export function stopsIn(cell: HTMLElement): HTMLElement[] {
  if (cell.hidden) {
    return [];
  }
  if (cell.matches(ELEMENT)) {
    return [cell];
  }
  // What is measured has buttons of its own, which Tab reaches.
  if (/^(curve$|kpis)/.test(cell.dataset["rihlaCell"] ?? "")) {
    return [];
  }
  if (cell.hasAttribute("data-rihla-cell")) {
    const inside = Array.from(cell.querySelectorAll<HTMLElement>(`${ELEMENT},${GROUP}`)).filter(
      (part) => part.matches(ELEMENT) || !part.querySelector(ELEMENT),
    );
    return inside.length > 0 ? inside : [cell];
  }
  return Array.from(cell.querySelectorAll<HTMLElement>("[data-rihla-add]"));
}

/** All places where the keyboard can stand, row by row. */
export function stops(canvas: Canvas): HTMLElement[] {
  return rowsOf(canvas).flatMap((row) => Array.from(row.cells).flatMap(stopsIn));
}

/** The place where the keyboard stands when it is somewhere in this part of the page. */
export function stopOf(canvas: Canvas, part: Element): HTMLElement | null {
  const stop = part.closest<HTMLElement>(`${ELEMENT},${GROUP},[data-rihla-cell],td:not([data-rihla-cell]) > [data-rihla-add]`);
  if (!stop || !canvas.section.contains(stop) || stop.dataset["rihlaRef"] === "map:map") {
    return null;
  }
  const cell = stop.closest<HTMLElement>("td,th");
  return cell && stopsIn(cell).includes(stop) ? stop : null;
}

/**
 * Where the keyboard goes from one place in a direction; null at the end of the map.
 *
 * @param last the column where it was last, for rows that have one cell for all columns
 */
export function towards(
  canvas: Canvas,
  from: HTMLElement,
  direction: Direction,
  last: number | null = null,
): HTMLElement | null {
  const rows = rowsOf(canvas);
  const cell = from.closest<HTMLTableCellElement>("td,th");
  const row = cell?.closest("tr");
  const at = rows.findIndex((one) => one === row);
  if (!cell || !row || at < 0) {
    return null;
  }
  const here = stopsIn(cell);
  const index = here.indexOf(from);
  const column = spansAll(cell) && last !== null ? last : columnOf(cell);
  switch (direction) {
    case "up":
      return here[index - 1] ?? inRows(rows, at, -1, column, true);
    case "down":
      return here[index + 1] ?? inRows(rows, at, 1, column, false);
    case "page-up":
      return inRows(rows, at, -1, column, false);
    case "page-down":
      return inRows(rows, at, 1, column, false);
    case "back":
      return inRow(row, column, -1, index);
    case "forward":
      return inRow(row, column, 1, index);
    case "start":
      return firstOf(Array.from(row.cells));
    case "end":
      return firstOf(Array.from(row.cells).reverse());
    case "top":
      return stops(canvas)[0] ?? null;
    case "bottom":
      return stops(canvas).at(-1) ?? null;
  }
}

/** The cells between two places, both included, as a rectangle. */
export function cellsBetween(canvas: Canvas, one: HTMLElement, other: HTMLElement): HTMLElement[] {
  const rows = rowsOf(canvas);
  const cells = [one, other].map((part) => part.closest<HTMLTableCellElement>("td,th"));
  const [from, to] = cells.map((cell) => (cell ? rows.indexOf(cell.closest("tr") as HTMLTableRowElement) : -1));
  const [first, last] = cells.map((cell) => (cell ? columnOf(cell) : -1));
  if (from === undefined || to === undefined || first === undefined || last === undefined || from < 0 || to < 0) {
    return [];
  }
  return rows
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .flatMap((row) => Array.from(row.cells).slice(Math.min(first, last), Math.max(first, last) + 1));
}

/** The column of a cell, the heads of rows being the first. */
export function columnOf(cell: HTMLTableCellElement): number {
  return Array.from(cell.parentElement?.children ?? []).indexOf(cell);
}

/** Whether a cell is the only one of its row. */
export function spansAll(cell: HTMLTableCellElement): boolean {
  return cell.parentElement?.children.length === 1;
}

/** The rows through which the keyboard goes; what the curve shows stands in words in the next one. */
function rowsOf(canvas: Canvas): HTMLTableRowElement[] {
  return Array.from(canvas.section.querySelectorAll<HTMLTableRowElement>(".rihla-table tr")).filter(
    (row) => !row.querySelector('[data-rihla-cell="curve"]'),
  );
}

function inRows(rows: readonly HTMLTableRowElement[], from: number, by: number, column: number, last: boolean): HTMLElement | null {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) {
    const cells = Array.from(rows[at]?.cells ?? []);
    const there = stopsIn(cells[Math.min(column, cells.length - 1)] as HTMLElement);
    // The heads of some rows are not ours to move: beside them the row begins.
    const stop = (last ? there.at(-1) : there[0]) ?? firstOf(cells);
    if (stop) {
      return stop;
    }
  }
  return null;
}

function inRow(row: HTMLTableRowElement, column: number, by: number, index: number): HTMLElement | null {
  for (let at = column + by; at >= 0 && at < row.cells.length; at += by) {
    const there = stopsIn(row.cells[at] as HTMLElement);
    const stop = there[Math.min(index, there.length - 1)];
    if (stop) {
      return stop;
    }
  }
  return null;
}

function firstOf(cells: readonly HTMLElement[]): HTMLElement | null {
  return cells.flatMap(stopsIn)[0] ?? null;
}
