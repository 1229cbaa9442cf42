import type { Canvas, Ref, Show } from "../model";
import { make } from "./edits";
import { bend } from "./line";
import { idOf } from "./refs";
import { nameOf } from "./slots";
import { words } from "./words";
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
  if (value !== feelingOf(canvas, ref)) {
    make(canvas, [{ type: "set-feeling", element: ref, value }], showFeeling(ref, value));
  }
  canvas.say("rihla.editor.feeling.set", nameOf(canvas, ref), inWords(canvas, value));
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
    bend(cell, parseFloat(point.getAttribute("x") ?? ""), heightOf(value));
  }
}

/** The mark of a touchpoint on the curve. */
export function pointOf(canvas: Canvas, touchpoint: string): Element | null {
  return canvas.section.querySelector(`[data-rihla-cell="curve"] [data-rihla-point="${CSS.escape(touchpoint)}"]`);
}

/** Where a feeling stands on the curve, in percent from its top: the axes are at 20, 50 and 80. */
export function heightOf(value: number): number {
  return 50 - 15 * value;
}

/** The feeling nearest to a height. */
export function feelingAt(percent: number): number {
  return Math.max(-BEST, Math.min(BEST, Math.round((50 - percent) / 15)));
}
