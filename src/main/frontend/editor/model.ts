import type { Clash, Problem } from "../shared/http";

/** An element of a map with its kind: "card:c1". The map itself is "map:map". */
export type Ref = string;

/** An edit as docs/rest.md lists them. */
export interface Edit {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** The reader's own language, which buttons, menus and messages are in. */
export interface Reader {
  readonly tag: string;
  readonly lang: string;
  readonly dir: string;
}

/** Draws an edit that the server has not answered yet. It is run again after others' edits were drawn: it must be repeatable. */
export interface Show {
  (canvas: Canvas): void;
  /** The ids of elements that it adds: until the server draws them they stay on the page, with whoever is at work in them. */
  readonly adds?: readonly string[];
}

/** How it stands with what was typed. */
export type Saving =
  /** The server has everything. */
  | "saved"
  /** Something is on its way. */
  | "saving"
  /** The server cannot be reached; what was typed waits in this browser. */
  | "offline"
  /** Too many people write to this map; tried again by itself. */
  | "busy"
  /** The person's log-in has ended; goes on by itself after they have logged in anew. */
  | "logged-out"
  /** The person may not edit any more. */
  | "lost-right"
  /** The map is gone, or hidden from this person now. */
  | "gone"
  /** Collisions or refused edits wait for the person to decide. */
  | "undecided";

/** Detail of the event "state". */
export interface SessionState {
  readonly saving: Saving;
  /** Edits that the server does not have yet. */
  readonly pending: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The server's code for why, where it gave one: "another-person" when somebody else has logged in. */
  readonly reason: string;
}

/** Somebody who has the map open: detail of the event "people" is a list of them, this person's own tab included. */
export interface Person {
  readonly client: string;
  readonly name: string;
  /** Where they are; empty when nowhere in particular. */
  readonly at: Ref | "";
  readonly editing: boolean;
  readonly self: boolean;
}

/** An edit that collided, kept until the person decides: detail of the event "collision" is a list of them. */
export interface CollidedEdit {
  readonly clientId: string;
  readonly edit: Edit;
  readonly message: string;
  readonly clashes: readonly Clash[];
  /** The revision with their version. */
  readonly revision: number;
}

/** An edit that the server does not take, kept until the person lets it go: detail of the event "refused" is a list of them. */
export interface RefusedEdit {
  readonly clientId: string;
  readonly edit: Edit;
  readonly status: number;
  readonly code: string;
  /** What to do, in the reader's language. */
  readonly message: string;
  /** Everything that is wrong, where the server has told. */
  readonly problems?: readonly Problem[];
}

/** What a person decides about a collision. */
export type Decision = "mine" | "theirs" | "both";

/** Editing one map, without its drawing. */
export interface Session {
  readonly key: string;
  /** Where the server has it: "maps/KEY" or "personas/KEY". */
  readonly path: string;
  /** The language whose texts are shown and typed. */
  readonly language: string;
  readonly reader: Reader;
  /** The newest revision that is drawn. */
  readonly revision: number;
  readonly state: SessionState;
  readonly people: readonly Person[];
  /**
   * Queues an edit; it is kept in this browser until the server has it.
   *
   * @param show draws it before the server has answered
   * @param base the revision that the person had before their eyes when they began, such as `revision` when
   *     typing began; without it, the newest drawn. What somebody else wrote to the same place since then is a collision.
   */
  send(edit: Edit, show?: Show, base?: number): void;
  undo(): void;
  redo(): void;
  /** What becomes of an edit that collided. */
  decide(clientId: string, decision: Decision): void;
  /** Sends a refused edit again, as it was or as it is now. */
  retry(clientId: string, edit?: Edit): void;
  /** Gives up an edit that was refused or collided. */
  drop(clientId: string): void;
  /** Where this person is, for the others. */
  at(ref: Ref | ""): void;
  /** Hears of what happens; the answer ends it. */
  on(event: SessionEvent, heard: (detail: unknown) => void): () => void;
}

/** "told" has `{key, values}`: a text of ours for whoever listens. "said" comes after something was said about the map. */
export type SessionEvent = "changed" | "state" | "people" | "collision" | "refused" | "told" | "said";

/**
 * The DOM of one map in editing mode. It is patched in place: an element of the page goes on standing for the
 * same element of the map, and whatever is inside `[data-rihla-typing]` or `[data-rihla-overlay]` is left alone. Who lets a
 * person type into a text sets `data-rihla-typing` on it meanwhile, and takes it away before sending.
 */
export interface Canvas {
  readonly section: HTMLElement;
  readonly session: Session;
  element(ref: Ref): HTMLElement | null;
  /** A cell by its address: "cards/l1/s1". */
  cell(address: string): HTMLElement | null;
  /** The text slot of an element, or of the map's header with "map:map". */
  text(ref: Ref, field: string): HTMLElement | null;
  /** The element of the map that this part of the page belongs to; "" outside of all. */
  refOf(node: Element): Ref | "";
  /** Says a text of ours to those who listen. */
  say(key: string, ...values: unknown[]): void;
  /** Puts the keyboard on an element. */
  focus(ref: Ref): void;
}

/** A capability of the editor: typing, keys, menu, drag … Each its own file with its own test. */
export interface Tool {
  /** Begins; the answer ends it and takes away everything it added. */
  attach(canvas: Canvas): () => void;
}
