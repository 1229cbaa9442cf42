interface Product {
  WRM?: { require?: (resources: readonly string[]) => PromiseLike<unknown> };
}

const MAPS = "wr!io.rihla.rihla:maps";

/** Told to a map's section when the person wants to do something with the map as a whole. */
export const ABOUT_MAP = "rihla:about";

/** Loads what renames, copies, moves and deletes maps when it is first wanted. */
export async function openAbout(section: HTMLElement): Promise<void> {
  const load = (window as unknown as Product).WRM?.require;
  if (!load) {
    throw new Error("The product's loader of web resources is not on this page.");
  }
  await load([MAPS]);
  section.dispatchEvent(new CustomEvent(ABOUT_MAP, { bubbles: true }));
}
