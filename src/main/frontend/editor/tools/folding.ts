/** Marks over letters, invisible signs, and the stroke that stretches Arabic words. */
const SILENT = /[\p{Mn}\p{Me}\p{Cf}\u0640]/gu;
const SAME: Readonly<Record<string, string>> = { ى: "ي", ة: "ه", ٱ: "ا", ı: "i" };
const ZEROS = [0x0660, 0x06f0];

/**
 * A text without what people leave out when they search: case, accents, Arabic vowel signs; Folding on the
 * server.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(SILENT, "")
    .replace(/[ىةٱı]/g, (letter) => SAME[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .replace(/\s+/g, " ")
    .trim();
}
