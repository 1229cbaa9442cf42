import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import texts from "rihla-texts:rihla.";
import { beforeAll, describe, expect, it } from "vitest";
import { addTexts } from "../text";
import Rihla from "./persona.soy";

const GOLDEN = "src/test/resources/view/personas";

beforeAll(() => {
  for (const [language, ofLanguage] of Object.entries(texts)) {
    addTexts(language, ofLanguage);
  }
});

describe("the browser's template of a persona", () => {
  const views = readdirSync(GOLDEN).filter((file) => file.endsWith(".json"));

  it("has views to draw", () => {
    expect(views.length).toBeGreaterThan(3);
  });

  it.each(views)("draws %s as the server does", (file) => {
    const persona: unknown = JSON.parse(readFileSync(join(GOLDEN, file), "utf8"));
    const server = readFileSync(join(GOLDEN, file.replace(/json$/, "html")), "utf8");

    expect(`${Rihla["Persona"]?.["page"]?.({ persona })}\n`).toBe(server);
  });
});
