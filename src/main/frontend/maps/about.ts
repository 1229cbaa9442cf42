import { dialogOf, type Dialog } from "../shared/dialog";
import { RequestFailed, contextPath, rihla } from "../shared/http";
import { rihlaText } from "../text";
import type { ListedMap, Reader, Shown, Undo } from "./model";
import { template } from "./templates";
import { findPages } from "./wiki";

const SEARCH_DELAY = 250;

export interface Options {
  readonly key: string;
  readonly reader: Reader;
  readonly inBin: boolean;
  readonly loggedIn: boolean;
  /** Something was done with the map, which a sentence tells; and perhaps it can be taken back. */
  readonly done: (what: "changed" | "gone" | "copied", sentence: string, undo?: Undo) => void;
}

/** Opens the dialog with everything that can be done with a map. */
export async function aboutMap(options: Options): Promise<void> {
  const map = await find(options.key, options.inBin);
  if (map) {
    new About(options, map).open();
  }
}

/** The map as it is listed now; absent when the person sees it no longer. */
async function find(key: string, inBin: boolean): Promise<ListedMap | undefined> {
  const { maps } = await rihla<{ maps: readonly ListedMap[] }>(
    "GET",
    `maps?limit=100&bin=${inBin}&q=${encodeURIComponent(key)}`,
  );
  return maps.find((map) => map.key === key);
}

class About {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private readonly opener = document.activeElement;
  private readonly path: string;
  private waiting = 0;
  /** Whether the person watches the map; absent while that is not known. */
  private watching: boolean | undefined;
  private asked = 0;

  constructor(
    private readonly options: Options,
    private readonly map: ListedMap,
  ) {
    this.path = `maps/${encodeURIComponent(map.key)}`;
    const holder = document.createElement("div");
    holder.innerHTML = this.draw("dialog");
    this.element = holder.firstElementChild as HTMLElement;
    document.body.append(this.element);
    this.dialog = dialogOf(this.element);
  }

  open(): void {
    this.element.addEventListener("click", (event) => {
      const act = (event.target as Element).closest<HTMLElement>("[data-rihla-act]")?.dataset["rihlaAct"];
      if (act) {
        this.act(act);
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
      }
    });
    this.dialog.on("hide", () => {
      this.element.remove();
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

  private act(act: string): void {
    if (act === "close" || (act === "back" && this.options.inBin)) {
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

  private async overview(): Promise<void> {
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
      acts: this.acts(),
      shown: { pages, hidden: shown.hidden, more: shown.more },
    });
    this.part("body").querySelector<HTMLElement>("button")?.focus();
  }

  /** What this person may do with the map. */
  private acts(): readonly string[] {
    const { rights, state } = this.map;
    return [
      ...(rights.edit ? ["rename", state === "archived" ? "unarchive" : "archive"] : []),
      ...(this.options.loggedIn ? ["copy"] : []),
      ...(this.watching === undefined ? [] : [this.watching ? "unwatch" : "watch"]),
      ...(rights.manage ? ["move", "delete"] : []),
    ];
  }

  private async askWatching(method: "GET" | "PUT" | "DELETE"): Promise<void> {
    if (this.options.loggedIn) {
      this.watching = (await rihla<{ watching: boolean }>(method, `${this.path}/watch`)).watching;
    }
  }

  private async watch(act: "watch" | "unwatch"): Promise<void> {
    await this.askWatching(act === "watch" ? "PUT" : "DELETE");
    this.finish("changed", this.text(`rihla.maps.${act}.done`, this.map.name));
  }

  private show(form: string): void {
    this.part("error").textContent = "";
    this.part("status").textContent = "";
    this.part("body").innerHTML = this.draw(form, { name: this.text("rihla.maps.copy-of", this.map.name) });
    if (form === "copy") {
      // Without them it is a copy for the same persona.
      void this.offerPersonas().catch(() => undefined);
    }
    const first = this.part("body").querySelector<HTMLInputElement>("input, [type=submit]");
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
  private async tried(work: () => Promise<void>): Promise<void> {
    this.part("error").textContent = "";
    try {
      await work();
    } catch (failure) {
      const message = failure instanceof RequestFailed ? failure.refusal.message : "";
      this.part("error").textContent = message || this.text("rihla.maps.failed");
    }
  }

  private async rename(name: string): Promise<void> {
    const { name: before, lang } = this.map;
    const named = (text: string): Promise<void> =>
      this.edit({ type: "set-text", element: "map:map", field: "name", language: lang, text });
    await named(name);
    this.finish("changed", this.text("rihla.maps.rename.done", name), () => named(before));
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
    await rihla<void>("DELETE", this.path);
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
    const now = (await find(this.map.key, false)) ?? this.map;
    await rihla<unknown>(
      "POST",
      `${this.path}/edits`,
      JSON.stringify({ baseRevision: now.revision, clientId: crypto.randomUUID?.() ?? "", edit }),
    );
  }

  private finish(what: "changed" | "gone" | "copied", sentence: string, undo?: Undo): void {
    this.dialog.hide();
    this.options.done(what, sentence, undo);
  }

  private draw(name: string, data: object = {}): string {
    return template(name, { lang: this.options.reader.tag, dir: this.options.reader.dir, map: this.map, ...data });
  }

  private say(key: string): void {
    this.part("status").textContent = this.text(key);
  }

  private text(key: string, ...values: unknown[]): string {
    return rihlaText(this.options.reader.tag, key, ...values);
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-about-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}
