import type { Canvas, Person, Reader, Session } from "./model";
import { template } from "./templates";

const COLOURS = 6;

interface Shown {
  readonly name: string;
  readonly initials: string;
  readonly colour: number;
  readonly editing: boolean;
}

/** Shows who has the map open, and marks the elements where they are. */
export class People {
  private people: readonly Person[] = [];
  private drawn = "";
  private readonly where = (event: FocusEvent): void => {
    const target = event.target as Element;
    if (!target.closest("[data-rihla-overlay]")) {
      this.session.at(this.canvas.refOf(target));
    }
  };
  private readonly left = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.canvas.section.contains(event.relatedTarget))) {
      this.session.at("");
    }
  };

  constructor(
    private readonly canvas: Canvas,
    private readonly session: Session,
    private readonly list: HTMLElement,
  ) {
    canvas.section.addEventListener("focusin", this.where);
    canvas.section.addEventListener("focusout", this.left);
  }

  show(people: readonly Person[]): void {
    this.people = people.filter(({ self }) => !self);
    const html = template("people", { reader: this.session.reader, people: this.people.map(shown) });
    if (html !== this.drawn) {
      this.drawn = html;
      this.list.innerHTML = html;
    }
    this.mark();
  }

  /** Puts the marks where they belong, also after the map was drawn anew. */
  mark(): void {
    const wanted = new Map<Element, Person[]>();
    for (const person of this.people) {
      const element = person.at === "" ? null : this.canvas.element(person.at);
      if (element) {
        wanted.set(element, [...(wanted.get(element) ?? []), person]);
      }
    }
    for (const mark of this.canvas.section.querySelectorAll(".rihla-here")) {
      if (!mark.parentElement || !wanted.has(mark.parentElement)) {
        mark.remove();
      }
    }
    for (const [element, people] of wanted) {
      markOf(element, this.session.reader, people.map(shown));
    }
  }

  end(): void {
    this.people = [];
    this.mark();
    this.canvas.section.removeEventListener("focusin", this.where);
    this.canvas.section.removeEventListener("focusout", this.left);
  }
}

function markOf(element: Element, reader: Reader, people: readonly Shown[]): void {
  const old = Array.from(element.children).find((child) => child.classList.contains("rihla-here"));
  const mark = old ?? document.createElement("span");
  const html = template("here", { reader, people });
  if (!old) {
    mark.className = "rihla-here";
    (mark as HTMLElement).dataset["rihlaOverlay"] = "";
    element.append(mark);
  }
  if (mark.innerHTML !== html) {
    mark.innerHTML = html;
  }
}

function shown({ name, client, editing }: Person): Shown {
  return { name, editing, initials: initialsOf(name), colour: colourOf(name + client) };
}

/** The first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const [first = "?"] = words;
  const last = words.length > 1 ? words[words.length - 1]! : "";
  return Array.from(first)[0]!.toUpperCase() + (Array.from(last)[0] ?? "").toUpperCase();
}

/** The same person in the same tab always has the same colour, for everybody. */
function colourOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % COLOURS;
}
