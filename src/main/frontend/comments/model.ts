/** A stretch of a comment; with a person it is a mention. */
export interface Part {
  readonly text: string;
  readonly person: string;
  readonly name: string;
}

export interface CommentView {
  readonly id: number;
  readonly author: string;
  readonly name: string;
  readonly at: string;
  readonly edited: string;
  readonly deleted: boolean;
  readonly mayEdit: boolean;
  readonly mayDelete: boolean;
  readonly parts: readonly Part[];
}

export interface Thread {
  readonly id: number;
  readonly element: string;
  readonly called: string;
  readonly gone: boolean;
  readonly resolved: boolean;
  readonly stateBy: string;
  readonly stateAt: string;
  readonly comments: readonly CommentView[];
}

/** What the server tells of a map's comments. */
export interface Talk {
  readonly mayComment: boolean;
  readonly threads: readonly Thread[];
  readonly total: number;
  readonly more: boolean;
}

/** What the server answers when something was written. */
export interface Written {
  readonly comment: number;
  /** The names of those who are mentioned and may not see the map. */
  readonly blind: readonly string[];
  readonly thread: Thread;
}

export type Show = "open" | "resolved" | "all";

/** Threads about one element. */
export interface Group {
  readonly element: string;
  readonly called: string;
  readonly gone: boolean;
  /** Whether this group is the first of those whose elements are gone. */
  readonly firstGone: boolean;
  readonly threads: readonly Thread[];
}

/** Threads by element, in the order in which the server has put them. */
export function grouped(threads: readonly Thread[]): Group[] {
  const groups: { element: string; called: string; gone: boolean; firstGone: boolean; threads: Thread[] }[] = [];
  for (const thread of threads) {
    const last = groups[groups.length - 1];
    if (last?.element === thread.element) {
      last.threads.push(thread);
    } else {
      const { element, called, gone } = thread;
      groups.push({ element, called, gone, firstGone: gone && !last?.gone, threads: [thread] });
    }
  }
  return groups;
}
