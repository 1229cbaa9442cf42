/** A number in path data. */
const NUMBER = /-?\d+(?:\.\d+)?/g;
/** How many units of the paths one percent of the width is. */
const UNITS = 10;

/**
 * Bends the line of the curve, and what lies below it, so that they go through a point at another height. The line stays
 * what the server has drawn: it is level at each of its points, so a point takes the handles beside it along.
 *
 * @param x where the point is, in percent of the width
 * @param y its new height, in percent
 */
export function bend(cell: Element, x: number, y: number): void {
  for (const path of cell.querySelectorAll(".rihla-line,.rihla-area")) {
    // Those of other personas stand in groups of their own.
    if (path.closest(".rihla-other") && !cell.matches(".rihla-other")) {
      continue;
    }
    const bent = bentAt(path.getAttribute("d") ?? "", Math.round(x * UNITS), y);
    if (bent !== null) {
      path.setAttribute("d", bent);
    }
  }
}

/** The path data with another height at a place; null where the line has no point there. */
export function bentAt(path: string, x: number, y: number): string | null {
  // M x y, then for each further point C and the two handles before the point itself: the numbers go by sixes.
  const [, line = "", rest = ""] = /^([^VZ]*)(.*)$/s.exec(path) ?? [];
  const numbers = (line.match(NUMBER) ?? []).map(Number);
  const at = numbers.findIndex((number, index) => index % 6 === 0 && number === x);
  if (at < 0 || numbers.length % 6 !== 2) {
    return null;
  }
  // Itself, the handle before it, and the handle after it.
  const heights = new Set([at + 1, at - 1, at + 3]);
  let index = -1;
  return line.replace(NUMBER, (number) => (heights.has(++index) ? String(y) : number)) + rest;
}
