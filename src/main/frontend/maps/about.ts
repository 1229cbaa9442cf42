import { dialogOf, type Dialog } from "../shared/dialog";
import { RequestFailed, contextPath, rihla } from "../shared/http";
import { fieldOf } from "../shared/problems";
import { rihlaText } from "../text";
import type { Kind } from "./kind";
import type { ListedMap, Reader, Shown, Undo } from "./model";
import { PersonaForms, type Surface } from "./persona-forms";
import { template } from "./templates";
import { findPages } from "./wiki";

const SEARCH_DELAY = 250;

export interface Options {
  readonly kind: Kind;
  readonly key: string;
  readonly reader: Reader;
  readonly inBin: boolean;
  readonly loggedIn: boolean;
  /** Something was done with the map, which a sentence tells; and perhaps it can be taken back. */
  readonly done: (what: "changed" | "gone" | "copied", sentence: string, undo?: Undo) => void;
  /** Leads to a field that has to be filled in, where that can be done from here. */
  readonly lead?: (field: string) => void;
}

/** Opens the dialog with everything that can be done with a map or a persona. */
export async function aboutDocument(options: Options): Promise<void> {
  const map = await find(options.kind, options.key, options.inBin);
  if (map) {
    new About(options, map).open();
  }
}

/** It as it is listed now; absent when the person sees it no longer. */
async function find({ path }: Kind, key: string, inBin: boolean): Promise<ListedMap | undefined> {
  const answer = await rihla<Readonly<Record<string, readonly ListedMap[]>>>(
    "GET",
    `${path}?limit=100&bin=${inBin}&q=${encodeURIComponent(key)}`,
  );
  return answer[path]?.find((map) => map.key === key);
}

class About implements Surface {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private readonly opener = document.activeElement;
  readonly path: string;
  private readonly forms: PersonaForms | undefined;
  /** Something was done in the dialog that its page does not show yet. */
  private behind = "";
  private waiting = 0;
  /** Whether the person watches the map; absent while that is not known. */
  private watching: boolean | undefined;
  private asked = 0;

  constructor(
    readonly options: Options,
    readonly map: ListedMap,
  ) {
    this.path = `${options.kind.path}/${encodeURIComponent(map.key)}`;
    this.forms = options.kind.path === "personas" ? new PersonaForms(this) : undefined;
    const holder = document.createElement("div");
    holder.innerHTML = this.draw("dialog");
    this.element = holder.firstElementChild as HTMLElement;
    document.body.append(this.element);
    this.dialog = dialogOf(this.element);
  }

  open(): void {
    this.element.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLElement>("[data-rihla-act]");
      if (button) {
        this.act(button.dataset["rihlaAct"] ?? "", button);
      }
    });
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit(event.target as HTMLFormElement);
    });
    this.element.addEventListener("input", (event) => {
      const input = event.target as HTMLInputElement;
      if (input.id === "rihla-about-page") {
        clearTimeout(this.waiting);
        this.waiting = window.setTimeout(() => void this.look(input.value.trim()), SEARCH_DELAY);
      } else {
        clearTimeout(this.waiting);
        this.waiting = window.setTimeout(() => this.forms?.typed(input), SEARCH_DELAY);
      }
    });
    this.dialog.on("hide", () => {
      clearTimeout(this.waiting);
      this.element.remove();
      if (this.behind) {
        this.options.done("changed", this.behind);
      }
      if (this.opener instanceof HTMLElement && this.opener.isConnected) {
        this.opener.focus();
      }
    });
    if (this.options.inBin) {
      this.show("purge");
    } else {
      void this.overview();
    }
    this.dialog.show();
  }

  private act(act: string, button: HTMLElement): void {
    const { rihlaField: field } = button.dataset;
    if (act === "lead" && field !== undefined) {
      this.dialog.hide();
      this.options.lead?.(field);
    } else if (act === "publish") {
      void this.tried(() => this.publish());
    } else if (this.forms?.takes(act)) {
      void this.tried(() => this.forms?.act(act, button) ?? Promise.resolve());
    } else if (act === "close" || (act === "back" && this.options.inBin)) {
      this.dialog.hide();
    } else if (act === "back") {
      void this.overview();
    } else if (act === "watch" || act === "unwatch") {
      void this.tried(() => this.watch(act));
    } else if (act === "archive" || act === "unarchive") {
      void this.tried(() => this.setState(act));
    } else {
      this.show(act);
    }
  }

  async overview(): Promise<void> {
    this.say("rihla.maps.loading");
    const shown = await rihla<Shown>("GET", `${this.path}/pages`).catch((): Shown => ({ pages: [], hidden: 0, more: false }));
    await this.askWatching("GET").catch(() => undefined);
    if (!this.element.isConnected) {
      return;
    }
    this.part("status").textContent = "";
    this.part("error").textContent = "";
    const pages = shown.pages.map((page) => ({
      ...page,
      href: contextPath() + page.page,
      home: page.page === this.map.page,
    }));
    this.part("body").innerHTML = this.draw("overview", {
      acts: this.acts().map((act) => ({ act, label: this.text(this.options.kind.acts[act] ?? `rihla.maps.${act}`) })),
      shown: { pages, hidden: shown.hidden, more: shown.more },
    });
    this.part("body").querySelector<HTMLElement>("button")?.focus();
  }

  /** What this person may do with the map. */
  private acts(): readonly string[] {
    const { rights, state } = this.map;
    const own = (act: string): readonly string[] => (act in this.options.kind.acts ? [act] : []);
    return [
      ...(rights.edit && state === "draft" ? own("publish") : []),
      ...(rights.edit ? ["rename", state === "archived" ? "unarchive" : "archive", ...own("merge")] : []),
      ...(this.options.loggedIn ? ["copy"] : []),
      ...(this.watching === undefined ? [] : [this.watching ? "unwatch" : "watch"]),
      ...(rights.manage ? ["move", "delete", ...own("erase")] : []),
    ];
  }

  private async askWatching(method: "GET" | "PUT" | "DELETE"): Promise<void> {
    if (this.options.loggedIn && this.options.kind.watched) {
      this.watching = (await rihla<{ watching: boolean }>(method, `${this.path}/watch`)).watching;
    }
  }

  private async watch(act: "watch" | "unwatch"): Promise<void> {
    await this.askWatching(act === "watch" ? "PUT" : "DELETE");
    this.finish("changed", this.text(`rihla.maps.${act}.done`, this.map.name));
  }

  /** Puts a form into the dialog, with the keyboard in its first field. */
  show(form: string, data: object = {}): void {
    this.part("error").textContent = "";
    this.part("status").textContent = "";
    this.part("body").innerHTML = this.draw(form, { name: this.text("rihla.maps.copy-of", this.map.name), ...data });
    if (form === "copy" && this.options.kind.path === "maps") {
      // Without them it is a copy for the same persona.
      void this.offerPersonas().catch(() => undefined);
    }
    const first = this.part("body").querySelector<HTMLInputElement>("input, select, [type=submit], button");
    first?.focus();
    if (first?.name === "name") {
      first.select();
    }
  }

  /** The personas for whom the copy can be, if there are any. */
  private async offerPersonas(): Promise<void> {
    const { found } = await rihla<{ found: readonly { key: string; name: string; lang: string }[] }>("GET", `${this.path}/personas`);
    const select = this.element.querySelector<HTMLSelectElement>("#rihla-about-persona");
    for (const { key, name, lang } of found) {
      const option = new Option(name, key);
      option.lang = lang;
      select?.add(option);
    }
    select?.closest<HTMLElement>("[hidden]")?.toggleAttribute("hidden", found.length === 0);
  }

  private async look(words: string): Promise<void> {
    const question = ++this.asked;
    const pages = words === "" ? undefined : await findPages(words).catch(() => undefined);
    if (question === this.asked && this.element.isConnected) {
      this.part("found").innerHTML = pages ? this.draw("found", { pages }) : "";
    }
  }

  private async submit(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector<HTMLButtonElement>("[type=submit]");
    const works: Record<string, () => Promise<void>> = {
      rename: () => this.rename(String(new FormData(form).get("name") ?? "").trim()),
      copy: () => this.copy(form),
      move: () => this.move(form),
      delete: () => this.delete(),
      ...this.forms?.submits(form),
      purge: () => this.purge(String(new FormData(form).get("confirm") ?? "").trim()),
    };
    const work = works[form.dataset["rihlaForm"] ?? ""];
    if (work && button) {
      button.disabled = true;
      await this.tried(work);
      button.disabled = false;
    }
  }

  /** Does something, and says where it was asked for why it cannot be done. */
  async tried(work: () => Promise<void>): Promise<void> {
    this.part("error").textContent = "";
    try {
      await work();
    } catch (failure) {
      const message = failure instanceof RequestFailed ? failure.refusal.message : "";
      this.part("error").textContent = message || this.text("rihla.maps.failed");
    }
  }

  /** What is missing is told, each with the way to it. */
  private async publish(): Promise<void> {
    const set = (value: string): Promise<void> => this.edit({ type: "set-state", element: "map:map", value });
    try {
      await set("published");
    } catch (failure) {
      const problems = failure instanceof RequestFailed ? (failure.refusal.problems ?? []) : [];
      if (problems.length === 0) {
        throw failure;
      }
      const { lead } = this.options;
      this.show("missing", { missing: problems.map((one) => ({ message: one.message, field: lead ? fieldOf(one) : "" })) });
      return;
    }
    this.finish("changed", this.text("rihla.persona-menu.publish.done", this.map.name), () => set("draft"));
  }

  private async rename(name: string): Promise<void> {
    const { name: before, lang } = this.map;
    const named = (text: string): Promise<void> =>
      this.edit({ type: "set-text", element: "map:map", field: "name", language: lang, text });
    await named(name);
    this.finish("changed", this.text(this.options.kind.words.renamed, name), () => named(before));
  }

  async archive(): Promise<void> {
    await this.setState("archive");
  }

  private async setState(act: "archive" | "unarchive"): Promise<void> {
    const before = this.map.state;
    const set = (value: string): Promise<void> => this.edit({ type: "set-state", element: "map:map", value });
    await set(act === "archive" ? "archived" : "draft");
    this.finish("changed", this.text(`rihla.maps.${act}.done`, this.map.name), () => set(before));
  }

  private async copy(form: HTMLFormElement): Promise<void> {
    const { name, page, persona } = Object.fromEntries(new FormData(form));
    const copy = await rihla<{ name: string }>(
      "POST",
      `${this.path}/copy${page ? `?page=${encodeURIComponent(String(page))}` : ""}`,
      JSON.stringify({ name, ...(persona ? { persona } : {}) }),
    );
    this.finish("copied", this.text("rihla.maps.copy.done", copy.name));
  }

  private async move(form: HTMLFormElement): Promise<void> {
    const chosen = form.querySelector<HTMLInputElement>("[name=page]:checked");
    if (!chosen) {
      form.querySelector<HTMLElement>("#rihla-about-page")?.focus();
      return;
    }
    await rihla<void>("POST", `${this.path}/home`, JSON.stringify({ page: Number(chosen.value) }));
    this.finish(
      "changed",
      this.text("rihla.maps.move.done", this.map.name, chosen.dataset["rihlaTitle"] ?? ""),
    );
  }

  private async delete(): Promise<void> {
    try {
      await rihla<void>("DELETE", this.path);
    } catch (failure) {
      if (this.forms && failure instanceof RequestFailed && failure.refusal.code === "persona-in-use") {
        await this.forms.inUse();
        return;
      }
      throw failure;
    }
    this.finish("gone", this.text("rihla.maps.delete.done", this.map.name), () =>
      rihla<void>("POST", `${this.path}/restore`),
    );
  }

  private async purge(confirm: string): Promise<void> {
    await rihla<void>("POST", `${this.path}/purge`, JSON.stringify({ confirm }));
    this.finish("gone", this.text("rihla.maps.purge.done", this.map.name));
  }

  /** Edits the map on top of whatever others did since the list was read. */
  private async edit(edit: object): Promise<void> {
    const now = (await find(this.options.kind, this.map.key, false)) ?? this.map;
    await rihla<unknown>(
      "POST",
      `${this.path}/edits`,
      JSON.stringify({ baseRevision: now.revision, clientId: crypto.randomUUID?.() ?? "", edit }),
    );
  }

  finish(what: "changed" | "gone" | "copied", sentence: string, undo?: Undo): void {
    this.behind = "";
    this.dialog.hide();
    this.options.done(what, sentence, undo);
  }

  /** Goes on in the dialog after something was done that its page is to show once the dialog is closed. */
  went(sentence: string): void {
    this.behind = sentence;
  }

  draw(name: string, data: object = {}): string {
    const { reader, kind } = this.options;
    return template(name, { lang: reader.tag, dir: reader.dir, map: this.map, words: kind.words, ...data });
  }

  say(key: string, ...values: unknown[]): void {
    this.part("status").textContent = this.text(key, ...values);
  }

  text(key: string, ...values: unknown[]): string {
    return rihlaText(this.options.reader.tag, key, ...values);
  }

  part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-about-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}
