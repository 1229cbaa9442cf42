import { dialogOf, type Dialog } from "../../shared/dialog";
import { rihla } from "../../shared/http";
import { person } from "../../shared/person";
import type { Canvas, Edit, Ref, Show, Tool } from "../model";
import { DETAILS } from "./actions";
import { all, make } from "./edits";
import { fieldsOf, type Content } from "./fields";
import { personaFieldsOf } from "./persona-fields";
import { form, onPage } from "./forms";
import { kindOf, limitOf } from "./refs";
import { nameOf, showText } from "./slots";
import { words } from "./words";

interface Answer {
  readonly revision: number;
  readonly element: Content;
}

interface Departments {
  readonly departments: readonly { readonly shown: string }[];
}

interface Segments {
  readonly segments: readonly { readonly id: string; readonly shown: string; readonly archived: boolean }[];
}

/** Asks for the form of a piece of evidence that is not there yet. */
export const ADD_EVIDENCE = "rihla:add-evidence";

/** Detail of that event. */
export interface NewEvidence {
  readonly id: string;
  /** The id of the piece behind which it is to stand; empty for the first place. */
  readonly after: string;
  /** Draws it as long as the server has not. */
  show(kind: string, note: string): Show;
}

/** What the catalogues of the site offer. */
interface Choices {
  readonly departments: readonly string[];
  readonly segments: Segments["segments"];
}

/** The form of an element: all its texts in all languages, and everything else that can be said of it. */
export const details: Tool = {
  attach(canvas) {
    const listening = new AbortController();
    let open: Details | null = null;
    canvas.section.addEventListener(
      DETAILS,
      (event) => {
        const ref = canvas.refOf(event.target as Element);
        if (ref) {
          const { field = "" } = ((event as CustomEvent).detail ?? {}) as { field?: string };
          void load(canvas, ref, field).then((loaded) => (open = loaded));
        }
      },
      { signal: listening.signal },
    );
    canvas.section.addEventListener(
      ADD_EVIDENCE,
      (event) => {
        const { detail } = event as CustomEvent<NewEvidence>;
        const answer = { revision: canvas.session.revision, element: { kind: "interview" } };
        open = new Details(canvas, `evidence:${detail.id}`, answer, { departments: [], segments: [] }, detail);
      },
      { signal: listening.signal },
    );
    return () => {
      listening.abort();
      open?.close();
    };
  },
};

async function load(canvas: Canvas, ref: Ref, field: string): Promise<Details | null> {
  canvas.say("rihla.editor.details.loading");
  const path = `${canvas.session.path}/elements/${encodeURIComponent(ref)}`;
  try {
    const [answer, choices] = await Promise.all([rihla<Answer>("GET", path), choicesOf(canvas)]);
    const form = new Details(canvas, ref, answer, choices);
    form.focus(field);
    return form;
  } catch {
    canvas.say("rihla.editor.details.failed");
    return null;
  }
}

async function choicesOf(canvas: Canvas): Promise<Choices> {
  if (isPersona(canvas)) {
    const { segments } = await rihla<Segments>("GET", "segments").catch(() => ({ segments: [] }));
    return { departments: [], segments: segments.filter(({ archived }) => !archived) };
  }
  // Without the catalogue a department can still be typed.
  const { departments } = await rihla<Departments>("GET", "departments").catch(() => ({ departments: [] }));
  return { departments: departments.map(({ shown }) => shown), segments: [] };
}

function isPersona(canvas: Canvas): boolean {
  return canvas.session.path.startsWith("personas/");
}

class Details {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private readonly fields: ReturnType<typeof fieldsOf>;

  constructor(
    private readonly canvas: Canvas,
    private readonly ref: Ref,
    private readonly answer: Answer,
    choices: Choices,
    private readonly fresh?: NewEvidence,
  ) {
    const subject = { canvas, ref, content: answer.element, person: person(), ...choices };
    this.fields = isPersona(canvas) ? personaFieldsOf(subject) : fieldsOf(subject);
    const title = this.title();
    this.element = onPage(
      form("details", { reader: canvas.session.reader, title, fields: this.fields.map(({ view }) => view) }),
    );
    this.dialog = dialogOf(this.element);
    this.dialog.on("hide", () => {
      this.element.remove();
      this.back();
    });
    this.part("cancel").addEventListener("click", () => this.dialog.hide());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.save();
    });
    this.dialog.show();
    this.form.querySelector<HTMLElement>("input,textarea,select")?.focus();
  }

  private title(): string {
    const { canvas, ref } = this;
    if (this.fresh) {
      return words(canvas, "rihla.persona.evidence.add");
    }
    return kindOf(ref) === "map"
      ? words(canvas, isPersona(canvas) ? "rihla.persona.details.title" : "rihla.editor.details.map")
      : words(canvas, "rihla.editor.details.title", nameOf(canvas, ref));
  }

  /** Puts the keyboard on a field that somebody was led to. */
  focus(field: string): void {
    this.form.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();
  }

  close(): void {
    if (this.element.isConnected) {
      this.dialog.hide();
    }
  }

  /** The keyboard goes back to what the form was of. */
  private back(): void {
    const header = this.canvas.text(this.ref, "name");
    const sheet = this.canvas.section.querySelector<HTMLElement>(`[data-rihla-sheet=${this.fresh ? "add" : "details"}]`);
    const row = this.canvas.element(this.ref)?.querySelector<HTMLElement>("[data-rihla-sheet=details]");
    if (isPersona(this.canvas)) {
      (row ?? sheet)?.focus();
    } else if (kindOf(this.ref) === "map") {
      header?.focus();
    } else {
      this.canvas.focus(this.ref);
    }
  }

  private save(): void {
    const edits = this.fields.flatMap((field) => field.edits(this.form));
    const over = edits.find(isTooLong);
    if (over) {
      const field = String(over["field"]);
      this.part("error").textContent = words(this.canvas, "rihla.editor.details.too-long", limitOf(field));
      this.form
        .querySelector<HTMLElement>(`[name="${field}"][data-rihla-language="${String(over["language"])}"]`)
        ?.focus();
      return;
    }
    if (this.fresh) {
      this.add(this.fresh, edits);
      return;
    }
    const name = nameOf(this.canvas, this.ref);
    this.dialog.hide();
    if (edits.length > 0) {
      const { language } = this.canvas.session;
      const shown = edits.filter((edit) => edit.type === "set-text" && edit["language"] === language);
      make(
        this.canvas,
        edits,
        all(shown.map((edit) => showText(this.ref, String(edit["field"]), String(edit["text"])))),
        this.answer.revision,
      );
      this.canvas.say("rihla.editor.details.saved", name);
    }
  }

  /** It is made whole, with all that the form says of it. */
  private add({ id, after, show }: NewEvidence, edits: readonly Edit[]): void {
    const { language } = this.canvas.session;
    const kind = edits.find((edit) => edit["field"] === "kind")?.["value"] ?? this.answer.element["kind"];
    const note = edits.find((edit) => edit.type === "set-text" && edit["language"] === language)?.["text"];
    const rest = edits.filter((edit) => edit["field"] !== "kind");
    make(
      this.canvas,
      [{ type: "add-evidence", element: { id, kind, after } }, ...rest],
      show(String(kind), String(note ?? "")),
    );
    this.dialog.hide();
    this.canvas.say("rihla.editor.added", words(this.canvas, "rihla.element.evidence"));
  }

  private get form(): HTMLFormElement {
    return this.part("form") as HTMLFormElement;
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-details-${name}`);
    if (!part) {
      throw new Error(`The form has no part ${name}.`);
    }
    return part;
  }
}

function isTooLong(edit: Edit): boolean {
  return edit.type === "set-text" && String(edit["text"]).length > limitOf(String(edit["field"]));
}
