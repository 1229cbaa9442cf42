import { rihla } from "../shared/http";
import type { Answer } from "./model";
import { MapIssuesView } from "./map-view";

/** Well within the time in which a change in Jira is to show on an open map. */
const POLL = 2_000;
const QUIET_POLL = 10_000;
const QUIET_AFTER = 10 * 60_000;

/** Lays the issues' states over every map below the root, and keeps them fresh while somebody looks. */
export function followIssues(root: ParentNode): void {
  const maps = Array.from(root.querySelectorAll<HTMLElement>("[data-rihla-map]"));
  if (maps.length > 0) {
    new Overlay(maps).start();
  }
}

class Overlay {
  private readonly views: MapIssuesView[];
  private readonly keys: string[];
  private answer: Answer | undefined;
  private changedAt = Date.now();
  private timer = 0;
  private asking = false;

  constructor(maps: readonly HTMLElement[]) {
    this.views = maps.map((map) => new MapIssuesView(map, () => void this.ask()));
    this.keys = [...new Set(maps.map((map) => map.dataset["rihlaMap"] ?? ""))];
  }

  start(): void {
    document.addEventListener("rihla:redrawn", ({ target }) => this.redrawn(target));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") {
        void this.ask();
      }
    });
    void this.ask();
  }

  /** What lay over a map is gone when the map was drawn anew; its issues may be others by now. */
  private redrawn(target: EventTarget | null): void {
    const { answer } = this;
    const views = this.views.filter((view) => view.isOf(target));
    if (answer && views.length > 0) {
      views.forEach((view) => view.show(answer, true));
      void this.ask();
    }
  }

  /** One question for all maps of the page; asking again while one is under way waits for its turn. */
  private async ask(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.asking) {
      this.asking = true;
      try {
        this.take(await this.read());
      } catch {
        // The wiki itself did not answer: what stands on the map stays, with its time beside it.
        this.views.forEach((view) => view.lost());
      } finally {
        this.asking = false;
      }
    }
    if (document.visibilityState === "visible") {
      const quiet = Date.now() - this.changedAt > QUIET_AFTER;
      this.timer = window.setTimeout(() => void this.ask(), quiet ? QUIET_POLL : POLL);
    }
  }

  private read(): Promise<Answer> {
    return rihla<Answer>(
      "POST",
      "issue-states",
      JSON.stringify({ maps: this.keys, token: this.answer?.token ?? "" }),
    );
  }

  private take(answer: Answer): void {
    if (answer.changed) {
      this.answer = answer;
      this.changedAt = Date.now();
    } else if (this.answer) {
      this.answer = { ...this.answer, asOf: answer.asOf };
    }
    if (this.answer) {
      for (const view of this.views) {
        view.show(this.answer, answer.changed);
      }
    }
  }
}
