import type { Clash, Problem } from "../shared/http";
import type { Edit, Show } from "./model";

/** An edit that the server does not have yet, or does not take. */
export interface Entry {
  readonly clientId: string;
  /** The revision that the person had before their eyes. */
  readonly base: number;
  readonly edit: Edit;
  /** Set while it is not known which revision is to be taken back or brought again. */
  readonly way?: "undo" | "redo";
  readonly state: "waiting" | "collided" | "refused";
  /** Whether it was sent once: then the server may have it, although nobody heard its answer. */
  readonly tried?: boolean;
  readonly clashes?: readonly Clash[];
  /** The revision that it collided with. */
  readonly revision?: number;
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly problems?: readonly Problem[];
}

const FOLDER = "rihla.edits";

/** Where what one person typed into one map on this browser is kept. */
export function folderOf(person: string, map: string): string {
  return `${FOLDER}/${person}/${map}/`;
}

/** The names of the tabs that have left something there. */
export function tabsIn(storage: Storage, folder: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")
    .filter((key) => key.startsWith(folder))
    .map((key) => key.slice(folder.length));
}

/** What a tab has left there. */
export function entriesOf(storage: Storage, folder: string, tab: string): Entry[] {
  try {
    const entries = JSON.parse(storage.getItem(folder + tab) ?? "[]") as unknown;
    return Array.isArray(entries) ? (entries as Entry[]) : [];
  } catch {
    return [];
  }
}

/** What one tab has to send, kept in the browser until the server has it. */
export class EditQueue {
  private list: Entry[] = [];
  private readonly shows = new Map<string, Show>();
  private next = 1;

  constructor(
    private readonly storage: Storage,
    private readonly folder: string,
    readonly client: string,
  ) {}

  get entries(): readonly Entry[] {
    return this.list;
  }

  get waiting(): readonly Entry[] {
    return this.list.filter(({ state }) => state === "waiting");
  }

  add(edit: Edit, base: number, show?: Show, way?: "undo" | "redo"): Entry {
    const entry: Entry = {
      clientId: `${this.client}/${this.next++}`,
      base,
      edit,
      state: "waiting",
      ...(way ? { way } : {}),
    };
    if (show) {
      this.shows.set(entry.clientId, show);
    }
    this.list.push(entry);
    this.keep();
    return entry;
  }

  /** How an edit is drawn, as long as this tab lives. */
  show(clientId: string): Show | undefined {
    return this.shows.get(clientId);
  }

  find(clientId: string): Entry | undefined {
    return this.list.find((entry) => entry.clientId === clientId);
  }

  change(clientId: string, change: Partial<Entry>): void {
    this.list = this.list.map((entry) => (entry.clientId === clientId ? { ...entry, ...change } : entry));
    this.keep();
  }

  remove(clientId: string): void {
    this.list = this.list.filter((entry) => entry.clientId !== clientId);
    this.keep();
  }

  /** Forgets how an edit is drawn, once the server has drawn it. */
  drawn(clientId: string): void {
    this.shows.delete(clientId);
  }

  /** Takes over what tabs that are gone have left. They stay under their own names, so nothing is made twice. */
  adopt(tabs: readonly string[]): number {
    const left = tabs.flatMap((tab) => entriesOf(this.storage, this.folder, tab));
    const known = new Set(this.list.map(({ clientId }) => clientId));
    const adopted = left.filter(({ clientId }) => !known.has(clientId));
    this.list = [...adopted, ...this.list];
    this.keep();
    tabs.forEach((tab) => this.storage.removeItem(this.folder + tab));
    return adopted.length;
  }

  private keep(): void {
    try {
      if (this.list.length === 0) {
        this.storage.removeItem(this.folder + this.client);
      } else {
        this.storage.setItem(this.folder + this.client, JSON.stringify(this.list));
      }
    } catch {
      // The browser keeps nothing, or has no room: leaving the page warns as long as something waits.
    }
  }
}
