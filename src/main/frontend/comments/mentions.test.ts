import { expect, it } from "vitest";
import { asked, labelOf, sendable, typed } from "./mentions";

const part = (text: string, person = "", name = "") => ({ text, person, name });

it("gives a comment back as it was, mentions too", () => {
  const parts = [part("Ask "), part("[~k1]", "k1", "Ana Pop"), part(" or "), part("[~k2]", "k2", "Ana Pop"), part("!")];
  const again = typed(parts);
  expect(again.text).toBe("Ask @Ana Pop or @Ana Pop (2)!");
  expect(sendable(again)).toBe("Ask [~k1] or [~k2]!");
});

it("takes the longest name where one is the beginning of another", () => {
  const people = { "@Ana": "k1", "@Ana Pop": "k2" };
  expect(sendable({ text: "@Ana Pop, @Ana, @Anna, ana@example.org", people })).toBe("[~k2], [~k1], @Anna, ana@example.org");
});

it("has words of its own for each person", () => {
  expect(labelOf("Ana Pop", "k2", { "@Ana Pop": "k1" })).toBe("@Ana Pop (2)");
  expect(labelOf("Ana Pop", "k1", { "@Ana Pop": "k1" })).toBe("@Ana Pop");
});

it("searches for the name that is being typed, and not in addresses", () => {
  expect(asked("Hello @an", 9)).toEqual({ at: 6, words: "an" });
  expect(asked("@Ștefan Po", 10)).toEqual({ at: 0, words: "Ștefan Po" });
  expect(asked("قال @أحم", 8)).toEqual({ at: 4, words: "أحم" });
  expect(asked("ana@example", 11)).toBeUndefined();
  expect(asked("Hello @ there", 13)).toBeUndefined();
  expect(asked("@an\nmore", 8)).toBeUndefined();
  expect(asked("@Ana Pop, is", 12, { "@Ana Pop": "k1" })).toBeUndefined();
  expect(asked("@Ana Popescu", 12, { "@Ana Pop": "k1" })).toEqual({ at: 0, words: "Ana Popescu" });
});
