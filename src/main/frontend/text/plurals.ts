import type { Language } from "./locale";

export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/** Which plural form goes with a number, by CLDR 48: Plurals on the server. */
export function pluralCategory(language: Language, value: number): PluralCategory {
  const n = Math.abs(value);
  const whole = Number.isInteger(n);
  switch (language) {
    case "en":
      return n === 1 ? "one" : "other";
    case "ar":
      return whole ? arabic(n) : "other";
    case "ro":
      return whole ? romanian(n) : "few";
  }
}

function arabic(n: number): PluralCategory {
  if (n <= 2) {
    return n === 0 ? "zero" : n === 1 ? "one" : "two";
  }
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) {
    return "few";
  }
  return rest >= 11 ? "many" : "other";
}

function romanian(n: number): PluralCategory {
  if (n === 1) {
    return "one";
  }
  const rest = n % 100;
  return n === 0 || (rest >= 1 && rest <= 19) ? "few" : "other";
}
