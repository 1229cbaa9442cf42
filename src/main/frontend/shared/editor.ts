interface Product {
  WRM?: { require?: (resources: readonly string[]) => PromiseLike<unknown> };
}

const EDITOR = "wr!io.rihla.rihla:editor";

/** Told to a map's section when the person wants to edit it; the editor's script listens on the document. */
export const EDIT_MAP = "rihla:edit";

/** Detail of that event. */
export interface EditDetail {
  /** Makes whoever asked wait, and hear of a failure. */
  wait(opening: Promise<unknown>): void;
}

/** Told to a section that is edited when the person is to fill in a field of the whole: the detail is its name. */
export const LEAD = "rihla:lead";

/** Loads the editor when it is first wanted, and lets it take over a map. Fails if it could not be loaded or opened. */
export async function openEditor(section: HTMLElement): Promise<void> {
  const load = (window as unknown as Product).WRM?.require;
  if (!load) {
    throw new Error("The product's loader of web resources is not on this page.");
  }
  await load([EDITOR]);
  const opening: Promise<unknown>[] = [];
  const detail: EditDetail = { wait: (one) => opening.push(one) };
  section.dispatchEvent(new CustomEvent(EDIT_MAP, { bubbles: true, detail }));
  await Promise.all(opening);
}
