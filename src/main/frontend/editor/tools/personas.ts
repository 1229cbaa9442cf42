import { dialogOf, type Dialog } from "../../shared/dialog";
import { RequestFailed, rihla } from "../../shared/http";
import type { Canvas, Tool } from "../model";
import { form, onPage } from "./forms";
import { words } from "./words";

const OPENS = "[data-rihla-personas]";
const PAUSE = 250;

interface Persona {
  readonly key: string;
  readonly name: string;
  readonly lang: string;
  readonly seen: boolean;
}

interface Answer {
  readonly revision: number;
  readonly personas: readonly Persona[];
  readonly found: readonly Persona[];
  readonly most: number;
}

/** Chooses whose journey the map is, among the personas of the site. */
export const choosingPersonas: Tool = {
  attach(canvas) {
    const listening = new AbortController();
    let open: PersonaDialog | null = null;
    canvas.section.addEventListener(
      "click",
      ({ target }) => {
        if ((target as Element).closest(OPENS) && !open) {
          open = new PersonaDialog(canvas, () => (open = null));
          void open.begin();
        }
      },
      { signal: listening.signal },
    );
    return () => {
      listening.abort();
      open?.close();
    };
  },
};

class PersonaDialog {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private chosen: Persona[] = [];
  private before = "";
  /** The revision whose personas the choice is made from: what others choose after it stays beside it. */
  private base = 0;
  /** Until the map's own personas are known nothing can be saved: it would take them away. */
  private known = false;
  private found: readonly Persona[] = [];
  private most = 1;
  private asked = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly canvas: Canvas,
    private readonly gone: () => void,
  ) {
    this.element = onPage(form("personas", { reader: canvas.session.reader }));
    this.dialog = dialogOf(this.element);
    this.dialog.on("hide", () => {
      clearTimeout(this.waiting);
      this.element.remove();
      this.gone();
      canvas.section.querySelector<HTMLElement>(OPENS)?.focus();
    });
    this.part("cancel").addEventListener("click", () => this.dialog.hide());
    this.part("save").addEventListener("click", () => void this.save());
    this.part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.search();
    });
    this.part("words").addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.search(), PAUSE);
    });
    this.element.addEventListener("click", ({ target }) => this.act(target as Element));
    this.dialog.show();
  }

  async begin(): Promise<void> {
    await this.search();
    this.part("words").focus();
  }

  close(): void {
    if (this.element.isConnected) {
      this.dialog.hide();
    }
  }

  private get path(): string {
    return `maps/${encodeURIComponent(this.canvas.session.key)}/personas`;
  }


  /** The first answer tells whose the map is, however late it comes. */
  private learn({ revision, personas, most }: Answer): void {
    if (!this.known) {
      this.known = true;
      this.base = revision;
      this.chosen = [...personas];
      this.before = keysOf(personas);
      this.most = most;
    }
  }

  private async search(): Promise<void> {
    const turn = ++this.asked;
    const typed = (this.part("words") as HTMLInputElement).value.trim();
    try {
      const answer = await rihla<Answer>("GET", `${this.path}?q=${encodeURIComponent(typed)}`);
      this.learn(answer);
      if (turn !== this.asked || !this.element.isConnected) {
        return;
      }
      this.fail("");
      this.found = answer.found;
      this.draw();
      this.part("state").textContent = this.found.length > 0 ? "" : words(this.canvas, "rihla.editor.personas.none");
    } catch (failure) {
      this.fail(messageOf(failure) || words(this.canvas, "rihla.editor.personas.failed"));
    }
  }

  private draw(): void {
    const { reader } = this.canvas.session;
    this.part("chosen").innerHTML = this.chosen
      .map((persona, index) => form("chosenPersona", { reader, persona, main: index === 0 }))
      .join("");
    this.part("found").innerHTML = this.found
      .filter(({ key }) => !this.chosen.some((one) => one.key === key))
      .map((persona) => form("foundPersona", { reader, persona }))
      .join("");
  }

  private act(target: Element): void {
    const doing = target.closest<HTMLElement>("[data-rihla-do]")?.dataset["rihlaDo"];
    const key = target.closest<HTMLElement>("[data-rihla-persona]")?.dataset["rihlaPersona"];
    const at = this.chosen.findIndex((one) => one.key === key);
    const known = this.chosen[at] ?? this.found.find((one) => one.key === key);
    if (!doing || !known) {
      return;
    }
    const others = this.chosen.filter((one) => one.key !== key);
    if (doing === "add" && this.chosen.length >= this.most) {
      this.fail(words(this.canvas, "rihla.editor.personas.too-many", this.most));
      return;
    }
    this.fail("");
    this.chosen = doing === "add" ? [...this.chosen, known] : doing === "main" ? [known, ...others] : others;
    this.draw();
    // What was pressed has gone: the keyboard goes on in the list that has changed.
    const next = this.element.querySelector<HTMLElement>(`#rihla-personas-${doing === "add" ? "found" : "chosen"} button`);
    (next ?? this.part("words")).focus();
  }

  private async save(): Promise<void> {
    if (keysOf(this.chosen) === this.before) {
      this.dialog.hide();
      return;
    }
    const personas = this.chosen.map(({ key }) => key);
    try {
      await rihla("PUT", this.path, JSON.stringify({ baseRevision: this.base, personas }));
      this.dialog.hide();
      this.canvas.say("rihla.editor.personas.saved");
    } catch (failure) {
      this.fail([messageOf(failure) || words(this.canvas, "rihla.editor.personas.failed"), this.meanwhile(failure)].join(" "));
    }
  }

  /** What others have chosen meanwhile; who saves once more has seen it. */
  private meanwhile(failure: unknown): string {
    const { personas, revision } = failure instanceof RequestFailed ? failure.refusal : {};
    if (!personas || revision === undefined) {
      return "";
    }
    this.base = revision;
    this.before = keysOf(personas);
    const names = personas.map(({ name }) => name || words(this.canvas, "rihla.map-persona.unseen")).join(" · ");
    return names === "" ? words(this.canvas, "rihla.editor.personas.now-none") : words(this.canvas, "rihla.editor.personas.now", names);
  }

  private fail(message: string): void {
    this.part("error").textContent = message;
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-personas-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}

function keysOf(personas: readonly { readonly key: string }[]): string {
  return personas.map(({ key }) => key).join();
}

function messageOf(failure: unknown): string {
  return failure instanceof RequestFailed ? failure.refusal.message : "";
}
