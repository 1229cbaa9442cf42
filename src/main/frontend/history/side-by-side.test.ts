import { expect, test } from "vitest";
import { sideBySide } from "./side-by-side";

/** A table whose rows are so high, by the names of their heads. */
function table(top: number, rows: Record<string, number>): HTMLElement {
  const part = document.createElement("div");
  part.innerHTML = `<table>${Object.keys(rows)
    .map((name) => `<tr><th>${name.includes(":") ? `<div data-rihla-item="${name}"></div>` : name}</th></tr>`)
    .join("")}</table>`;
  part.getBoundingClientRect = () => ({ top, bottom: top + 500 }) as DOMRect;
  Array.from(part.querySelectorAll("tr")).forEach((row, i) => {
    row.getBoundingClientRect = () => ({ height: Object.values(rows)[i] }) as DOMRect;
  });
  document.body.append(part);
  return part;
}

function heights(part: HTMLElement): string[] {
  return Array.from(part.querySelectorAll("tr"), (row) => row.style.blockSize);
}

test("what both have stands at one height, whatever else one of them has", () => {
  const before = table(100, { Stages: 30, "lane:l1": 20, "lane:gone": 70, Pains: 10 });
  const after = table(140, { Stages: 10, "lane:l1": 50, Pains: 40 });
  sideBySide([before, after]);
  expect(heights(before)).toEqual(["30px", "50px", "", "40px"]);
  expect(heights(after)).toEqual(["30px", "50px", "40px"]);
  expect(before.style.marginBlockStart).toBe("40px");
  expect(after.style.marginBlockStart).toBe("");
});

test("below each other they need no more room than they have", () => {
  const before = table(100, { Stages: 30 });
  const after = table(600, { Stages: 10 });
  sideBySide([before, after]);
  expect(heights(before)).toEqual([""]);
  expect(before.style.marginBlockStart).toBe("");
});

test("they are scrolled as one", () => {
  const [before, after] = [table(0, {}), table(0, {})];
  sideBySide([before, after]);
  after.scrollLeft = -40;
  after.dispatchEvent(new Event("scroll"));
  expect(before.scrollLeft).toBe(-40);
});
