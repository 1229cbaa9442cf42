import texts from "rihla-texts:rihla.map.stage.";
import { addTexts, rihlaText } from "../text";
import { readerOf } from "./actions";

/** So far a finger moves, in pixels, and at least twice as far across as down, before it is a swipe. */
const SWIPE = 40;

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/**
 * Below this width a map shows one stage at a time: a row of stage buttons, a button for the one before and the next,
 * and a swipe, move between them. A map that was drawn anew stays at its stage.
 */
export function oneStageAtATime(root: ParentNode, narrow: MediaQueryList): void {
  for (const map of root.querySelectorAll<HTMLElement>("[data-rihla-map]")) {
    let stages = stagesOf(map);
    const apply = (): void => stages?.show(narrow.matches && !map.hasAttribute("data-rihla-editing"));
    narrow.addEventListener("change", apply);
    map.addEventListener("rihla:redrawn", () => {
      const at = stages?.leave() ?? 0;
      stages = stagesOf(map, at);
      apply();
    });
    apply();
  }
}

function stagesOf(map: HTMLElement, at = 0): Stages | undefined {
  const table = map.querySelector<HTMLTableElement>(".rihla-table");
  const head = table?.querySelector("thead");
  return table && head ? new Stages(map, table, head, at) : undefined;
}

class Stages {
  private readonly bar = document.createElement("div");
  private readonly heads: HTMLTableCellElement[];
  private readonly numbers: readonly HTMLButtonElement[];
  private readonly before: HTMLButtonElement;
  private readonly after: HTMLButtonElement;
  private readonly watched = new AbortController();

  constructor(
    private readonly map: HTMLElement,
    private readonly table: HTMLTableElement,
    head: HTMLTableSectionElement,
    private at: number,
  ) {
    const [title, ...heads] = Array.from(head.querySelectorAll("th"));
    this.heads = heads;
    this.at = Math.max(0, Math.min(at, heads.length - 1));
    const { lang, dir } = readerOf(map);
    this.bar.className = "rihla-stages";
    this.bar.dir = dir;
    this.bar.lang = lang;
    this.bar.setAttribute("role", "group");
    this.bar.setAttribute("aria-label", title?.textContent?.trim() ?? "");
    this.numbers = heads.map((stage, index) => this.number(stage, index));
    this.before = this.step(-1, rihlaText(lang, "rihla.map.stage.previous"));
    this.after = this.step(1, rihlaText(lang, "rihla.map.stage.next"));
    this.bar.append(...this.numbers, this.before, this.after);
    this.watchFingers();
  }

  /** One stage at a time, or all of them. */
  show(one: boolean): void {
    if (one && this.heads.length > 0) {
      this.showOne(this.at);
    } else {
      this.showAll();
    }
  }

  /** Lets go of a table that is no longer there, and tells which stage was shown. */
  leave(): number {
    this.watched.abort();
    this.bar.remove();
    return this.at;
  }

  private number(stage: HTMLTableCellElement, index: number): HTMLButtonElement {
    const button = this.button("rihla-stage-button", () => this.showOne(index));
    button.textContent = String(index + 1);
    button.setAttribute("aria-label", `${index + 1} ${stage.querySelector("bdi,.rihla-slot,span")?.textContent?.trim() ?? ""}`);
    return button;
  }

  private step(by: number, label: string): HTMLButtonElement {
    const button = this.button("rihla-stage-step", () => this.go(by));
    button.textContent = label;
    return button;
  }

  private button(name: string, act: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = name;
    button.addEventListener("click", act);
    return button;
  }

  private go(by: number): void {
    const to = this.at + by;
    if (to >= 0 && to < this.heads.length) {
      this.showOne(to);
    }
  }

  private showOne(index: number): void {
    this.at = index;
    this.map.classList.add("rihla-one");
    if (!this.bar.isConnected) {
      this.table.before(this.bar);
    }
    this.numbers.forEach((button, i) => button.setAttribute("aria-pressed", String(i === index)));
    // Disabled for good measure, yet still there: what has the focus must not lose it.
    this.before.setAttribute("aria-disabled", String(index === 0));
    this.after.setAttribute("aria-disabled", String(index === this.heads.length - 1));
    this.eachCell((cell, column) => (cell.hidden = column !== index));
    this.widenCurve(1);
  }

  private showAll(): void {
    this.map.classList.remove("rihla-one");
    this.bar.remove();
    this.eachCell((cell) => (cell.hidden = false));
    this.widenCurve(this.heads.length);
  }

  /** A finger that moves across the stages turns to the one that it pulls in. */
  private watchFingers(): void {
    let from: { x: number; y: number } | undefined;
    const options = { passive: true, signal: this.watched.signal };
    this.table.addEventListener(
      "touchstart",
      ({ touches }) => {
        const [finger] = Array.from(touches);
        from = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : undefined;
      },
      options,
    );
    this.table.addEventListener(
      "touchend",
      ({ changedTouches }) => {
        const [finger] = Array.from(changedTouches);
        if (!finger || !from || !this.bar.isConnected) {
          return;
        }
        const across = finger.clientX - from.x;
        if (Math.abs(across) >= SWIPE && Math.abs(across) >= 2 * Math.abs(finger.clientY - from.y)) {
          const onwards = this.map.dir === "rtl" ? across > 0 : across < 0;
          this.go(onwards ? 1 : -1);
        }
      },
      options,
    );
  }

  /** The curve shows the whole journey; columns that it spans would take room from the one stage. */
  private widenCurve(columns: number): void {
    this.table
      .querySelector(".rihla-curve-cell")
      ?.setAttribute("colspan", String(columns));
  }

  /** Calls back for the cells of the stages, with the stage's number from 0. */
  private eachCell(change: (cell: HTMLTableCellElement, column: number) => void): void {
    for (const row of this.table.querySelectorAll("tr")) {
      row.querySelectorAll<HTMLTableCellElement>("th,td").forEach((cell, i) => {
        if (i > 0 && !cell.classList.contains("rihla-curve-cell")) {
          change(cell, i - 1);
        }
      });
    }
  }
}
