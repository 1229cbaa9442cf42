import { RequestFailed } from "../shared/http";
import { decided } from "./decision";
import { Follower } from "./follower";
import type {
  CollidedEdit,
  Decision,
  Edit,
  Person,
  Reader,
  Ref,
  RefusedEdit,
  Saving,
  Session,
  SessionEvent,
  SessionState,
  Show,
} from "./model";
import type { EditQueue, Entry } from "./queue";
import { Sender, hindranceOf } from "./sender";
import type { EditAnswer, MapServer, News, UndoAnswer, ViewAnswer } from "./server";

/** What a session is about. */
export interface SessionOf {
  readonly key: string;
  readonly path: string;
  readonly person: string;
  readonly language: string;
  readonly reader: Reader;
  readonly revision: number;
}

/** Detail of the event "changed": what the server says now, or nothing when what was shown too early is to go. */
export type Changed = ViewAnswer | undefined;

const NOTHING: UndoAnswer = { undo: null, redo: null };

/** One person's editing of one map in one tab. */
export class EditSession implements Session {
  readonly key: string;
  readonly path: string;
  language: string;
  readonly reader: Reader;
  revision: number;
  private comments = "";
  people: readonly Person[] = [];
  /** Does something as soon as what is drawn may change: not under somebody's hand. */
  whenFree: (work: () => void) => void = (work) => work();
  private readonly heard = new Map<SessionEvent, Set<(detail: unknown) => void>>();
  private readonly sender: Sender;
  private readonly follower: Follower;
  private place: Ref | "" = "";
  private back: UndoAnswer = NOTHING;
  /** Taken back before they were sent, newest last. */
  private readonly takenBack: { edit: Edit; show: Show | undefined; base: number }[] = [];
  /** Accepted but not drawn by the server yet: the revision by name. */
  private readonly accepted = new Map<string, { revision: number; show: Show }>();
  private reading: Promise<void> | undefined;
  private readAgain = false;

  constructor(
    about: SessionOf,
    private readonly queue: EditQueue,
    private readonly server: MapServer,
  ) {
    this.key = about.key;
    this.path = about.path;
    this.language = about.language;
    this.reader = about.reader;
    this.revision = about.revision;
    this.sender = new Sender(queue, server, about.person, {
      accepted: (entry, answer) => this.taken(entry, answer),
      undecided: (entry) => this.undecided(entry),
      nothing: (way) => this.tell(`rihla.editor.nothing-to-${way}`),
      changed: () => this.emit("state", this.state),
    });
    this.follower = new Follower(server, {
      revision: () => this.revision,
      at: () => this.place,
      hindrance: () => this.sender.hindrance,
      news: (news) => this.news(news),
      hindered: (hindrance, reason) => this.sender.hindered(hindrance, reason),
      recovered: () => this.sender.recovered(),
    });
  }

  /** Begins to follow, and to send what was left from before. */
  start(): void {
    this.follower.start();
    this.sender.wake();
    void this.readBack();
    this.emitUndecided();
  }

  end(): void {
    this.follower.end();
    this.sender.end();
    this.heard.clear();
  }

  get state(): SessionState {
    const { waiting } = this.queue;
    return {
      saving: this.saving(waiting.length),
      pending: waiting.length,
      canUndo: this.back.undo !== null || waiting.some(({ way }) => way === undefined),
      canRedo: this.takenBack.length > 0 || this.back.redo !== null,
      reason: this.sender.hindrance ? this.sender.reason : "",
    };
  }

  /** Whether something that was typed here is not on the server. */
  get unsent(): boolean {
    return this.queue.entries.length > 0;
  }

  /** Everything that is to be drawn before the server has drawn it, oldest first. */
  get shows(): readonly Show[] {
    const waiting = this.queue.waiting.flatMap(({ clientId, edit }) => {
      const show = this.queue.show(clientId) ?? showOf(edit, this.language);
      return show ? [show] : [];
    });
    return [...Array.from(this.accepted.values(), ({ show }) => show), ...waiting];
  }

  send(edit: Edit, show?: Show, base = this.revision): void {
    this.takenBack.length = 0;
    this.queue.add(edit, base, show);
    this.sender.wake();
    this.emit("state", this.state);
  }

  undo(): void {
    const newest = this.queue.waiting.at(-1);
    if (newest && !newest.tried && newest.way === undefined && newest.clientId !== this.sender.inFlight) {
      this.takenBack.push({ edit: newest.edit, show: this.queue.show(newest.clientId), base: newest.base });
      this.queue.remove(newest.clientId);
      this.queue.drawn(newest.clientId);
      this.emit("changed", undefined);
      this.emit("state", this.state);
      this.tell("rihla.editor.undone");
    } else {
      this.queue.add({ type: "undo" }, this.revision, undefined, "undo");
      this.sender.wake();
    }
  }

  redo(): void {
    const newest = this.takenBack.pop();
    if (newest) {
      this.queue.add(newest.edit, newest.base, newest.show);
      this.emit("changed", undefined);
      this.tell("rihla.editor.redone");
    } else {
      this.queue.add({ type: "undo" }, this.revision, undefined, "redo");
    }
    this.sender.wake();
  }

  at(ref: Ref | ""): void {
    this.place = ref;
  }

  decide(clientId: string, decision: Decision): void {
    const entry = this.queue.find(clientId);
    const edit = entry && decided(decision, entry.edit, entry.clashes ?? []);
    if (entry && edit) {
      // Kept under its new name before the old one goes: a tab killed here must lose nothing.
      this.queue.add(edit, entry.revision ?? this.revision, showOf(edit, this.language));
    }
    this.drop(clientId);
    this.sender.wake();
  }

  retry(clientId: string, edit?: Edit): void {
    const entry = this.queue.find(clientId);
    if (entry) {
      const again = edit ?? entry.edit;
      this.queue.add(again, this.revision, this.queue.show(clientId) ?? showOf(again, this.language));
      this.drop(clientId);
      this.sender.wake();
    }
  }

  drop(clientId: string): void {
    this.queue.remove(clientId);
    this.queue.drawn(clientId);
    this.emit("changed", undefined);
    this.emitUndecided();
    this.emit("state", this.state);
  }

  on(event: SessionEvent, heard: (detail: unknown) => void): () => void {
    const all = this.heard.get(event) ?? new Set();
    this.heard.set(event, all.add(heard));
    return () => all.delete(heard);
  }

  /** Reads what the server has drawn since; while a reading is under way, another one follows it. */
  async read(): Promise<void> {
    this.readAgain = this.reading !== undefined;
    this.reading ??= this.readNow().finally(() => {
      this.reading = undefined;
      if (this.readAgain) {
        void this.read();
      }
    });
    await this.reading;
  }

  private async readNow(): Promise<void> {
    let answer: ViewAnswer;
    try {
      answer = await this.server.view(this.revision);
    } catch (failure) {
      const failed = failure instanceof RequestFailed ? failure : undefined;
      this.sender.hindered((failed && hindranceOf(failed.status, failed.refusal)) ?? "offline", failed?.refusal.code);
      return;
    }
    // Until it is drawn nobody has it before their eyes: the revision waits with it.
    await new Promise<void>((resolve) => this.whenFree(resolve));
    if (this.sender.hindrance === "lost-right" && this.queue.waiting.length === 0) {
      this.sender.recovered();
    }
    this.revision = Math.max(answer.revision, this.revision);
    // The map may have other languages now, and is shown in another one then.
    this.language = answer.whole?.lang ?? this.language;
    for (const [clientId, { revision }] of this.accepted) {
      if (revision <= this.revision) {
        this.accepted.delete(clientId);
        this.queue.drawn(clientId);
      }
    }
    this.emit("changed", answer);
  }

  private news(news: News): void {
    if (news.people) {
      this.people = news.people.map(({ client, name, at = "", editing }) => ({
        client,
        name,
        at,
        editing,
        self: client === this.queue.client,
      }));
      this.emit("people", this.people);
    }
    if (news.comments !== undefined && news.comments !== this.comments) {
      this.comments = news.comments;
      this.emit("said", news.comments);
    }
    if (news.revision > this.revision) {
      void this.read();
    }
  }

  private taken(entry: Entry, answer: EditAnswer): void {
    const show = this.queue.show(entry.clientId) ?? showOf(entry.edit, this.language);
    if (show && answer.revision > this.revision) {
      this.accepted.set(entry.clientId, { revision: answer.revision, show });
    }
    if (entry.way) {
      this.tell(answer.refused.length > 0 ? "rihla.editor.undone-in-part" : entry.way === "undo" ? "rihla.editor.undone" : "rihla.editor.redone");
    }
    if (this.queue.waiting.length === 0) {
      void this.read();
      void this.readBack();
    }
  }

  private undecided(entry: Entry): void {
    this.emit("changed", undefined);
    this.emitUndecided();
    this.tell(entry.state === "collided" ? "rihla.editor.collided" : "rihla.editor.refused");
    void this.read();
  }

  private emitUndecided(): void {
    this.emit("collision", this.queue.entries.flatMap((entry) => (entry.state === "collided" ? [collided(entry)] : [])));
    this.emit("refused", this.queue.entries.flatMap((entry) => (entry.state === "refused" ? [refused(entry)] : [])));
  }

  private async readBack(): Promise<void> {
    try {
      this.back = await this.server.undo();
      this.emit("state", this.state);
    } catch {
      // The buttons stay as they were; whoever presses one gets to know.
    }
  }

  private saving(waiting: number): Saving {
    if (this.sender.hindrance) {
      return this.sender.hindrance;
    }
    if (waiting > 0) {
      return "saving";
    }
    return this.unsent ? "undecided" : "saved";
  }

  private tell(key: string, ...values: unknown[]): void {
    this.emit("told", { key, values });
  }

  private emit(event: SessionEvent, detail: unknown): void {
    this.heard.get(event)?.forEach((heard) => heard(detail));
  }
}

/** How a typed text is drawn where nobody said how, such as after the page was loaded anew. */
function showOf(edit: Edit, language: string): Show | undefined {
  if (edit.type !== "set-text" || edit["language"] !== language) {
    return undefined;
  }
  return (canvas) => {
    const slot = canvas.text(String(edit["element"]), String(edit["field"]));
    if (slot && !slot.closest("[data-rihla-typing]")) {
      slot.textContent = String(edit["text"]);
    }
  };
}

function collided({ clientId, edit, message = "", clashes = [], revision = 0 }: Entry): CollidedEdit {
  return { clientId, edit, message, clashes, revision };
}

function refused({ clientId, edit, status = 0, code = "", message = "", problems = [] }: Entry): RefusedEdit {
  return { clientId, edit, status, code, message, problems };
}
