/** The figures that lead to issues. */
export type Column = "open" | "inProgress" | "done" | "overdue";

const CONDITIONS: Readonly<Record<Column, string>> = {
  open: 'statusCategory = "To Do"',
  inProgress: 'statusCategory = "In Progress"',
  done: "statusCategory = Done",
  overdue: "statusCategory != Done AND due < startOfDay()",
};

/** Where the issues of a figure are listed; nowhere for a line that no search stands for, and for no issue. */
export function drillDown(base: string, jql: string, narrowed: string, column: Column, count: number): string {
  if (jql === "" || count === 0) {
    return "";
  }
  const search = [jql, narrowed, CONDITIONS[column]].filter(Boolean).join(" AND ");
  return `${base}/issues/?jql=${encodeURIComponent(search)}`;
}

/** The search that stands for the chosen departments, maps and stages. */
export function narrowing(chosen: {
  readonly department: readonly string[];
  readonly map: readonly string[];
  readonly stage: readonly string[];
}): string {
  return [
    any(chosen.department.map((id) => `issue in issuesOfDepartment(${quoted(id)})`)),
    any(chosen.map.map((key) => `issue in painPointsOf(${quoted(key)})`)),
    any(
      chosen.stage.map((stage) => {
        const slash = stage.indexOf("/");
        return `issue in issuesInStage(${quoted(stage.slice(0, slash))}, ${quoted(stage.slice(slash + 1))})`;
      }),
    ),
  ]
    .filter(Boolean)
    .join(" AND ");
}

function any(conditions: readonly string[]): string {
  return conditions.length > 1 ? `(${conditions.join(" OR ")})` : (conditions[0] ?? "");
}

function quoted(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}
