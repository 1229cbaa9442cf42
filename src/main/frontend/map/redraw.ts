import { pathOf } from "../shared/documents";
import { rihla } from "../shared/http";
import { readerOf } from "./actions";

/** Told to a section after its content was replaced: what lies over it has to be laid anew. */
export const REDRAWN = "rihla:redrawn";

/** What tells an element from its siblings, whoever draws it. */
const NAMES = ["ref", "open", "filter", "language", "action", "said"].map((name) => `data-rihla-${name}`);

interface Page {
  readonly revision: number;
  readonly html: string;
}

/** Where the newest drawing of a map is, in the view and the language that its page has asked for. */
export function pageOf(section: HTMLElement): string {
  const { rihlaView, rihlaLang, rihlaWanted } = section.dataset;
  const query = new URLSearchParams({ view: rihlaView ?? "", language: rihlaWanted ?? rihlaLang ?? "" });
  return `${pathOf(section)}/page?${query.toString()}`;
}

/** Draws a map as it is now. */
export async function fetchPage(section: HTMLElement): Promise<void> {
  const page = await rihla<Page>("GET", pageOf(section));
  // Meanwhile somebody may have begun to edit, or another answer may have come.
  if (!section.hasAttribute("data-rihla-editing") && Number(section.dataset["rihlaRevision"]) < page.revision) {
    redraw(section, page.html);
  }
}

/** Puts a newer drawing in the place of what a section shows. Who reads it stays where they were. */
export function redraw(section: HTMLElement, html: string): void {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("section");
  if (!fresh) {
    return;
  }
  const focused = placeOf(section, document.activeElement);
  const along = section.querySelector(".rihla-scroll")?.scrollLeft ?? 0;
  for (const { name } of Array.from(section.attributes)) {
    if (!fresh.hasAttribute(name)) {
      section.removeAttribute(name);
    }
  }
  for (const { name, value } of Array.from(fresh.attributes)) {
    section.setAttribute(name, value);
  }
  section.replaceChildren(...Array.from(fresh.childNodes));
  section.dispatchEvent(new CustomEvent(REDRAWN, { bubbles: true }));
  const scroll = section.querySelector(".rihla-scroll");
  if (scroll) {
    scroll.scrollLeft = along;
  }
  focused()?.focus({ preventScroll: true });
}

/** Puts a sentence in the place of a map. */
export function sayInstead(section: HTMLElement, sentence: string): void {
  const { lang, dir } = readerOf(section);
  const words = document.createElement("p");
  words.className = "rihla-note";
  words.lang = lang;
  words.dir = dir;
  words.setAttribute("role", "status");
  words.textContent = sentence;
  section.replaceChildren(words);
  section.dispatchEvent(new CustomEvent(REDRAWN, { bubbles: true }));
}

/** How to find in a new drawing what an element was in the old one. */
function placeOf(section: HTMLElement, element: Element | null): () => HTMLElement | null {
  if (!element || element === section || !section.contains(element)) {
    return () => null;
  }
  const around = nameOf(element.parentElement?.closest("[data-rihla-ref]") ?? null);
  const own = nameOf(element) || (element.classList[0] ? `.${CSS.escape(element.classList[0])}` : element.localName);
  const selector = `${around} ${own}`;
  const index = Array.from(section.querySelectorAll(selector)).indexOf(element);
  return () => section.querySelectorAll<HTMLElement>(selector)[index] ?? null;
}

function nameOf(element: Element | null): string {
  const name = element && NAMES.find((attribute) => element.hasAttribute(attribute));
  return name ? `[${name}="${CSS.escape(element.getAttribute(name) ?? "")}"]` : "";
}
