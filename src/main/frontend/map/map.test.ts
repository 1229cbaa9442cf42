import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import texts from "rihla-texts:rihla.";
import { beforeAll, describe, expect, it } from "vitest";
import { addTexts } from "../text";
import Rihla from "./map.soy";

const GOLDEN = "src/test/resources/view";
// The Java tests of the same build draw the demo maps here.
const DRAWN = "target/drawn";

beforeAll(() => {
  for (const [language, ofLanguage] of Object.entries(texts)) {
    addTexts(language, ofLanguage);
  }
});

describe("the browser's template", () => {
  const views = readdirSync(GOLDEN).filter((file) => file.endsWith(".json"));

  it("has views to draw", () => {
    expect(views.length).toBeGreaterThan(3);
  });

  it.each(views)("draws %s as the server does", (file) => {
    const map: unknown = JSON.parse(readFileSync(join(GOLDEN, file), "utf8"));
    const server = readFileSync(join(GOLDEN, file.replace(/json$/, "html")), "utf8");

    expect(`${Rihla["Map"]?.["page"]?.({ map })}\n`).toBe(server);
  });
});

describe.skipIf(!existsSync(DRAWN))("every demo map in every language", () => {
  const views = existsSync(DRAWN) ? readdirSync(DRAWN).filter((file) => file.endsWith(".json")) : [];

  it("has all of them to draw", () => {
    expect(views.length).toBe(18);
  });

  it.each(views)("draws %s as the server does", (file) => {
    const map: unknown = JSON.parse(readFileSync(join(DRAWN, file), "utf8"));
    const server = readFileSync(join(DRAWN, file.replace(/json$/, "html")), "utf8");

    expect(`${Rihla["Map"]?.["page"]?.({ map })}\n` === server).toBe(true);
  });
});
