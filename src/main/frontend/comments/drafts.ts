import type { Typed } from "./mentions";

/** Something that is being typed. */
export interface Draft extends Typed {
  /** Names it to the server: sent again under it, it counts once. */
  readonly id: string;
  /** The text that was sent under this name; what was changed since is another comment. */
  readonly sent: string;
}

const EMPTY: Draft = { text: "", people: {}, id: "", sent: "" };

/** What one person has typed about one map and not sent yet. It outlives the page. */
export class Drafts {
  private readonly folder: string;
  private readonly memory = new Map<string, Draft>();

  constructor(
    private readonly storage: Storage,
    person: string,
    map: string,
  ) {
    this.folder = `rihla-comment/${person}/${map}/`;
  }

  get(place: string): Draft {
    const remembered = this.memory.get(place);
    if (remembered) {
      return remembered;
    }
    try {
      const kept = JSON.parse(this.storage.getItem(this.folder + place) ?? "null") as Partial<Draft> | null;
      return { ...EMPTY, ...kept };
    } catch {
      return EMPTY;
    }
  }

  has(place: string): boolean {
    return this.memory.has(place) || this.storage.getItem(this.folder + place) !== null;
  }

  /** The places of everything that was begun. */
  places(): string[] {
    return Object.keys(this.storage)
      .filter((name) => name.startsWith(this.folder))
      .map((name) => name.slice(this.folder.length));
  }

  keep(place: string, typed: Typed): void {
    this.put(place, { ...this.get(place), ...typed });
  }

  /** The draft with the name under which it is to be sent now. */
  sending(place: string): Draft {
    const draft = this.get(place);
    const again = draft.id !== "" && draft.sent === draft.text;
    const named = { ...draft, id: again ? draft.id : crypto.getRandomValues(new Uint32Array(4)).join("-"), sent: draft.text };
    this.put(place, named);
    return named;
  }

  drop(place: string): void {
    this.memory.delete(place);
    this.storage.removeItem(this.folder + place);
  }

  private put(place: string, draft: Draft): void {
    this.memory.set(place, draft);
    try {
      this.storage.setItem(this.folder + place, JSON.stringify(draft));
    } catch {
      // A full storage keeps nothing; the page remembers it as long as it is there.
    }
  }
}
