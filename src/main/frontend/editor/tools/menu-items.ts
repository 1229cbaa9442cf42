import type { Canvas, Ref } from "../model";
import { add, comment, DETAILS, isHidden, KPIS, remove, setHidden, type } from "./actions";
import { COPY, CUT, PASTE } from "./clips";
import { FEELINGS, feelingOf, inWords, setFeeling } from "./feelings";
import { moveTo, placeTowards, step, type Way } from "./moves";
import { endOf, laneIds, placeOf, stageIds, touchpointIds, zoneOf } from "./places";
import { idOf, kindOf, type Kind } from "./refs";
import { selectedRefs, selection, toggle } from "./selected";
import { nameOf } from "./slots";
import { counted, words } from "./words";

/** One line of a menu. */
export interface Item {
  readonly label: string;
  /** What it does, after the menu has gone. */
  readonly run?: () => void;
  /** The lines of its own page. */
  readonly items?: () => Item[];
  /** The name by which a page is opened from elsewhere. */
  readonly page?: string;
  readonly checked?: boolean;
  readonly role?: "menuitemcheckbox";
  readonly disabled?: boolean;
  /** A line above sets it apart from what comes before. */
  readonly apart?: boolean;
  readonly keys?: string;
  /** Whether the keyboard goes back to the element; it does unless this says no. */
  readonly stays?: boolean;
}

const WAYS: readonly Way[] = ["start", "back", "forward", "end"];
export const LANE_KINDS: readonly string[] = [
  "actions",
  "motivations",
  "questions",
  "barriers",
  "needs",
  "backstage",
  "opportunities",
  "decision-factors",
  "observations",
  "quotes",
  "action-items",
  "kpi",
  "custom",
];

/** What the menu is the menu of. */
export function titleOf(canvas: Canvas, refs: readonly Ref[]): string {
  return refs.length > 1
    ? counted(canvas, "rihla.editor.elements", refs.length)
    : words(canvas, "rihla.map.menu", nameOf(canvas, refs[0] ?? ""));
}

/** Everything that can be done with an element, or with all that is selected if it is of it. */
export function itemsOf(canvas: Canvas, ref: Ref): Item[] {
  const refs = selection(canvas, ref);
  const kind = kindOf(ref);
  if (kind === "map") {
    return [...one(canvas, ref, kind), ...clips(canvas, ref, ["paste"])];
  }
  return [
    ...(refs.length === 1 ? [...one(canvas, ref, kind), ...additions(canvas, ref, kind)] : []),
    ...moves(canvas, refs, kind),
    ...selectionItems(canvas, ref),
    ...clips(canvas, ref, ["copy", "cut", "paste"]),
    ...(refs.length === 1 && (kind === "stage" || kind === "lane") ? [visibility(canvas, ref)] : []),
    {
      label: words(canvas, "rihla.action.delete"),
      run: () => remove(canvas, refs),
      stays: false,
      keys: "Del",
    },
  ];
}

function one(canvas: Canvas, ref: Ref, kind: Kind): Item[] {
  const items: Item[] = [
    {
      label: words(canvas, kind === "card" || kind === "pain-point" ? "rihla.editor.menu.edit" : "rihla.editor.menu.rename"),
      run: () => type(canvas, ref),
      keys: "F2",
    },
    {
      label: words(canvas, "rihla.editor.menu.details"),
      run: () => canvas.element(ref)?.dispatchEvent(new CustomEvent(DETAILS, { bubbles: true })),
    },
  ];
  if (kind === "touchpoint") {
    items.push({
      label: words(canvas, "rihla.editor.menu.feeling"),
      page: "feeling",
      items: () => feelings(canvas, ref),
    });
  }
  if (kind === "map" || kind === "stage" || kind === "touchpoint") {
    items.push({
      label: words(canvas, "rihla.kpi.add"),
      run: () => canvas.element(ref)?.dispatchEvent(new CustomEvent(KPIS, { bubbles: true })),
      stays: false,
    });
  }
  items.push({
    label: words(canvas, "rihla.editor.menu.comment"),
    run: () => comment(canvas, ref),
    stays: false,
    keys: "C",
  });
  return items;
}

function feelings(canvas: Canvas, ref: Ref): Item[] {
  const now = feelingOf(canvas, ref);
  return [...FEELINGS, null].map((value) => ({
    label: inWords(canvas, value),
    checked: value === now,
    run: () => setFeeling(canvas, ref, value),
  }));
}

function additions(canvas: Canvas, ref: Ref, kind: Kind): Item[] {
  const { zone, after } = placeOf(canvas, ref);
  const before = { zone, after };
  const behind = { zone, after: idOf(ref) };
  const items: Item[] = [];
  if (kind === "touchpoint") {
    items.push({
      label: words(canvas, "rihla.map.add.pain-point"),
      run: () => add(canvas, endOf(canvas, `pains/${idOf(ref)}`)),
    });
  }
  if (kind === "lane") {
    items.push(
      { label: words(canvas, "rihla.editor.menu.add.before"), items: () => laneKinds(canvas, before) },
      { label: words(canvas, "rihla.editor.menu.add.after"), items: () => laneKinds(canvas, behind) },
    );
  } else {
    items.push(
      { label: words(canvas, "rihla.editor.menu.add.before"), run: () => add(canvas, before) },
      { label: words(canvas, "rihla.editor.menu.add.after"), run: () => add(canvas, behind), keys: "N" },
    );
  }
  return items.map((item, index) => (index === 0 ? { ...item, apart: true } : item));
}

/** What the cards of a new lane will speak of. */
export function laneKinds(canvas: Canvas, place: ReturnType<typeof endOf>): Item[] {
  return LANE_KINDS.map((kind) => ({
    label: words(canvas, kind === "custom" ? "rihla.editor.menu.lane.custom" : `rihla.lane.${kind}`),
    run: () => add(canvas, place, kind),
  }));
}

function moves(canvas: Canvas, refs: readonly Ref[], kind: Kind): Item[] {
  const upright = kind !== "stage";
  const items: Item[] = WAYS.map((way) => {
    const real: Way = upright && way === "back" ? "up" : upright && way === "forward" ? "down" : way;
    return {
      label: words(canvas, `rihla.editor.menu.move.${real}`),
      run: () => step(canvas, refs, real),
      disabled: placeTowards(canvas, refs, real) === null,
    };
  });
  items.push(...elsewhere(canvas, refs, kind));
  return items.map((item, index) => (index === 0 ? { ...item, apart: true } : item));
}

/** The moves to another stage, lane or touchpoint. */
function elsewhere(canvas: Canvas, refs: readonly Ref[], kind: Kind): Item[] {
  const zone = zoneOf(canvas, refs[0] ?? "");
  const [, first = "", second = ""] = zone.split("/");
  const to = (label: string, ids: readonly string[], of: string, here: string, zoneOfId: (id: string) => string): Item => ({
    label: words(canvas, label),
    disabled: ids.length < 2,
    items: () =>
      ids.map((id) => ({
        label: nameOf(canvas, `${of}:${id}`),
        checked: id === here,
        run: () => moveTo(canvas, refs, endOf(canvas, zoneOfId(id), refs)),
      })),
  });
  switch (kind) {
    case "touchpoint":
      return [to("rihla.editor.menu.to.stage", stageIds(canvas), "stage", first, (id) => `touchpoints/${id}`)];
    case "card":
      return [
        to("rihla.editor.menu.to.stage", stageIds(canvas), "stage", second, (id) => `cards/${first}/${id}`),
        to("rihla.editor.menu.to.lane", laneIds(canvas), "lane", first, (id) => `cards/${id}/${second}`),
      ];
    case "pain-point":
      return [
        to("rihla.editor.menu.to.touchpoint", touchpointIds(canvas), "touchpoint", first, (id) => `pains/${id}`),
      ];
    default:
      return [];
  }
}

function selectionItems(canvas: Canvas, ref: Ref): Item[] {
  return [
    {
      label: words(canvas, "rihla.editor.menu.select"),
      apart: true,
      checked: selectedRefs(canvas).includes(ref),
      role: "menuitemcheckbox",
      run: () => toggle(canvas, ref),
    },
  ];
}

function clips(canvas: Canvas, ref: Ref, names: readonly string[]): Item[] {
  const events: Readonly<Record<string, [string, string]>> = {
    copy: [COPY, "Ctrl+C"],
    cut: [CUT, "Ctrl+X"],
    paste: [PASTE, "Ctrl+V"],
  };
  return names.map((name) => {
    const [event = "", keys = ""] = events[name] ?? [];
    return {
      label: words(canvas, `rihla.editor.menu.${name}`),
      keys,
      run: () => canvas.element(ref)?.dispatchEvent(new CustomEvent(event, { bubbles: true })),
    };
  });
}

function visibility(canvas: Canvas, ref: Ref): Item {
  const hidden = isHidden(canvas, ref);
  return {
    label: words(canvas, hidden ? "rihla.editor.menu.show" : "rihla.editor.menu.hide"),
    run: () => setHidden(canvas, ref, !hidden),
    apart: true,
  };
}

