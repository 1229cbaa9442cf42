import { RequestFailed } from "../shared/http";
import { hindranceOf, type Hindrance } from "./sender";
import type { MapServer, News } from "./server";

const POLL = 1_500;
const POLL_LOGGED_OUT = 3_000;

export interface FollowerEvents {
  /** The revision that is drawn. */
  revision(): number;
  at(): string;
  hindrance(): Hindrance | undefined;
  news(news: News): void;
  hindered(hindrance: Hindrance, reason: string): void;
  recovered(): void;
}

/** Asks again and again what others have done and who is here, while somebody looks. */
export class Follower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private ended = false;
  private readonly seen = (): void => {
    if (!document.hidden) {
      void this.ask();
    }
  };

  constructor(
    private readonly server: MapServer,
    private readonly events: FollowerEvents,
  ) {}

  start(): void {
    document.addEventListener("visibilitychange", this.seen);
    window.addEventListener("focus", this.seen);
    window.addEventListener("online", this.seen);
    void this.ask();
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.seen);
    window.removeEventListener("focus", this.seen);
    window.removeEventListener("online", this.seen);
  }

  /** Asks now; when a question is under way, its answer will do. */
  async ask(): Promise<void> {
    if (this.asking || this.ended) {
      return;
    }
    clearTimeout(this.timer);
    this.asking = true;
    try {
      await this.question();
    } catch (failure) {
      await this.failed(failure);
    } finally {
      this.asking = false;
    }
    if (!document.hidden && !this.ended) {
      const wait = this.events.hindrance() === "logged-out" ? POLL_LOGGED_OUT : POLL;
      this.timer = setTimeout(() => void this.ask(), wait);
    }
  }

  private async question(): Promise<void> {
    if (this.events.hindrance() === "logged-out") {
      // Following a map may be allowed to strangers too; this is not.
      await this.server.undo();
      this.events.recovered();
    }
    const news = await this.server.news(this.events.revision(), this.events.at());
    if (this.ended) {
      return;
    }
    const hindrance = this.events.hindrance();
    if (news.people === undefined) {
      this.events.hindered("logged-out", "login");
    } else if (news.mayEdit === false) {
      this.events.hindered("lost-right", "may-not-edit");
    } else if (hindrance === "offline" || hindrance === "gone" || hindrance === "lost-right") {
      this.events.recovered();
    }
    this.events.news(news);
  }

  private async failed(failure: unknown): Promise<void> {
    if (this.ended) {
      return;
    }
    const { status, refusal } =
      failure instanceof RequestFailed ? failure : { status: 0, refusal: { code: "", message: "" } };
    const hindrance = hindranceOf(status, refusal) ?? "offline";
    if (hindrance === "gone" && (await this.loggedOut())) {
      this.events.hindered("logged-out", "login");
    } else {
      this.events.hindered(hindrance, refusal.code);
    }
  }

  /** A map that strangers may not see is gone for whoever is not logged in any more. */
  private loggedOut(): Promise<boolean> {
    return this.server.undo().then(
      () => false,
      (failure: unknown) => failure instanceof RequestFailed && failure.status === 401,
    );
  }
}
