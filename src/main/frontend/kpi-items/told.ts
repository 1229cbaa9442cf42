import { type Choices, lists, plain, type Preferences, told, type Told } from "../shared/item";

/** What an item with KPIs was told to show. */
export interface Chosen extends Told {
  /** A length of periods; empty for each KPI's own. */
  readonly period: string;
  readonly periods: number;
}

/** What both items are answered. */
export interface KpiBoard {
  readonly asOf: string;
  readonly complete: boolean;
  readonly missing: number;
}

export const LENGTHS: readonly string[] = ["day", "week", "month", "quarter", "year"];
export const NUMBERS: readonly number[] = [6, 12, 24, 36];
const USUAL = 12;

/** What the item was told, out of the dashboard's preferences. */
export function read(preferences: Preferences): Chosen {
  const period = plain(preferences, "period");
  const periods = Number(plain(preferences, "periods"));
  return {
    ...told(preferences),
    period: LENGTHS.includes(period) ? period : "",
    periods: NUMBERS.includes(periods) ? periods : USUAL,
  };
}

/** What is asked for. */
export function query(chosen: Chosen): string {
  const parameters = new URLSearchParams({
    period: chosen.period,
    periods: String(chosen.periods),
    language: chosen.language,
  });
  chosen.map.forEach((map) => parameters.append("map", map));
  chosen.stage.forEach((stage) => parameters.append("stage", stage));
  return parameters.toString();
}

/** What the form of settings shows besides what all items have. */
export function fields(choices: Choices, chosen: Chosen): object {
  return {
    fields: lists(choices, { map: chosen.map, stage: chosen.stage }),
    lengths: LENGTHS,
    period: chosen.period,
    periods: chosen.periods,
  };
}

/** What that form says. */
export function saved(form: FormData): Record<string, string> {
  return { period: String(form.get("period") ?? ""), periods: String(form.get("periods") ?? USUAL) };
}
