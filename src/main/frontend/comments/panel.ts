import { SAID } from "../shared/comments";
import { loginAddress, rihla } from "../shared/http";
import { calledOf } from "../shared/names";
import { person } from "../shared/person";
import { Drafts } from "./drafts";
import { Mentioning } from "./mentioning";
import { sendable, typed } from "./mentions";
import { grouped, type CommentView, type Show, type Talk, type Written } from "./model";
import { Sheet, type Reader } from "./sheet";
import { groupView } from "./views";

const MAP = "map:map";

/** How many threads are fetched at once. */
const STRETCH = 50;

/** What is said about one map, at the side of the page: read, written, answered, settled. */
export class Panel {
  private readonly sheet: Sheet;
  private readonly drafts: Drafts;
  private readonly path: string;
  private readonly opener = document.activeElement;
  /** The element whose mark has opened the panel: marks are drawn anew with each news. */
  private readonly marked = this.opener?.closest<HTMLElement>("[data-rihla-said]")?.dataset["rihlaSaid"] ?? "";
  private readonly listening = new AbortController();
  private readonly mentioning: Mentioning;
  private readonly forms = new Set<string>();
  private talk: Talk = { mayComment: false, threads: [], total: 0, more: false };
  private about = "";
  private begun = MAP;
  private show: Show = "open";
  private wanted = 0;
  private sure = 0;
  private asked = 0;
  private waiting = false;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly section: HTMLElement,
    private readonly reader: Reader,
    private readonly closed: () => void,
  ) {
    const key = section.dataset["rihlaMap"] ?? "";
    this.path = `maps/${encodeURIComponent(key)}/comments`;
    this.drafts = new Drafts(localStorage, person(), key);
    this.sheet = new Sheet(
      reader,
      section.querySelector(".rihla-name")?.textContent?.trim() ?? key,
      (field) => this.drafts.get(placeOf(field) ?? "").text,
    );
    this.mentioning = new Mentioning(this.element, this.tag, {
      people: (place) => this.drafts.get(place).people,
      changed: (place, text, people) => this.drafts.keep(place, { text, people }),
      say: (words) => (this.sheet.part("heard").textContent = words),
      show: (words) => this.sheet.say(words),
    });
    this.listen();
  }

  isOf(section: HTMLElement): boolean {
    return this.section === section;
  }

  /** Shows what is said about an element, or about all of the map, or the thread in which a comment stands. */
  go(element: string, comment: number): void {
    this.about = element;
    this.begun = element || this.begun;
    this.wanted = comment;
    this.show = comment > 0 ? "all" : "open";
    this.openDrafts();
    this.sheet.say("");
    this.sheet.fail("");
    void this.load().then(() => {
      if (this.wanted === 0) {
        this.arrive();
      }
    });
    this.sheet.part("title").focus();
  }

  /** Away with the panel; the keyboard goes back to where it came from. */
  close(): void {
    this.listening.abort();
    const inside = this.element.contains(document.activeElement) || document.activeElement === document.body;
    this.element.remove();
    this.closed();
    if (inside) {
      const { opener, section } = this;
      const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : null;
      const mark = section.querySelector<HTMLElement>(`[data-rihla-said="${CSS.escape(this.marked)}"]`);
      (back ?? mark ?? section.querySelector<HTMLElement>('[data-rihla-action="comments"]'))?.focus();
    }
  }

  private get element(): HTMLElement {
    return this.sheet.element;
  }

  private get tag(): string {
    return this.reader.lang;
  }

  private listen(): void {
    const { element, section } = this;
    const { signal } = this.listening;
    element.addEventListener("click", (event) => this.clicked(event.target as Element), { signal });
    element.addEventListener("change", (event) => this.chosen(event.target as HTMLElement), { signal });
    element.addEventListener("submit", (event) => this.submitted(event), { signal });
    element.addEventListener(
      "input",
      ({ target }) => {
        const place = placeOf(target);
        if (place && target instanceof HTMLTextAreaElement) {
          this.drafts.keep(place, { text: target.value, people: this.drafts.get(place).people });
        }
      },
      { signal },
    );
    element.addEventListener("compositionend", () => this.draw(), { signal });
    element.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
          event.preventDefault();
          this.close();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          (event.target as Element).closest("form")?.requestSubmit();
        }
      },
      { signal },
    );
    section.addEventListener(SAID, () => void this.load(), { signal });
    section.addEventListener("rihla:redrawn", () => this.drawBegin(), { signal });
  }

  private clicked(target: Element): void {
    const button = target.closest<HTMLElement>("[data-rihla-do]");
    const of = button?.dataset["rihlaOf"] ?? "";
    switch (button?.dataset["rihlaDo"]) {
      case "close":
        return this.close();
      case "all":
        this.about = "";
        void this.load().then(() => this.sheet.part("title").focus());
        return;
      case "more":
        void this.load(true);
        return;
      case "find":
        return this.find(of);
      case "reply":
        return this.type(`reply-${of}`);
      case "edit":
        return this.edit(Number(of));
      case "cancel":
        return this.leave(of);
      case "delete":
        return this.ask(Number(of), `yes-${of}`);
      case "no":
        return this.ask(0, `delete-${of}`);
      case "yes":
        void this.delete(Number(of));
        return;
      case "resolve":
        void this.settle(Number(of), "resolve");
        return;
      case "reopen":
        void this.settle(Number(of), "reopen");
        return;
    }
  }

  private chosen(select: HTMLElement): void {
    if (select.id === "rihla-talk-show") {
      this.show = (select as HTMLSelectElement).value as Show;
      void this.load();
    } else if (select.id === "rihla-talk-about") {
      // What was typed goes along to what it is now about.
      const [from, to] = [beginning(this.begun), beginning((select as HTMLSelectElement).value)];
      const draft = this.drafts.get(from);
      if (draft.text !== "" && this.drafts.get(to).text === "") {
        this.drafts.keep(to, draft);
        this.drafts.drop(from);
      }
      this.begun = (select as HTMLSelectElement).value;
      this.drawBegin();
    }
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const place = placeOf(event.target);
    if (place) {
      void this.send(place);
    }
  }

  /** Reads what is said now; what others said meanwhile too. */
  private load(more = false): Promise<void> {
    this.reading = this.read(more);
    return this.reading;
  }

  private async read(more: boolean): Promise<void> {
    const question = ++this.asked;
    const had = more ? this.talk.threads : [];
    // Whoever has asked for more keeps as much.
    const limit = more ? STRETCH : Math.min(100, Math.max(STRETCH, this.talk.threads.length));
    const query = new URLSearchParams({ element: this.about, show: this.show, offset: String(had.length), limit: String(limit) });
    try {
      if (this.wanted > 0) {
        await this.aim();
        query.set("element", this.about);
      }
      const talk = await rihla<Talk>("GET", `${this.path}?${query.toString()}`);
      if (question === this.asked && this.element.isConnected) {
        this.talk = { ...talk, threads: [...had, ...talk.threads] };
        this.draw();
        this.point();
      }
    } catch (failure) {
      if (question === this.asked && this.element.isConnected) {
        this.wanted = 0;
        this.sheet.failed(failure, "rihla.comments.load-failed");
      }
    }
  }

  /** Finds what a comment is about, so that its thread is among those that are shown. */
  private async aim(): Promise<void> {
    const { threads } = await rihla<Talk>("GET", `${this.path}/${this.wanted}`);
    this.about = threads[0]?.element ?? "";
    this.begun = this.about || MAP;
    this.wanted = threads[0]?.id ?? 0;
  }

  /** Leads to the thread that somebody came for. */
  private point(): void {
    const thread = this.element.querySelector<HTMLElement>(`#rihla-talk-thread-${this.wanted}`);
    this.wanted = 0;
    if (thread) {
      thread.classList.add("rihla-talk-wanted");
      thread.scrollIntoView({ block: "nearest" });
      thread.focus();
    }
  }

  /** Where nothing is said yet, one begins to type. */
  private arrive(): void {
    if (this.about !== "" && this.talk.threads.length === 0 && this.element.contains(document.activeElement)) {
      this.element.querySelector<HTMLElement>("[data-rihla-part=new] textarea")?.focus();
    }
  }

  private draw(): void {
    if (this.mentioning.busy) {
      return;
    }
    this.drawBar();
    this.drawBegin();
    this.sheet.replace("list", this.sheet.html("list", {
      groups: grouped(this.talk.threads).map((group) => groupView(group, this.tag)),
      show: this.show,
      more: this.talk.more,
      mayComment: this.talk.mayComment,
      headings: this.about === "",
      forms: Object.fromEntries(Array.from(this.forms, (place) => [place, true])),
      sure: this.sure,
    }));
  }

  private drawBar(): void {
    const about = this.about && this.called(this.about);
    this.sheet.replace("bar", this.sheet.html("bar", { show: this.show, about }));
    (this.sheet.part("show") as HTMLSelectElement).value = this.show;
  }

  private drawBegin(): void {
    const element = this.about || this.begun;
    const place = beginning(element);
    const gone = this.talk.threads.some((thread) => thread.element === element && thread.gone);
    this.sheet.replace(
      "new",
      this.sheet.html("begin", {
        mayComment: this.talk.mayComment && !(gone && this.about !== ""),
        login: person() === "" ? loginAddress() : "",
        place,
        element,
        about: this.about && this.called(this.about),
        elements: this.about === "" ? this.elements() : [],
      }),
    );
  }

  /** Everything on the page that can be spoken of, in its order. */
  private elements(): { ref: string; called: string }[] {
    const refs = new Set([MAP]);
    this.section
      .querySelectorAll<HTMLElement>("[data-rihla-ref]")
      .forEach((element) => refs.add(element.dataset["rihlaRef"] ?? MAP));
    return Array.from(refs, (ref) => ({ ref, called: this.called(ref) }));
  }

  private called(ref: string): string {
    return (
      this.talk.threads.find((thread) => thread.element === ref)?.called ?? calledOf(this.section, ref, this.tag)
    );
  }

  /** What was begun and not sent stands open again as soon as its thread is read. */
  private openDrafts(): void {
    this.forms.clear();
    this.drafts.places().filter((place) => !place.startsWith("new-")).forEach((place) => this.forms.add(place));
  }

  private type(place: string): void {
    this.forms.add(place);
    this.draw();
    this.element.querySelector<HTMLTextAreaElement>(`[data-rihla-place="${place}"] textarea`)?.focus();
  }

  private edit(id: number): void {
    const place = `edit-${id}`;
    const comment = this.comment(id);
    if (comment && !this.drafts.has(place)) {
      this.drafts.keep(place, typed(comment.parts));
    }
    this.type(place);
  }

  private leave(place: string): void {
    this.forms.delete(place);
    this.drafts.drop(place);
    this.draw();
    const [kind, id] = place.split("-");
    this.sheet.part(`${kind === "edit" ? "change" : "answer"}-${id}`).focus();
  }

  private ask(sure: number, focus: string): void {
    this.sure = sure;
    this.draw();
    this.sheet.part(focus).focus();
  }

  private async send(place: string): Promise<void> {
    const field = this.element.querySelector<HTMLTextAreaElement>(`[data-rihla-place="${place}"] textarea`);
    if (!field || this.waiting) {
      return;
    }
    const draft = { ...this.drafts.sending(place), text: field.value };
    if (draft.text.trim() === "") {
      field.focus();
      return;
    }
    const text = sendable(draft);
    const [kind, id = ""] = split(place);
    const sent = await this.doing(field, () =>
      kind === "edit"
        ? rihla<Written>("PUT", `${this.path}/${id}`, JSON.stringify({ text }))
        : rihla<Written>(
            "POST",
            this.path,
            JSON.stringify({
              ...(kind === "reply" ? { thread: Number(id) } : { element: id }),
              text,
              clientId: draft.id,
              person: person(),
            }),
          ),
    );
    if (!sent) {
      return;
    }
    this.drafts.drop(place);
    this.forms.delete(place);
    field.value = "";
    if (kind !== "edit" && this.show === "resolved") {
      this.show = "open";
    }
    await this.changed();
    this.sheet.say(
      sent.blind.length > 0
        ? sent.blind.map((name) => this.sheet.text("rihla.comments.blind", name)).join(" ")
        : this.sheet.text(kind === "edit" ? "rihla.comments.saved" : "rihla.comments.sent"),
    );
    this.element.querySelector<HTMLElement>(`#rihla-talk-thread-${sent.thread.id}`)?.focus();
  }

  private async delete(id: number): Promise<void> {
    const done = await this.doing(undefined, () => rihla<void>("DELETE", `${this.path}/${id}`).then(() => true));
    this.sure = 0;
    if (done) {
      await this.changed();
      this.sheet.say(this.sheet.text("rihla.comments.delete.done"));
      this.sheet.part("title").focus();
    } else {
      this.draw();
    }
  }

  private async settle(id: number, how: "resolve" | "reopen"): Promise<void> {
    const done = await this.doing(undefined, () => rihla<Written>("POST", `${this.path}/${id}/${how}`));
    if (done) {
      await this.changed();
      this.sheet.say(this.sheet.text(how === "resolve" ? "rihla.comments.resolve.done" : "rihla.comments.reopen.done"));
      const there = this.element.querySelector<HTMLElement>(`#rihla-talk-thread-${id}`);
      (there ?? this.sheet.part("title")).focus();
    }
  }

  /** Does something; what goes wrong is said, with what to do, and what was typed stays. */
  private async doing<T>(field: HTMLTextAreaElement | undefined, work: () => Promise<T>): Promise<T | undefined> {
    this.sheet.fail("");
    this.sheet.say("");
    this.waiting = true;
    if (field) {
      field.readOnly = true;
    }
    try {
      return await work();
    } catch (failure) {
      this.sheet.failed(failure, field ? "rihla.comments.failed" : "rihla.comments.act-failed");
      return undefined;
    } finally {
      this.waiting = false;
      if (field) {
        field.readOnly = false;
      }
    }
  }

  /** Something was said here: all that shows it, this panel too, asks anew. */
  private async changed(): Promise<void> {
    this.section.dispatchEvent(new CustomEvent(SAID, { bubbles: true }));
    await this.reading;
  }

  private find(ref: string): void {
    const element = this.section.querySelector<HTMLElement>(`[data-rihla-ref="${CSS.escape(ref)}"]`);
    element?.scrollIntoView({ block: "center", inline: "center" });
    element?.classList.add("rihla-spoken");
    setTimeout(() => element?.classList.remove("rihla-spoken"), 2_000);
    element?.querySelector<HTMLElement>("[data-rihla-said]")?.focus({ preventScroll: true });
  }

  private comment(id: number): CommentView | undefined {
    return this.talk.threads.flatMap(({ comments }) => comments).find((comment) => comment.id === id);
  }

}

/** The place of a text that begins a thread about an element. */
function beginning(element: string): string {
  return `new-${element}`;
}

/** What kind of text a place holds, and of what. */
function split(place: string): [string, string] {
  const at = place.indexOf("-");
  return [place.slice(0, at), place.slice(at + 1)];
}

function placeOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>("[data-rihla-place]")?.dataset["rihlaPlace"] : undefined;
}
