import type { Session } from "./model";

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, or their like on a Mac. While somebody types in a text, they belong to that text. */
export function undoKeys(section: HTMLElement, session: Session): () => void {
  const pressed = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    const elsewhere = target !== document.body && !section.contains(target);
    if (elsewhere || event.altKey || !(event.ctrlKey || event.metaKey) || typing(target)) {
      return;
    }
    const way = wayOf(event);
    if (way) {
      event.preventDefault();
      session[way]();
    }
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}

function wayOf(event: KeyboardEvent): "undo" | "redo" | undefined {
  const { shiftKey } = event;
  switch (latin(event)) {
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return shiftKey ? undefined : "redo";
    default:
      return undefined;
  }
}

function typing(target: Element): boolean {
  return target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
}

/** The letter of a key; where the keyboard writes other letters, the one that stands there on a Latin one. */
export function latin({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, "").toLowerCase();
}
