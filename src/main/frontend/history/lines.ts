interface Named {
  readonly ref: string;
  readonly name: string;
}

interface Change {
  readonly ref: string;
  readonly called: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What `GET personas/{key}/compare` answers. */
export interface LinesView {
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly moved: readonly Named[];
  readonly changed: readonly Change[];
}

interface Element {
  readonly ref: string;
  readonly called: string;
  readonly changes: Change[];
}

/** The same, with the changes of each element together. */
export function linesOf<View extends LinesView>(view: View): View & { readonly elements: readonly Element[] } {
  const elements = new Map<string, Element>();
  for (const change of view.changed) {
    const { ref, called } = change;
    const element = elements.get(ref) ?? { ref, called, changes: [] };
    element.changes.push(change);
    elements.set(ref, element);
  }
  return { ...view, elements: Array.from(elements.values()) };
}
