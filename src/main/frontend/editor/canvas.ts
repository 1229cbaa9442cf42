import { keyboardOn } from "./keyboard";
import type { Canvas, Ref, Session, Show } from "./model";
import { Morph } from "./morph";
import { isIn, partOf, withParts, type Part } from "./parts";
import type { MapModel, ViewAnswer } from "./server";
import { Touched } from "./touched";

/** Draws with one of the templates of the map. */
export type Draw = (template: string, model: MapModel, data?: object) => string;

const REDRAWN = "rihla:redrawn";

/** The page's part that shows one map, patched in place as the map changes. */
export class MapCanvas implements Canvas {
  private readonly touched: Touched;

  constructor(
    readonly section: HTMLElement,
    readonly session: Session,
    private model: MapModel,
    private readonly draw: Draw,
    private readonly tell: (key: string, values: readonly unknown[]) => void,
  ) {
    this.touched = new Touched(section);
  }

  end(): void {
    this.touched.end();
  }

  /** Draws everything, as the server said it last, and what waits over it. */
  redraw(shows: readonly Show[]): void {
    this.touched.take();
    this.patch(shows, (waiting) => this.patchPage(waiting, this.model));
  }

  /** Draws what the server says now. */
  take({ whole, parts = {} }: ViewAnswer, shows: readonly Show[]): void {
    const curve = this.model["curve"];
    this.model = whole ?? withParts(this.model, parts);
    const touched = this.touched.take();
    if (whole || touched === "everything" || (parts["curve"] !== undefined && (parts["curve"] === null) !== (curve === null))) {
      this.redraw(shows);
      return;
    }
    const addresses = new Set([...Object.keys(parts), ...Array.from(touched).filter((address) => isIn(address, this.model))]);
    this.patch(shows, (waiting) => {
      const morph = new Morph(this.section, null, waiting);
      for (const address of addresses) {
        const part = partOf(address, this.model);
        if (part) {
          this.patchPart(morph, part);
        } else {
          // Nothing of the table: it need not even be drawn.
          const head = { ...this.model, stages: [], lanes: [], touchpoints: [], painPoints: [], kpis: [], curve: null };
          this.patchPage(waiting, head, this.section.querySelector(".rihla-scroll"));
        }
      }
    });
  }

  element(ref: Ref): HTMLElement | null {
    return this.section.querySelector<HTMLElement>(`[data-rihla-ref="${CSS.escape(ref)}"]`);
  }

  cell(address: string): HTMLElement | null {
    return this.section.querySelector<HTMLElement>(`[data-rihla-cell="${CSS.escape(address)}"]`);
  }

  text(ref: Ref, field: string): HTMLElement | null {
    const slots = this.element(ref)?.querySelectorAll<HTMLElement>(`[data-rihla-text="${CSS.escape(field)}"]`);
    return Array.from(slots ?? []).find((slot) => this.refOf(slot) === ref) ?? null;
  }

  refOf(node: Element): Ref | "" {
    const element = node.closest<HTMLElement>("[data-rihla-ref]");
    return element && this.section.contains(element) ? (element.dataset["rihlaRef"] ?? "") : "";
  }

  say(key: string, ...values: unknown[]): void {
    this.tell(key, values);
  }

  focus(ref: Ref): void {
    const element = this.element(ref);
    if (!element) {
      return;
    }
    for (const other of this.section.querySelectorAll<HTMLElement>('[data-rihla-ref][tabindex="0"]')) {
      other.tabIndex = -1;
    }
    element.tabIndex = 0;
    element.focus();
  }

  private patchPart(morph: Morph, { template, data, selector, within }: Part): void {
    const old = this.section.querySelector(selector);
    if (!old) {
      return;
    }
    const drawn = document.createElement("template");
    const html = this.draw(template, this.model, data);
    // A lone head of a table would be dropped.
    drawn.innerHTML = within ? html : `<table><tbody><tr>${html}</tr></tbody></table>`;
    const head = drawn.content.querySelector("th");
    if (within) {
      morph.children(old, drawn.content);
    } else if (head) {
      morph.element(old, head);
    }
  }

  private patchPage(waiting: ReadonlySet<string>, model: MapModel, untouched?: Element | null): void {
    const drawn = document.createElement("template");
    drawn.innerHTML = this.draw("page", model);
    const section = drawn.content.querySelector("section");
    if (section) {
      new Morph(this.section, untouched, waiting).element(this.section, section);
    }
  }

  private patch(shows: readonly Show[], work: (waiting: ReadonlySet<string>) => void): void {
    const backToKeyboard = keyboardOn(this.section, this);
    const scroll = this.section.querySelector(".rihla-scroll");
    const [left, top] = [scroll?.scrollLeft ?? 0, scroll?.scrollTop ?? 0];
    work(new Set(shows.flatMap(({ adds = [] }) => adds)));
    this.touched.drawn();
    shows.forEach((show) => show(this));
    this.section.dispatchEvent(new CustomEvent(REDRAWN, { bubbles: true }));
    const [x, y] = [window.scrollX, window.scrollY];
    backToKeyboard();
    // Whoever gets the keyboard brings itself into view, which is for those who move about, not for those who look elsewhere.
    if (window.scrollX !== x || window.scrollY !== y) {
      window.scrollTo(x, y);
    }
    if (scroll && (scroll.scrollLeft !== left || scroll.scrollTop !== top)) {
      scroll.scrollTo(left, top);
    }
  }
}
