import { localeOf, withDigits, type TextLocale } from "./locale";

const MAX_DECIMALS = 3;

/** A figure grouped by thousands, with at most three decimals: Numbers on the server. */
export function rihlaNumber(tag: string, value: number): string {
  const locale = localeOf(tag);
  const [whole, decimals] = rounded(Math.abs(value));
  const zero = /^0*$/.test(whole + decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupSeparator(locale));
  const written = decimals ? grouped + decimalSeparator(locale) + decimals : grouped;
  return (value < 0 && !zero ? "−" : "") + withDigits(locale, written);
}

/** A figure with its sign; for HTML within `<bdi dir="ltr">`. */
export function rihlaSigned(tag: string, value: number): string {
  return (value > 0 ? "+" : "") + rihlaNumber(tag, value);
}

/** The digits before and after the point, rounded half up in decimal as the server does. */
function rounded(value: number): [string, string] {
  if (value >= 1e21) {
    return [BigInt(value).toString(), ""];
  }
  if (value < 1e-6) {
    return ["0", ""];
  }
  const [whole = "0", decimals = ""] = String(value).split(".");
  if (decimals.length <= MAX_DECIMALS) {
    return [whole, decimals];
  }
  const up = decimals.charAt(MAX_DECIMALS) >= "5" ? 1n : 0n;
  const digits = (BigInt(whole + decimals.slice(0, MAX_DECIMALS)) + up).toString();
  const padded = digits.padStart(MAX_DECIMALS + 1, "0");
  return [padded.slice(0, -MAX_DECIMALS), padded.slice(-MAX_DECIMALS).replace(/0+$/, "")];
}

function groupSeparator(locale: TextLocale): string {
  return locale.arabicDigits ? "٬" : locale.language === "ro" ? "." : ",";
}

function decimalSeparator(locale: TextLocale): string {
  return locale.arabicDigits ? "٫" : locale.language === "ro" ? "," : ".";
}
