import texts from "rihla-texts:rihla.new-map.,rihla.new-persona.,rihla.preset.,rihla.language.";
import { PRESETS, stagesOf } from "../picker/new-map";
import Picker from "../picker/picker.soy";
import { rihla } from "../shared/http";
import { CHECK_NEW_MAP, OPEN_NEW_MAP, type NewMapCheck } from "../shared/new-map";
import { addTexts, rihlaText } from "../text";
import Rihla from "./new-map-form.soy";

const LANGUAGES = ["en", "ar", "ro"];

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

document.addEventListener(OPEN_NEW_MAP, (event) => {
  void new Fields(event.target as HTMLFormElement).open();
});

/** The fields of one Create dialog: name, stages or role, language. */
class Fields {
  private lang = "en";

  constructor(private readonly form: HTMLFormElement) {}

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
      persona: this.persona,
    });
    if (!this.persona) {
      this.field("rihlaPreset").addEventListener("change", () => this.explain());
    }
    this.field("rihlaName").addEventListener("input", () => this.say(""));
    this.form.addEventListener(CHECK_NEW_MAP, (event) => {
      (event as CustomEvent<NewMapCheck>).detail.values = this.checked();
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    if (!this.persona) {
      this.explain();
    }
    this.field("rihlaName").focus();
  }

  private get persona(): boolean {
    return this.form.dataset["rihlaNew"] === "persona";
  }

  private checked(): Readonly<Record<string, string>> | undefined {
    const name = this.name();
    if (name === "") {
      this.say(rihlaText(this.lang, this.persona ? "rihla.new-persona.name-missing" : "rihla.new-map.name-missing"));
      this.field("rihlaName").focus();
      return undefined;
    }
    return {
      rihlaName: name,
      ...(this.persona ? { rihlaRole: this.field("rihlaRole").value.trim() } : { rihlaPreset: this.field("rihlaPreset").value }),
      rihlaLanguage: this.field("rihlaLanguage").value,
      // The name under which the Create dialog wants the title of the page; a title that is taken the wiki refuses.
      ContentPageTitle: name,
    };
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
