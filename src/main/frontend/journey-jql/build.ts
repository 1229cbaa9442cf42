/** What a search can ask for, and what each question has to know. */
export const QUESTIONS: Readonly<Record<string, readonly Field[]>> = {
  painPointsOf: ["map"],
  issuesInStage: ["map", "stage"],
  issuesAtTouchpoint: ["map", "touchpoint"],
  momentsOfTruth: ["map"],
  issuesOfDepartment: ["department"],
  personaIs: ["persona"],
  unresolvedBelow: ["feeling"],
};

export type Field = "map" | "stage" | "touchpoint" | "department" | "persona" | "feeling";

/** The search, or nothing while something is not chosen. Numbers stand as they are, texts between quotes. */
export function jqlOf(question: string, chosen: (field: Field) => string): string {
  const fields = QUESTIONS[question] ?? [];
  const values = fields.map((field) => ({ field, value: chosen(field) }));
  if (fields.length === 0 || values.some(({ value }) => value === "")) {
    return "";
  }
  const written = values.map(({ field, value }) => (field === "feeling" ? value : quoted(value)));
  return `issue in ${question}(${written.join(", ")})`;
}

/** A text as the query language writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}
