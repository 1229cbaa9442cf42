import type { Canvas, Ref, Show } from "../model";
import { make } from "./edits";
import { bend } from "./line";
import { idOf } from "./refs";
import { nameOf } from "./slots";
import { words } from "./words";
import { chosenPersona, mainPersona } from "../../shared/personas";
import { rihlaSigned } from "../../text";

/** The feelings from the best to the worst. */
export const FEELINGS: readonly number[] = [2, 1, 0, -1, -2];

const NAMES: Readonly<Record<string, number>> = { m2: -2, m1: -1, zero: 0, p1: 1, p2: 2 };
const BEST = 2;

/** The name under which templates and style sheets know a feeling. */
export function styleOf(value: number): string {
  return Object.keys(NAMES).find((name) => NAMES[name] === value) ?? "zero";
}

/** The feeling at a touchpoint as it is drawn; null if none is. */
export function feelingOf(canvas: Canvas, ref: Ref): number | null {
  const persona = persons(canvas);
  if (persona !== "") {
    const said = canvas.element(ref)?.querySelector(feltBy(persona))?.getAttribute("data-rihla-value");
    return said === null || said === undefined ? null : Number(said);
  }
  const drawn = canvas.element(ref)?.querySelector<HTMLElement>(".rihla-feeling");
  const name = Object.keys(NAMES).find((one) => drawn?.classList.contains(`rihla-t-${one}`));
  return name === undefined ? null : (NAMES[name] ?? null);
}

/** One step up or down; the first step of a touchpoint without a feeling leads to neutral and beyond. */
export function changeFeeling(canvas: Canvas, ref: Ref, by: 1 | -1): void {
  const now = feelingOf(canvas, ref);
  setFeeling(canvas, ref, now === null ? by : Math.max(-BEST, Math.min(BEST, now + by)));
}

/** Sets a feeling, or takes it away, and says so. */
export function setFeeling(canvas: Canvas, ref: Ref, value: number | null): void {
  const persona = persons(canvas);
  if (value !== feelingOf(canvas, ref)) {
    if (persona === "") {
      make(canvas, [{ type: "set-feeling", element: ref, value }], showFeeling(ref, value));
    } else {
      const said = { touchpoint: idOf(ref), mapPersona: persona, ...(value === null ? {} : { feeling: value }) };
      make(canvas, [{ type: "add-persona-feeling", element: said }], showFelt(ref, persona, value));
    }
  }
  canvas.say("rihla.editor.feeling.set", nameOf(canvas, ref), inWords(canvas, value));
}

/** The persona whose feelings are edited, if it is not the one whose feelings the touchpoints bear. */
export function persons(canvas: Canvas): string {
  const chosen = chosenPersona(canvas.section);
  return chosen === mainPersona(canvas.section) ? "" : chosen;
}

function feltBy(persona: string): string {
  return `.rihla-felt[data-rihla-of="${CSS.escape(persona)}"]`;
}

/** Draws what a persona feels in words at the touchpoint and as a height on their curve. */
function showFelt(ref: Ref, persona: string, value: number | null): Show {
  return (canvas) => {
    const element = canvas.element(ref);
    const old = element?.querySelector(feltBy(persona));
    if (value === null) {
      old?.remove();
      return;
    }
    const drawn = document.createElement("div");
    const { reader } = canvas.session;
    drawn.className = "rihla-felt rihla-chosen";
    drawn.dataset["rihlaOf"] = persona;
    drawn.dataset["rihlaValue"] = String(value);
    drawn.lang = reader.lang;
    drawn.dir = reader.dir;
    drawn.textContent = `${rihlaSigned(reader.tag, value)} ${inWords(canvas, value)}`;
    if (old) {
      old.replaceWith(drawn);
    } else {
      (element?.querySelector(".rihla-feeling") ?? element?.firstElementChild)?.after(drawn);
    }
    raise(canvas, idOf(ref), value);
  };
}

/** A feeling in words, with its figure. */
export function inWords(canvas: Canvas, value: number | null): string {
  return value === null ? words(canvas, "rihla.touchpoint.feeling.none") : words(canvas, `rihla.feeling.${value}`);
}

/** Draws a feeling in words at the touchpoint and as a height on the curve. */
export function showFeeling(ref: Ref, value: number | null): Show {
  return (canvas) => {
    const element = canvas.element(ref);
    const old = element?.querySelector(".rihla-feeling");
    if (value === null) {
      old?.remove();
      return;
    }
    const drawn = document.createElement("div");
    drawn.className = `rihla-feeling rihla-t-${styleOf(value)}`;
    const text = document.createElement("span");
    const figure = document.createElement("bdi");
    const { reader } = canvas.session;
    text.lang = reader.lang;
    text.dir = reader.dir;
    figure.dir = "ltr";
    figure.textContent = rihlaSigned(reader.tag, value);
    text.append(figure, ` ${inWords(canvas, value)}`);
    drawn.append(text);
    if (old) {
      old.replaceWith(drawn);
    } else {
      element?.firstElementChild?.after(drawn);
    }
    raise(canvas, idOf(ref), value);
  };
}

/** Draws a feeling on the curve: its point, and the line through it if it is on the line already. */
export function raise(canvas: Canvas, touchpoint: string, value: number): void {
  const point = pointOf(canvas, touchpoint);
  const cell = canvas.cell("curve");
  if (point && cell) {
    point.setAttribute("y", `${heightOf(value)}%`);
    const persona = persons(canvas);
    const line = persona === "" ? cell : cell.querySelector(`.rihla-other[data-rihla-of="${CSS.escape(persona)}"]`);
    bend(line ?? cell, parseFloat(point.getAttribute("x") ?? ""), heightOf(value));
  }
}

/** The mark of a touchpoint on the curve. */
export function pointOf(canvas: Canvas, touchpoint: string): Element | null {
  return pointsOf(canvas).find((point) => touchpointOf(point) === touchpoint) ?? null;
}

/** The points of the curve that is edited: of the chosen persona, else of the main one. */
export function pointsOf(canvas: Canvas): Element[] {
  const persona = persons(canvas);
  const points =
    persona === "" ? "[data-rihla-point]" : `.rihla-other[data-rihla-of="${CSS.escape(persona)}"] [data-rihla-felt]`;
  return Array.from(canvas.cell("curve")?.querySelectorAll(points) ?? []);
}

/** The touchpoint that a point of a curve belongs to. */
export function touchpointOf(point: Element): string {
  return point.getAttribute("data-rihla-point") ?? point.getAttribute("data-rihla-felt") ?? "";
}

/** Where a feeling stands on the curve, in percent from its top: the axes are at 20, 50 and 80. */
export function heightOf(value: number): number {
  return 50 - 15 * value;
}

/** The feeling nearest to a height. */
export function feelingAt(percent: number): number {
  return Math.max(-BEST, Math.min(BEST, Math.round((50 - percent) / 15)));
}
