import texts from "rihla-texts:rihla.new-map.,rihla.preset.,rihla.language.";
import { PRESETS, stagesOf } from "../picker/new-map";
import Picker from "../picker/picker.soy";
import { rihla } from "../shared/http";
import { CHECK_NEW_MAP, OPEN_NEW_MAP, type NewMapCheck, type NewMapOpening } from "../shared/new-map";
import { addTexts, rihlaText } from "../text";
import Rihla from "./new-map-form.soy";

const LANGUAGES = ["en", "ar", "ro"];
const CHECK_DELAY = 300;

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

document.addEventListener(OPEN_NEW_MAP, (event) => {
  const form = event.target as HTMLFormElement;
  void new Fields(form, (event as CustomEvent<NewMapOpening>).detail).open();
});

/** The fields of one Create dialog: name, stages, language. */
class Fields {
  private lang = "en";
  /** Names that pages of the space have, as far as they were asked for. */
  private readonly taken = new Map<string, boolean>();
  private waiting = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly dialog: NewMapOpening,
  ) {}

  async open(): Promise<void> {
    const reader = await rihla<{ tag: string; dir: string }>("GET", "language").catch(() => ({ tag: "en", dir: "ltr" }));
    this.lang = reader.tag;
    this.form.lang = reader.tag;
    this.form.dir = reader.dir;
    this.form.innerHTML = draw(Rihla, "NewMap", "fields", {
      lang: reader.tag,
      languages: LANGUAGES,
      presets: PRESETS,
      mapLanguage: reader.tag.split("-")[0],
    });
    this.field("rihlaPreset").addEventListener("change", () => this.explain());
    this.field("rihlaName").addEventListener("input", () => {
      this.say("");
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => void this.ask(this.name()), CHECK_DELAY);
    });
    this.form.addEventListener(CHECK_NEW_MAP, (event) => {
      (event as CustomEvent<NewMapCheck>).detail.values = this.checked();
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.explain();
    this.field("rihlaName").focus();
  }

  private checked(): Readonly<Record<string, string>> | undefined {
    const name = this.name();
    if (name === "" || this.taken.get(name)) {
      this.say(rihlaText(this.lang, name === "" ? "rihla.new-map.name-missing" : "rihla.new-map.taken"));
      this.field("rihlaName").focus();
      return undefined;
    }
    return {
      rihlaName: name,
      rihlaPreset: this.field("rihlaPreset").value,
      rihlaLanguage: this.field("rihlaLanguage").value,
      // The name under which the Create dialog wants the title of the page.
      ContentPageTitle: name,
    };
  }

  /** Whether the space has a page of that name; where nobody tells, the wiki itself refuses it in the end. */
  private async ask(name: string): Promise<void> {
    if (name === "" || this.dialog.space === "" || this.taken.has(name)) {
      return;
    }
    const query = new URLSearchParams({ type: "page", spaceKey: this.dialog.space, title: name, limit: "1" });
    try {
      const response = await fetch(`${this.dialog.base}/rest/api/content?${query.toString()}`, {
        credentials: "same-origin",
        headers: { Accept: "application/json" },
      });
      if (!response.ok) {
        return;
      }
      const { results } = (await response.json()) as { results: readonly unknown[] };
      this.taken.set(name, results.length > 0);
    } catch {
      return;
    }
    if (this.taken.get(name) && this.name() === name) {
      this.say(rihlaText(this.lang, "rihla.new-map.taken"));
    }
  }

  private explain(): void {
    const preset = this.field("rihlaPreset").value;
    const help = this.form.querySelector(".rihla-new-map-help");
    if (help) {
      const known = PRESETS.includes(preset) ? preset : "";
      help.innerHTML = draw(Picker, "Picker", "presetHelp", { lang: this.lang, preset: known, stages: stagesOf(known) });
    }
  }

  private say(sentence: string): void {
    const error = this.form.querySelector("#rihla-new-map-error");
    if (error) {
      error.textContent = sentence;
    }
    this.field("rihlaName").setAttribute("aria-invalid", String(sentence !== ""));
  }

  private name(): string {
    return this.field("rihlaName").value.trim();
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }
}

function draw(templates: typeof Rihla, space: string, name: string, data: object): string {
  const template = templates[space]?.[name];
  if (!template) {
    throw new Error(`No template ${name}`);
  }
  return template(data);
}
