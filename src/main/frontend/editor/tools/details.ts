import { dialogOf, type Dialog } from "../../shared/dialog";
import { rihla } from "../../shared/http";
import { person } from "../../shared/person";
import type { Canvas, Edit, Ref, Tool } from "../model";
import { DETAILS } from "./actions";
import { all, make } from "./edits";
import { fieldsOf, type Content } from "./fields";
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
          void load(canvas, ref).then((loaded) => (open = loaded));
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

async function load(canvas: Canvas, ref: Ref): Promise<Details | null> {
  canvas.say("rihla.editor.details.loading");
  const path = `maps/${encodeURIComponent(canvas.session.key)}/elements/${encodeURIComponent(ref)}`;
  try {
    const [answer, departments] = await Promise.all([
      rihla<Answer>("GET", path),
      // Without the catalogue a department can still be typed.
      rihla<Departments>("GET", "departments").catch(() => ({ departments: [] })),
    ]);
    return new Details(
      canvas,
      ref,
      answer,
      departments.departments.map(({ shown }) => shown),
    );
  } catch {
    canvas.say("rihla.editor.details.failed");
    return null;
  }
}

class Details {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private readonly fields: ReturnType<typeof fieldsOf>;

  constructor(
    private readonly canvas: Canvas,
    private readonly ref: Ref,
    private readonly answer: Answer,
    departments: readonly string[],
  ) {
    this.fields = fieldsOf({ canvas, ref, content: answer.element, departments, person: person() });
    const title =
      kindOf(ref) === "map"
        ? words(canvas, "rihla.editor.details.map")
        : words(canvas, "rihla.editor.details.title", nameOf(canvas, ref));
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

  close(): void {
    if (this.element.isConnected) {
      this.dialog.hide();
    }
  }

  /** The keyboard goes back to what the form was of. */
  private back(): void {
    const header = this.canvas.text(this.ref, "name");
    if (kindOf(this.ref) === "map") {
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
