import "../texts";
import { rihlaPlural, rihlaText } from "../../text";
import type { Canvas, Reader } from "../model";

/** One of our texts, in the reader's language. */
export function words(canvas: Canvas, key: string, ...values: unknown[]): string {
  return rihlaText(canvas.session.reader.tag, key, ...values);
}

/** One of our texts that names a number, in its plural form. */
export function counted(canvas: Canvas, key: string, n: number, ...values: unknown[]): string {
  return rihlaPlural(canvas.session.reader.tag, key, n, ...values);
}

/** An element of the page in the reader's own language and direction. */
export function spoken<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  reader: Reader,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.lang = reader.lang;
  element.dir = reader.dir;
  return element;
}
