import texts from "rihla-texts:rihla.map.edit,rihla.persona.edit";
import { SAID } from "../shared/comments";
import { isPersona, MAPS, pathOf } from "../shared/documents";
import { openEditor } from "../shared/editor";
import { rihla, RequestFailed } from "../shared/http";
import { addAction, readerOf } from "./actions";
import { fetchPage, REDRAWN, sayInstead } from "./redraw";

const POLL = 2_500;
/** The longer nothing happens, the more seldom it is asked for: from so many minutes on, once in so many seconds. */
const QUIET: readonly { after: number; poll: number }[] = [
  { after: 15 * 60_000, poll: 20_000 },
  { after: 5 * 60_000, poll: 10_000 },
];
const CHANNEL = "rihla-follow";

/** What a poll tells. */
interface News {
  readonly revision: number;
  readonly mayEdit: boolean;
  /** Another one after something was said about the map. */
  readonly comments?: string;
}

/** What the tabs of one browser tell each other about a map. Without news: that a tab has begun to ask. */
interface Told {
  readonly key: string;
  readonly news?: News;
}

/**
 * Keeps every map, or whatever else is named, below the root as it is now, while somebody looks, and offers to edit it to
 * those who may.
 */
export function followMaps(root: ParentNode, documents = MAPS): void {
  const byPath = new Map<string, HTMLElement[]>();
  for (const section of root.querySelectorAll<HTMLElement>(`${documents}[data-rihla-revision]`)) {
    const path = pathOf(section);
    byPath.set(path, [...(byPath.get(path) ?? []), section]);
  }
  if (byPath.size > 0) {
    const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(CHANNEL) : undefined;
    byPath.forEach((sections, path) => new Follower(path, sections, channel).start());
  }
}

/**
 * Follows one map. The tabs of a browser share their polls: whichever asks first tells the others, and each of them
 * waits as long after another's question as after its own. A browser without channels asks once a tab.
 */
class Follower {
  private news: News | undefined;
  private changedAt = Date.now();
  private heardAt = 0;
  private timer = 0;
  private asking = false;

  constructor(
    private readonly path: string,
    private sections: readonly HTMLElement[],
    private readonly channel: BroadcastChannel | undefined,
  ) {}

  start(): void {
    this.channel?.addEventListener("message", ({ data }: MessageEvent<Told>) => this.hear(data));
    document.addEventListener("visibilitychange", () => this.schedule());
    for (const section of this.sections) {
      section.addEventListener(REDRAWN, () => {
        this.offer(section);
        this.schedule();
      });
    }
    void this.ask();
  }

  /** Those that nobody edits here: an editor follows its map itself. */
  private get followed(): readonly HTMLElement[] {
    return this.sections.filter((section) => section.isConnected && !section.hasAttribute("data-rihla-editing"));
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (document.visibilityState === "visible" && this.followed.length > 0) {
      const still = Date.now() - this.changedAt;
      const pause = QUIET.find(({ after }) => still > after)?.poll ?? POLL;
      this.timer = window.setTimeout(() => void this.ask(), Math.max(0, this.heardAt + pause - Date.now()));
    }
  }

  private hear({ key, news }: Told): void {
    if (key === this.path) {
      this.heardAt = Date.now();
      if (news) {
        this.take(news);
      }
      this.schedule();
    }
  }

  private async ask(): Promise<void> {
    if (this.asking || document.visibilityState !== "visible") {
      return;
    }
    this.asking = true;
    this.heardAt = Date.now();
    this.channel?.postMessage({ key: this.path } satisfies Told);
    try {
      const { revision, mayEdit, comments = "" } = await rihla<News>("GET", `${this.path}/edits?since=${this.drawn}`);
      this.channel?.postMessage({ key: this.path, news: { revision, mayEdit, comments } } satisfies Told);
      this.take({ revision, mayEdit, comments });
    } catch (failure) {
      this.fail(failure);
    } finally {
      this.asking = false;
      this.schedule();
    }
  }

  /** The oldest revision that stands on the page. */
  private get drawn(): number {
    const revisions = this.followed.map((section) => Number(section.dataset["rihlaRevision"]));
    return Math.min(...revisions.filter(Number.isFinite), this.news?.revision ?? Number.MAX_SAFE_INTEGER);
  }

  private take(news: News): void {
    if (news.revision !== this.news?.revision) {
      this.changedAt = Date.now();
    }
    const said = news.comments !== this.news?.comments;
    this.news = news;
    if (said) {
      this.sections.forEach((section) => section.dispatchEvent(new CustomEvent(SAID, { bubbles: true })));
    }
    for (const section of this.followed) {
      this.offer(section);
      if (Number(section.dataset["rihlaRevision"]) < news.revision) {
        fetchPage(section).catch((failure: unknown) => this.fail(failure));
      }
    }
  }

  /** Only who may edit gets the button: what the server draws is the same for all. */
  private offer(section: HTMLElement): void {
    const button = section.querySelector<HTMLElement>('[data-rihla-action="edit"]');
    const may = this.news?.mayEdit === true && !section.hasAttribute("data-rihla-editing");
    if (may && !button) {
      const label = texts[readerOf(section).lang]?.[isPersona(section) ? "rihla.persona.edit" : "rihla.map.edit"] ?? "";
      addAction(section, { id: "edit", label, order: 10, act: (item) => open(section, item as HTMLButtonElement) });
    } else if (!may) {
      button?.remove();
    }
  }

  /** Whoever may no longer see the map is told so; anything else may pass, and the map stays. */
  private fail(failure: unknown): void {
    if (failure instanceof RequestFailed && failure.status === 404 && failure.refusal.message !== "") {
      this.followed.forEach((section) => sayInstead(section, failure.refusal.message));
      this.sections = [];
    }
  }
}

function open(section: HTMLElement, button: HTMLButtonElement): void {
  button.disabled = true;
  section.querySelector(".rihla-failed")?.remove();
  openEditor(section)
    .catch((failure: unknown) => sayFailed(section, failure))
    .finally(() => (button.disabled = false));
}

/** The map stays as it is, and the person gets to know why. */
function sayFailed(section: HTMLElement, failure: unknown): void {
  const { lang, dir } = readerOf(section);
  const said = failure instanceof RequestFailed ? failure.refusal.message : "";
  const words = document.createElement("p");
  words.className = "rihla-note rihla-failed";
  words.lang = lang;
  words.dir = dir;
  words.setAttribute("role", "alert");
  words.textContent = said || (texts[lang]?.[isPersona(section) ? "rihla.persona.edit.failed" : "rihla.map.edit.failed"] ?? "");
  section.prepend(words);
}
