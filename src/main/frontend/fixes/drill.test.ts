import { describe, expect, it } from "vitest";
import { drillDown, narrowing } from "./drill";

describe("from a figure to its issues", () => {
  it("keeps what the line and the item stand for", () => {
    expect(decodeURIComponent(drillDown("/jira", 'issue in painPointsOf("m")', "", "open", 3))).toBe(
      '/jira/issues/?jql=issue in painPointsOf("m") AND statusCategory = "To Do"',
    );
    const narrowed = narrowing({ department: ["sales", 'a"b'], map: [], stage: ["m/s1"] });
    expect(narrowed).toBe(
      '(issue in issuesOfDepartment("sales") OR issue in issuesOfDepartment("a\\"b"))' +
        ' AND issue in issuesInStage("m", "s1")',
    );
    expect(decodeURIComponent(drillDown("", "x = 1", "y = 2", "overdue", 1))).toContain(
      "x = 1 AND y = 2 AND statusCategory != Done AND due < startOfDay()",
    );
  });

  it("leads nowhere without issues or a search", () => {
    expect(drillDown("", "x = 1", "", "done", 0)).toBe("");
    expect(drillDown("", "", "", "done", 2)).toBe("");
    expect(narrowing({ department: [], map: [], stage: [] })).toBe("");
  });
});
