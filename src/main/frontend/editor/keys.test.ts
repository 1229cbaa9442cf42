import { expect, it } from "vitest";
import { latin } from "./keys";

it("knows a key by what it writes, and on an Arabic keyboard by where it stands", () => {
  expect(latin(new KeyboardEvent("keydown", { key: "Z", code: "KeyZ" }))).toBe("z");
  // On a German keyboard Z stands where an English one has Y.
  expect(latin(new KeyboardEvent("keydown", { key: "z", code: "KeyY" }))).toBe("z");
  expect(latin(new KeyboardEvent("keydown", { key: "ئ", code: "KeyZ" }))).toBe("z");
});
