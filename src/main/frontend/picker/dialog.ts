import texts from "rihla-texts:rihla.picker.,rihla.new-map.,rihla.preset.,rihla.action.,rihla.view,rihla.language.";
import { dialogOf, type Dialog } from "../shared/dialog";
import { RequestFailed, rihla } from "../shared/http";
import { addTexts, rihlaText } from "../text";
import { cancel, insert } from "./editor";
import type { Kind } from "./kind";
import { newMap, PRESETS } from "./new-map";
import Rihla from "./picker.soy";

/** What a search answers: a list, which is called after what is looked for. */
type Found = Readonly<Record<string, readonly { readonly key: string; readonly name: string }[]>>;

interface Reader {
  readonly tag: string;
  readonly dir: string;
}

const SEARCH_DELAY = 200;
const LANGUAGES = ["en", "ar", "ro"];
const VIEWS = ["simple", "full", "table"];

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Lets the person choose what a macro shows and how, and puts the macro on the page. */
export async function choose(kind: Kind, params: Readonly<Record<string, string>>): Promise<void> {
  const reader = await rihla<Reader>("GET", "language").catch(() => ({ tag: "en", dir: "ltr" }));
  new Picker(kind, reader, params).open();
}

class Picker {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private chosen: string;
  private asked = 0;
  private waiting = 0;
  private inserted = false;

  constructor(
    private readonly kind: Kind,
    private readonly reader: Reader,
    params: Readonly<Record<string, string>>,
  ) {
    this.chosen = params[kind.parameter] ?? "";
    const holder = document.createElement("div");
    holder.innerHTML = template("dialog", {
      lang: reader.tag,
      dir: reader.dir,
      ofMaps: kind.parameter === "map",
      words: kind.words,
      languages: LANGUAGES,
      views: VIEWS,
      language: params["language"] ?? "",
      view: params["view"] ?? "simple",
      presets: PRESETS,
      mapLanguage: reader.tag.split("-")[0],
    });
    this.element = holder.firstElementChild as HTMLElement;
    document.body.append(this.element);
    this.dialog = dialogOf(this.element);
  }

  open(): void {
    this.listen();
    this.dialog.show();
    this.input("search").focus();
    this.allowInsert();
    void this.search("");
  }

  private listen(): void {
    this.input("search").addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(
        () => void this.search(this.input("search").value),
        SEARCH_DELAY,
      );
    });
    this.part("maps").addEventListener("change", (event) => {
      this.chosen = (event.target as HTMLInputElement).value;
      this.allowInsert();
    });
    if (this.kind.parameter === "map") {
      this.input("file").addEventListener("change", () => void this.importFile());
      newMap({
        part: (name) => this.part(name),
        text: (key, ...values) => this.text(key, ...values),
        help: (preset, stages) => template("presetHelp", { lang: this.reader.tag, preset, stages }),
        made: (map) => this.take(map, "rihla.new-map.done"),
      });
    }
    this.part("insert").addEventListener("click", () => this.finish());
    this.part("cancel").addEventListener("click", () => this.dialog.hide());
    this.element.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.finish();
    });
    this.dialog.on("hide", () => {
      if (!this.inserted) {
        cancel();
      }
      this.element.remove();
    });
  }

  private finish(): void {
    if (this.chosen === "") {
      return;
    }
    this.inserted = true;
    const language = this.input("language").value;
    insert(this.kind.macro, {
      [this.kind.parameter]: this.chosen,
      ...(this.kind.parameter === "map" ? { view: this.input("view").value } : {}),
      ...(language === "" ? {} : { language }),
    });
    this.dialog.hide();
  }

  /** Shows what matches; an answer that a later question has overtaken is dropped. */
  private async search(words: string): Promise<void> {
    const question = ++this.asked;
    this.say(`${this.kind.words}loading`);
    try {
      const found = await rihla<Found>("GET", `${this.kind.path}?limit=20&q=${encodeURIComponent(words)}`);
      if (question === this.asked) {
        this.show(found[this.kind.path] ?? [], words);
      }
    } catch {
      if (question === this.asked) {
        this.say(`${this.kind.words}failed`);
      }
    }
  }

  private show(maps: Found[string], words: string): void {
    this.part("heading").textContent = this.text(this.kind.words + (words === "" ? "recent" : "results"));
    this.part("maps").innerHTML = template("maps", { maps, chosen: this.chosen });
    if (maps.length > 0) {
      this.part("status").textContent = "";
    } else if (words === "") {
      this.say(`${this.kind.words}empty`);
    } else {
      this.say(`${this.kind.words}none`, words);
    }
  }

  private async importFile(): Promise<void> {
    const file = this.input("file").files?.[0];
    if (!file) {
      return;
    }
    const error = this.part("file-error");
    error.textContent = "";
    try {
      const map = await rihla<{ key: string; name: string }>("POST", "maps", file);
      await this.take(map, "rihla.picker.import.done");
    } catch (failure) {
      const refusal = failure instanceof RequestFailed ? failure.refusal : undefined;
      error.textContent = [refusal?.message || this.text("rihla.picker.failed"), refusal?.field]
        .filter(Boolean)
        .join(" ");
    }
    this.input("file").value = "";
  }

  /** Chooses a map that has just come. */
  private async take(map: { key: string; name: string }, sentence: string): Promise<void> {
    this.chosen = map.key;
    // A search still waiting for the end of the typing would wipe what is said below.
    clearTimeout(this.waiting);
    this.input("search").value = "";
    await this.search("");
    this.say(sentence, map.name);
    this.allowInsert();
  }

  private allowInsert(): void {
    (this.part("insert") as HTMLButtonElement).disabled = this.chosen === "";
  }

  private say(key: string, ...values: unknown[]): void {
    this.part("status").textContent = this.text(key, ...values);
  }

  private text(key: string, ...values: unknown[]): string {
    return rihlaText(this.reader.tag, key, ...values);
  }

  private input(name: string): HTMLInputElement {
    return this.part(name) as HTMLInputElement;
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-picker-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}

function template(name: string, data: object): string {
  const templates = Rihla["Picker"];
  const draw = templates?.[name];
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}
