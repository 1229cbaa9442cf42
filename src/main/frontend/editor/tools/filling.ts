import type { Canvas, Edit, Ref, Show } from "../model";
import { addition } from "./actions";
import { showFresh, type Fresh } from "./drawings";
import type { Pasted } from "./pasting";
import { endOf, kindIn, laneIds, refsIn, stageIds, stageOfCell } from "./places";
import { idOf, newId } from "./refs";
import { showText, textEdit } from "./slots";

/** One row of the map, as a table of texts fills it. */
type Row = "stages" | "touchpoints" | "pains" | { readonly lane: string };

/**
 * Fills the map from a table of texts, beginning in the cell that has the keyboard: texts become new cards, touchpoints and
 * pain points, and in the first row the names of stages; columns beyond the last stage become stages there.
 */
export function fill(canvas: Canvas, table: readonly (readonly string[])[], at: Element): Pasted | null {
  const from = rowAndColumn(canvas, at);
  return from ? new Filling(canvas, from.column).fill(table, from.row) : null;
}

function rowsOf(canvas: Canvas): Row[] {
  return ["stages", "touchpoints", ...laneIds(canvas).map((lane) => ({ lane })), "pains"];
}

function rowAndColumn(canvas: Canvas, at: Element): { row: number; column: number } | null {
  const cell = at.closest<HTMLElement>("[data-rihla-cell],th[data-rihla-ref]");
  const stage = cell ? stageOfCell(cell) : "";
  const column = stageIds(canvas).indexOf(stage);
  if (!cell || column < 0) {
    return null;
  }
  const [name, lane] = (cell.dataset["rihlaCell"] ?? "stages").split("/");
  const row = rowsOf(canvas).findIndex((one) => (typeof one === "string" ? one === name : name === "cards" && one.lane === lane));
  return row < 0 ? null : { row, column };
}

class Filling implements Pasted {
  readonly edits: Edit[] = [];
  readonly shows: Show[] = [];
  first = "";
  left = 0;
  private readonly stages: string[];
  private readonly last = new Map<string, string>();
  /** A touchpoint of each stage for pain points: the first one there is. */
  private readonly touchpoints = new Map<string, string>();

  constructor(
    private readonly canvas: Canvas,
    private readonly column: number,
  ) {
    this.stages = stageIds(canvas);
    for (const stage of this.stages) {
      const [first] = refsIn(canvas, `touchpoints/${stage}`);
      if (first !== undefined) {
        this.touchpoints.set(stage, idOf(first));
      }
    }
  }

  fill(table: readonly (readonly string[])[], from: number): this {
    const rows = rowsOf(this.canvas);
    table.forEach((texts, down) => {
      const row = rows[from + down];
      texts.forEach((text, along) => {
        if (text !== "") {
          this.put(row, this.column + along, text);
        }
      });
    });
    return this;
  }

  private put(row: Row | undefined, column: number, text: string): void {
    const stage = this.stages[column];
    if (row === "stages") {
      this.nameStage(column, text);
    } else if (row === undefined || stage === undefined) {
      this.left++;
    } else if (row === "touchpoints") {
      const id = this.add(`touchpoints/${stage}`, text);
      if (!this.touchpoints.has(stage)) {
        this.touchpoints.set(stage, id);
      }
    } else if (row === "pains") {
      const touchpoint = this.touchpoints.get(stage);
      if (touchpoint === undefined) {
        this.left++;
      } else {
        this.add(`pains/${touchpoint}`, text);
      }
    } else {
      this.add(`cards/${row.lane}/${stage}`, text);
    }
  }

  private nameStage(column: number, text: string): void {
    const stage = this.stages[column];
    if (stage === undefined) {
      this.stages.push(this.add("stages", text));
      return;
    }
    const ref: Ref = `stage:${stage}`;
    this.edits.push(textEdit(ref, "name", this.canvas.session.language, text));
    this.shows.push(showText(ref, "name", text));
    this.first ||= ref;
  }

  private add(zone: string, text: string): string {
    const kind = kindIn(zone);
    const after = this.last.get(zone) ?? endOf(this.canvas, zone).after;
    const fresh: Fresh = { id: newId(kind), place: { zone, after }, text };
    this.edits.push(addition(this.canvas, fresh));
    this.shows.push(showFresh(fresh));
    this.last.set(zone, fresh.id);
    this.first ||= `${kind}:${fresh.id}`;
    return fresh.id;
  }
}
