import { rihlaPlural, rihlaText } from "../text";
import { asked, labelOf, type Mentioned } from "./mentions";
import { findPeople, type Person } from "./people";
import { template } from "./templates";

/** How long one rests before people are searched, in milliseconds. */
const REST = 200;

export interface Texts {
  /** Who is mentioned so far in the text of a place. */
  people(place: string): Mentioned;
  changed(place: string, text: string, people: Mentioned): void;
  /** Says something to those who listen, without a sight of it. */
  say(words: string): void;
  show(words: string): void;
}

interface Offer {
  readonly field: HTMLTextAreaElement;
  readonly place: string;
  readonly list: HTMLElement;
  readonly at: number;
  people: readonly Person[];
  chosen: number;
}

/** Offers people after an "@" in the panel's texts, and puts whom one chooses into the text. */
export class Mentioning {
  private offer: Offer | undefined;
  private composing = false;
  private nobody: { readonly at: number; readonly words: string } | undefined;
  private timer = 0;
  private question = 0;

  constructor(
    root: HTMLElement,
    private readonly tag: string,
    private readonly texts: Texts,
  ) {
    root.addEventListener("input", ({ target }) => this.typed(target));
    root.addEventListener("keydown", (event) => this.pressed(event));
    root.addEventListener("focusout", () => this.close());
    root.addEventListener("compositionstart", () => (this.composing = true));
    root.addEventListener("compositionend", () => (this.composing = false), { capture: true });
    // Before the field loses the keyboard.
    root.addEventListener("mousedown", (event) => {
      const option = (event.target as Element).closest<HTMLElement>("[data-rihla-person]");
      if (option && this.offer) {
        event.preventDefault();
        this.offer.chosen = Number(option.dataset["rihlaPerson"]);
        this.choose(this.offer);
      }
    });
  }

  /** Whether drawing anew would take something away under somebody's hands. */
  get busy(): boolean {
    return this.composing || this.offer !== undefined;
  }

  private typed(target: EventTarget | null): void {
    clearTimeout(this.timer);
    if (!(target instanceof HTMLTextAreaElement)) {
      return;
    }
    const place = target.closest<HTMLElement>("[data-rihla-place]")?.dataset["rihlaPlace"] ?? "";
    const wanted = asked(target.value, target.selectionStart, this.texts.people(place));
    const question = ++this.question;
    if (!wanted || this.isNobody(wanted)) {
      this.close();
      return;
    }
    this.timer = window.setTimeout(() => void this.search(target, wanted, question), REST);
  }

  private async search(field: HTMLTextAreaElement, { at, words }: { at: number; words: string }, question: number): Promise<void> {
    const form = field.closest<HTMLElement>("[data-rihla-place]");
    const list = form?.querySelector<HTMLElement>("[role=listbox]");
    const place = form?.dataset["rihlaPlace"];
    const people = await findPeople(words).catch(() => undefined);
    if (question !== this.question || !field.isConnected || !list || !place) {
      return;
    }
    if (!people || people.length === 0) {
      this.close();
      // A sentence can go on behind an "@" that means nobody.
      this.nobody = people && { at, words };
      if (people) {
        this.texts.say(rihlaText(this.tag, "rihla.comments.people.none"));
      } else {
        this.texts.show(rihlaText(this.tag, "rihla.comments.people.failed"));
      }
      return;
    }
    this.offer = { field, place, list, at, people, chosen: 0 };
    this.texts.say(rihlaPlural(this.tag, "rihla.count.people-found", people.length));
    this.draw(this.offer);
  }

  /** Whether nobody was found already for the beginning of these words. */
  private isNobody({ at, words }: { at: number; words: string }): boolean {
    return this.nobody !== undefined && this.nobody.at === at && words.startsWith(this.nobody.words);
  }

  private pressed(event: KeyboardEvent): void {
    const { offer } = this;
    if (!offer || event.target !== offer.field || event.isComposing) {
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      offer.chosen = (offer.chosen + step + offer.people.length) % offer.people.length;
      this.draw(offer);
    } else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") {
      this.choose(offer);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  private choose({ field, place, at, people, chosen }: Offer): void {
    const person = people[chosen];
    this.close();
    if (!person) {
      return;
    }
    const mentioned = this.texts.people(place);
    const label = labelOf(person.name, person.key, mentioned);
    const before = `${field.value.slice(0, at)}${label} `;
    field.value = before + field.value.slice(field.selectionStart).replace(/^ /, "");
    field.setSelectionRange(before.length, before.length);
    this.texts.changed(place, field.value, { ...mentioned, [label]: person.key });
  }

  private draw({ field, place, list, people, chosen }: Offer): void {
    list.innerHTML = template("people", { place, people, at: chosen });
    list.hidden = false;
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-activedescendant", `rihla-talk-person-${place}-${chosen}`);
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  private close(): void {
    const { offer } = this;
    this.offer = undefined;
    this.question++;
    clearTimeout(this.timer);
    if (offer) {
      offer.list.hidden = true;
      offer.list.innerHTML = "";
      offer.field.removeAttribute("aria-controls");
      offer.field.removeAttribute("aria-activedescendant");
    }
  }
}
