const PORTRAIT = "img.rihla-portrait";
const INSTEAD = ".rihla-portrait-instead";

/**
 * Where a picture cannot be had, as it is an old one that is no longer kept, the drawn one takes its place and a sentence
 * says so.
 */
export function standIn(root: Document): void {
  // Neither of them bubbles.
  root.addEventListener("error", ({ target }) => show(target, false), true);
  root.addEventListener("load", ({ target }) => show(target, true), true);
  for (const image of root.querySelectorAll<HTMLImageElement>(PORTRAIT)) {
    if (image.complete && image.naturalWidth === 0) {
      show(image, false);
    }
  }
}

function show(target: EventTarget | null, there: boolean): void {
  if (target instanceof HTMLElement && target.matches(PORTRAIT)) {
    target.hidden = !there;
    const instead = target.nextElementSibling;
    if (instead instanceof HTMLElement && instead.matches(INSTEAD)) {
      instead.hidden = there;
    }
  }
}
