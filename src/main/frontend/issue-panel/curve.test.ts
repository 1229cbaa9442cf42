import { describe, expect, it } from "vitest";
import { curveLine, spotAt } from "./curve";

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

  it("knows where a touchpoint is, from the side where the language begins", () => {
    expect(spotAt([-2, 0, 2], 0, false)).toEqual({ x: 0, y: 27 });
    expect(spotAt([-2, 0, 2], 0, true)).toEqual({ x: 100, y: 27 });
    expect(spotAt([1], 0, true)).toEqual({ x: 50, y: 9 });
  });

  it("knows how far along a touchpoint without a feeling is, and nothing of others", () => {
    expect(spotAt([-2, null, 2], 1, false)).toEqual({ x: 50, y: null });
    expect(spotAt([-2, 2], 2, false)).toBeUndefined();
    expect(spotAt([-2, 2], -1, false)).toBeUndefined();
  });
});
