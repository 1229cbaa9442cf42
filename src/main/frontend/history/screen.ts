import { contextPath, rihla } from "../shared/http";
import { dayTimeHere, rihlaText } from "../text";
import { placeOf, queryOf, searchOf, type Filter, type History, type Place } from "./model";
import { ask, messageOf } from "./question";
import { linesOf, type LinesView } from "./lines";
import { sideBySide } from "./side-by-side";
import { template } from "./templates";

/** The reader as the server tells of them. */
export interface ReaderView {
  readonly tag: string;
  readonly lang: string;
  readonly dir: string;
}

/** The page of a history: the list or two revisions side by side, as the address says. */
export class Screen {
  private readonly reader: ReaderView;
  private readonly content: HTMLElement;
  private place: Place;
  private history: History | undefined;
  private picked: number[] = [];
  private asked = 0;

  constructor(private readonly page: HTMLElement) {
    this.reader = { tag: page.dataset["rihlaTag"] ?? "en", lang: page.lang, dir: page.dir };
    this.content = page.querySelector("#rihla-history-content") as HTMLElement;
    this.place = placeOf(location.search);
    this.content.addEventListener("click", (event) => this.clicked(event));
    this.content.addEventListener("change", (event) => this.changed(event));
    this.content.addEventListener("submit", (event) => event.preventDefault());
    this.content.addEventListener("reset", (event) => {
      event.preventDefault();
      this.go({ ...this.place, filter: { author: "", element: "", from: "", to: "" } }, "author");
    });
    page.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.place.compare && !document.querySelector("#rihla-question")) {
        this.toList();
      }
    });
    window.addEventListener("popstate", () => {
      this.place = placeOf(location.search);
      void this.show("title");
    });
  }

  start(): void {
    void this.show("");
  }

  private go(place: Place, focus: string): void {
    this.place = place;
    window.history.pushState(null, "", searchOf(place));
    void this.show(focus);
  }

  private toList(): void {
    this.go({ ...this.place, compare: undefined }, "title");
  }

  /** Draws what the place asks for; an answer that a later question has overtaken is dropped. */
  private async show(focus: string): Promise<void> {
    const turn = ++this.asked;
    this.say("error", "");
    try {
      if (this.place.compare) {
        await this.showCompared(this.place.compare, turn);
      } else {
        const history = await this.read(0);
        if (turn !== this.asked) {
          return;
        }
        // Only the first question without a filter tells of all people and elements.
        this.history = history;
        this.picked = [];
        this.drawList();
      }
    } catch (failure) {
      if (turn === this.asked) {
        this.content.innerHTML = "";
        this.say("error", messageOf(failure, this.reader.tag));
      }
    }
    if (focus === "title") {
      this.page.querySelector<HTMLElement>("#rihla-history-title")?.focus();
    } else if (focus) {
      this.content.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
    }
  }

  private read(before: number): Promise<History> {
    return rihla<History>("GET", `${this.path("history")}?${queryOf(this.place.filter, before)}`);
  }

  private drawList(): void {
    const history = this.history;
    if (!history) {
      return;
    }
    this.title(this.text("rihla.history.title.of", history.name));
    const when = <Dated extends { readonly at: string }>(dated: Dated): Dated & { readonly when: string } => ({
      ...dated,
      when: dayTimeHere(this.reader.tag, dated.at),
    });
    this.content.innerHTML = template("History.list", {
      word: this.reader.tag,
      words: this.place.kind.words,
      filter: this.place.filter,
      page: history.page ? contextPath() + history.page : "",
      history: {
        ...history,
        entries: history.entries.map(when),
        milestones: history.milestones.map(when),
        erasable: history.mayErase
          ? history.elements.find((element) => element.ref === this.place.filter.element)
          : undefined,
      },
    });
    this.showPicked();
  }

  private async showCompared([from, to]: readonly [number, number | "newest"], turn: number): Promise<void> {
    let until = to;
    if (until === "newest") {
      until = (await rihla<History>("GET", `${this.path("history")}?limit=1`)).revision;
    }
    const view = await rihla<object>("GET", `${this.path("compare")}?from=${from}&to=${until}`);
    if (turn === this.asked) {
      this.title(this.text("rihla.history.compare.title", from, until));
      this.content.innerHTML =
        this.place.kind.name === "map"
          ? template("Compare.page", { view })
          : template("Compare.lines", { view: linesOf(view as LinesView) });
      sideBySide(Array.from(this.content.querySelectorAll<HTMLElement>(".rihla-compare-scroll")));
    }
  }

  private clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>("button");
    const data = button?.dataset ?? {};
    if (data["rihlaCompareFrom"] !== undefined) {
      this.compare(Number(data["rihlaCompareFrom"]), Number(data["rihlaCompareTo"]));
    } else if (data["rihlaCompareSelected"] !== undefined) {
      const [first = 0, second = 0] = [...this.picked].sort((a, b) => a - b);
      this.compare(first, second);
    } else if (data["rihlaList"] !== undefined) {
      this.toList();
    } else if (data["rihlaMore"] !== undefined) {
      void this.more(Number(data["rihlaMore"]));
    } else if (data["rihlaOnly"] !== undefined) {
      this.go({ ...this.place, filter: { ...this.place.filter, element: data["rihlaOnly"] } }, "element");
    } else if (data["rihlaGoBack"] !== undefined) {
      this.goBack(Number(data["rihlaGoBack"]));
    } else if (data["rihlaRestore"] !== undefined) {
      this.restore(data["rihlaRestore"], data["rihlaCalled"] ?? "", Number(data["rihlaAt"]));
    } else if (data["rihlaNameRevision"] !== undefined) {
      this.name(Number(data["rihlaNameRevision"]));
    } else if (data["rihlaUnname"] !== undefined) {
      void this.unname(data["rihlaUnname"], data["rihlaName"] ?? "");
    } else if (data["rihlaErase"] !== undefined) {
      this.erase(data["rihlaErase"]);
    }
  }

  private changed(event: Event): void {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const revision = field.dataset["rihlaSelect"];
    if (revision !== undefined && field instanceof HTMLInputElement) {
      this.pick(Number(revision), field.checked);
    } else if (field.form) {
      const chosen = Object.fromEntries(new FormData(field.form)) as unknown as Filter;
      this.go({ ...this.place, filter: chosen }, field.name);
    }
  }

  /** Two revisions at most: a third takes the place of the one that was chosen first. */
  private pick(revision: number, chosen: boolean): void {
    this.picked = this.picked.filter((other) => other !== revision);
    if (chosen) {
      this.picked = [...this.picked, revision].slice(-2);
    }
    this.showPicked();
  }

  private showPicked(): void {
    this.content.querySelectorAll<HTMLInputElement>("[data-rihla-select]").forEach((box) => {
      box.checked = this.picked.includes(Number(box.dataset["rihlaSelect"]));
    });
    const compare = this.content.querySelector<HTMLButtonElement>("[data-rihla-compare-selected]");
    if (compare) {
      compare.disabled = this.picked.length < 2;
    }
  }

  private async more(before: number): Promise<void> {
    const turn = this.asked;
    try {
      const older = await this.read(before);
      if (turn === this.asked && this.history) {
        const first = older.entries[0];
        this.history = {
          ...this.history,
          entries: [...this.history.entries, ...older.entries],
          next: older.next,
        };
        this.drawList();
        this.content
          .querySelector<HTMLElement>(`[data-rihla-revision="${first?.revision}"] input`)
          ?.focus();
      }
    } catch (failure) {
      this.say("error", messageOf(failure, this.reader.tag));
    }
  }

  private compare(from: number, to: number): void {
    this.go({ ...this.place, compare: [from, to] }, "title");
  }

  private goBack(revision: number): void {
    ask(
      this.reader,
      {
        title: this.text("rihla.history.go-back.title", revision),
        text: this.text(this.place.kind.words.goingBack),
        action: this.text("rihla.history.go-back"),
      },
      () => this.send({ revision }, this.text(this.place.kind.words.wentBack, revision)),
    );
  }

  private restore(element: string, called: string, revision: number): void {
    ask(
      this.reader,
      {
        title: this.text("rihla.history.restore.title"),
        text: this.text("rihla.history.restore.text", called, revision),
        action: this.text("rihla.history.restore", revision),
      },
      () => this.send({ revision, element }, this.text("rihla.history.restore.done", called, revision)),
    );
  }

  private async send(wanted: object, done: string): Promise<void> {
    const clientId = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
    await rihla<void>("POST", this.path("restore-revision"), JSON.stringify({ ...wanted, clientId }));
    this.place = { ...this.place, compare: undefined };
    window.history.pushState(null, "", searchOf(this.place));
    await this.show("title");
    this.say("status", done);
  }

  private name(revision: number): void {
    ask(
      this.reader,
      {
        title: this.text("rihla.history.milestone.title", revision),
        text: this.text("rihla.history.milestones.help"),
        action: this.text("rihla.history.milestone.save"),
        field: this.text("rihla.history.milestone.name"),
      },
      async (name) => {
        await rihla<void>("POST", this.path("milestones"), JSON.stringify({ revision, name }));
        await this.show("");
        this.say("status", this.text("rihla.history.milestone.saved", revision, name));
      },
    );
  }

  private async unname(id: string, name: string): Promise<void> {
    try {
      await rihla<void>("DELETE", `${this.path("milestones")}/${id}`);
      await this.show("title");
      this.say("status", this.text("rihla.history.milestone.removed", name));
    } catch (failure) {
      this.say("error", messageOf(failure, this.reader.tag));
    }
  }

  private erase(element: string): void {
    const called = this.history?.elements.find((one) => one.ref === element)?.called ?? element;
    ask(
      this.reader,
      {
        title: this.text("rihla.erase.title"),
        text: [this.text("rihla.erase.text", called), ...this.kept()].join(" "),
        action: this.text("rihla.erase.do"),
      },
      async () => {
        const answer = await rihla<{ done: boolean }>("POST", this.path("erase"), JSON.stringify({ element }));
        await this.show("title");
        this.say("status", this.text(answer.done ? "rihla.erase.done" : "rihla.erase.going-on"));
      },
    );
  }

  /** What erasing leaves. */
  private kept(): string[] {
    return this.place.kind.name === "persona" ? [this.text("rihla.persona-menu.erase.stays")] : [];
  }

  private path(end: string): string {
    return `${this.place.kind.path}/${encodeURIComponent(this.place.key)}/${end}`;
  }

  private title(text: string): void {
    const heading = this.page.querySelector("#rihla-history-title");
    if (heading) {
      heading.textContent = text;
    }
  }

  private say(where: "status" | "error", text: string): void {
    const line = this.page.querySelector(`#rihla-history-${where}`);
    if (line) {
      line.textContent = text;
    }
  }

  private text(key: string, ...values: unknown[]): string {
    return rihlaText(this.reader.tag, key, ...values);
  }
}
