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

  keep(ref: Ref, field: string, text: string, base: number): void {
    const draft: Draft = { ref, field, language: this.canvas.session.language, text, base };
    try {
      localStorage.setItem(this.name(ref, field), JSON.stringify(draft));
    } catch {
      // The browser keeps nothing for us, or has no room: the text is still on the page.
    }
  }

  forget(ref: Ref, field: string): void {
    try {
      localStorage.removeItem(this.name(ref, field));
    } catch {
      // Then nothing was kept either.
    }
  }

  of(ref: Ref, field: string): Draft | null {
    return read(this.name(ref, field));
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

  private name(ref: Ref, field: string): string {
    return `${this.beginning}${this.canvas.session.language}/${ref}/${field}`;
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
