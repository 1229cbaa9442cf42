import Rihla from "../../map/map.soy";
import "../../kpi/kpi.soy";
import type { Canvas, Ref, Show } from "../model";
import { adding } from "./edits";
import { columnsOf, holder, insert, kindIn, refsIn, stageIds, stageOfCell, type Place } from "./places";
import { idOf } from "./refs";

/** What a new element shows until the server has drawn it. */
export interface Fresh {
  readonly id: string;
  readonly place: Place;
  /** Its name, or the text of a card. */
  readonly text: string;
  /** The kind of a lane. */
  readonly lane?: string;
}

/** Draws what of a new element is not there yet: others may have added a row or a column meanwhile. */
export function showFresh(fresh: Fresh): Show {
  return adding([fresh.id], (canvas) => {
    const kind = kindIn(fresh.place.zone);
    if (kind === "stage") {
      drawStage(canvas, fresh);
    } else if (kind === "lane") {
      drawLane(canvas, fresh);
    } else if (!canvas.element(`${kind}:${fresh.id}`)) {
      drawElement(canvas, fresh);
    }
    if (kind === "touchpoint" && !holder(canvas, `pains/${fresh.id}`)) {
      drawGroup(canvas, fresh);
    }
  });
}

/** Draws that elements are gone; a stage goes with its column, a lane with its row. */
export function showGone(refs: readonly Ref[]): Show {
  return (canvas) => {
    for (const ref of refs) {
      const element = canvas.element(ref);
      if (ref.startsWith("stage:")) {
        for (const cells of columnsOf(canvas)) {
          cells.get(idOf(ref))?.remove();
        }
      } else if (ref.startsWith("lane:")) {
        element?.closest("tr")?.remove();
      } else {
        if (ref.startsWith("touchpoint:")) {
          holder(canvas, `pains/${idOf(ref)}`)?.remove();
        }
        element?.remove();
      }
    }
  };
}

function drawElement(canvas: Canvas, fresh: Fresh): void {
  const target = holder(canvas, fresh.place.zone);
  if (!target) {
    return;
  }
  const map = viewOf(canvas);
  const text = textView(canvas, fresh.text);
  switch (kindIn(fresh.place.zone)) {
    case "touchpoint": {
      const touchpoint = { id: fresh.id, name: text, channels: [], kind: "", department: "", felt: [] };
      insert(canvas, drawn("touchpoint", { map, touchpoint }), target, fresh.place);
      break;
    }
    case "card": {
      const [card] = parse("cards", { map, cell: [{ id: fresh.id, text, concerned: [] }] });
      if (card) {
        insert(canvas, card, target, fresh.place);
      }
      break;
    }
    default: {
      const pain = { id: fresh.id, text, severity: 3, meter: "■■■□□", kind: "pain", department: "", concerned: [] };
      insert(canvas, drawn("pain", { map, pain, group: {} }), target, fresh.place);
    }
  }
}

/** The box where the pain points of a new touchpoint will be. */
function drawGroup(canvas: Canvas, { id, place, text }: Fresh): void {
  const stage = place.zone.split("/")[1] ?? "";
  const cell = canvas.cell(`pains/${stage}`);
  const group = { touchpointId: id, touchpoint: textView(canvas, text), pains: [] };
  const [box] = parse("pains", { map: viewOf(canvas), cell: [group] });
  const before = place.after === "" ? null : holder(canvas, `pains/${place.after}`);
  if (cell && box && before && cell.contains(before)) {
    before.after(box);
  } else if (cell && box) {
    cell.prepend(box);
  }
}

function drawStage(canvas: Canvas, { id, place, text }: Fresh): void {
  const map = viewOf(canvas);
  const first = stageIds(canvas)[0];
  const stage = { id, name: textView(canvas, text), keyStage: false, hidden: false };
  for (const row of canvas.section.querySelectorAll("tr")) {
    const cells = new Map(Array.from(row.children, (child) => [stageOfCell(child as HTMLElement), child as HTMLElement]));
    const cell = cells.has(id)
      ? null
      : row.closest("thead")
        ? inRow("th", "stage", { map, stage })
        : emptyCell(canvas, row, id, map);
    if (!cell) {
      continue;
    }
    const before = place.after === "" ? undefined : cells.get(place.after);
    const next = first === undefined ? undefined : cells.get(first);
    if (before) {
      before.after(cell);
    } else if (next) {
      next.before(cell);
    } else {
      row.firstElementChild?.after(cell);
    }
  }
}

/** The cell of a new stage in a row of the table's body; none where the row has no cells of stages. */
function emptyCell(canvas: Canvas, row: HTMLTableRowElement, stage: string, map: object): HTMLElement | null {
  const lane = row.querySelector<HTMLElement>('[data-rihla-ref^="lane:"]')?.dataset["rihlaRef"];
  const address = row.querySelector<HTMLElement>("[data-rihla-cell]")?.dataset["rihlaCell"] ?? "";
  const rows = Array.from(canvas.section.querySelectorAll("tbody > tr:not(.rihla-curve-row, .rihla-add-lane)"));
  if (lane) {
    return cellOf(`cards/${idOf(lane)}/${stage}`, "cards", map);
  }
  if (address.startsWith("touchpoints/") || row === rows[0]) {
    return cellOf(`touchpoints/${stage}`, "touchpoints", map);
  }
  if (address.startsWith("kpis/")) {
    return kpiCell(stage, map);
  }
  if (address.startsWith("pains/") || row === rows.at(-1)) {
    return cellOf(`pains/${stage}`, "pains", map);
  }
  return null;
}

function kpiCell(stage: string, map: object): HTMLElement {
  const cell = document.createElement("td");
  cell.dataset["rihlaCell"] = `kpis/${stage}`;
  cell.innerHTML = Rihla["Kpi"]?.["cell"]?.({ map, cell: [] }) ?? "";
  return cell;
}

function cellOf(address: string, template: string, map: object): HTMLElement {
  const cell = document.createElement("td");
  cell.dataset["rihlaCell"] = address;
  cell.innerHTML = html(template, { map, cell: [] });
  return cell;
}

function drawLane(canvas: Canvas, fresh: Fresh): void {
  const known = canvas.element(`lane:${fresh.id}`)?.closest("tr");
  const map = viewOf(canvas);
  const row = known ?? newRow(canvas, fresh, map);
  stageIds(canvas).forEach((stage, index) => {
    const address = `cards/${fresh.id}/${stage}`;
    if (!canvas.cell(address)) {
      row.children[index]?.after(cellOf(address, "cards", map));
    }
  });
}

/** The row of a new lane, which has only its head. */
function newRow(canvas: Canvas, { id, place, text, lane = "custom" }: Fresh, map: object): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.dataset["rihlaLane"] = lane;
  const head = inRow("th", "lane", { map, lane: { id, name: textView(canvas, text), kind: lane, hidden: false } });
  if (head) {
    row.append(head);
  }
  const before = place.after === "" ? null : canvas.element(`lane:${place.after}`)?.closest("tr");
  const first = refsIn(canvas, "lanes")[0];
  const next = first === undefined ? canvas.section.querySelector("tr.rihla-add-lane") : canvas.element(first)?.closest("tr");
  if (before) {
    before.after(row);
  } else {
    next?.before(row);
  }
  return row;
}

/** As much of a MapView as the templates of single elements look at. */
function viewOf(canvas: Canvas): object {
  const { section, session } = canvas;
  return {
    editing: true,
    interactive: true,
    full: section.dataset["rihlaView"] === "full",
    lang: section.lang,
    dir: section.dir,
    reader: session.reader,
  };
}

function textView(canvas: Canvas, text: string): object | null {
  const { lang, dir } = canvas.section;
  return text === "" ? null : { text, lang, dir, fallback: false, mark: "" };
}

function html(template: string, data: object): string {
  return Rihla["Map"]?.[template]?.(data) ?? "";
}

function parse(template: string, data: object): HTMLElement[] {
  const holder = document.createElement("div");
  holder.innerHTML = html(template, data);
  return Array.from(holder.children) as HTMLElement[];
}

function drawn(template: string, data: object): HTMLElement {
  return parse(template, data)[0] ?? document.createElement("div");
}

/** Cells are parsed only within a table. */
function inRow(name: string, template: string, data: object): HTMLElement | null {
  const table = document.createElement("table");
  table.innerHTML = `<tbody><tr>${html(template, data)}</tr></tbody>`;
  return table.querySelector<HTMLElement>(name);
}
