/** Two tables of which one is compared with the other: both are scrolled as one, and what both have stands at one height. */
export function sideBySide(parts: readonly HTMLElement[]): void {
  for (const part of parts) {
    part.addEventListener("scroll", () =>
      parts.filter((other) => other !== part).forEach((other) => (other.scrollLeft = part.scrollLeft)),
    );
  }
  const [first, second] = parts;
  if (!first || !second) {
    return;
  }
  align(first, second);
  const listening = new AbortController();
  window.addEventListener(
    "resize",
    () => (first.isConnected ? align(first, second) : listening.abort()),
    { signal: listening.signal },
  );
}

function align(first: HTMLElement, second: HTMLElement): void {
  const pairs = pairsOf(first, second);
  [first, second].forEach((part) => (part.style.marginBlockStart = ""));
  pairs.flat().forEach((row) => (row.style.blockSize = ""));
  const [upper, lower] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  if (lower.top >= upper.bottom) {
    return; // In a narrow window one is below the other.
  }
  const higher = lower.top < upper.top ? second : first;
  higher.style.marginBlockStart = `${Math.abs(lower.top - upper.top)}px`;
  const heights = pairs.map((rows) => Math.max(...rows.map((row) => row.getBoundingClientRect().height)));
  pairs.forEach((rows, i) => rows.forEach((row) => (row.style.blockSize = `${heights[i] ?? 0}px`)));
}

/** The rows that are in both tables. */
function pairsOf(first: HTMLElement, second: HTMLElement): HTMLElement[][] {
  const there = new Map(rowsOf(second));
  return rowsOf(first).flatMap(([name, row]) => {
    const other = there.get(name);
    return other ? [[row, other]] : [];
  });
}

function rowsOf(part: HTMLElement): [string, HTMLElement][] {
  return Array.from(part.querySelectorAll<HTMLElement>("tr"), (row) => {
    const head = row.querySelector("th");
    const item = head?.querySelector<HTMLElement>("[data-rihla-item]")?.dataset["rihlaItem"];
    return [item ?? head?.textContent ?? "", row];
  });
}
