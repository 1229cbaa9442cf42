import { rihla } from "../../shared/http";
import type { Canvas, Edit, Ref, Show } from "../model";
import { addition } from "./actions";
import type { Clip, Copied, Inner } from "./clips";
import { showFresh, type Fresh } from "./drawings";
import { LaneMatches } from "./lane-matches";
import { endOf, kindIn, laneIds, stageIds, stageOfCell, zoneOf, type Place } from "./places";
import { idOf, kindOf, newId, type Kind } from "./refs";

/** What pasting comes to: edits that are sent as one, and how many things found no place. */
export interface Pasted {
  readonly edits: Edit[];
  readonly shows: Show[];
  readonly first: string;
  readonly left: number;
}

/** An element as the map file has it. */
export type Content = Readonly<Record<string, unknown>>;

/** Everything that a map's elements hold. */
export type Contents = ReadonlyMap<Ref, Content>;

const LISTS: Readonly<Record<string, Kind>> = {
  stages: "stage",
  lanes: "lane",
  touchpoints: "touchpoint",
  cards: "card",
  painPoints: "pain-point",
};

/** What a new element does not take over: where the old one stood, how far its repair was, and what only one of a map can be. */
const OWN = new Set(["id", "rank", "stage", "lane", "touchpoint", "life", "hidden", "keyStage"]);

/** Where a clip begins when it is pasted here; null if it does not belong here. */
export function startOf(canvas: Canvas, kind: Kind, at: Element): Place | null {
  const ref = canvas.refOf(at);
  const on = ref ? kindOf(ref) : "";
  if (kind === "lane") {
    return on === "lane" ? { zone: "lanes", after: idOf(ref) } : endOf(canvas, "lanes");
  }
  if (kind === "stage") {
    const cell = at.closest<HTMLElement>("td,th");
    const stage = cell ? stageOfCell(cell) : "";
    return stage === "" ? endOf(canvas, "stages") : { zone: "stages", after: stage };
  }
  if (on === kind) {
    return { zone: zoneOf(canvas, ref), after: idOf(ref) };
  }
  if (kind === "touchpoint" && on === "stage") {
    return endOf(canvas, `touchpoints/${idOf(ref)}`);
  }
  if (kind === "pain-point" && on === "touchpoint") {
    return endOf(canvas, `pains/${idOf(ref)}`);
  }
  const group = at.closest<HTMLElement>("[data-rihla-group]")?.dataset["rihlaGroup"];
  if (group && kind === "pain-point") {
    return endOf(canvas, `pains/${group}`);
  }
  const address = at.closest<HTMLElement>("[data-rihla-cell]")?.dataset["rihlaCell"] ?? "";
  return address.includes("/") && kindIn(address) === kind && kind !== "pain-point" ? endOf(canvas, address) : null;
}

/** Everything that a map's elements held at a revision; empty if it may not be read any more. */
export async function contentsOf({ map: key, revision }: { map: string; revision: number }): Promise<Contents> {
  const contents = new Map<Ref, Content>();
  try {
    const path = `maps/${encodeURIComponent(key)}?revision=${revision}`;
    const { map } = await rihla<{ readonly map: Record<string, unknown> }>("GET", path);
    for (const [list, kind] of Object.entries(LISTS)) {
      for (const element of (map[list] as Content[] | undefined) ?? []) {
        contents.set(`${kind}:${String(element["id"])}`, element);
      }
    }
  } catch {
    // Then what stood on the map when it was copied is pasted: the texts of one language.
  }
  return contents;
}

/**
 * The edits that paste a clip.
 *
 * @param here what the lanes of this map hold, for finding those that stages from another map are to meet
 */
export function pasteClip(canvas: Canvas, clip: Clip, contents: Contents, start: Place, here: Contents = new Map()): Pasted {
  const paste = new Paste(canvas, contents);
  if (clip.kind === "stage") {
    pasteStages(canvas, clip, paste, start, new LaneMatches(canvas, clip, contents, here));
    return paste;
  }
  const lanes = laneIds(canvas);
  const stages = stageIds(canvas);
  const [, first = "", second = ""] = start.zone.split("/");
  for (const item of clip.items) {
    const lane = lanes[lanes.indexOf(first) + item.row];
    switch (clip.kind) {
      case "card": {
        const stage = stages[stages.indexOf(second) + item.column];
        paste.add(item, lane && stage ? `cards/${lane}/${stage}` : "", start);
        break;
      }
      case "touchpoint": {
        const stage = stages[stages.indexOf(first) + item.column];
        const id = paste.add(item, stage ? `touchpoints/${stage}` : "", start);
        paste.addAll(clip.within.filter(({ parent }) => parent === item.id), () => (id ? `pains/${id}` : ""));
        break;
      }
      case "lane": {
        const id = paste.add(item, "lanes", start);
        paste.addAll(
          clip.within.filter(({ parent }) => parent === item.id),
          ({ column }) => (id && stages[column] ? `cards/${id}/${stages[column]}` : ""),
        );
        break;
      }
      default:
        paste.add(item, start.zone, start);
    }
  }
  return paste;
}

/** Stages with all that stands in them; a lane that is missing here comes along if it has a card in them. */
function pasteStages(canvas: Canvas, clip: Clip, paste: Paste, start: Place, lanes: LaneMatches): void {
  const inner = (kind: Kind, parent: string): readonly Inner[] =>
    clip.within.filter((one) => one.kind === kind && one.parent === parent);
  const wanted = new Set(clip.within.flatMap(({ lane }) => (lane === undefined ? [] : [lane])));
  const laneHere = new Map<string, string>();
  for (const lane of (clip.lanes ?? []).filter(({ id }) => wanted.has(id))) {
    laneHere.set(lane.id, lanes.match(lane) ?? paste.add({ ...lane, row: 0, column: 0 }, "lanes", endOf(canvas, "lanes"), lane.kind));
  }
  // The keyboard goes to the first stage, not to a lane that came along.
  paste.first = "";
  for (const item of clip.items) {
    const stage = paste.add(item, "stages", start);
    for (const touchpoint of inner("touchpoint", item.id)) {
      const id = paste.add(touchpoint, `touchpoints/${stage}`);
      paste.addAll(inner("pain-point", touchpoint.id), () => `pains/${id}`);
    }
    paste.addAll(inner("card", item.id), ({ lane = "" }) => {
      const id = laneHere.get(lane);
      return id === undefined ? "" : `cards/${id}/${stage}`;
    });
  }
}

class Paste implements Pasted {
  readonly edits: Edit[] = [];
  readonly shows: Show[] = [];
  first = "";
  left = 0;
  /** The newest element of each zone, behind which the next one goes. */
  private readonly last = new Map<string, string>();

  constructor(
    private readonly canvas: Canvas,
    private readonly contents: Contents,
  ) {}

  addAll<One extends Copied>(items: readonly One[], zone: (item: One) => string): void {
    items.forEach((item) => this.add(item, zone(item)));
  }

  /** Adds a copy to a zone, behind the start if it is in it; the new id, or nothing where there is no place. */
  add(item: Copied, zone: string, start?: Place, laneKind = "custom"): string {
    if (zone === "") {
      this.left++;
      return "";
    }
    const kind = kindIn(zone);
    const after = this.last.get(zone) ?? (start?.zone === zone ? start.after : endOf(this.canvas, zone).after);
    const content = this.contents.get(`${kind}:${item.id}`);
    const lane = kind === "lane" ? String(content?.["kind"] ?? laneKind) : undefined;
    const fresh: Fresh = {
      id: newId(kind),
      place: { zone, after },
      text: item.text,
      ...(lane === undefined ? {} : { lane }),
    };
    this.edits.push(addition(this.canvas, fresh, content ? taken(content) : {}));
    this.shows.push(showFresh(fresh));
    this.last.set(zone, fresh.id);
    this.first ||= `${kind}:${fresh.id}`;
    return fresh.id;
  }
}

/** What a copy takes over: all texts in all languages, and all else that is the element's own. */
function taken(content: Content): Content {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !OWN.has(name)));
}
