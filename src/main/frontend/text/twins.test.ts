import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { addTexts, dayTimeHere, rihlaDay, rihlaDayTime, rihlaNumber, rihlaPlural, rihlaSigned, rihlaText } from ".";

interface Call {
  readonly call: keyof typeof functions;
  readonly args: [string, ...unknown[]];
  readonly words: string;
}

const functions = { rihlaDay, rihlaDayTime, rihlaNumber, rihlaPlural, rihlaSigned, rihlaText };

/** The server writes this file, and a test there holds it true. */
const calls = JSON.parse(readFileSync("src/test/resources/text/twins.json", "utf8")) as Call[];

beforeAll(() => {
  for (const language of ["en", "ar", "ro"]) {
    const file = `i18n/rihla${language === "en" ? "" : `_${language}`}.properties`;
    addTexts(language, properties(readFileSync(file, "utf8")));
  }
});

describe("in the browser as on the server", () => {
  it.each(Object.keys(functions))("%s", (name) => {
    const mine = calls.filter(({ call }) => call === name);

    expect(mine).not.toHaveLength(0);
    for (const { call, args, words } of mine) {
      const twin = functions[call] as (...args: unknown[]) => string;
      expect(twin(...args), `${call}(${JSON.stringify(args)})`).toBe(words);
    }
  });
});

it("writes an instant by the reader's own clock, and nothing for none", () => {
  const offset = vi.spyOn(Date.prototype, "getTimezoneOffset").mockReturnValue(-120);

  expect(dayTimeHere("en", "2026-11-22T23:05:30Z")).toBe(rihlaDayTime("en", "2026-11-23T01:05"));
  expect(dayTimeHere("ro", "2026-11-22T07:05:30Z")).toBe(rihlaDayTime("ro", "2026-11-22T09:05"));
  expect(dayTimeHere("ar", "")).toBe("");
  offset.mockRestore();
});

it("shows a key that nobody has written, and says so once", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);

  expect(rihlaText("ro", "rihla.no.such.text", 1)).toBe("rihla.no.such.text");
  rihlaText("ro", "rihla.no.such.text", 2);

  expect(warn).toHaveBeenCalledTimes(1);
});

it("takes no name from an object's own members for a language", () => {
  expect(rihlaNumber("constructor", 1234)).toBe("1,234");
});

function properties(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split("\n")
      .filter((line) => line.includes("=") && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}
