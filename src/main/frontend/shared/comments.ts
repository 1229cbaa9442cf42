interface Product {
  WRM?: { require?: (resources: readonly string[]) => PromiseLike<unknown> };
}

const PANEL = "wr!io.rihla.rihla:comments";

/** Told to a map's section when somebody wants to read or write comments; the panel's script listens on the document. */
export const COMMENTS = "rihla:comments";

/** Told to a map's section after something was said about it, here or elsewhere. */
export const SAID = "rihla:said";

/** Asked of a map's section by whoever knows an element and not the panel: an editor's menu or key. */
export const COMMENT_ON = "rihla:comment-on";

/** Detail of the first event. */
export interface CommentsDetail {
  /** The element that it is about, such as "card:c1"; empty for all of the map. */
  readonly element: string;
  /** The comment to go to; 0 for none. */
  readonly comment: number;
}

/** Loads the panel when it is first wanted, and opens it. */
export async function openComments(section: HTMLElement, element = "", comment = 0): Promise<void> {
  const load = (window as unknown as Product).WRM?.require;
  if (!load) {
    throw new Error("The product's loader of web resources is not on this page.");
  }
  await load([PANEL]);
  const detail: CommentsDetail = { element, comment };
  section.dispatchEvent(new CustomEvent(COMMENTS, { bubbles: true, detail }));
}
