import { expect, it } from "vitest";
import { bentAt } from "./line";

const LINE = "M125 80C250 80 250 35 375 35C550 35 550 65 725 65";

it("moves a point with the handles beside it, so that the line stays level there", () => {
  expect(bentAt(LINE, 125, 20)).toBe("M125 20C250 20 250 35 375 35C550 35 550 65 725 65");
  expect(bentAt(LINE, 375, 20)).toBe("M125 80C250 80 250 20 375 20C550 20 550 65 725 65");
  expect(bentAt(LINE, 725, 20)).toBe("M125 80C250 80 250 35 375 35C550 35 550 20 725 20");
});

it("leaves the ground below the line where it is", () => {
  expect(bentAt(`${LINE}V50H125Z`, 725, 20)).toBe("M125 80C250 80 250 35 375 35C550 35 550 20 725 20V50H125Z");
});

it("bends nothing where the line has no point", () => {
  expect(bentAt(LINE, 250, 20)).toBeNull();
  expect(bentAt("", 125, 20)).toBeNull();
  expect(bentAt("M0 0L5 5", 0, 20)).toBeNull();
});
