import type { Language } from "./locale";

const CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;
const SIGN_FIRST = /^[+\-\u2212]/;

/** The text as it may stand within a sentence of this language: Isolate on the server. */
export function isolateWithin(language: Language, text: string): string {
  const plain = text.replace(CONTROLS, "");
  return runsOtherwise(language, text) ? `\u2068${plain}\u2069` : plain;
}

function runsOtherwise(language: Language, text: string): boolean {
  const rightToLeft = language === "ar";
  if (rightToLeft && SIGN_FIRST.test(text)) {
    return true;
  }
  return [...text].some((c) => LETTER.test(c) && RIGHT_TO_LEFT.test(c) !== rightToLeft);
}
