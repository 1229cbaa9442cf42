import { loginAddress } from "../shared/http";
import { rihlaText } from "../text";
import type { Reader, SessionState } from "./model";
import type { EditSession } from "./session";
import { template } from "./templates";

/** States that are said as soon as they begin: the others only stand there. */
const URGENT = new Set(["offline", "logged-out", "lost-right", "gone"]);

/** What stands above a map while it is edited: done, undo, redo, how it is saved. */
export class Toolbar {
  readonly element = document.createElement("div");
  /** What waits for the person's decision. */
  waiting: () => readonly HTMLElement[] = () => [];
  private drawn = "";

  constructor(
    section: HTMLElement,
    private readonly session: EditSession,
    done: () => void,
  ) {
    this.element.className = "rihla-edit";
    this.element.dataset["rihlaOverlay"] = "";
    this.element.innerHTML = template("bar", {
      reader: session.reader,
      language: session.language,
      mac: /Mac|iP(hone|ad)/.test(navigator.platform),
    });
    section.prepend(this.element);
    this.button("done").addEventListener("click", done);
    this.button("undo").addEventListener("click", () => this.doing("undo"));
    this.button("redo").addEventListener("click", () => this.doing("redo"));
    this.part("saving").addEventListener("click", (event) => {
      if ((event.target as Element).closest("[data-rihla-do=decide]")) {
        this.waiting()[0]?.querySelector<HTMLElement>("button")?.focus();
      }
    });
    this.show(session.state);
  }

  part(name: "saving" | "people" | "troubles" | "telling" | "tools" | "warning"): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`[data-rihla-${name}]`);
    if (!part) {
      throw new Error(`The bar has no ${name}`);
    }
    return part;
  }

  show(state: SessionState): void {
    const language = this.element.querySelector(".rihla-edit-language");
    const named = rihlaText(this.session.reader.tag, `rihla.language.${this.session.language}`);
    if (language) {
      language.textContent = rihlaText(this.session.reader.tag, "rihla.editor.language", named);
    }
    // A disabled button would lose the keyboard's focus while it is being pressed again and again.
    this.button("undo").setAttribute("aria-disabled", String(!state.canUndo));
    this.button("redo").setAttribute("aria-disabled", String(!state.canRedo));
    const html = template("saving", {
      reader: this.session.reader,
      saving: state.saving,
      undecided: this.waiting().length,
      pending: state.pending,
      stranger: state.reason === "another-person",
      login: loginAddress(),
    });
    if (html !== this.drawn) {
      this.drawn = html;
      this.part("warning").hidden = true;
      const saving = this.part("saving");
      saving.setAttribute("aria-live", URGENT.has(state.saving) ? "assertive" : "off");
      saving.innerHTML = html;
    }
  }

  /** Says a text of ours to everybody, until the next change of state. */
  warn(key: string): void {
    const warning = this.part("warning");
    warning.textContent = rihlaText(this.session.reader.tag, key);
    warning.hidden = false;
  }

  /** Says a text of ours to those who listen. */
  say(key: string, values: readonly unknown[]): void {
    const { tag }: Reader = this.session.reader;
    const said = this.part("telling");
    const words = rihlaText(tag, key, ...values);
    // The same words twice would not be said again.
    said.textContent = said.textContent === words ? `${words}\u00a0` : words;
  }

  private doing(what: "undo" | "redo"): void {
    const { canUndo, canRedo } = this.session.state;
    if (what === "undo" ? canUndo : canRedo) {
      this.session[what]();
    } else {
      this.say(`rihla.editor.nothing-to-${what}`, []);
    }
  }

  private button(name: string): HTMLElement {
    const button = this.element.querySelector<HTMLElement>(`[data-rihla-do="${name}"]`);
    if (!button) {
      throw new Error(`The bar has no button ${name}`);
    }
    return button;
  }
}
