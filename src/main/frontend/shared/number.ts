/**
 * A number as people type it (with a comma, with Arabic digits), as the server takes it. What is no number stays as
 * it is: the server says so beside the field.
 */
export function typedNumber(text: string): string {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, ".")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\u200e\u200f\u061c]/g, "");
  return /^-?\d+,\d+$/.test(plain) ? plain.replace(",", ".") : plain;
}
