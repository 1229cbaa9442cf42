import texts from "rihla-texts:rihla.watch.,rihla.notices.title";
import { RequestFailed, contextPath, rihla } from "../shared/http";
import { person } from "../shared/person";
import { addTexts, rihlaNumber, rihlaText } from "../text";
import { addAction, readerOf } from "./actions";

/** Behind what edits the map and shows its past, before what is about it as a whole. */
const ORDER = 80;

/** What `maps/{key}/watch` answers. */
interface Watch {
  readonly watching: boolean;
  /** Whether the site sends mails. */
  readonly mail: boolean;
  readonly unread: number;
}

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Lets people who are logged in watch the maps of a page, and leads them to their notices. */
export function offerWatching(root: ParentNode): void {
  if (person() === "") {
    return;
  }
  for (const map of root.querySelectorAll<HTMLElement>("[data-rihla-map]")) {
    new Watched(map).begin();
  }
}

class Watched {
  private state: Watch | undefined;
  /** Whether the person was asked while editing, once a visit. */
  private asked = false;

  constructor(private readonly map: HTMLElement) {}

  begin(): void {
    this.ask("GET").catch(() => undefined);
    this.map.addEventListener("rihla:redrawn", () => this.show());
  }

  private async ask(method: "GET" | "PUT" | "DELETE"): Promise<void> {
    const key = encodeURIComponent(this.map.dataset["rihlaMap"] ?? "");
    this.state = await rihla<Watch>(method, `maps/${key}/watch`);
    this.show();
  }

  private show(): void {
    const { state } = this;
    if (!state) {
      return;
    }
    addAction(this.map, {
      id: "watch",
      label: this.text(state.watching ? "rihla.watch.stop" : "rihla.watch.start"),
      order: ORDER,
      act: () => void this.toggle(),
    });
    const notices = addAction(this.map, {
      id: "notices",
      label: this.text("rihla.notices.title"),
      order: ORDER + 1,
      href: `${contextPath()}/plugins/servlet/rihla/notices`,
    });
    if (state.unread > 0) {
      const count = document.createElement("bdi");
      count.className = "rihla-unread";
      count.textContent = rihlaNumber(readerOf(this.map).lang, state.unread);
      notices.append(" ", count);
      notices.setAttribute("aria-label", this.text("rihla.watch.unread", state.unread));
    }
    if (this.map.hasAttribute("data-rihla-editing") && !state.watching && !this.asked) {
      this.asked = true;
      this.offer();
    }
  }

  private async toggle(): Promise<void> {
    try {
      await this.ask(this.state?.watching ? "DELETE" : "PUT");
      const { watching, mail } = this.state ?? {};
      this.say(this.text(!watching ? "rihla.watch.stopped" : mail ? "rihla.watch.begun" : "rihla.watch.begun.no-mail"));
    } catch (failure) {
      const message = failure instanceof RequestFailed ? failure.refusal.message : "";
      this.say(message || this.text("rihla.watch.failed"));
    }
    this.map.querySelector<HTMLElement>("[data-rihla-action=watch]")?.focus();
  }

  /** A tick for who begins to edit: offered, not forced. */
  private offer(): void {
    const note = this.note();
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.addEventListener("change", () => void this.toggle());
    label.append(box, " ", this.text("rihla.watch.offer"));
    note.replaceChildren(label);
  }

  private say(sentence: string): void {
    this.note().textContent = sentence;
  }

  /** Beside the map and not in it: whatever draws the map leaves it alone. */
  private note(): HTMLElement {
    const before = this.map.previousElementSibling;
    if (before instanceof HTMLElement && before.classList.contains("rihla-watch-note")) {
      return before;
    }
    const { lang, dir } = readerOf(this.map);
    const note = document.createElement("p");
    note.className = "rihla-watch-note";
    note.setAttribute("role", "status");
    note.lang = lang;
    note.dir = dir;
    this.map.before(note);
    return note;
  }

  private text(key: string, ...values: unknown[]): string {
    return rihlaText(readerOf(this.map).lang, key, ...values);
  }
}
