import { describe, expect, it } from "vitest";
import { jqlOf, QUESTIONS, quoted, type Field } from "./build";

const chosen: Record<Field, string> = {
  map: "online-shop",
  stage: "s1",
  touchpoint: 't"1',
  department: "sales",
  persona: "k4w8h2qa",
  feeling: "-1",
};

describe("a search by journeys", () => {
  it("is written for every question", () => {
    expect(Object.keys(QUESTIONS).map((question) => jqlOf(question, (field) => chosen[field]))).toEqual([
      'issue in painPointsOf("online-shop")',
      'issue in issuesInStage("online-shop", "s1")',
      'issue in issuesAtTouchpoint("online-shop", "t\\"1")',
      'issue in momentsOfTruth("online-shop")',
      'issue in issuesOfDepartment("sales")',
      'issue in personaIs("k4w8h2qa")',
      "issue in unresolvedBelow(-1)",
    ]);
  });

  it("is not written while something is missing", () => {
    expect(jqlOf("issuesInStage", (field) => (field === "map" ? "online-shop" : ""))).toBe("");
    expect(jqlOf("", () => "x")).toBe("");
  });

  it("keeps quotes and backslashes inside the text", () => {
    expect(quoted('a"b\\c')).toBe('"a\\"b\\\\c"');
  });
});
