/** What the server says of the issues of all maps on a page. */
export interface Answer {
  readonly changed: boolean;
  readonly token: string;
  readonly state: string;
  readonly connect: string;
  /** A moment, as 2026-11-22T09:05:00Z; empty when nothing was read. */
  readonly asOf: string;
  readonly reader: Reader;
  readonly issues: Readonly<Record<string, Issue>>;
  readonly maps: Readonly<Record<string, MapIssues>>;
}

export interface Reader {
  readonly tag: string;
  readonly lang: string;
  readonly dir: string;
}

export interface Issue {
  readonly id: number;
  readonly key: string;
  readonly summary: string;
  readonly url: string;
  readonly category: string;
  readonly status: string;
  /** to-do, in-progress, done or overdue. */
  readonly state: State;
  readonly assignee: string;
  readonly due: string;
  readonly fixVersions: readonly string[];
}

export interface MapIssues {
  readonly mayEdit: boolean;
  readonly revision: number;
  readonly painPoints: Readonly<Record<string, Pain>>;
}

export interface Pain {
  readonly touchpoint: string;
  readonly stage: string;
  readonly links: readonly { readonly issue: number; readonly department: string }[];
  readonly restricted: number;
  readonly unread: number;
  readonly life: string;
  readonly derived: string;
  readonly override: string;
}

export type State = "overdue" | "in-progress" | "to-do" | "done";

export interface Filter {
  readonly state: string;
  readonly department: string;
  readonly version: string;
}

/** Most pressing first. */
export const STATES: readonly State[] = ["overdue", "in-progress", "to-do", "done"];

export const EVERYTHING: Filter = { state: "", department: "", version: "" };

const SHOWN_IN_CARD = 3;

export interface CardView {
  readonly id: string;
  readonly counts: readonly { readonly state: State; readonly count: number }[];
  readonly issues: readonly Issue[];
  readonly all: readonly Issue[];
  readonly more: number;
  readonly restricted: number;
  readonly unread: number;
  readonly life: string;
  readonly derived: string;
  readonly override: string;
}

/** The issues of a pain point that the reader may see and the filter leaves, most pressing first. */
export function visible(pain: Pain, answer: Answer, filter: Filter): Issue[] {
  return pain.links
    .filter(({ department }) => filter.department === "" || department === filter.department)
    .flatMap(({ issue }) => answer.issues[String(issue)] ?? [])
    .filter(({ state }) => filter.state === "" || state === filter.state)
    .filter(({ fixVersions }) => filter.version === "" || fixVersions.includes(filter.version))
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.id - b.id);
}

/** Whether the filter leaves this pain point on the map. */
export function passes(pain: Pain, answer: Answer, filter: Filter): boolean {
  if (filter.state === "none") {
    return pain.links.length === 0 && filter.department === "" && filter.version === "";
  }
  return (
    (filter.state === "" && filter.department === "" && filter.version === "") ||
    visible(pain, answer, filter).length > 0
  );
}

export function card(id: string, pain: Pain, answer: Answer, filter: Filter): CardView {
  const all = visible(pain, answer, filter.state === "none" ? EVERYTHING : filter);
  return {
    id,
    counts: counts(all),
    issues: all.slice(0, SHOWN_IN_CARD),
    all,
    more: Math.max(0, all.length - SHOWN_IN_CARD),
    restricted: pain.restricted,
    unread: pain.unread,
    life: pain.life,
    derived: pain.override === "" || pain.override === pain.derived ? "" : pain.derived,
    override: pain.override,
  };
}

export function counts(issues: readonly Issue[]): { state: State; count: number }[] {
  return STATES.map((state) => ({
    state,
    count: issues.filter((issue) => issue.state === state).length,
  })).filter(({ count }) => count > 0);
}

/** The names that a filter can choose among, each once, in the reader's order. */
export function choices(answer: Answer, maps: readonly MapIssues[]): { departments: string[]; versions: string[] } {
  const departments = new Set<string>();
  const versions = new Set<string>();
  for (const { painPoints } of maps) {
    for (const { links } of Object.values(painPoints)) {
      for (const { issue, department } of links) {
        const seen = answer.issues[String(issue)];
        if (seen) {
          seen.fixVersions.forEach((version) => versions.add(version));
          if (department !== "") {
            departments.add(department);
          }
        }
      }
    }
  }
  const sorted = (names: Set<string>): string[] =>
    [...names].sort((a, b) => a.localeCompare(b, answer.reader.lang));
  return { departments: sorted(departments), versions: sorted(versions) };
}
