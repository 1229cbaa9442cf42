import { MAP, PERSONA, type Kind } from "./kind";

/** What `GET maps/{key}/history` answers, and the same of personas. */
export interface History {
  readonly name: string;
  readonly revision: number;
  readonly page: string;
  readonly mayEdit: boolean;
  readonly mayErase: boolean;
  readonly entries: readonly Entry[];
  /** The revision before which it goes on; 0 when it does not. */
  readonly next: number;
  readonly milestones: readonly Milestone[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
  readonly elements: readonly Named[];
}

export interface Entry {
  readonly revision: number;
  readonly at: string;
  readonly sentence: string;
}

export interface Milestone {
  readonly id: number;
  readonly revision: number;
  readonly name: string;
  readonly at: string;
}

export interface Named {
  readonly ref: string;
  readonly called: string;
}

/** What narrows the list; empty where nothing does. Days as 2026-01-31. */
export interface Filter {
  readonly author: string;
  readonly element: string;
  readonly from: string;
  readonly to: string;
}

/** Where a reader of the history is: the list, or two revisions side by side. */
export interface Place {
  readonly kind: Kind;
  readonly key: string;
  readonly filter: Filter;
  readonly compare: readonly [number, number | "newest"] | undefined;
}

const NOTHING: Filter = { author: "", element: "", from: "", to: "" };

/** The place that an address names. Comparing says so by two numbers, of which the second may be left out. */
export function placeOf(search: string): Place {
  const query = new URLSearchParams(search);
  const kind = query.has(PERSONA.name) ? PERSONA : MAP;
  const key = query.get(kind.name) ?? "";
  const from = query.get("from");
  if (from !== null && /^\d{1,15}$/.test(from)) {
    const to = query.get("to") ?? "";
    return { kind, key, filter: NOTHING, compare: [Number(from), /^\d{1,15}$/.test(to) ? Number(to) : "newest"] };
  }
  return {
    kind,
    key,
    filter: {
      author: query.get("author") ?? "",
      element: query.get("element") ?? "",
      from: day(query.get("since")),
      to: day(query.get("until")),
    },
    compare: undefined,
  };
}

/** The address of a place. */
export function searchOf(place: Place): string {
  const query = new URLSearchParams({ [place.kind.name]: place.key });
  const set = (name: string, value: string): void => {
    if (value) {
      query.set(name, value);
    }
  };
  if (place.compare) {
    set("from", String(place.compare[0]));
    set("to", place.compare[1] === "newest" ? "" : String(place.compare[1]));
  } else {
    set("author", place.filter.author);
    set("element", place.filter.element);
    set("since", place.filter.from);
    set("until", place.filter.to);
  }
  return `?${query.toString()}`;
}

/** What the server is asked for: whole days of the reader become moments. */
export function queryOf(filter: Filter, before: number): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value) {
      query.set(name, value);
    }
  };
  set("author", filter.author);
  set("element", filter.element);
  set("from", midnight(filter.from, 0));
  set("to", midnight(filter.to, 1));
  set("before", before > 0 ? String(before) : "");
  return query.toString();
}

function midnight(date: string, later: number): string {
  if (!day(date)) {
    return "";
  }
  const [year = 0, month = 1, ofMonth = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, ofMonth + later).toISOString();
}

function day(written: string | null): string {
  return written && /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : "";
}
