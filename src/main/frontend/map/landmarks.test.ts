import { expect, it } from "vitest";
import { nameLandmarks } from "./landmarks";

function page(...names: string[]): void {
  document.body.innerHTML = names
    .map((name) => `<section data-rihla-map="m"><div class="rihla-scroll" role="region" aria-label="${name}"></div></section>`)
    .join("");
}

function labels(): (string | null)[] {
  return Array.from(document.querySelectorAll("[role=region]"), (region) => region.getAttribute("aria-label"));
}

it("calls the second map of a name so, and the third", () => {
  page("Map: Shop", "خريطة: متجر", "Map: Shop", "Map: Shop");
  nameLandmarks(document);

  expect(labels()).toEqual(["Map: Shop", "خريطة: متجر", "Map: Shop (2)", "Map: Shop (3)"]);
});

it("names anew what was drawn anew, and only that", () => {
  page("Map: Shop", "Map: Shop", "Map: Shop");
  nameLandmarks(document);
  const [first, second] = Array.from(document.querySelectorAll("[role=region]"));
  second?.setAttribute("aria-label", "Map: Shop");
  second?.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  expect(labels()).toEqual(["Map: Shop", "Map: Shop (2)", "Map: Shop (3)"]);

  first?.setAttribute("aria-label", "Map: Store");
  first?.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  expect(labels()).toEqual(["Map: Store", "Map: Shop", "Map: Shop (2)"]);
});
