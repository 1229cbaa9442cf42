import { expect, test } from "vitest";
import { MAP } from "./kind";
import { placeOf, queryOf, searchOf } from "./model";

test("an address names a place, and a place its address", () => {
  for (const search of [
    "?map=shop",
    "?map=shop&author=4028&element=stage%3As1&since=2026-01-31&until=2026-02-01",
    "?map=shop&from=3&to=7",
    "?map=shop&from=0",
    "?persona=lina&element=evidence%3Ae1",
    "?persona=lina&from=1&to=2",
  ]) {
    expect(searchOf(placeOf(search))).toBe(search);
  }
  expect(placeOf("?map=shop&from=3").compare).toEqual([3, "newest"]);
});

test("what is no number or day is left out", () => {
  expect(placeOf("?map=shop&from=x&since=yesterday")).toEqual({
    kind: MAP,
    key: "shop",
    filter: { author: "", element: "", from: "", to: "" },
    compare: undefined,
  });
});

test("whole days of the reader become moments, the last one included", () => {
  const query = new URLSearchParams(
    queryOf({ author: "", element: "card:c1", from: "2026-01-31", to: "2026-01-31" }, 12),
  );
  const from = new Date(query.get("from") ?? "");
  const to = new Date(query.get("to") ?? "");
  expect(from.getDate()).toBe(31);
  expect(to.getTime() - from.getTime()).toBe(24 * 60 * 60 * 1000);
  expect(query.get("before")).toBe("12");
  expect(query.has("author")).toBe(false);
});
