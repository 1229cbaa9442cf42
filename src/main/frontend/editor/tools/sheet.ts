import type { Canvas, Edit, RefusedEdit, Ref, Show, Tool } from "../model";
import { drawPersona } from "../templates";
import { DETAILS, TYPE } from "./actions";
import { ADD_EVIDENCE, type NewEvidence } from "./details";
import { adding, make } from "./edits";
import { choosePicture, removePicture } from "./picture";
import { idOf, kindOf, newId } from "./refs";
import { nameOf } from "./slots";
import { TYPED, type TypedDetail } from "./typing";
import { words } from "./words";

const LIST = ".rihla-evidence-list";

/** What can be done with the sheet of a persona besides typing: its buttons, and its rows of evidence. */
export const sheet: Tool = {
  attach(canvas) {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const publishing = new Publishing(canvas);
    canvas.section.addEventListener("click", (event) => pressed(canvas, publishing, event.target as Element), options);
    canvas.section.addEventListener(TYPED, (event) => typed(canvas, event as CustomEvent<TypedDetail>), options);
    return () => {
      listening.abort();
      publishing.end();
    };
  },
};

/** Publishing: what is missing for it stands above the sheet, until it is there and the person publishes again. */
class Publishing {
  private refused: readonly RefusedEdit[] = [];
  private asked = false;
  private readonly unheard: () => void;
  private readonly drawn = (): void => this.redrawn();

  constructor(private readonly canvas: Canvas) {
    canvas.section.addEventListener("rihla:redrawn", this.drawn);
    this.unheard = canvas.session.on("refused", (all) => {
      this.refused = (all as readonly RefusedEdit[]).filter(({ edit }) => publishes(edit));
      if (this.asked && this.refused.length > 0) {
        this.asked = false;
        canvas.section.querySelector<HTMLElement>("[data-rihla-lead]")?.focus();
      }
    });
  }

  end(): void {
    this.unheard();
    this.canvas.section.removeEventListener("rihla:redrawn", this.drawn);
  }

  /** When it is published the button goes; whoever pressed it hears of it, and goes on beside it. */
  private redrawn(): void {
    const { section } = this.canvas;
    if (this.asked && !section.querySelector("[data-rihla-sheet=publish]")) {
      this.asked = false;
      this.canvas.say("rihla.persona.published");
      if (document.activeElement === document.body) {
        section.querySelector<HTMLElement>("[data-rihla-sheet=details]")?.focus();
      }
    }
  }

  act(): void {
    const [before] = this.refused;
    this.asked = true;
    if (before) {
      this.canvas.session.retry(before.clientId);
    } else {
      const show: Show = ({ section }) => section.querySelector("[data-rihla-sheet=publish]")?.setAttribute("aria-disabled", "true");
      make(this.canvas, [{ type: "set-state", element: "map:map", value: "published" }], show);
    }
    this.canvas.say("rihla.persona.publishing");
  }
}

function publishes(edit: Edit): boolean {
  return edit.type === "set-state" && edit["value"] === "published";
}

function pressed(canvas: Canvas, publishing: Publishing, target: Element): void {
  const button = target.closest<HTMLElement>("button");
  if (!button || button.closest("[data-rihla-overlay]")) {
    return;
  }
  const { rihlaWrite, rihlaSheet } = button.dataset;
  const ref = canvas.refOf(button);
  if (rihlaWrite !== undefined) {
    canvas.text(ref, rihlaWrite)?.dispatchEvent(new CustomEvent(TYPE, { bubbles: true, detail: {} }));
  } else if (rihlaSheet === "publish") {
    publishing.act();
  } else if (rihlaSheet !== undefined) {
    act(canvas, rihlaSheet, ref, button);
  }
}

function act(canvas: Canvas, what: string, ref: Ref, button: HTMLElement): void {
  switch (what) {
    case "details":
      button.dispatchEvent(new CustomEvent(DETAILS, { bubbles: true }));
      break;
    case "add":
      addEvidence(canvas);
      break;
    case "up":
    case "down":
      move(canvas, ref, what);
      break;
    case "delete":
      remove(canvas, ref);
      break;
    case "picture":
      choosePicture(canvas, button);
      break;
    case "no-picture":
      void removePicture(canvas, button);
      break;
  }
}

/** Whoever opened a text with its button goes back to it. */
function typed(canvas: Canvas, event: CustomEvent<TypedDetail>): void {
  const { ref, field } = event.detail;
  const buttons = canvas.section.querySelectorAll<HTMLElement>(`[data-rihla-write="${CSS.escape(field)}"]`);
  const button = Array.from(buttons).find((one) => canvas.refOf(one) === ref);
  if (button) {
    event.preventDefault();
    button.focus();
  }
}

/** Asks for what is to be known of a piece of evidence, and adds it at the end. */
function addEvidence(canvas: Canvas): void {
  const id = newId("evidence");
  const refs = evidence(canvas);
  const detail: NewEvidence = {
    id,
    after: refs.length === 0 ? "" : idOf(refs[refs.length - 1] ?? ""),
    show: (kind, note) => adding([id], showNew(id, kind, note)),
  };
  canvas.section.dispatchEvent(new CustomEvent(ADD_EVIDENCE, { detail }));
}

function showNew(id: string, kind: string, note: string): Show {
  return (canvas) => {
    const list = canvas.section.querySelector(LIST);
    if (!list || canvas.element(`evidence:${id}`)) {
      return;
    }
    const { language, reader } = canvas.session;
    const persona = { editing: true, interactive: true, reader, lang: language, dir: canvas.section.dir };
    const text = note === "" ? null : { text: note, lang: language, dir: canvas.section.dir, fallback: false };
    const item = { id, kind, note: text, date: "", old: false, link: "", host: "", sample: 0, reached: "" };
    list.insertAdjacentHTML("beforeend", drawPersona("item", persona, { item }));
  };
}

function move(canvas: Canvas, ref: Ref, way: "up" | "down"): void {
  const refs = evidence(canvas);
  const at = refs.indexOf(ref);
  const to = way === "up" ? at - 1 : at + 1;
  if (at < 0 || to < 0 || to >= refs.length) {
    canvas.say("rihla.editor.moved.edge");
    return;
  }
  const others = refs.filter((one) => one !== ref);
  const before = others[to - 1];
  const show: Show = (shown) => place(shown, ref, before);
  make(canvas, [{ type: "move-evidence", element: ref, after: before === undefined ? "" : idOf(before) }], show);
  canvas.say("rihla.editor.moved.order", nameOf(canvas, ref), to + 1, refs.length);
  canvas.element(ref)?.querySelector<HTMLElement>(`[data-rihla-sheet="${way}"]`)?.focus();
}

function place(canvas: Canvas, ref: Ref, before: Ref | undefined): void {
  const element = canvas.element(ref);
  const list = element?.parentElement;
  if (element && list) {
    const anchor = before === undefined ? null : canvas.element(before);
    list.insertBefore(element, anchor ? anchor.nextElementSibling : list.firstElementChild);
  }
}

function remove(canvas: Canvas, ref: Ref): void {
  if (kindOf(ref) !== "evidence") {
    return;
  }
  const refs = evidence(canvas);
  const next = refs[refs.indexOf(ref) + 1] ?? refs[refs.indexOf(ref) - 1];
  const show: Show = (shown) => shown.element(ref)?.remove();
  make(canvas, [{ type: "delete", element: ref }], show);
  canvas.say("rihla.editor.deleted", words(canvas, "rihla.element.evidence"));
  const stop = next === undefined ? canvas.section.querySelector<HTMLElement>("[data-rihla-sheet=add]") : canvas.element(next)?.querySelector("button");
  stop?.focus();
}

function evidence(canvas: Canvas): Ref[] {
  const rows = canvas.section.querySelectorAll<HTMLElement>(`${LIST} > [data-rihla-ref]`);
  return Array.from(rows, ({ dataset }) => dataset["rihlaRef"] ?? "");
}
