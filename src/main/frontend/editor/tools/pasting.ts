import { rihla } from "../../shared/http";
import type { Canvas, Edit, Show } from "../model";
import { addition } from "./actions";
import type { Clip, Copied } from "./clips";
import { showFresh, type Fresh } from "./drawings";
import { endOf, kindIn, laneIds, stageIds, zoneOf, type Place } from "./places";
import { idOf, kindOf, newId, type Kind } from "./refs";

/** What pasting comes to: edits that are sent as one, and how many things found no place. */
export interface Pasted {
  readonly edits: Edit[];
  readonly shows: Show[];
  readonly first: string;
  readonly left: number;
}

/** An element as the map file has it. */
type Content = Readonly<Record<string, unknown>>;

/** What a new element does not take over: where the old one stood, and how far its repair was. */
const OWN = new Set(["id", "rank", "stage", "lane", "touchpoint", "life", "hidden"]);

/** Where a clip begins when it is pasted here; null if it does not belong here. */
export function startOf(canvas: Canvas, kind: Kind, at: Element): Place | null {
  const ref = canvas.refOf(at);
  const on = ref ? kindOf(ref) : "";
  if (kind === "lane") {
    return on === "lane" ? { zone: "lanes", after: idOf(ref) } : endOf(canvas, "lanes");
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

/** Everything that a copied map's elements hold, by id; empty if it may not be read any more. */
export async function contentsOf(clip: Clip): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>();
  try {
    const path = `maps/${encodeURIComponent(clip.map)}?revision=${clip.revision}`;
    const { map } = await rihla<{ readonly map: Record<string, unknown> }>("GET", path);
    for (const list of ["lanes", "touchpoints", "cards", "painPoints"]) {
      for (const element of (map[list] as Content[] | undefined) ?? []) {
        contents.set(String(element["id"]), element);
      }
    }
  } catch {
    // Then what stood on the map when it was copied is pasted: the texts of one language.
  }
  return contents;
}

/** The edits that paste a clip. */
export function pasteClip(canvas: Canvas, clip: Clip, contents: ReadonlyMap<string, Content>, start: Place): Pasted {
  const paste = new Paste(canvas, contents);
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

class Paste implements Pasted {
  readonly edits: Edit[] = [];
  readonly shows: Show[] = [];
  first = "";
  left = 0;
  /** The newest element of each zone, behind which the next one goes. */
  private readonly last = new Map<string, string>();

  constructor(
    private readonly canvas: Canvas,
    private readonly contents: ReadonlyMap<string, Content>,
  ) {}

  addAll(items: readonly Copied[], zone: (item: Copied) => string): void {
    items.forEach((item) => this.add(item, zone(item)));
  }

  /** Adds a copy to a zone, behind the start if it is in it; the new id, or nothing where there is no place. */
  add(item: Copied, zone: string, start?: Place): string {
    if (zone === "") {
      this.left++;
      return "";
    }
    const kind = kindIn(zone);
    const after = this.last.get(zone) ?? (start?.zone === zone ? start.after : endOf(this.canvas, zone).after);
    const content = this.contents.get(item.id);
    const lane = kind === "lane" ? String(content?.["kind"] ?? "custom") : undefined;
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
