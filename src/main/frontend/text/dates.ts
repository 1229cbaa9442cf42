import { localeOf, withDigits } from "./locale";
import { rihlaText } from "./texts";

/** A day, given as 2026-11-22: Dates on the server. */
export function rihlaDay(tag: string, day: string): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.slice(0, 10).split("-").map(Number);
  const locale = localeOf(tag);
  return rihlaText(
    tag,
    "rihla.date.day",
    withDigits(locale, String(dayOfMonth)),
    rihlaText(tag, `rihla.date.month.${month}`),
    withDigits(locale, String(year)),
  );
}

/** A moment in the reader's own time zone, given as 2026-11-22T09:05. */
export function rihlaDayTime(tag: string, moment: string): string {
  const time = withDigits(localeOf(tag), moment.slice(11, 16));
  return rihlaText(tag, "rihla.date.day-time", rihlaDay(tag, moment), time);
}

/** An instant as it is where the reader is; nothing for none. */
export function dayTimeHere(tag: string, instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? "" : rihlaDayTime(tag, here(date));
}

/** The time on the reader's clock, given as 2026-11-22T09:05. */
function here(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
