import { describe, expect, it } from "vitest";
import { curveLine } from "./curve";

describe("the small curve", () => {
  it("goes through every feeling, the low ones below", () => {
    expect(curveLine([-2, 0, 2], false)).toBe("M0 27L50 15L100 3");
  });

  it("runs from right to left where the language does", () => {
    expect(curveLine([-2, 0, 2], true)).toBe("M100 27L50 15L0 3");
  });

  it("leaves out touchpoints without a feeling, and is no line with fewer than two", () => {
    expect(curveLine([1, null, 1], false)).toBe("M0 9L100 9");
    expect(curveLine([1], false)).toBe("");
    expect(curveLine([null, null], false)).toBe("");
    expect(curveLine([], false)).toBe("");
  });
});
