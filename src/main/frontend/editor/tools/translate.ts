import { dialogOf, type Dialog } from "../../shared/dialog";
import { rihla } from "../../shared/http";
import type { Canvas, Tool } from "../model";
import { make } from "./edits";
import { fieldLabel, LANGUAGES } from "./fields";
import { form, onPage } from "./forms";
import { kindOf, limitOf } from "./refs";
import { showText, textEdit } from "./slots";
import { textsOf, textsOfPersona, type MapFile, type Translatable } from "./translatables";
import { counted, words } from "./words";

interface Answer {
  readonly revision: number;
  readonly map?: MapFile;
  readonly persona?: MapFile;
}

/** All texts of the map in two languages side by side, typed in place. */
export const translating: Tool = {
  attach(canvas) {
    const button = document.createElement("button");
    let open: Translation | null = null;
    button.type = "button";
    button.className = "rihla-button";
    button.textContent = words(canvas, "rihla.editor.translate");
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", () => {
      canvas.say("rihla.editor.details.loading");
      rihla<Answer>("GET", canvas.session.path)
        .then((answer) => (open = new Translation(canvas, answer, button)))
        .catch(() => canvas.say("rihla.editor.details.failed"));
    });
    canvas.section.querySelector("[data-rihla-tools]")?.append(button);
    return () => {
      open?.close();
      button.remove();
    };
  },
};

class Translation {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private readonly texts: Translatable[];
  private readonly revision: number;
  /** What each text was when it was last sent, by its place and language. */
  private readonly known = new Map<string, string>();

  constructor(
    private readonly canvas: Canvas,
    { map, persona, revision }: Answer,
    opener: HTMLElement,
  ) {
    const file = map ?? persona ?? { languages: [] };
    this.texts = map ? textsOf(file) : textsOfPersona(file);
    this.revision = revision;
    const [main = "en", second] = file.languages;
    const to = canvas.session.language === main ? (second ?? LANGUAGES.find((one) => one !== main) ?? main) : canvas.session.language;
    const languages = LANGUAGES.map((tag) => ({ tag, label: words(canvas, `rihla.language.${tag}`) }));
    this.element = onPage(
      form("translation", { reader: canvas.session.reader, languages, from: main, to, missing: this.lacking(to) > 0 }),
    );
    this.dialog = dialogOf(this.element);
    this.dialog.on("hide", () => {
      this.element.remove();
      opener.focus();
    });
    this.part("close").addEventListener("click", () => this.dialog.hide());
    for (const name of ["from", "to", "missing"]) {
      this.part(name).addEventListener("change", () => this.draw());
    }
    this.element.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    this.part("texts").addEventListener("change", (event) => this.typed(event.target as HTMLTextAreaElement));
    this.draw();
    this.dialog.show();
  }

  close(): void {
    if (this.element.isConnected) {
      this.dialog.hide();
    }
  }

  private draw(): void {
    const [from, to] = [this.language("from"), this.language("to")];
    const onlyMissing = (this.part("missing") as HTMLInputElement).checked;
    const rows = this.texts
      .map((text, at) => ({ text, at }))
      .filter(({ text }) => !onlyMissing || !text.words[to.tag])
      .map(({ text, at }) => {
        const source = text.words[from.tag] ?? "";
        return {
          at,
          place: this.placeOf(text),
          source,
          target: text.words[to.tag] ?? "",
          lines: Math.min(8, Math.max(1, Math.ceil(source.length / 45))),
        };
      });
    this.part("texts").innerHTML = form("texts", { reader: this.canvas.session.reader, from, to, rows });
    this.count();
  }

  private typed(input: HTMLTextAreaElement): void {
    const row = this.texts[Number(input.dataset["rihlaRow"])];
    const language = this.language("to").tag;
    const text = input.value.replace(/\r\n?/g, "\n").trim();
    if (!row || text === (row.words[language] ?? "")) {
      return;
    }
    const over = text.length > limitOf(row.field);
    input.setAttribute("aria-invalid", String(over));
    this.part("error").textContent = over
      ? words(this.canvas, "rihla.editor.details.too-long", limitOf(row.field))
      : "";
    if (over) {
      return;
    }
    const place = `${row.ref} ${row.field} ${language}`;
    const show = language === this.canvas.session.language ? showText(row.ref, row.field, text) : (): void => undefined;
    // After the first change of a text, what it was based on is the person's own.
    const base = this.known.has(place) ? undefined : this.revision;
    make(this.canvas, [textEdit(row.ref, row.field, language, text)], show, base);
    this.known.set(place, text);
    row.words[language] = text;
    input.closest("tr")?.classList.toggle("rihla-translate-missing", text === "");
    input.closest("tr")?.querySelector("th .rihla-tag")?.toggleAttribute("hidden", text !== "");
    this.count();
  }

  private count(): void {
    const { tag } = this.language("to");
    const lacking = this.lacking(tag);
    this.part("count").textContent =
      lacking === 0
        ? words(this.canvas, "rihla.editor.translate.none")
        : counted(this.canvas, "rihla.count.missing-translations", lacking);
  }

  private lacking(language: string): number {
    return this.texts.filter(({ words: known }) => !known[language]).length;
  }

  /** Which text of which element, in words. */
  private placeOf({ ref, field }: Translatable): string {
    const kind = kindOf(ref);
    const element = words(this.canvas, `rihla.element.${kind}`);
    const label = fieldLabel(this.canvas, kind, field);
    return field === "text" ? element : words(this.canvas, "rihla.editor.translate.field", element, label);
  }

  private language(part: "from" | "to"): { tag: string; label: string } {
    const tag = (this.part(part) as HTMLSelectElement).value;
    return { tag, label: words(this.canvas, `rihla.language.${tag}`) };
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-translate-${name}`);
    if (!part) {
      throw new Error(`The translation has no part ${name}.`);
    }
    return part;
  }
}
