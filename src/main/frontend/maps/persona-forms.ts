import { contextPath, RequestFailed, rihla } from "../shared/http";
import { rihlaPlural } from "../text";
import type { ListedMap, Reader, Undo } from "./model";
import { tellWithUndo } from "./undo";

/** The dialog, for the forms that only personas have. */
export interface Surface {
  readonly map: ListedMap;
  readonly options: { readonly reader: Reader };
  /** Where the server has it. */
  readonly path: string;
  /** Puts a form into the dialog. */
  show(form: string, data?: object): void;
  draw(name: string, data?: object): string;
  overview(): Promise<void>;
  archive(): Promise<void>;
  tried(work: () => Promise<void>): Promise<void>;
  went(sentence: string): void;
  finish(what: "changed" | "gone" | "copied", sentence: string, undo?: Undo): void;
  part(name: string): HTMLElement;
  say(key: string, ...values: unknown[]): void;
  text(key: string, ...values: unknown[]): string;
}

/** The maps that are about a persona, as far as the reader may see them. */
interface Uses {
  readonly maps: readonly ListedMap[];
  readonly hidden: number;
}

/** What one step of a merge came to. */
interface Merged {
  readonly done: boolean;
  readonly moved: readonly ListedMap[];
  readonly left: readonly ListedMap[];
  readonly hidden: number;
}

interface Named {
  readonly ref: string;
  readonly kind: string;
  readonly called: string;
}

const ACTS = new Set(["delete", "merge", "detach", "detach-all", "archive-instead", "erase"]);
const MOST = 10;

/** What a persona needs besides what maps need: getting off maps, making way for another one, being erased. */
export class PersonaForms {
  private asked = 0;
  private found: readonly ListedMap[] = [];

  constructor(private readonly dialog: Surface) {}

  takes(act: string): boolean {
    return ACTS.has(act);
  }

  async act(act: string, button: HTMLElement): Promise<void> {
    switch (act) {
      case "delete":
        return this.delete();
      case "merge":
        this.dialog.show("merge");
        return this.look("");
      case "detach":
        return this.detach([button.dataset["rihlaMap"] ?? ""]);
      case "detach-all":
        return this.detach((await this.uses()).maps.map(({ key }) => key));
      case "archive-instead":
        return this.dialog.archive();
      default:
        return this.offerErasing();
    }
  }

  /** What the forms do that are sent. */
  submits(form: HTMLFormElement): Record<string, () => Promise<void>> {
    const value = (name: string): string => String(new FormData(form).get(name) ?? "");
    return {
      merge: () => this.ask(value("into")),
      merging: () => this.merge(value("into")),
      erase: () => this.erase(value("element")),
    };
  }

  typed(input: HTMLInputElement): void {
    if (input.id === "rihla-about-other") {
      void this.look(input.value.trim());
    }
  }

  /** Only one that no map is about goes into the bin. */
  private async delete(): Promise<void> {
    const { maps, hidden } = await this.uses();
    if (maps.length === 0 && hidden === 0) {
      this.dialog.show("delete");
    } else {
      this.showUses({ maps, hidden });
    }
  }

  /** Somebody has made a map about it in the meantime. */
  async inUse(): Promise<void> {
    this.showUses(await this.uses());
  }

  private uses(): Promise<Uses> {
    return rihla<Uses>("GET", `${this.dialog.path}/maps`);
  }

  private showUses({ maps, hidden }: Uses): void {
    const listed = maps.map((map) => ({ ...map, href: map.page ? contextPath() + map.page : "" }));
    this.dialog.show("inUse", { maps: listed, hidden, archived: this.dialog.map.state === "archived" });
  }

  /** One map after the other; those that somebody may not edit stay, and say why. */
  private async detach(keys: readonly string[]): Promise<void> {
    const { maps } = await this.uses();
    const names = new Map(maps.map(({ key, name }) => [key, name]));
    const failures: string[] = [];
    const done: { key: string; revision: number }[] = [];
    for (const key of keys) {
      try {
        const { revision } = await rihla<{ revision: number }>("DELETE", `${this.dialog.path}/maps/${encodeURIComponent(key)}`);
        done.push({ key, revision });
      } catch (failure) {
        const message = failure instanceof RequestFailed ? failure.refusal.message : "";
        failures.push(`${names.get(key) ?? key}: ${message || this.dialog.text("rihla.maps.failed")}`);
      }
    }
    if (done.length > 0) {
      this.dialog.went(this.dialog.text("rihla.persona-menu.detach.done", done.map(({ key }) => names.get(key) ?? key).join(", ")));
    }
    await this.delete();
    this.dialog.part("error").textContent = failures.join(" ");
    if (done.length > 0) {
      const sentence = this.dialog.text("rihla.persona-menu.detach.done", done.map(({ key }) => names.get(key) ?? key).join(", "));
      const back = (): Promise<void> => this.dialog.tried(() => this.attach(done));
      tellWithUndo(this.dialog.part("status"), sentence, this.dialog.text("rihla.maps.undo"), back);
    }
  }

  /** Takes the edits of the maps back. */
  private async attach(maps: readonly { key: string; revision: number }[]): Promise<void> {
    for (const { key, revision } of maps) {
      const clientId = crypto.randomUUID?.() ?? "";
      const request = { baseRevision: revision, clientId, edit: { type: "undo", revision } };
      await rihla<unknown>("POST", `maps/${encodeURIComponent(key)}/edits`, JSON.stringify(request));
    }
    await this.inUse();
  }

  /** The personas whose place it could go to: those that the person may edit. */
  private async look(words: string): Promise<void> {
    const question = ++this.asked;
    const { personas } = await rihla<{ personas: readonly ListedMap[] }>("GET", `personas?limit=50&q=${encodeURIComponent(words)}`).catch(
      () => ({ personas: [] }),
    );
    const place = document.querySelector("#rihla-about-others");
    if (question === this.asked && place) {
      this.found = personas
        .filter(({ key, state, rights }) => key !== this.dialog.map.key && state !== "archived" && rights.edit)
        .slice(0, MOST);
      place.innerHTML = this.dialog.draw("others", { personas: this.found });
    }
  }

  private async ask(into: string): Promise<void> {
    const other = this.found.find(({ key }) => key === into);
    if (!other) {
      document.querySelector<HTMLElement>("#rihla-about-other")?.focus();
      return;
    }
    const [{ maps, hidden }, { count }] = await Promise.all([
      this.uses(),
      rihla<{ count: number }>("GET", `${this.dialog.path}/evidence`),
    ]);
    this.dialog.show("merging", { into: other, maps, hidden, evidence: count });
  }

  /** Goes on until no map waits any longer. What broke off goes on when it is sent again. */
  private async merge(into: string): Promise<void> {
    const { map, path } = this.dialog;
    const step = (): Promise<Merged> => rihla<Merged>("POST", `${path}/merge`, JSON.stringify({ into }));
    let merged = await step();
    while (merged.done === false && merged.moved.length > 0) {
      merged = await step();
    }
    const { left, hidden } = merged;
    const other = this.found.find(({ key }) => key === into);
    const sentence = this.dialog.text("rihla.persona-menu.merge.done", map.name, other?.name ?? into);
    if (left.length === 0 && hidden === 0) {
      this.dialog.finish("changed", sentence);
      return;
    }
    this.dialog.went(sentence);
    const counted = rihlaPlural(this.dialog.options.reader.tag, "rihla.persona-menu.hidden", hidden);
    this.dialog.show("left", { sentence, left, hidden: hidden > 0 ? counted : "" });
  }

  private async offerErasing(): Promise<void> {
    const { elements } = await rihla<{ elements: readonly Named[] }>("GET", `${this.dialog.path}/history?limit=1`);
    this.dialog.show("erase", { elements: elements.filter(({ kind }) => kind === "evidence") });
  }

  private async erase(element: string): Promise<void> {
    const { done } = await rihla<{ done: boolean }>("POST", `${this.dialog.path}/erase`, JSON.stringify({ element }));
    this.dialog.finish("changed", this.dialog.text(done ? "rihla.erase.done" : "rihla.erase.going-on"));
  }
}
