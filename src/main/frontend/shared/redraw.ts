/** Names a part of a screen by what it tells of, within the part round it. */
const PART = "data-rihla-part";
const STOPS = "a[href], summary, button, [tabindex]";

/**
 * Draws something anew in the place of what is there. Who has opened or scrolled something, or stands in it with the
 * keyboard, finds it so again where the new drawing has it too.
 */
export function redraw(place: HTMLElement, html: string): void {
  const open = names(place, "details[open] > summary");
  const scrolled = stops(place).filter(({ scrollLeft }) => scrollLeft !== 0);
  const offsets = new Map(scrolled.map((stop) => [nameOf(place, stop), stop.scrollLeft]));
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && place.contains(active) ? nameOf(place, active) : null;
  place.innerHTML = html;
  for (const stop of stops(place)) {
    const name = nameOf(place, stop);
    if (open.has(name) && stop.parentElement instanceof HTMLDetailsElement) {
      stop.parentElement.open = true;
    }
    stop.scrollLeft = offsets.get(name) ?? 0;
  }
  if (focused !== null) {
    (stops(place).find((stop) => nameOf(place, stop) === focused) ?? whole(place)).focus({ preventScroll: true });
  }
}

function names(place: HTMLElement, selector: string): ReadonlySet<string> {
  return new Set([...place.querySelectorAll<HTMLElement>(selector)].map((element) => nameOf(place, element)));
}

function stops(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(STOPS)];
}

/** The parts round it, and which of its sort it is in the innermost one. */
function nameOf(place: HTMLElement, element: HTMLElement): string {
  const parts: string[] = [];
  let part = element.closest<HTMLElement>(`[${PART}]`);
  const innermost = part && place.contains(part) ? part : place;
  while (part && part !== place && place.contains(part)) {
    parts.unshift(part.getAttribute(PART) ?? "");
    part = part.parentElement?.closest<HTMLElement>(`[${PART}]`) ?? null;
  }
  const alike = stops(innermost).filter(({ tagName }) => tagName === element.tagName);
  return JSON.stringify([...parts, element.tagName, alike.indexOf(element)]);
}

/** What stood there is gone: the keyboard goes on from the beginning of what is there now. */
function whole(place: HTMLElement): HTMLElement {
  const all = (place.firstElementChild as HTMLElement | null) ?? place;
  all.tabIndex = -1;
  return all;
}
