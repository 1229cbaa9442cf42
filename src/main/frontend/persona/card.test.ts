import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawCard, linesOf, type CardOf } from "./card";

const LETTER = 10;

/** Letters of one width, and what was written where. */
function paper(): { canvas: HTMLCanvasElement; written: { text: string; x: number; y: number; direction: string; align: string }[] } {
  const written: { text: string; x: number; y: number; direction: string; align: string }[] = [];
  const context = {
    direction: "",
    textAlign: "",
    measureText: (text: string) => ({ width: text.length * LETTER }),
    fillRect: () => undefined,
    fillText(text: string, x: number, y: number) {
      written.push({ text, x, y, direction: this.direction, align: this.textAlign });
    },
  };
  return { canvas: { getContext: () => context, width: 0, height: 0 } as unknown as HTMLCanvasElement, written };
}

function view(name: string): CardOf {
  return JSON.parse(readFileSync(`src/test/resources/view/personas/${name}.json`, "utf8")) as CardOf;
}

const WORDS = { headings: { pains: "Pains" }, unsaid: "Nobody has said so", evidence: "Evidence: 2" };

it("breaks lines between words, and words that are too wide", () => {
  expect(linesOf({ measureText: (text) => ({ width: text.length }) as TextMetrics }, "one two  three\nabcdefghij", 7)).toEqual([
    "one two",
    "three",
    "abcdefg",
    "hij",
  ]);
});

it("begins an Arabic card at the right, and writes each text its own way", () => {
  const { canvas, written } = paper();
  drawCard(canvas, view("salma-ar-for-ar-page"), WORDS, null);
  const name = written.find(({ text }) => text === "سلمى الحسن");
  expect(name).toMatchObject({ x: 1200 - 300, direction: "rtl", align: "right" });
  const columns = ["فاتورة واضحة", "الانتظار الطويل", "توصية صديقة"].map((text) => written.find((one) => one.text === text)?.x ?? 0);
  expect(columns).toEqual([...columns].sort((one, other) => other - one));
  expect(canvas.height).toBeGreaterThan(300);
});

it("keeps a borrowed Arabic quote in its direction on an English card", () => {
  const { canvas, written } = paper();
  drawCard(canvas, view("salma-en-for-ro-page"), WORDS, null);
  expect(written.find(({ text }) => text.startsWith("أريد"))).toMatchObject({ direction: "rtl", align: "left" });
  expect(written.find(({ text }) => text === "Pains")).toBeDefined();
});

it("is as high as its longest text", () => {
  const short = paper();
  const long = paper();
  const persona = view("salma-en-for-ro-page");
  drawCard(short.canvas, persona, WORDS, null);
  const text = { text: "word ".repeat(300), dir: "ltr" };
  drawCard(long.canvas, { ...persona, parts: [{ name: "essentials", fields: [{ field: "pains", text }] }] }, WORDS, null);
  expect(long.canvas.height).toBeGreaterThan(short.canvas.height);
  expect(Math.max(...long.written.map(({ y }) => y))).toBeLessThan(long.canvas.height);
});
