import type { Use } from "./model";

/** An import that was begun here and is not finished. */
export interface Kept {
  readonly id: number;
  readonly name: string;
  readonly size: number;
}

function key({ map, use }: Use): string {
  return `rihla-import-${map}-${use}`;
}

/** The import that is not finished, as far as this browser remembers. */
export function kept(use: Use): Kept | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key(use)) ?? "null") as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers an import beyond this page; without storage it is forgotten with the page. */
export function keep(use: Use, what: Kept): void {
  try {
    localStorage.setItem(key(use), JSON.stringify(what));
  } catch {
    // Private windows and full storage: going on then needs the page to stay open.
  }
}

export function forget(use: Use): void {
  try {
    localStorage.removeItem(key(use));
  } catch {
    // Nothing was kept then.
  }
}
