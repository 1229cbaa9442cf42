import type { Canvas, Ref, Tool } from "../model";
import { add, placeFor, remove, TYPE, type TypeDetail } from "./actions";
import { Drafts, type Draft } from "./drafts";
import { make } from "./edits";
import { kindOf, limitOf } from "./refs";
import { showText, slotAt, slots, textEdit, valueOf, type Slot } from "./slots";
import { counted, spoken, words } from "./words";

/** Told to a text when typing in it has ended and the keyboard is to go back: whoever takes it prevents the default. */
export const TYPED = "rihla:typed";

/** Detail of that event. */
export interface TypedDetail {
  readonly ref: Ref;
  readonly field: string;
}

const TYPING = "data-rihla-typing";
/** Some keyboards say this key while a letter is still being put together. */
const COMPOSING = 229;

/** Typing in place: a click, Enter or F2 opens a text, Enter keeps it, Escape gives up. */
export const typing: Tool = {
  attach(canvas) {
    const typist = new Typist(canvas);
    typist.resume();
    return () => typist.end();
  },
};

class Typist {
  private readonly drafts: Drafts;
  private readonly listening = new AbortController();
  private open: Field | null = null;
  /** What was being typed into elements that were not there any more when editing began. */
  private orphans: readonly Draft[] = [];

  constructor(private readonly canvas: Canvas) {
    this.drafts = new Drafts(canvas);
    const options = { signal: this.listening.signal };
    canvas.section.addEventListener("rihla:redrawn", () => this.bringUp(), options);
    canvas.section.addEventListener("click", (event) => this.clicked(event), options);
    canvas.section.addEventListener(
      TYPE,
      (event) => this.begin(event.target as Element, (event as CustomEvent<TypeDetail>).detail),
      options,
    );
  }

  /** Opens what was being typed when the page went away. */
  resume(): void {
    const kept = this.drafts.all().find(({ ref, field }) => this.canvas.text(ref, field));
    const slot = kept ? this.canvas.text(kept.ref, kept.field) : null;
    if (slot) {
      this.begin(slot);
      this.canvas.say("rihla.editor.typing.resumed");
    }
    this.orphans = this.drafts.all().filter(({ ref }) => !this.canvas.element(ref));
    this.bringUp();
  }

  /**
   * What was being typed into an element that somebody has deleted since is sent: the server says that the element is
   * gone, and the person gets the text to see, to keep or to bring back with the element. Not before all of one's own is
   * on the server: the element may be among it.
   */
  private bringUp(): void {
    const { session } = this.canvas;
    if (this.orphans.length === 0 || session.state.pending > 0) {
      return;
    }
    const gone = this.orphans.filter(({ ref }) => !this.canvas.element(ref));
    this.orphans = [];
    for (const draft of gone) {
      const { ref, field, language, text, base } = draft;
      session.send(textEdit(ref, field, language, text), undefined, base);
      this.drafts.forget(draft);
    }
  }

  end(): void {
    this.open?.commit();
    this.listening.abort();
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented || target.closest("a,button")) {
      return;
    }
    this.begin(target);
  }

  private begin(at: Element, { fresh = false }: TypeDetail = {}): void {
    const slot = slotAt(this.canvas, at);
    if (!slot || slot.element === this.open?.slot.element) {
      return;
    }
    if (this.open && !this.open.commit()) {
      return;
    }
    this.open = new Field(this.canvas, this.drafts, slot, fresh, (way) => this.closed(slot, way));
  }

  private closed(slot: Slot, way: Way): void {
    this.open = null;
    if (way === "next" || way === "previous") {
      const all = slots(this.canvas);
      const at = all.findIndex(({ element }) => element === slot.element);
      const next = all[at + (way === "next" ? 1 : -1)];
      if (next) {
        this.begin(next.element);
      }
    } else if (way === "another") {
      const place = placeFor(this.canvas, slot.element);
      if (place) {
        add(this.canvas, place);
      }
    } else if (way === "here") {
      const { ref, field } = slot;
      const detail: TypedDetail = { ref, field };
      if (slot.element.dispatchEvent(new CustomEvent(TYPED, { bubbles: true, cancelable: true, detail }))) {
        this.canvas.focus(ref);
      }
    }
  }
}

/** Where the keyboard goes when typing ends. */
type Way = "here" | "next" | "previous" | "another" | "away";

/** A text that is open for typing. */
class Field {
  private readonly input = document.createElement("textarea");
  private readonly hint: HTMLElement;
  private readonly before: string;
  private readonly base: number;
  /** The map may be shown in another language before this is done. */
  private readonly language: string;
  private readonly listening = new AbortController();
  private pressed = false;
  private ended = false;

  constructor(
    private readonly canvas: Canvas,
    private readonly drafts: Drafts,
    readonly slot: Slot,
    private readonly fresh: boolean,
    private readonly closed: (way: Way) => void,
  ) {
    const { element, ref, field } = slot;
    const draft = drafts.of(ref, field);
    this.before = valueOf(element);
    this.base = draft?.base ?? canvas.session.revision;
    this.language = canvas.session.language;
    this.hint = spoken("span", canvas.session.reader, "rihla-typing-hint");
    this.hint.setAttribute("role", "alert");
    this.input.className = "rihla-typing";
    this.input.dir = "auto";
    this.input.lang = this.language;
    this.input.rows = 1;
    this.input.value = draft?.text ?? this.before;
    this.input.placeholder = element.dataset["rihlaPlaceholder"] ?? "";
    this.input.setAttribute("aria-label", element.dataset["rihlaLabel"] ?? words(canvas, `rihla.map.hint.${field}`));
    element.setAttribute(TYPING, "");
    element.replaceChildren(this.input, this.hint);
    this.listen();
    this.grow();
    this.input.focus();
    this.input.select();
    canvas.session.at(ref);
  }

  /** Keeps what was typed; false if it cannot be kept as it is. */
  commit(way: Way = "away"): boolean {
    if (this.ended) {
      return true;
    }
    const text = this.input.value.replace(/\r\n?/g, "\n").trim();
    if (this.isTooLong(text)) {
      this.input.focus();
      return false;
    }
    this.close(this.before);
    const { ref, field } = this.slot;
    if (text !== this.before) {
      make(
        this.canvas,
        [textEdit(ref, field, this.language, text)],
        this.language === this.canvas.session.language ? showText(ref, field, text) : () => undefined,
        this.base,
      );
    }
    this.forget();
    this.closed(way);
    return true;
  }

  private giveUp(): void {
    this.close(this.before);
    const { ref } = this.slot;
    this.forget();
    this.closed("here");
    if (this.fresh && this.before === "" && kindOf(ref) !== "lane") {
      remove(this.canvas, [ref]);
    }
  }

  private forget(): void {
    const { ref, field } = this.slot;
    this.drafts.forget({ ref, field, language: this.language });
  }

  private close(text: string): void {
    this.ended = true;
    this.listening.abort();
    this.slot.element.removeAttribute(TYPING);
    this.slot.element.replaceChildren(...(text === "" ? [] : [text]));
  }

  private listen(): void {
    const { input } = this;
    input.addEventListener("input", () => {
      this.grow();
      this.isTooLong(input.value);
      const { ref, field } = this.slot;
      this.drafts.keep({ ref, field, language: this.language, text: input.value, base: this.base });
    });
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", (event) => {
      // Another window has the keyboard: the person comes back to where they were.
      if (!document.hasFocus()) {
        return;
      }
      if (this.pressed) {
        // What is being clicked must not move away under the pointer.
        const { signal } = this.listening;
        for (const name of ["pointerup", "pointercancel", "dragend"]) {
          document.addEventListener(name, () => setTimeout(() => this.commit()), { signal, once: true });
        }
      } else if (event.relatedTarget) {
        this.commit();
      } else {
        // Nothing else has taken the keyboard: the element was moved on the page as others edit it, most of all.
        setTimeout(() => this.stay());
      }
    });
    const { signal } = this.listening;
    document.addEventListener("pointerdown", () => (this.pressed = true), { signal, capture: true });
    document.addEventListener("pointerup", () => (this.pressed = false), { signal });
    // A click into the text is no new beginning, and no choice of an element.
    input.addEventListener("click", (event) => event.stopPropagation());
  }

  private stay(): void {
    const { activeElement } = document;
    if (this.ended || activeElement === this.input) {
      return;
    }
    if (this.input.isConnected && (activeElement === null || activeElement === document.body)) {
      this.input.focus();
    } else {
      this.commit();
    }
  }

  private key(event: KeyboardEvent): void {
    // The map's own keys are off while somebody types.
    event.stopPropagation();
    if (event.isComposing || event.keyCode === COMPOSING) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      this.giveUp();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.commit(event.ctrlKey || event.metaKey ? "another" : "here");
    } else if (event.key === "Tab" && this.mayGoOn(event.shiftKey)) {
      event.preventDefault();
      this.commit(event.shiftKey ? "previous" : "next");
    }
  }

  /** Behind the last text Tab leaves the map, as everywhere. */
  private mayGoOn(back: boolean): boolean {
    const all = slots(this.canvas);
    const at = all.findIndex(({ element }) => element === this.slot.element);
    return all[at + (back ? -1 : 1)] !== undefined;
  }

  private isTooLong(text: string): boolean {
    const over = text.length - limitOf(this.slot.field);
    this.input.setAttribute("aria-invalid", String(over > 0));
    this.hint.textContent = over > 0 ? counted(this.canvas, "rihla.editor.typing.too-long", over) : "";
    return over > 0;
  }

  /** As high as its lines, where the style sheet cannot say so. */
  private grow(): void {
    this.input.style.blockSize = "auto";
    this.input.style.blockSize = `${this.input.scrollHeight}px`;
  }
}
