import texts from "rihla-texts:rihla.jql-dialog.,rihla.action.close,rihla.feeling.";
import { dialogOf, type Dialog } from "../shared/dialog";
import { contextPath, RequestFailed, rihla } from "../shared/http";
import { whenReady } from "../shared/ready";
import { addTexts, rihlaSigned, rihlaText } from "../text";
import { jqlOf, QUESTIONS, type Field } from "./build";
import Rihla from "./journey-jql.soy";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
}

interface Journey extends Named {
  readonly stages: readonly Named[];
  readonly touchpoints: readonly Named[];
}

interface Choices {
  readonly maps: readonly Journey[];
  readonly departments: readonly Named[];
  readonly personas: readonly Named[];
}

interface Reader {
  readonly tag: string;
  readonly language: string;
  readonly dir: string;
}

const FIELDS: readonly Field[] = ["map", "stage", "touchpoint", "department", "persona", "feeling"];

/** Limits that some feeling lies below. */
const LIMITS = [-1, 0, 1, 2];

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

whenReady(() => {
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("#rihla-journey-jql")) {
      event.preventDefault();
      void openJourneyJql();
    }
  });
});

/** Lets the person put together a search and take it along. */
export async function openJourneyJql(): Promise<void> {
  const reader = await rihla<Reader>("GET", "language").catch(() => ({
    tag: "en",
    language: "en",
    dir: "ltr",
  }));
  await new JqlDialog(reader).open();
}

class JqlDialog {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private choices: Choices = { maps: [], departments: [], personas: [] };

  constructor(private readonly reader: Reader) {
    const holder = document.createElement("div");
    holder.innerHTML = draw("dialog", {
      word: reader.tag,
      lang: reader.language,
      dir: reader.dir,
      questions: Object.keys(QUESTIONS),
    });
    this.element = holder.firstElementChild as HTMLElement;
    document.body.append(this.element);
    this.dialog = dialogOf(this.element);
  }

  async open(): Promise<void> {
    this.element.addEventListener("change", (event) => this.changed(event.target as HTMLElement));
    this.part("copy").addEventListener("click", () => void this.copy());
    this.part("close").addEventListener("click", () => this.dialog.hide());
    this.element.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    this.dialog.on("hide", () => this.element.remove());
    this.dialog.show();
    this.select("question").focus();
    this.say("rihla.jql-dialog.loading");
    try {
      this.choices = await rihla<Choices>("GET", "maps");
      this.say(this.choices.maps.length === 0 ? "rihla.jql-dialog.no-map" : "");
    } catch (failure) {
      const said = failure instanceof RequestFailed ? failure.refusal.message : "";
      this.part("status").textContent = said || rihlaText(this.reader.tag, "rihla.jql-dialog.failed");
    }
    this.fill("map", this.choices.maps);
    this.fill("department", this.choices.departments);
    this.fill("persona", this.choices.personas);
    this.fill("feeling", LIMITS.map((limit) => this.limit(limit)));
    this.ofMap();
    this.show();
  }

  private changed(target: HTMLElement): void {
    if (target === this.select("map")) {
      this.ofMap();
    }
    this.show();
  }

  private ofMap(): void {
    const map = this.choices.maps.find((each) => each.id === this.select("map").value);
    this.fill("stage", map?.stages ?? []);
    this.fill("touchpoint", map?.touchpoints ?? []);
  }

  private show(): void {
    const question = this.select("question").value;
    const needed = QUESTIONS[question] ?? [];
    for (const field of FIELDS) {
      const row = this.element.querySelector<HTMLElement>(`[data-rihla-field=${field}]`);
      if (row) {
        row.hidden = !needed.includes(field);
      }
    }
    const jql = jqlOf(question, (field) => this.select(field).value);
    (this.part("text") as HTMLTextAreaElement).value = jql;
    (this.part("copy") as HTMLButtonElement).disabled = jql === "";
    const search = this.part("search") as HTMLAnchorElement;
    search.hidden = jql === "";
    search.href = `${contextPath()}/issues/?jql=${encodeURIComponent(jql)}`;
  }

  private async copy(): Promise<void> {
    const text = this.part("text") as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(text.value);
      this.say("rihla.jql-dialog.copied");
    } catch {
      // Some browsers and addresses without encryption have no clipboard: the text stands there to be taken.
      text.focus();
      text.select();
      this.say("rihla.jql-dialog.copy-by-hand");
    }
  }

  private limit(limit: number): Named {
    const name = `${rihlaSigned(this.reader.tag, limit)} ${rihlaText(this.reader.tag, `rihla.feeling.${limit}`)}`;
    return { id: String(limit), name, lang: "", dir: this.reader.dir };
  }

  private fill(field: Field, options: readonly Named[]): void {
    this.select(field).innerHTML = draw("options", { options });
  }

  private say(key: string): void {
    this.part("status").textContent = key === "" ? "" : rihlaText(this.reader.tag, key);
  }

  private select(name: string): HTMLSelectElement {
    return this.part(name) as HTMLSelectElement;
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-jql-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}

function draw(name: string, data: object): string {
  const template = Rihla["JourneyJql"]?.[name];
  if (!template) {
    throw new Error(`No template ${name}`);
  }
  return template(data);
}
