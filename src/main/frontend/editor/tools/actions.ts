import { COMMENT_ON } from "../../shared/comments";
import type { Canvas, Edit, Ref } from "../model";
import { showFresh, showGone, type Fresh } from "./drawings";
import { make } from "./edits";
import { endOf, kindIn, parentsIn, placeOf, refsIn, zoneOf, type Place } from "./places";
import { idOf, kindOf, newId, titleField } from "./refs";
import { nameOf, titleSlot } from "./slots";
import { counted, words } from "./words";
import { rihlaText } from "../../text";

/** Asks that a person may type into the text slot that it is sent to. */
export const TYPE = "rihla:type";
/** Asks for the menu of the element that it is sent to; `detail.page` names a page of it. */
export const MENU = "rihla:menu";
/** Asks for the form of an element; `detail.field` names a field to begin with. */
export const DETAILS = "rihla:details";

/** Asks which KPIs are measured for the element that it is sent to. */
export const KPIS = "rihla:kpis";

/** How typing begins. */
export interface TypeDetail {
  /** The element has just been added: giving up takes it away again. */
  readonly fresh?: boolean;
}

/** Lets a person type the text by which an element is known. */
export function type(canvas: Canvas, ref: Ref, detail: TypeDetail = {}): void {
  titleSlot(canvas, ref)?.element.dispatchEvent(new CustomEvent(TYPE, { bubbles: true, detail }));
}

/** Adds an element at a place and lets the person name it. */
export function add(canvas: Canvas, place: Place, lane?: string): Ref {
  const kind = kindIn(place.zone);
  const fresh: Fresh = {
    id: newId(kind),
    place,
    // A stage has to have a name; it is there to be typed over.
    text: kind === "stage" ? rihlaText(canvas.session.language, "rihla.editor.new.stage") : "",
    ...(lane === undefined ? {} : { lane }),
  };
  const ref = `${kind}:${fresh.id}`;
  make(canvas, [addition(canvas, fresh)], showFresh(fresh));
  canvas.say("rihla.editor.added", words(canvas, `rihla.element.${kind}`));
  canvas.focus(ref);
  type(canvas, ref, { fresh: true });
  return ref;
}

/** The edit that adds an element, with further fields. */
export function addition(canvas: Canvas, fresh: Fresh, fields: Readonly<Record<string, unknown>> = {}): Edit {
  const kind = kindIn(fresh.place.zone);
  const text = fresh.text === "" ? {} : { [titleField(kind)]: { [canvas.session.language]: fresh.text } };
  return {
    type: `add-${kind}`,
    element: {
      id: fresh.id,
      ...parentsIn(fresh.place.zone),
      ...(fresh.lane === undefined ? {} : { kind: fresh.lane }),
      ...text,
      ...fields,
      after: fresh.place.after,
    },
  };
}

/** Where an element that is added from here goes: behind the one that has the keyboard, or into the cell. */
export function placeFor(canvas: Canvas, at: Element): Place | null {
  const ref = canvas.refOf(at);
  if (ref && kindOf(ref) !== "map") {
    return { zone: zoneOf(canvas, ref), after: idOf(ref) };
  }
  const group = at.closest<HTMLElement>("[data-rihla-group]")?.dataset["rihlaGroup"];
  if (group) {
    return endOf(canvas, `pains/${group}`);
  }
  const address = at.closest<HTMLElement>("[data-rihla-cell]")?.dataset["rihlaCell"] ?? "";
  if (address.startsWith("pains/")) {
    const first = refsIn(canvas, `touchpoints/${address.slice("pains/".length)}`)[0];
    return first === undefined ? null : endOf(canvas, `pains/${idOf(first)}`);
  }
  return address.includes("/") && !address.startsWith("kpis/") ? endOf(canvas, address) : null;
}

/** Where the element that a button adds goes. */
export function placeOfButton(canvas: Canvas, button: HTMLElement): Place | null {
  switch (button.dataset["rihlaAdd"]) {
    case "stage":
      return endOf(canvas, "stages");
    case "lane":
      return endOf(canvas, "lanes");
    default:
      return placeFor(canvas, button);
  }
}

/** Deletes elements, with what stands in them, as one edit; the keyboard goes to what is nearest. */
export function remove(canvas: Canvas, refs: readonly Ref[]): void {
  const gone = refs.filter((ref) => kindOf(ref) !== "map");
  const [first] = gone;
  if (first === undefined) {
    return;
  }
  const next = nearest(canvas, first, gone);
  const name = nameOf(canvas, first);
  make(
    canvas,
    gone.map((ref) => ({ type: "delete", element: ref })),
    showGone(gone),
  );
  canvas.say("rihla.editor.deleted", gone.length === 1 ? name : counted(canvas, "rihla.editor.elements", gone.length));
  next();
}

/** What gets the keyboard after an element is gone. */
function nearest(canvas: Canvas, ref: Ref, gone: readonly Ref[]): () => void {
  const { zone } = placeOf(canvas, ref);
  const siblings = refsIn(canvas, zone);
  const at = siblings.indexOf(ref);
  const left = [...siblings.slice(at + 1), ...siblings.slice(0, at).reverse()].find((sibling) => !gone.includes(sibling));
  if (left !== undefined) {
    return () => canvas.focus(left);
  }
  const [name, id = ""] = zone.split("/");
  const selector =
    name === "pains"
      ? `[data-rihla-group="${CSS.escape(id)}"]`
      : name === "stages" || name === "lanes"
        ? `[data-rihla-add="${kindOf(ref)}"]`
        : `[data-rihla-cell="${CSS.escape(zone)}"]`;
  return () => focusPart(canvas.section.querySelector<HTMLElement>(selector));
}

/** Puts the keyboard on a cell or a box. */
export function focusPart(part: HTMLElement | null): void {
  if (part) {
    if (!part.matches("button")) {
      part.tabIndex = 0;
    }
    part.focus({ preventScroll: true });
  }
}

/** Hides a stage or a lane from those who only look, or shows it again. */
export function setHidden(canvas: Canvas, ref: Ref, hidden: boolean): void {
  make(canvas, [{ type: "set-hidden", element: ref, value: hidden }], (drawn) =>
    drawn.element(ref)?.classList.toggle("rihla-hidden", hidden),
  );
  canvas.say(hidden ? "rihla.editor.hidden" : "rihla.editor.shown", nameOf(canvas, ref));
}

export function isHidden(canvas: Canvas, ref: Ref): boolean {
  return canvas.element(ref)?.classList.contains("rihla-hidden") ?? false;
}

/** Opens what is said about an element, to read it or to say something. */
export function comment(canvas: Canvas, ref: Ref): void {
  canvas.section.dispatchEvent(new CustomEvent(COMMENT_ON, { detail: ref }));
}
