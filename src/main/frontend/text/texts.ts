import { isolateWithin } from "./isolate";
import { localeOf } from "./locale";
import { rihlaNumber } from "./numbers";
import { pluralCategory } from "./plurals";

const bundles = new Map<string, ReadonlyMap<string, string>>();
const reported = new Set<string>();

/** Brings along texts of a language, by key, besides those that are there. */
export function addTexts(language: string, texts: Readonly<Record<string, string>>): void {
  bundles.set(language, new Map([...(bundles.get(language) ?? []), ...Object.entries(texts)]));
}

/** A text with its places filled: Texts on the server. An unwritten key shows itself. */
export function rihlaText(tag: string, key: string, ...values: unknown[]): string {
  const { language } = localeOf(tag);
  const pattern = bundles.get(language)?.get(key);
  if (pattern === undefined) {
    report(language, key);
    return key;
  }
  return pattern.replace(/\{(\d)\}/g, (place, index: string) =>
    Number(index) < values.length ? isolateWithin(language, plain(values[Number(index)])) : place,
  );
}

/** The text in the plural form that goes with n, which stands in its place {0}. */
export function rihlaPlural(tag: string, key: string, n: number, ...values: unknown[]): string {
  const form = pluralCategory(localeOf(tag).language, n);
  return rihlaText(tag, `${key}.${form}`, rihlaNumber(tag, n), ...values);
}

function plain(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

function report(language: string, key: string): void {
  const missing = `${language} ${key}`;
  if (!reported.has(missing)) {
    reported.add(missing);
    console.warn(`No text for the key ${key} in the language ${language}`);
  }
}
