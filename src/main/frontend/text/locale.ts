export type Language = "en" | "ar" | "ro";

/** The language of our texts and the digits of figures: TextLocale on the server. */
export interface TextLocale {
  readonly language: Language;
  readonly arabicDigits: boolean;
}

const ENGLISH: TextLocale = { language: "en", arabicDigits: false };

const LOCALES: ReadonlyMap<string, TextLocale> = new Map([
  ["en", ENGLISH],
  ["ar", { language: "ar", arabicDigits: false }],
  ["ar-u-nu-arab", { language: "ar", arabicDigits: true }],
  ["ro", { language: "ro", arabicDigits: false }],
]);

/** The locale with exactly this tag, else English. */
export function localeOf(tag: string): TextLocale {
  return LOCALES.get(tag) ?? ENGLISH;
}

/** The text with its Latin digits written as the reader has them. */
export function withDigits(locale: TextLocale, latin: string): string {
  return locale.arabicDigits ? latin.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]!) : latin;
}
