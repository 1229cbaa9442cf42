import type { Reader } from "../model";
import { rihlaText } from "../../text";
import type { Item } from "./menu-items";
import { spoken } from "./words";

/** What a menu is opened with. */
export interface MenuOptions {
  readonly reader: Reader;
  /** What it belongs to, beside which it opens. */
  readonly at: HTMLElement;
  readonly title: string;
  /** Its lines; asked for again when a page is turned back. */
  readonly items: () => Item[];
  /** The page to open it at. */
  readonly page: string;
  /** Puts the keyboard back where it was. */
  readonly back: () => void;
  readonly closed: () => void;
}

/** A menu that takes letters typed within this time, in ms, as one word. */
const WORD_PAUSE = 700;
const EDGE = 4;

/** An open menu; a choice that has choices of its own turns its page. */
export class Menu {
  private readonly element: HTMLElement;
  private readonly listening = new AbortController();
  private readonly pages: Item[] = [];
  private items: readonly Item[] = [];
  private typed = "";
  private typedAt = 0;

  constructor(private readonly options: MenuOptions) {
    this.element = spoken("div", options.reader, "rihla rihla-menu");
    this.element.setAttribute("role", "menu");
    const { signal } = this.listening;
    this.element.addEventListener("keydown", (event) => this.key(event), { signal });
    this.element.addEventListener("click", (event) => this.clicked(event), { signal });
    this.element.addEventListener("focusin", (event) => {
      this.buttons().forEach((line) => (line.tabIndex = line === event.target ? 0 : -1));
    }, { signal });
    document.addEventListener("pointerdown", (event) => this.outside(event), { signal, capture: true });
    window.addEventListener("resize", () => this.close(false), { signal });
    window.addEventListener("scroll", () => this.place(), { signal, capture: true, passive: true });
    document.body.append(this.element);
    if (options.at.matches("button")) {
      options.at.setAttribute("aria-expanded", "true");
    }
    const root = options.items();
    const opened = root.find((item) => item.page === options.page && item.page !== undefined);
    if (opened) {
      this.pages.push(opened);
    }
    this.draw(root, 0);
  }

  close(back: boolean): void {
    this.listening.abort();
    this.element.remove();
    this.options.at.removeAttribute("aria-expanded");
    this.options.closed();
    if (back) {
      this.options.back();
    }
  }

  private get page(): Item | undefined {
    return this.pages.at(-1);
  }

  private draw(root: readonly Item[], focus: number): void {
    this.items = this.page?.items?.() ?? root;
    const title = this.page ? this.page.label : this.options.title;
    this.element.setAttribute("aria-label", title);
    this.element.replaceChildren(...(this.page ? [this.backwards()] : []), ...this.items.map(button));
    this.place();
    const offset = this.page ? 1 : 0;
    const buttons = this.buttons();
    (buttons[focus + offset] ?? buttons[0])?.focus();
  }

  /** The first line of a page that was turned to. */
  private backwards(): HTMLElement {
    const back = button({ label: rihlaText(this.options.reader.tag, "rihla.editor.menu.back") });
    back.classList.add("rihla-menu-back");
    return back;
  }

  /** Beside its button, within the window. */
  private place(): void {
    const from = this.options.at.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const above = from.bottom + height > innerHeight && from.top > height;
    // The page's own direction says from which side an inset is counted.
    const rightToLeft = getComputedStyle(this.element).direction === "rtl";
    const start = rightToLeft ? innerWidth - from.right : from.left;
    const top = Math.min(above ? from.top - height - 2 : from.bottom + 2, innerHeight - height - EDGE);
    this.element.style.insetBlockStart = `${Math.max(EDGE, top)}px`;
    this.element.style.insetInlineStart = `${Math.max(EDGE, Math.min(start, innerWidth - width - EDGE))}px`;
  }

  private buttons(): HTMLButtonElement[] {
    return Array.from(this.element.querySelectorAll<HTMLButtonElement>("button"));
  }

  private outside(event: Event): void {
    const target = event.target as Node;
    if (!this.element.contains(target) && !this.options.at.contains(target)) {
      this.close(false);
    }
  }

  private clicked(event: Event): void {
    const pressed = (event.target as Element).closest("button");
    if (!pressed) {
      return;
    }
    const at = this.buttons().indexOf(pressed) - (this.page ? 1 : 0);
    const item = this.items[at];
    if (at < 0) {
      this.turnBack();
    } else if (item) {
      this.choose(item);
    }
  }

  private choose(item: Item): void {
    if (item.disabled) {
      return;
    }
    if (item.items) {
      this.pages.push(item);
      this.draw([], 0);
      return;
    }
    this.close(item.stays !== false);
    item.run?.();
  }

  private turnBack(): void {
    const left = this.pages.pop();
    if (!left) {
      this.close(true);
      return;
    }
    const root = this.options.items();
    this.draw(root, Math.max(0, root.findIndex(({ label }) => label === left.label)));
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    const buttons = this.buttons();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const rightToLeft = this.element.dir === "rtl";
    const go = (to: number): void => buttons[(to + buttons.length) % buttons.length]?.focus();
    switch (event.key) {
      case "ArrowDown":
        go(at + 1);
        break;
      case "ArrowUp":
        go(at - 1);
        break;
      case "Home":
        go(0);
        break;
      case "End":
        go(-1);
        break;
      case "Escape":
        this.turnBack();
        break;
      case "ArrowLeft":
      case "ArrowRight":
        if ((event.key === "ArrowRight") === rightToLeft) {
          if (this.page) {
            this.turnBack();
          }
        } else if (buttons[at]?.getAttribute("aria-haspopup")) {
          buttons[at]?.click();
        }
        break;
      case "Tab":
        this.close(true);
        return;
      default:
        if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey) {
          this.jump(event.key, at);
        }
        return;
    }
    event.preventDefault();
  }

  /** To the next line that begins with what was typed. */
  private jump(letter: string, at: number): void {
    this.typed = Date.now() - this.typedAt < WORD_PAUSE ? this.typed + letter : letter;
    this.typedAt = Date.now();
    const buttons = this.buttons();
    const from = this.typed.length > 1 ? at : at + 1;
    const turned = [...buttons.slice(from), ...buttons.slice(0, from)];
    turned.find(({ textContent }) => textContent?.trim().toLowerCase().startsWith(this.typed.toLowerCase()))?.focus();
  }
}

function button(item: Item): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.tabIndex = -1;
  element.className = "rihla-menu-item";
  element.setAttribute("role", item.checked === undefined ? "menuitem" : (item.role ?? "menuitemradio"));
  if (item.checked !== undefined) {
    element.setAttribute("aria-checked", String(item.checked));
  }
  if (item.items) {
    element.setAttribute("aria-haspopup", "menu");
  }
  if (item.disabled) {
    element.setAttribute("aria-disabled", "true");
  }
  if (item.apart) {
    element.classList.add("rihla-menu-apart");
  }
  const label = document.createElement("bdi");
  label.textContent = item.label;
  element.append(label);
  if (item.keys) {
    const keys = document.createElement("kbd");
    keys.dir = "ltr";
    keys.setAttribute("aria-hidden", "true");
    keys.textContent = item.keys;
    element.append(keys);
    element.setAttribute("aria-keyshortcuts", item.keys.replace("Del", "Delete"));
  }
  return element;
}
