import type { Canvas, Ref } from "../model";
import { kindOfLane, laneIds, placeOf, refsIn, stageIds } from "./places";
import { idOf, kindOf, type Kind } from "./refs";
import { titleSlot, valueOf } from "./slots";
import { writeTable } from "./tables";

/** Asks to copy, cut or paste at the element that it is sent to, as the menu does. */
export const COPY = "rihla:copy";
export const CUT = "rihla:cut";
export const PASTE = "rihla:paste";

/** Our own flavour on the clipboard, beside plain text for spreadsheets. */
export const FLAVOUR = "application/x-rihla-clip+json";
const FORMAT = "rihla-clip/1";
/** The clipboard of the menu: scripts may not read the real one unasked. */
const STASH = "rihla-clip";
const STASH_LENGTH = 1_000_000;

/** One copied element: which one it was, what it said, and how far it stood from the first one. */
export interface Copied {
  readonly id: string;
  readonly text: string;
  /** Rows below the first one's; lanes only. */
  readonly row: number;
  /** Columns after the first one's. */
  readonly column: number;
}

/** A copied element that stands in another one. */
export interface Inner extends Copied {
  /** The id of the element that it stands in. */
  readonly parent: string;
  /** What it is where several kinds are possible: in a stage. */
  readonly kind?: Kind;
  /** The lane of a card of a stage. */
  readonly lane?: string;
}

/** A lane of the map that stages were copied from. */
export interface CopiedLane {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** What was copied: elements of one kind, with the revision at which all that they hold can be read. */
export interface Clip {
  readonly format: string;
  readonly map: string;
  readonly revision: number;
  readonly kind: Kind;
  readonly items: readonly Copied[];
  /** What stands in the items: pain points of touchpoints, cards of lanes, all of these of stages. */
  readonly within: readonly Inner[];
  /** All lanes of the map in their order; with stages only. */
  readonly lanes?: readonly CopiedLane[];
}

/** What copying these elements puts on the clipboard. */
export function clipOf(canvas: Canvas, refs: readonly Ref[]): Clip | null {
  const kind = kindOf(refs[0] ?? "");
  const chosen = refs.filter((ref) => kindOf(ref) === kind);
  if (chosen.length === 0 || kind === "map") {
    return null;
  }
  const lanes = laneIds(canvas);
  const stages = stageIds(canvas);
  const spots = chosen.map((ref) => {
    const [, first = "", second = ""] = placeOf(canvas, ref).zone.split("/");
    return {
      ref,
      row: kind === "card" ? lanes.indexOf(first) : 0,
      column: kind === "card" ? stages.indexOf(second) : kind === "touchpoint" ? stages.indexOf(first) : 0,
    };
  });
  const top = Math.min(...spots.map(({ row }) => row));
  const start = Math.min(...spots.map(({ column }) => column));
  return {
    format: FORMAT,
    map: canvas.session.key,
    revision: canvas.session.revision,
    kind,
    items: spots.map(({ ref, row, column }) => ({ ...copied(canvas, ref), row: row - top, column: column - start })),
    within: chosen.flatMap((ref) => withinOf(canvas, ref, stages)),
    ...(kind === "stage" ? { lanes: lanes.map((id) => laneOf(canvas, id)) } : {}),
  };
}

function copied(canvas: Canvas, ref: Ref): Copied {
  const slot = titleSlot(canvas, ref);
  return { id: idOf(ref), text: slot ? valueOf(slot.element) : "", row: 0, column: 0 };
}

function laneOf(canvas: Canvas, id: string): CopiedLane {
  return { id, kind: kindOfLane(canvas, id), text: copied(canvas, `lane:${id}`).text };
}

function withinOf(canvas: Canvas, ref: Ref, stages: readonly string[]): Inner[] {
  const parent = idOf(ref);
  if (kindOf(ref) === "stage") {
    const touchpoints = refsIn(canvas, `touchpoints/${parent}`);
    return [
      ...touchpoints.map((touchpoint): Inner => ({ ...copied(canvas, touchpoint), kind: "touchpoint", parent })),
      ...touchpoints
        .flatMap((touchpoint) => withinOf(canvas, touchpoint, stages))
        .map((pain): Inner => ({ ...pain, kind: "pain-point" })),
      ...laneIds(canvas).flatMap((lane) =>
        refsIn(canvas, `cards/${lane}/${parent}`).map(
          (card): Inner => ({ ...copied(canvas, card), kind: "card", parent, lane }),
        ),
      ),
    ];
  }
  if (kindOf(ref) === "touchpoint") {
    return refsIn(canvas, `pains/${parent}`).map((pain) => ({ ...copied(canvas, pain), parent }));
  }
  if (kindOf(ref) === "lane") {
    return stages.flatMap((stage, column) =>
      refsIn(canvas, `cards/${parent}/${stage}`).map((card) => ({ ...copied(canvas, card), column, parent })),
    );
  }
  return [];
}

/** The clip as a table of plain text: one line a lane, one column a stage. Stages bring all rows of the map. */
export function tableOf(clip: Clip): string {
  const rows: string[][] = [];
  const put = (row: number, column: number, text: string): void => {
    const line = (rows[row] ??= []);
    line[column] = line[column] ? `${line[column]}\n${text}` : text;
  };
  if (clip.kind === "stage") {
    const lanes = clip.lanes ?? [];
    clip.items.forEach(({ id, text }, column) => {
      put(0, column, text);
      const touchpoints = clip.within.filter(({ kind, parent }) => kind === "touchpoint" && parent === id);
      touchpoints.forEach((touchpoint) => put(1, column, touchpoint.text));
      for (const inner of clip.within) {
        if (inner.kind === "card" && inner.parent === id) {
          put(2 + lanes.findIndex((lane) => lane.id === inner.lane), column, inner.text);
        } else if (inner.kind === "pain-point" && touchpoints.some((touchpoint) => touchpoint.id === inner.parent)) {
          put(2 + lanes.length, column, inner.text);
        }
      }
    });
  } else if (clip.kind === "lane") {
    clip.items.forEach(({ id, text }, row) => {
      put(row, 0, text);
      clip.within.filter(({ parent }) => parent === id).forEach((card) => put(row, card.column + 1, card.text));
    });
  } else if (clip.kind === "pain-point") {
    clip.items.forEach(({ text }, row) => put(row, 0, text));
  } else {
    clip.items.forEach(({ row, column, text }) => put(row, column, text));
  }
  return writeTable(rows);
}

/** Keeps a clip for the menu's own way of pasting, in this browser. */
export function stash(clip: Clip): void {
  const text = JSON.stringify(clip);
  try {
    if (text.length <= STASH_LENGTH) {
      localStorage.setItem(STASH, text);
    } else {
      localStorage.removeItem(STASH);
    }
  } catch {
    // No room: the real clipboard still has it.
  }
}

export function stashed(): Clip | null {
  try {
    return readClip(localStorage.getItem(STASH) ?? "");
  } catch {
    return null;
  }
}

/** The clip that a text says, if it is one of ours. */
export function readClip(text: string): Clip | null {
  try {
    const clip = JSON.parse(text) as Partial<Clip> | null;
    return clip?.format === FORMAT && Array.isArray(clip.items) && Array.isArray(clip.within) ? (clip as Clip) : null;
  } catch {
    return null;
  }
}
