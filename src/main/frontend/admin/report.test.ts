import { describe, expect, it } from "vitest";
import texts from "rihla-texts:rihla.admin.";
import { addTexts } from "../text";
import Rihla from "./admin.soy";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

const REPORT = {
  lines: [{ file: "maps/a.json", key: "a", outcome: "left" }],
  faults: [{ file: "readings.jsonl", line: 17, message: "<b>" }],
  moreFaults: 3,
  parts: [{ part: "readings", imported: 1200, left: 5, refused: 4 }],
  whole: false,
};

function drawn(report: object, lang: string): HTMLElement {
  const place = document.createElement("div");
  place.innerHTML = Rihla["Admin"]?.["report"]?.({ report, lang }) ?? "";
  return place;
}

describe("the report of an import", () => {
  it("counts each part in a table with heads, in each language", () => {
    for (const lang of ["en", "ar", "ro"]) {
      const page = drawn(REPORT, lang);
      const row = page.querySelector("[data-rihla-part=readings]");
      expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual(["1200", "5", "4"]);
      expect(page.querySelectorAll("th[scope=col]")).toHaveLength(4);
      expect(page.textContent).not.toContain("rihla.");
    }
  });

  it("tells what is broken by file and line, and that a file is not whole", () => {
    const page = drawn(REPORT, "en");
    expect(page.textContent).toContain("readings.jsonl:17");
    expect(page.textContent).toContain("<b>");
    expect(page.textContent).toContain("not listed: 3");
    expect(page.querySelector(".aui-message-warning")?.textContent).toContain("not whole");
    expect(drawn({ ...REPORT, whole: true }, "en").querySelector(".aui-message-warning")).toBeNull();
  });
});
