import { RequestFailed, type Refusal } from "../shared/http";
import type { Saving } from "./model";
import type { EditQueue, Entry } from "./queue";
import type { EditAnswer, MapServer } from "./server";

/** What hinders all edits alike, until it passes. */
export type Hindrance = Exclude<Saving, "saved" | "saving" | "undecided">;

/** Hears what becomes of edits. */
export interface SenderEvents {
  accepted(entry: Entry, answer: EditAnswer): void;
  /** It collided or was refused, and waits in the queue for the person. */
  undecided(entry: Entry): void;
  /** There was nothing to take back or to bring again. */
  nothing(way: "undo" | "redo"): void;
  /** Something began, ended or changed. */
  changed(): void;
}

/** Times of waiting before the next try: at most so long for each hindrance. */
const LONGEST: Record<Hindrance, number> = {
  offline: 10_000,
  busy: 8_000,
  "logged-out": 3_000,
  "lost-right": 15_000,
  gone: 15_000,
};
const SHORTEST = 1_000;
/** An edit that makes the server itself fail so often must not hold up those behind it. */
const FAILURES = 4;

/** Sends the edits of a queue, one after the other and each until it has an answer. */
export class Sender {
  hindrance: Hindrance | undefined;
  /** Why the person counts as logged out: a code of the server. */
  reason = "";
  private sending: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private ended = false;

  constructor(
    private readonly queue: EditQueue,
    private readonly server: MapServer,
    private readonly person: string,
    private readonly events: SenderEvents,
  ) {}

  /** The name of the edit that is on its way. */
  get inFlight(): string | undefined {
    return this.sending;
  }

  /** Tries now, because something is new: an edit, the network, a log-in. */
  wake(): void {
    clearTimeout(this.timer);
    if (this.sending === undefined && !this.ended) {
      void this.run();
    }
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  /** The network or the person is there again: a poll said so. */
  recovered(): void {
    if (this.hindrance !== undefined) {
      this.hindrance = undefined;
      this.tries = 0;
      this.events.changed();
      this.wake();
    }
  }

  /** A poll, which changes nothing, met a hindrance. */
  hindered(hindrance: Hindrance, reason = ""): void {
    if (this.hindrance !== hindrance || this.reason !== reason) {
      this.hindrance = hindrance;
      this.reason = reason;
      this.events.changed();
    }
  }

  private async run(): Promise<void> {
    for (let entry = this.queue.waiting[0]; entry && !this.ended; entry = this.queue.waiting[0]) {
      this.sending = entry.clientId;
      this.events.changed();
      const wait = await this.send(entry).then(
        () => this.passed(),
        (failure: unknown) => this.failed(entry, failure),
      );
      this.sending = undefined;
      if (wait > 0) {
        this.events.changed();
        this.timer = setTimeout(() => this.wake(), wait);
        return;
      }
    }
    this.events.changed();
  }

  private passed(): number {
    this.hindrance = undefined;
    this.tries = 0;
    return 0;
  }

  private async send(entry: Entry): Promise<void> {
    const settled = entry.way ? await this.resolve(entry, entry.way) : entry;
    if (!settled) {
      return;
    }
    this.queue.change(settled.clientId, { tried: true });
    const answer = await this.server.edit({
      baseRevision: settled.base,
      clientId: settled.clientId,
      person: this.person,
      edit: settled.edit,
    });
    this.queue.remove(settled.clientId);
    this.events.accepted(settled, answer);
  }

  /** Finds out what is to be taken back, once: a second try must mean the same revision. */
  private async resolve(entry: Entry, way: "undo" | "redo"): Promise<Entry | undefined> {
    if (entry.edit["revision"]) {
      return entry;
    }
    const revision = (await this.server.undo())[way];
    if (revision === null || revision === undefined) {
      this.queue.remove(entry.clientId);
      this.events.nothing(way);
      return undefined;
    }
    const edit = { type: "undo", revision };
    this.queue.change(entry.clientId, { edit });
    return { ...entry, edit };
  }

  /** How long to wait before the next try; 0 to go on with the next edit at once. */
  private failed(entry: Entry, failure: unknown): number {
    if (!(failure instanceof RequestFailed)) {
      return this.later("offline");
    }
    const { status, refusal } = failure;
    const hindrance = hindranceOf(status, refusal);
    if (hindrance && !(refusal.code === "internal" && this.tries >= FAILURES)) {
      this.reason = refusal.code;
      return this.later(hindrance);
    }
    this.passed();
    const { collisions: clashes = [], revision = 0, problems = [] } = refusal;
    this.queue.change(entry.clientId, {
      state: clashes.length > 0 ? "collided" : "refused",
      clashes,
      revision,
      status,
      code: refusal.code,
      message: refusal.message,
      problems,
    });
    const undecided = this.queue.find(entry.clientId);
    if (undecided) {
      this.events.undecided(undecided);
    }
    return 0;
  }

  private later(hindrance: Hindrance): number {
    this.hindrance = hindrance;
    const wait = Math.min(SHORTEST * 2 ** this.tries++, LONGEST[hindrance]);
    return wait * (0.75 + Math.random() / 4);
  }
}

/** What hinders every request alike; nothing when it is the edit's own fault. */
export function hindranceOf(status: number, { code }: Refusal): Hindrance | undefined {
  if (status === 401 || (status === 403 && code !== "may-not-edit")) {
    return "logged-out";
  }
  if (status === 403) {
    return "lost-right";
  }
  if (status === 404 && (code === "no-map" || code === "no-persona")) {
    return "gone";
  }
  if (status === 503 || status === 429) {
    return "busy";
  }
  return status === 0 || status >= 500 || status === 404 || status === 408 ? "offline" : undefined;
}
