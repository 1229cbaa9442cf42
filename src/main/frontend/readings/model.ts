import { rihlaDay, rihlaDayTime, rihlaNumber, rihlaText } from "../text";

/** A reading as the server tells of it. */
export interface Reading {
  readonly place: string;
  readonly id: string;
  readonly at: string;
  readonly answers: number;
  readonly favourable: number;
  readonly unfavourable: number;
  readonly total: string;
  readonly deviation?: string;
}

/** Of which use of a KPI readings are, and how its answers are counted. */
export interface Use {
  readonly word: string;
  readonly map: string;
  readonly use: string;
  readonly scale: string;
  readonly zone: string;
  readonly unit: string;
  /** What a search of Jira may measure for it. */
  readonly measures: readonly string[];
}

/** What a search of Jira has read is called by its day; the next look would write over a correction. */
export const BY_SEARCH = "jql-";

/** Readings that were entered by hand are called by a name that nobody has to see. */
export const BY_HAND = "hand-";

/** Names that tell nobody anything: those without one, those entered by hand, and those that were erased. */
export const NAMELESS = ["-", BY_HAND, "erased:"];

/** A name under which a reading is taken once, however often it is sent. */
export function newName(): string {
  return BY_HAND + Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
}

/** A time zone as browsers know it: they call Greenwich by no letter, and some know no offsets. */
export function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** A moment on the clocks of a time zone, such as 2026-11-22T09:05. */
export function inZone(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** The day of a reading, with its time where it has one. */
export function when(word: string, at: string, zone: string): string {
  const moment = inZone(at, zone);
  return moment.endsWith("T00:00") ? rihlaDay(word, moment) : rihlaDayTime(word, moment);
}

/** What was measured, in words or as a number. */
export function said(use: Use, reading: Reading): { said: string; number: boolean } {
  const number = (value: number): string => rihlaNumber(use.word, value);
  const sentence = (key: string, ...values: number[]): { said: string; number: boolean } => ({
    said: rihlaText(use.word, key, ...values.map(number)),
    number: false,
  });
  const { answers, favourable, unfavourable } = reading;
  if (answers === 0) {
    return sentence("rihla.readings.said.nothing");
  }
  const mean = Number(reading.total) / answers;
  switch (use.scale) {
    case "nps":
      return sentence("rihla.readings.said.nps", favourable, answers - favourable - unfavourable, unfavourable);
    case "csat":
      return sentence("rihla.readings.said.csat", favourable, answers);
    case "share":
      return mean === 0 ? sentence("rihla.readings.said.share", favourable, answers) : sentence("rihla.readings.said.percent", mean);
    default:
      return { said: number(mean), number: true };
  }
}
