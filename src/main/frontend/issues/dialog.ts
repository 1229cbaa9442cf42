import { RequestFailed, rihla } from "../shared/http";
import { dialogOf, type Dialog } from "../shared/dialog";
import { rihlaText } from "../text";
import type { CardView, Issue, Reader } from "./model";
import { template } from "./templates";

const SEARCH_DELAY = 250;
const LIVES = ["open", "planned", "in-progress", "fixed", "regressed"];
/** One key or several, as people paste them from a mail or a table. */
const KEYS = /^\s*[A-Za-z][A-Za-z0-9_]*-\d+(?:[\s,;]+[A-Za-z][A-Za-z0-9_]*-\d+)*[\s,;]*$/;

export interface Options {
  readonly map: string;
  readonly painPoint: string;
  readonly title: string;
  readonly reader: Reader;
  readonly mayEdit: boolean;
  /** The newest revision of the map that the page knows. */
  readonly revision: () => number;
  readonly changed: () => void;
  readonly closed: () => void;
}

interface Found {
  readonly issues: readonly Issue[];
}

interface Draft {
  readonly project: string;
  readonly issueType: string;
  readonly summary: string;
  readonly description: string;
}

interface Projects {
  readonly projects: readonly { readonly key: string; readonly name: string }[];
}

interface Types {
  readonly types: readonly { readonly id: string; readonly name: string }[];
}

interface Linked {
  readonly failed: readonly { readonly key: string; readonly message: string }[];
}

/** Opens the dialog of a pain point's issues. */
export function manageIssues(options: Options): IssuesDialog {
  return new IssuesDialog(options);
}

export class IssuesDialog {
  readonly painPoint: string;
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private readonly path: string;
  private view: CardView | undefined;
  private drawn = "";
  private asked = 0;
  private waiting = 0;

  constructor(private readonly options: Options) {
    this.painPoint = options.painPoint;
    this.path = `maps/${encodeURIComponent(options.map)}/pain-points/${encodeURIComponent(options.painPoint)}`;
    const opener = document.activeElement;
    const holder = document.createElement("div");
    holder.innerHTML = template("dialog", {
      reader: options.reader,
      title: options.title,
      mayEdit: options.mayEdit,
    });
    this.element = holder.firstElementChild as HTMLElement;
    document.body.append(this.element);
    this.dialog = dialogOf(this.element);
    this.listen();
    this.dialog.on("hide", () => {
      this.element.remove();
      options.closed();
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      } else {
        // The card was drawn anew; the mark on the curve opens the same dialog, and comes first on the page.
        document.querySelector<HTMLElement>(`.rihla-pain [data-rihla-open="${CSS.escape(this.painPoint)}"]`)?.focus();
      }
    });
    this.dialog.show();
  }

  /** Shows the issues as they are now. */
  show(view: CardView): void {
    this.view = view;
    const html = template("list", {
      reader: this.options.reader,
      pain: view,
      lives: LIVES,
      mayEdit: this.options.mayEdit,
    });
    if (html !== this.drawn) {
      this.drawn = html;
      this.part("list").innerHTML = html;
    }
  }

  private listen(): void {
    this.part("close").addEventListener("click", () => this.dialog.hide());
    this.part("list").addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("[data-rihla-unlink]");
      if (button) {
        void this.unlink(button);
      }
    });
    this.part("list").addEventListener("change", (event) => {
      const select = event.target as HTMLSelectElement;
      if (select.id === "rihla-issues-life") {
        void this.setLife(select.value);
      }
    });
    if (!this.options.mayEdit) {
      return;
    }
    const search = this.input("search");
    search.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.allowLinking();
      this.waiting = window.setTimeout(() => void this.search(search.value), SEARCH_DELAY);
    });
    this.part("found").addEventListener("change", () => this.allowLinking());
    this.part("link").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.link(this.chosen());
    });
    this.part("new").addEventListener("toggle", () => void this.draft(), { once: true });
    this.part("create").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.create();
    });
  }

  private async search(words: string): Promise<void> {
    const question = ++this.asked;
    if (words.trim() === "") {
      this.part("found").innerHTML = "";
      this.say("");
      return;
    }
    this.say(this.text("rihla.issues.searching"));
    const path = `issues?q=${encodeURIComponent(words)}`;
    await this.doing(async () => {
      const { issues } = await rihla<Found>("GET", path);
      if (question === this.asked) {
        const linked = new Set(this.view?.all.map(({ id }) => id));
        this.part("found").innerHTML = template("found", {
          word: this.options.reader.tag,
          issues: issues.map((issue) => ({ ...issue, linked: linked.has(issue.id) })),
        });
        this.say(issues.length === 0 ? this.text("rihla.issues.search.none") : "");
        this.allowLinking();
      }
    });
  }

  /** The issues whose boxes are checked; without any, the keys that stand in the search field. */
  private chosen(): string[] {
    const checked = Array.from(
      this.part("found").querySelectorAll<HTMLInputElement>("input:checked:enabled"),
      ({ value }) => value,
    );
    const typed = this.input("search").value;
    return checked.length > 0 || !KEYS.test(typed) ? checked : typed.toUpperCase().split(/[\s,;]+/).filter(Boolean);
  }

  private allowLinking(): void {
    (this.part("add") as HTMLButtonElement).disabled = this.chosen().length === 0;
  }

  private async link(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) {
      return;
    }
    // What was typed has been used: an answer to it that is still under way must not come over the next words.
    clearTimeout(this.waiting);
    this.asked++;
    await this.doing(async () => {
      const { failed } = await rihla<Linked>("POST", `${this.path}/issues`, JSON.stringify({ issueKeys: keys }));
      this.options.changed();
      this.part("error").textContent = failed.map(({ key, message }) => `${key}: ${message}`).join(" ");
      this.say(this.text("rihla.issues.link.done", keys.length - failed.length));
      // What failed stays in the field, for another try.
      this.input("search").value = failed.map(({ key }) => key).join(" ");
      this.part("found").innerHTML = "";
      this.allowLinking();
    });
  }

  private async unlink(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    await this.doing(async () => {
      await rihla("DELETE", `${this.path}/issues/${button.dataset["rihlaUnlink"]}`);
      this.options.changed();
      this.say(this.text("rihla.issues.unlink.done"));
      this.part("close").focus();
    });
    button.disabled = false;
  }

  private async setLife(life: string): Promise<void> {
    await this.doing(async () => {
      await rihla(
        "POST",
        `maps/${encodeURIComponent(this.options.map)}/edits`,
        JSON.stringify({
          baseRevision: this.options.revision(),
          edit: { type: "set-life", element: `pain-point:${this.painPoint}`, value: life === "" ? null : life },
        }),
      );
      this.options.changed();
      this.say(this.text("rihla.issues.life.set"));
    });
  }

  private async draft(): Promise<void> {
    await this.doing(async () => {
      const [draft, { projects }] = await Promise.all([
        rihla<Draft>("GET", `${this.path}/issues/draft`),
        rihla<Projects>("GET", "issues/projects"),
      ]);
      const { types } = await this.typesOf(draft.project);
      const form = this.part("create");
      form.innerHTML = template("draft", {
        word: this.options.reader.tag,
        draft,
        projects,
        types,
      });
      this.input("project").addEventListener("change", () => void this.types());
    });
  }

  /** Another project has other types. */
  private async types(): Promise<void> {
    await this.doing(async () => {
      const { types } = await this.typesOf(this.input("project").value);
      this.part("type").innerHTML = template("types", { types, chosen: this.input("type").value });
    });
  }

  private typesOf(project: string): Promise<Types> {
    return project === ""
      ? Promise.resolve({ types: [] })
      : rihla<Types>("GET", `issues/projects/${encodeURIComponent(project)}/types`);
  }

  private async create(): Promise<void> {
    const button = this.part("create").querySelector<HTMLButtonElement>("button");
    if (button) {
      button.disabled = true;
    }
    await this.doing(async () => {
      const { issue, message } = await rihla<{ readonly issue: { readonly key: string }; readonly message?: string }>(
        "POST",
        `${this.path}/issues/new`,
        JSON.stringify({
          project: this.input("project").value,
          issueType: this.input("type").value,
          summary: this.input("summary").value,
          description: this.input("description").value,
        }),
      );
      this.options.changed();
      this.part("error").textContent = message ?? "";
      this.say(message ? "" : this.text("rihla.issues.create.done", issue.key));
      (this.part("new") as HTMLDetailsElement).open = false;
    });
    if (button) {
      button.disabled = false;
    }
  }

  /** Does something with the server; what goes wrong is said, and what was typed stays. */
  private async doing(work: () => Promise<void>): Promise<void> {
    this.part("error").textContent = "";
    try {
      await work();
    } catch (failure) {
      this.say("");
      this.part("error").textContent =
        (failure instanceof RequestFailed && failure.refusal.message) || this.text("rihla.issues.failed");
    }
  }

  private say(sentence: string): void {
    this.part("status").textContent = sentence;
  }

  private text(key: string, ...values: unknown[]): string {
    return rihlaText(this.options.reader.tag, key, ...values);
  }

  private input(name: string): HTMLInputElement {
    return this.part(name) as HTMLInputElement;
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-issues-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}
