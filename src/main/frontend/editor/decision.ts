import type { Clash } from "../shared/http";
import type { Decision, Edit } from "./model";

/** Texts of one line; the others may have several. */
const LABELS = new Set(["name", "duration", "persona"]);

/** Whether both versions can stand: only texts can be put together. */
export function canHaveBoth(edit: Edit, clashes: readonly Clash[]): boolean {
  return edit.type === "set-text" && clashes.every(({ field, theirs }) => field === edit["field"] && theirs !== "");
}

/**
 * The edit that carries out what a person decided, made for the revision that they saw; nothing when it stays as the
 * others have it.
 */
export function decided(decision: Decision, edit: Edit, clashes: readonly Clash[]): Edit | undefined {
  if (decision === "theirs") {
    return undefined;
  }
  if (decision === "both" && canHaveBoth(edit, clashes)) {
    const [clash] = clashes;
    return { ...edit, text: joined(String(edit["field"]), clash?.theirs ?? "", String(edit["text"] ?? "")) };
  }
  return mine(edit, clashes);
}

function joined(field: string, theirs: string, mine: string): string {
  return theirs.includes(mine) ? theirs : theirs + (LABELS.has(field) ? " / " : "\n") + mine;
}

function mine(edit: Edit, clashes: readonly Clash[]): Edit | undefined {
  if (edit.type === "undo") {
    // The undo itself will always be worked out against what the others wrote: say outright what is wanted.
    const changes = clashes.filter(({ language }) => language !== "").map(textOf);
    return changes.length > 0 ? batch(changes) : undefined;
  }
  const gone = clashes.filter(({ field, theirs }) => (field === "visible" || field === "existence") && theirs === "deleted");
  if (gone.length === 0) {
    return edit;
  }
  const restored = [...new Set(gone.map(({ ref }) => ref))].map((element) => ({ type: "restore", element }));
  return batch([...restored, ...changesOf(edit)]);
}

function textOf({ ref, field, language, mine }: Clash): Edit {
  return { type: "set-text", element: ref, field, language, text: mine };
}

function changesOf(edit: Edit): readonly Edit[] {
  return edit.type === "batch" ? (edit["changes"] as readonly Edit[]) : [edit];
}

function batch(changes: readonly Edit[]): Edit {
  const [only] = changes;
  return changes.length === 1 && only ? only : { type: "batch", changes };
}

/** The elements that an edit is about, for marking them. */
export function elementsOf(edit: Edit): string[] {
  return changesOf(edit).flatMap(({ element }) => (typeof element === "string" ? [element] : []));
}

/** What a person has typed in an edit, to be shown and kept; nothing when it carries no text. */
export function typedIn(edit: Edit): string {
  return changesOf(edit)
    .flatMap((change) => {
      const { text, element } = change;
      if (typeof text === "string") {
        return [text];
      }
      const added = typeof element === "object" && element !== null ? (element as Record<string, unknown>) : {};
      return ["name", "text"].flatMap((field) => Object.values((added[field] as Record<string, string> | undefined) ?? {}));
    })
    .join("\n");
}
