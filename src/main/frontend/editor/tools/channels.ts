import type { Canvas } from "../model";
import { keysOf } from "../texts";
import { fold } from "./folding";
import { words } from "./words";

const BEGINNING = "rihla.channel.";

/** What a channel of the catalogue is called in the reader's language; a free name is its own. */
export function channelName(canvas: Canvas, channel: string): string {
  return keysOf(BEGINNING).includes(BEGINNING + channel) ? words(canvas, BEGINNING + channel) : channel;
}

/** The channel of the catalogue that has this name, else the name. */
export function channelOf(canvas: Canvas, name: string): string {
  const key = keysOf(BEGINNING).find((one) => fold(words(canvas, one)) === fold(name));
  return key ? key.slice(BEGINNING.length) : name;
}
