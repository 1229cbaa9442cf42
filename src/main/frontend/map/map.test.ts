import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import texts from "rihla-texts:rihla.";
import { beforeAll, describe, expect, it } from "vitest";
import { addTexts } from "../text";
import Rihla from "./map.soy";

const GOLDEN = "src/test/resources/view";

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
