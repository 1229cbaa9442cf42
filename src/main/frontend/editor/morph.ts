/** What is laid over a map by others; not ours to draw. */
const OVERLAY = "[data-rihla-overlay],.rihla-issues,.rihla-point,.rihla-issue-strip";
const TYPING = "[data-rihla-typing]";
/** Marks that belong to the editor's tools and stay where the drawing says nothing about them. */
const MARKS = new Set(["tabindex", "aria-selected", "draggable", "hidden"]);
const KEYS = ["data-rihla-ref", "data-rihla-cell", "data-rihla-group", "data-rihla-text", "data-rihla-add", "data-rihla-kpi"];
/** Set by scripts, ours or those of libraries; of classes, only the tools' own are left by now. */
const KEPT = /^(style|class|data-rihla-own.*|data-(?!rihla-).*)$/;
/** Names of classes that tools put on elements begin so. */
const OWN_CLASS = /^rihla-is-/;

/**
 * Makes one part of the page like another, touching only what differs: what stays the same thing stays the same node, with
 * its focus, caret and scroll position.
 */
export class Morph {
  private readonly known = new Map<string, Element>();

  /**
   * @param section where an element may be found that has moved from one cell to another
   * @param untouched a part of the page to leave as it is
   * @param waiting the ids of elements that are shown before the server has them: they stay where they are, although no
   *     drawing has them
   */
  constructor(
    section: ParentNode,
    private readonly untouched?: Element | null,
    private readonly waiting: ReadonlySet<string> = new Set(),
  ) {
    for (const element of section.querySelectorAll("[data-rihla-ref]")) {
      this.known.set(keyOf(element), element);
    }
  }

  /** Gives an element the attributes and the content of a drawing. */
  element(old: Element, drawn: Element): void {
    if (old.matches(TYPING) || old === this.untouched) {
      return;
    }
    attributes(old, drawn);
    this.children(old, drawn);
  }

  children(old: Element, drawn: ParentNode): void {
    const keyed = new Map<string, Element>();
    for (const child of old.children) {
      const key = keyOf(child);
      if (key) {
        keyed.set(key, child);
      }
    }
    let place = this.skipped(old.firstChild);
    for (const node of Array.from(drawn.childNodes)) {
      const same = this.counterpart(node, place, keyed);
      if (!same) {
        old.insertBefore(document.importNode(node, true), place);
        continue;
      }
      if (same === place) {
        place = this.skipped(place.nextSibling);
      } else if (same.parentNode !== old || this.skipped(same.nextSibling) !== place) {
        old.insertBefore(same, place);
      }
      if (same instanceof Element) {
        this.element(same, node as Element);
      } else if (same.nodeValue !== node.nodeValue) {
        same.nodeValue = node.nodeValue;
      }
    }
    while (place) {
      const next = this.skipped(place.nextSibling);
      // Somebody is typing in it: the words stay until they are sent.
      if (!(place instanceof Element && (place.matches(TYPING) || place.querySelector(TYPING)))) {
        place.remove();
      }
      place = next;
    }
  }

  /** The node of the page that goes on as this one of the drawing. */
  private counterpart(node: Node, place: ChildNode | null, keyed: ReadonlyMap<string, Element>): ChildNode | undefined {
    if (node instanceof Element) {
      const key = keyOf(node);
      if (key) {
        const same = keyed.get(key) ?? this.known.get(key);
        return same?.tagName === node.tagName ? same : undefined;
      }
      return this.next(node, place);
    }
    return place?.nodeType === node.nodeType ? place : undefined;
  }

  /** The next element that is of the same sort: it may stand behind others that are going, such as a note. */
  private next(node: Element, place: ChildNode | null): ChildNode | undefined {
    for (let old = place; old; old = this.skipped(old.nextSibling)) {
      if (old instanceof Element && old.tagName === node.tagName && !keyOf(old) && sortOf(old) === sortOf(node)) {
        return old;
      }
    }
    return undefined;
  }

  /** This node, or the next one that is ours. */
  private skipped(node: ChildNode | null): ChildNode | null {
    let ours = node;
    while (ours instanceof Element && (ours.matches(OVERLAY) || this.waits(ours))) {
      ours = ours.nextSibling;
    }
    return ours;
  }

  /** Whether an element, a cell, a row or a box belongs to something that the server does not have yet. */
  private waits(element: Element): boolean {
    return this.waiting.size > 0 && keyOf(element).split(/[=:/]/).some((id) => this.waiting.has(id));
  }
}

/** The first name of its class says what an element is. */
function sortOf(element: Element): string {
  return element.getAttribute("class")?.split(" ")[0] ?? "";
}

/** Rows are known by their lane, or by what is in their cells. */
function rowKey(row: Element): string {
  const [kind = "", lane = ""] = (row.querySelector(":scope > [data-rihla-cell]")?.getAttribute("data-rihla-cell") ?? "").split("/");
  const head = row.querySelector(":scope > [data-rihla-ref]")?.getAttribute("data-rihla-ref") ?? "";
  const ref = head.startsWith("lane:") ? head : kind === "cards" ? `lane:${lane}` : kind;
  return ref === "" ? "" : `row=${ref}`;
}

function keyOf(element: Element): string {
  if (element.tagName === "TR") {
    return rowKey(element);
  }
  for (const name of KEYS) {
    const value = element.getAttribute(name);
    if (value !== null) {
      return `${name}=${value}`;
    }
  }
  return "";
}

function attributes(old: Element, drawn: Element): void {
  for (const { name, value } of Array.from(drawn.attributes)) {
    if (name !== "class" && !(MARKS.has(name) && old.hasAttribute(name))) {
      set(old, name, value);
    }
  }
  const own = Array.from(old.classList).filter((token) => OWN_CLASS.test(token));
  if (drawn.classList.length + own.length > 0) {
    set(old, "class", [...drawn.classList, ...own].join(" "));
  } else {
    old.removeAttribute("class");
  }
  for (const name of old.getAttributeNames()) {
    if (!drawn.hasAttribute(name) && !MARKS.has(name) && !KEPT.test(name)) {
      old.removeAttribute(name);
    }
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}
