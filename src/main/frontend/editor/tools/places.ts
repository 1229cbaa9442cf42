import type { Canvas, Edit, Ref, Show } from "../model";
import { idOf, kindOf, type Kind } from "./refs";

/**
 * Where an element stands or is to stand.
 *
 * zone: "stages", "lanes", "touchpoints/s1", "cards/l1/s1" or "pains/t1", the last one the pain points of a touchpoint
 * after: the id of the sibling before it; empty for the first place
 */
export interface Place {
  readonly zone: string;
  readonly after: string;
}

const REF = "[data-rihla-ref]";

/** The zone in which an element stands now. */
export function zoneOf(canvas: Canvas, ref: Ref): string {
  switch (kindOf(ref)) {
    case "stage":
      return "stages";
    case "lane":
      return "lanes";
    case "pain-point": {
      const group = canvas.element(ref)?.closest<HTMLElement>("[data-rihla-group]");
      return group ? `pains/${group.dataset["rihlaGroup"] ?? ""}` : "";
    }
    default:
      return cellOf(canvas, ref)?.dataset["rihlaCell"] ?? "";
  }
}

/** The cell in which an element stands; a stage and a lane are their own. */
export function cellOf(canvas: Canvas, ref: Ref): HTMLElement | null {
  return canvas.element(ref)?.closest<HTMLElement>("[data-rihla-cell],th") ?? null;
}

/** What kind of element stands in a zone. */
export function kindIn(zone: string): Kind {
  const kinds: Readonly<Record<string, Kind>> = {
    stages: "stage",
    lanes: "lane",
    touchpoints: "touchpoint",
    cards: "card",
    pains: "pain-point",
  };
  return kinds[zone.split("/")[0] ?? ""] ?? "map";
}

/** The part of the page that holds a zone's elements; stages and lanes have none. */
export function holder(canvas: Canvas, zone: string): HTMLElement | null {
  const [name, id] = zone.split("/");
  return name === "pains"
    ? canvas.section.querySelector<HTMLElement>(`[data-rihla-group="${CSS.escape(id ?? "")}"]`)
    : canvas.cell(zone);
}

/** The elements of a zone in their order. */
export function refsIn(canvas: Canvas, zone: string): Ref[] {
  const kind = kindIn(zone);
  const within = kind === "stage" || kind === "lane" ? canvas.section : holder(canvas, zone);
  return Array.from(
    within?.querySelectorAll<HTMLElement>(`[data-rihla-ref^="${kind}:"]`) ?? [],
    (element) => element.dataset["rihlaRef"] ?? "",
  );
}

/** The ids of all stages, or of all lanes, from the start of the map. */
export function stageIds(canvas: Canvas): string[] {
  return refsIn(canvas, "stages").map(idOf);
}

export function laneIds(canvas: Canvas): string[] {
  return refsIn(canvas, "lanes").map(idOf);
}

/** What the cards of a lane speak of. */
export function kindOfLane(canvas: Canvas, lane: string): string {
  return canvas.element(`lane:${lane}`)?.closest("tr")?.dataset["rihlaLane"] ?? "custom";
}

/** The ids of all touchpoints, stage by stage. */
export function touchpointIds(canvas: Canvas): string[] {
  return stageIds(canvas).flatMap((stage) => refsIn(canvas, `touchpoints/${stage}`).map(idOf));
}

/** Where an element stands now. */
export function placeOf(canvas: Canvas, ref: Ref): Place {
  const zone = zoneOf(canvas, ref);
  const siblings = refsIn(canvas, zone);
  const before = siblings[siblings.indexOf(ref) - 1];
  return { zone, after: before === undefined ? "" : idOf(before) };
}

/** The last place of a zone. */
export function endOf(canvas: Canvas, zone: string, besides: readonly Ref[] = []): Place {
  const last = refsIn(canvas, zone).filter((ref) => !besides.includes(ref)).at(-1);
  return { zone, after: last === undefined ? "" : idOf(last) };
}

/** The parents that an element has in a zone, as edits name them. */
export function parentsIn(zone: string): Readonly<Record<string, string>> {
  const [name, first = "", second = ""] = zone.split("/");
  switch (name) {
    case "touchpoints":
      return { stage: first };
    case "cards":
      return { lane: first, stage: second };
    case "pains":
      return { touchpoint: first };
    default:
      return {};
  }
}

/** The edit that puts an element there. */
export function moveEdit(ref: Ref, place: Place): Edit {
  return { type: `move-${kindOf(ref)}`, element: ref, ...parentsIn(place.zone), after: place.after };
}

/** Draws that an element stands there. */
export function showPlace(ref: Ref, place: Place): Show {
  return (canvas) => {
    const now = placeOf(canvas, ref);
    if (now.zone === place.zone && now.after === place.after) {
      return;
    }
    switch (kindOf(ref)) {
      case "stage":
        return showStage(canvas, idOf(ref), place.after);
      case "lane":
        return showLane(canvas, ref, place.after);
      default:
        return showElement(canvas, ref, place);
    }
  };
}

function showElement(canvas: Canvas, ref: Ref, place: Place): void {
  const element = canvas.element(ref);
  const target = holder(canvas, place.zone);
  if (element && target) {
    insert(canvas, element, target, place);
  }
}

/** Puts a part of the page where an element of the map is to stand. */
export function insert(canvas: Canvas, element: HTMLElement, target: HTMLElement, place: Place): void {
  const sibling = place.after === "" ? null : canvas.element(`${kindIn(place.zone)}:${place.after}`);
  if (sibling && target.contains(sibling)) {
    sibling.after(element);
    return;
  }
  const first = target.querySelector(REF) ?? target.querySelector("[data-rihla-add]");
  if (first && first !== element) {
    first.before(element);
  } else if (!first) {
    target.append(element);
  }
}

function showLane(canvas: Canvas, ref: Ref, after: string): void {
  const row = canvas.element(ref)?.closest("tr");
  const before = after === "" ? null : canvas.element(`lane:${after}`)?.closest("tr");
  if (row && before) {
    before.after(row);
  } else if (row && after === "") {
    const first = refsIn(canvas, "lanes")[0];
    const head = first === undefined ? null : canvas.element(first)?.closest("tr");
    if (head && head !== row) {
      head.before(row);
    }
  }
}

/** A stage is a column: its cell moves in every row. */
function showStage(canvas: Canvas, stage: string, after: string): void {
  const first = after === "" ? stageIds(canvas)[0] : undefined;
  for (const cells of columnsOf(canvas)) {
    const cell = cells.get(stage);
    const before = after === "" ? undefined : cells.get(after);
    if (cell && before) {
      before.after(cell);
    } else if (cell && first !== undefined && first !== stage) {
      cells.get(first)?.before(cell);
    }
  }
}

/** For each row of the table its cells by the id of their stage. */
export function columnsOf(canvas: Canvas): Map<string, HTMLElement>[] {
  return Array.from(canvas.section.querySelectorAll("tr"), (row) => {
    const cells = new Map<string, HTMLElement>();
    for (const cell of row.children) {
      const stage = stageOfCell(cell as HTMLElement);
      if (stage !== "") {
        cells.set(stage, cell as HTMLElement);
      }
    }
    return cells;
  });
}

/** The id of the stage whose column a cell is in; empty where it is in none. */
export function stageOfCell(cell: HTMLElement): string {
  const ref = cell.dataset["rihlaRef"] ?? "";
  if (ref.startsWith("stage:")) {
    return idOf(ref);
  }
  const address = cell.dataset["rihlaCell"] ?? "";
  return address.includes("/") ? address.slice(address.lastIndexOf("/") + 1) : "";
}
