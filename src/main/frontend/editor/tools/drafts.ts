import { person } from "../../shared/person";
import type { Canvas, Ref } from "../model";

/** A text that somebody was typing when the page went away. */
export interface Draft {
  readonly ref: Ref;
  readonly field: string;
  readonly language: string;
  readonly text: string;
  /** The revision of the map that they had before their eyes. */
  readonly base: number;
}

/** How the names begin under which this browser keeps what one person was typing into one map. */
export function draftsOf(person: string, map: string): string {
  return `rihla-typing/${person}/${map}/`;
}

/** What is being typed into one map, kept in this browser until it is queued as an edit. */
export class Drafts {
  private readonly beginning: string;

  constructor(private readonly canvas: Canvas) {
    this.beginning = draftsOf(person(), canvas.session.key);
  }

  keep(draft: Draft): void {
    try {
      localStorage.setItem(this.name(draft), JSON.stringify(draft));
    } catch {
      // The browser keeps nothing for us, or has no room: the text is still on the page.
    }
  }

  forget(draft: Pick<Draft, "ref" | "field" | "language">): void {
    try {
      localStorage.removeItem(this.name(draft));
    } catch {
      // Then nothing was kept either.
    }
  }

  /** What was being typed there, in the language shown. */
  of(ref: Ref, field: string): Draft | null {
    return read(this.name({ ref, field, language: this.canvas.session.language }));
  }

  /** Everything kept for this map in the language shown. */
  all(): Draft[] {
    try {
      return Object.keys(localStorage)
        .filter((name) => name.startsWith(`${this.beginning}${this.canvas.session.language}/`))
        .map(read)
        .filter((draft): draft is Draft => draft !== null);
    } catch {
      return [];
    }
  }

  private name({ ref, field, language }: Pick<Draft, "ref" | "field" | "language">): string {
    return `${this.beginning}${language}/${ref}/${field}`;
  }
}

function read(name: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(name) ?? "null") as Partial<Draft> | null;
    return typeof draft?.text === "string" && typeof draft.ref === "string" ? (draft as Draft) : null;
  } catch {
    return null;
  }
}
