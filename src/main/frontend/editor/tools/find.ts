import type { Canvas, Tool } from "../model";
import { slots, titleSlot, valueOf, type Slot } from "./slots";
import { fold } from "./folding";
import { counted, spoken, words } from "./words";

const FOUND = "rihla-is-found";
const CURRENT = "rihla-is-current";

/** Finding words on the map: Ctrl+F while the keyboard is on it, or the button above it. */
export const finding: Tool = {
  attach(canvas) {
    const finder = new Finder(canvas);
    return () => finder.end();
  },
};

class Finder {
  private readonly listening = new AbortController();
  private readonly bar: HTMLElement;
  private readonly input = document.createElement("input");
  private readonly count = document.createElement("span");
  private readonly opener = document.createElement("button");
  private found: Slot[] = [];
  private at = -1;

  constructor(private readonly canvas: Canvas) {
    const { section, session } = canvas;
    this.bar = spoken("div", session.reader, "rihla-find");
    this.bar.setAttribute("role", "search");
    this.bar.setAttribute("aria-label", words(canvas, "rihla.editor.find"));
    this.bar.dataset["rihlaOverlay"] = "";
    this.bar.hidden = true;
    this.input.type = "search";
    this.input.dir = "auto";
    this.input.autocomplete = "off";
    this.input.setAttribute("aria-label", words(canvas, "rihla.editor.find"));
    this.count.className = "rihla-find-count";
    this.count.setAttribute("role", "status");
    this.bar.append(
      this.input,
      this.count,
      this.button("rihla.editor.find.previous", () => this.go(-1)),
      this.button("rihla.editor.find.next", () => this.go(1)),
      this.button("rihla.action.close", () => this.close()),
    );
    this.opener.type = "button";
    this.opener.className = "rihla-button";
    this.opener.textContent = words(canvas, "rihla.editor.find");
    this.opener.setAttribute("aria-keyshortcuts", "Control+F");
    this.opener.addEventListener("click", () => (this.bar.hidden ? this.open() : this.close()));
    section.querySelector("[data-rihla-tools]")?.append(this.opener);
    // In the bar above the map, which stays in sight while one goes from one place to the next.
    (section.querySelector(".rihla-edit") ?? section).append(this.bar);
    const { signal } = this.listening;
    section.addEventListener("keydown", (event) => this.pressed(event), { signal });
    section.addEventListener("rihla:redrawn", () => this.again(), { signal });
    this.input.addEventListener("input", () => this.search());
  }

  end(): void {
    this.listening.abort();
    this.close();
    this.bar.remove();
    this.opener.remove();
  }

  private button(key: string, act: () => void): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "rihla-button";
    button.textContent = words(this.canvas, key);
    button.addEventListener("click", act);
    return button;
  }

  private pressed(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyF") {
      event.preventDefault();
      this.open();
    } else if (!this.bar.hidden && this.bar.contains(event.target as Node)) {
      if (event.key === "Escape") {
        event.preventDefault();
        this.close();
      } else if (event.key === "Enter" && event.target === this.input) {
        event.preventDefault();
        this.go(event.shiftKey ? -1 : 1);
      }
    }
  }

  private open(): void {
    this.bar.hidden = false;
    this.input.focus();
    this.input.select();
    this.search();
  }

  /** The keyboard goes to what was found last. */
  private close(): void {
    if (this.bar.hidden) {
      return;
    }
    const { ref } = this.found[this.at] ?? {};
    this.bar.hidden = true;
    this.unmark();
    this.found = [];
    this.at = -1;
    if (ref && titleSlot(this.canvas, ref)) {
      this.canvas.focus(ref);
    } else {
      this.opener.focus();
    }
  }

  private search(): void {
    this.unmark();
    const wanted = fold(this.input.value);
    this.found = wanted === "" ? [] : slots(this.canvas).filter(({ element }) => fold(valueOf(element)).includes(wanted));
    this.found.forEach(({ element }) => element.classList.add(FOUND));
    this.at = -1;
    if (wanted === "") {
      this.count.textContent = "";
    } else {
      this.say();
    }
  }

  /** After something was drawn anew: the same words, at the same place if it is still there. */
  private again(): void {
    if (this.bar.hidden) {
      return;
    }
    const current = this.found[this.at]?.element;
    this.search();
    this.at = this.found.findIndex(({ element }) => element === current);
    this.found[this.at]?.element.classList.add(CURRENT);
  }

  private go(by: number): void {
    const { length } = this.found;
    if (length === 0) {
      this.search();
      return;
    }
    this.found[this.at]?.element.classList.remove(CURRENT);
    this.at = this.at < 0 ? (by > 0 ? 0 : length - 1) : (this.at + by + length) % length;
    const now = this.found[this.at];
    if (now) {
      now.element.classList.add(CURRENT);
      now.element.scrollIntoView({ block: "center", inline: "center" });
      this.canvas.session.at(now.ref);
    }
    this.say(now ? valueOf(now.element) : "");
  }

  private say(text = ""): void {
    const total = counted(this.canvas, "rihla.editor.find.found", this.found.length);
    this.count.textContent =
      this.at < 0 ? total : words(this.canvas, "rihla.editor.find.at", this.at + 1, this.found.length, text.slice(0, 80));
  }

  private unmark(): void {
    for (const element of this.canvas.section.querySelectorAll(`.${FOUND},.${CURRENT}`)) {
      element.classList.remove(FOUND, CURRENT);
    }
  }
}
