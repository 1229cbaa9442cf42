import type { Canvas } from "../model";
import type { Clip, CopiedLane } from "./clips";
import { fold } from "./folding";
import type { Contents } from "./pasting";
import { kindOfLane, laneIds } from "./places";
import { titleSlot, valueOf } from "./slots";

/** A kind that says nothing about what its cards speak of. */
const CUSTOM = "custom";

interface Lane {
  readonly id: string;
  readonly kind: string;
  /** Its names in all languages, folded. */
  readonly names: ReadonlySet<string>;
}

/**
 * Finds the lane of this map that a lane of the same or another map is to meet: the very same one; else one of its kind that
 * has one of its names in any language; else one of its kind where either has no name of its own, but for lanes of any kind.
 */
export class LaneMatches {
  private readonly lanes: readonly Lane[];
  private readonly sameMap: boolean;

  constructor(
    canvas: Canvas,
    clip: Clip,
    private readonly contents: Contents,
    here: Contents,
  ) {
    this.sameMap = clip.map === canvas.session.key;
    this.lanes = laneIds(canvas).map((id) => {
      const slot = titleSlot(canvas, `lane:${id}`);
      return { id, kind: kindOfLane(canvas, id), names: namesOf(here, id, slot ? valueOf(slot.element) : "") };
    });
  }

  /** The id of the lane here; nothing if there is none. */
  match({ id, kind, text }: CopiedLane): string | undefined {
    const names = namesOf(this.contents, id, text);
    const same = this.lanes.filter((lane) => lane.kind === kind);
    const found =
      (this.sameMap ? this.lanes.find((lane) => lane.id === id) : undefined) ??
      same.find((lane) => Array.from(names).some((name) => lane.names.has(name))) ??
      (kind === CUSTOM ? undefined : same.find((lane) => names.size === 0 || lane.names.size === 0));
    return found?.id;
  }
}

function namesOf(contents: Contents, id: string, shown: string): ReadonlySet<string> {
  const names = Object.values((contents.get(`lane:${id}`)?.["name"] ?? {}) as Readonly<Record<string, string>>);
  return new Set([shown, ...names].map(fold).filter((name) => name !== ""));
}
