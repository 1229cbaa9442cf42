import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import texts from "rihla-texts:rihla.";
import { beforeAll, describe, expect, it } from "vitest";
import { addTexts } from "../text";
import Rihla from "./kpi.soy";

const GOLDEN = "src/test/resources/view/kpi";

beforeAll(() => {
  for (const [language, ofLanguage] of Object.entries(texts)) {
    addTexts(language, ofLanguage);
  }
});

describe("what KPIs say", () => {
  const views = readdirSync(GOLDEN).filter((file) => file.endsWith(".json"));

  it("has views to draw", () => {
    expect(views.length).toBe(6);
  });

  it.each(views)("is drawn of %s as on the server", (file) => {
    const data = JSON.parse(readFileSync(join(GOLDEN, file), "utf8")) as object;
    const server = readFileSync(join(GOLDEN, file.replace(/json$/, "html")), "utf8");

    expect(`${Rihla["Kpi"]?.[file.startsWith("trend") ? "trend" : "stages"]?.(data)}\n`).toBe(server);
  });
});
