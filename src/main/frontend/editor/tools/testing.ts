import Rihla from "../../map/map.soy";
import { rihlaText } from "../../text";
import type { Canvas, Edit, Session, Tool } from "../model";
import "./words";

/** A drawn map with everything that was sent and said, for the tests of the tools. */
export interface Drawn {
  readonly canvas: Canvas;
  readonly sent: Edit[];
  readonly said: string[];
  /** What stands in a zone or row, as ids. */
  ids(selector: string): string[];
  key(key: string, modifiers?: KeyboardEventInit): void;
  click(selector: string, modifiers?: MouseEventInit): void;
  /** The lines of the open menu. */
  menu(): string[];
  choose(line: string): void;
  at(): string;
  end(): void;
}

const LANGUAGES = ["en", "ar", "ro"].map((tag) => ({ tag, dir: tag === "ar" ? "rtl" : "ltr", chosen: tag === "en" }));

/**
 * Draws a map with three stages: s1 with t1 and t2, s2 with t3, s3 empty; lanes l1 (questions: c1 and c2 in s1, c3 in s2)
 * and l2 (c4 in s1); pain points p1 of t1 and p2 of t3.
 */
export function draw(tools: readonly Tool[], lang: "en" | "ar" | "ro" = "en"): Drawn {
  const dir = lang === "ar" ? "rtl" : "ltr";
  const reader = { tag: lang, lang, dir, languages: LANGUAGES };
  const text = (words: string): object => ({ text: words, lang, dir, fallback: false, mark: "" });
  const touchpoint = (id: string, feeling: object | null): object => ({
    id,
    name: text(`Touchpoint ${id}`),
    feeling,
    channels: [],
    felt: [],
    kind: "",
    department: "",
  });
  const card = (id: string): object => ({ id, text: text(`Card ${id}`), concerned: [] });
  const pain = (id: string): object => ({ id, text: text(`Pain ${id}`), severity: 3, meter: "■■■□□", kind: "pain", department: "", concerned: [] });
  const group = (id: string, pains: object[]): object => ({ touchpointId: id, touchpoint: text(`Touchpoint ${id}`), pains });
  const map = {
    key: "shop",
    title: "Shop",
    view: "full",
    full: true,
    editing: true,
    interactive: true,
    empty: false,
    kpis: [[{ use: "u1", name: text("Effort"), source: "readings", status: "unknown", sign: "–", says: "No data" }], [], []],
    glance: { score: "", stages: 3, touchpoints: 3, truths: 0, painPoints: 2, statuses: [], kpis: [] },
    lang,
    dir,
    reader,
    otherLanguage: false,
    fallbacks: 0,
    columns: 3,
    header: { name: text("Shop"), goal: text("More sales"), state: "draft", owner: "", personas: [] },
    stages: ["s1", "s2", "s3"].map((id) => ({ id, name: text(`Stage ${id}`), keyStage: false, hidden: false })),
    touchpoints: [
      [touchpoint("t1", { name: "m2", shape: "▼▼", value: -2 }), touchpoint("t2", null)],
      [touchpoint("t3", { name: "p1", shape: "▲", value: 1 })],
      [],
    ],
    lanes: [
      { id: "l1", kind: "questions", hidden: false, cells: [[card("c1"), card("c2")], [card("c3")], []] },
      { id: "l2", kind: "custom", name: text("Notes"), hidden: false, cells: [[card("c4")], [], []] },
    ],
    painPoints: [[group("t1", [pain("p1")]), group("t2", [])], [group("t3", [pain("p2")])], []],
    curve: {
      line: lang === "ar" ? "M750 80C500 80 500 35 250 35" : "M250 80C500 80 500 35 750 35",
      area: "",
      main: "",
      others: [],
      points: [
        { id: "t1", x: lang === "ar" ? "75" : "25", y: 80, name: "m2", fill: "", path: "", star: false },
        { id: "t3", x: lang === "ar" ? "25" : "75", y: 35, name: "p1", fill: "", path: "", star: false },
      ],
    },
  };
  document.body.innerHTML = Rihla["Map"]?.["page"]?.({ map, revision: 7 }) ?? "";
  return new DrawnMap(document.body.firstElementChild as HTMLElement, reader, lang, tools);
}

class DrawnMap implements Drawn {
  readonly sent: Edit[] = [];
  readonly said: string[] = [];
  readonly canvas: Canvas;
  private readonly ends: (() => void)[];

  constructor(section: HTMLElement, reader: Session["reader"], language: string, tools: readonly Tool[]) {
    const session = {
      key: "shop",
      path: "maps/shop",
      language,
      reader,
      revision: 7,
      state: { pending: 0 },
      people: [],
      send: (edit: Edit) => void this.sent.push(edit),
      undo: () => undefined,
      redo: () => undefined,
      at: () => undefined,
      on: () => () => undefined,
    } as unknown as Session;
    this.canvas = {
      section,
      session,
      element: (ref) => section.querySelector<HTMLElement>(`[data-rihla-ref="${ref}"]`),
      cell: (address) => section.querySelector<HTMLElement>(`[data-rihla-cell="${address}"]`),
      text: (ref, field) =>
        section.querySelector<HTMLElement>(`[data-rihla-ref="${ref}"] [data-rihla-text="${field}"]`),
      refOf: (node) => node.closest<HTMLElement>("[data-rihla-ref]")?.dataset["rihlaRef"] ?? "",
      say: (key, ...values) => void this.said.push(rihlaText(reader.tag, key, ...values)),
      focus: (ref) => {
        const element = section.querySelector<HTMLElement>(`[data-rihla-ref="${ref}"]`);
        if (element) {
          element.tabIndex = 0;
          element.focus();
        }
      },
    };
    this.ends = tools.map((tool) => tool.attach(this.canvas));
  }

  ids(selector: string): string[] {
    return Array.from(this.canvas.section.querySelectorAll<HTMLElement>(selector), (element) =>
      (element.dataset["rihlaRef"] ?? element.dataset["rihlaCell"] ?? "").replace(/^[a-z-]+:/, ""),
    );
  }

  key(key: string, modifiers: KeyboardEventInit = {}): void {
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
  }

  click(selector: string, modifiers: MouseEventInit = {}): void {
    document
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...modifiers }));
  }

  menu(): string[] {
    return Array.from(document.querySelectorAll("[role=menu] button bdi"), ({ textContent }) => textContent ?? "");
  }

  choose(line: string): void {
    const found = Array.from(document.querySelectorAll<HTMLElement>("[role=menu] button")).find(
      (button) => button.querySelector("bdi")?.textContent === line,
    );
    if (!found) {
      throw new Error(`No line ${line} among ${this.menu().join(", ")}`);
    }
    found.click();
  }

  at(): string {
    const element = document.activeElement as HTMLElement | null;
    const { rihlaRef, rihlaCell, rihlaGroup, rihlaAdd } = element?.dataset ?? {};
    return rihlaRef ?? rihlaCell ?? rihlaGroup ?? rihlaAdd ?? element?.tagName.toLowerCase() ?? "";
  }

  end(): void {
    this.ends.forEach((end) => end());
    document.body.innerHTML = "";
    localStorage.clear();
  }
}

