import type { Part } from "./model";

/** Who is meant by which words of a text that is being typed: "@Ana Pop" to a user key. */
export type Mentioned = Readonly<Record<string, string>>;

export interface Typed {
  readonly text: string;
  readonly people: Mentioned;
}

/** Words that a text can have for a person, different from those it has for anybody else. */
export function labelOf(name: string, key: string, people: Mentioned): string {
  const label = `@${name.replace(/\s+/g, " ").trim()}`;
  for (let number = 1; ; number++) {
    const own = number === 1 ? label : `${label} (${number})`;
    if (people[own] === undefined || people[own] === key) {
      return own;
    }
  }
}

/** A comment as one types it again. */
export function typed(parts: readonly Part[]): Typed {
  const people: Record<string, string> = {};
  let text = "";
  for (const part of parts) {
    if (part.person === "") {
      text += part.text;
    } else {
      const label = labelOf(part.name, part.person, people);
      people[label] = part.person;
      text += label;
    }
  }
  return { text, people };
}

/** A typed text as it is sent: the longest words first, because one name can be the beginning of another. */
export function sendable({ text, people }: Typed): string {
  const labels = Object.keys(people).sort((a, b) => b.length - a.length);
  let sent = "";
  for (let at = 0; at < text.length; ) {
    const label = text[at] === "@" ? labels.find((one) => text.startsWith(one, at)) : undefined;
    sent += label === undefined ? (text[at] ?? "") : `[~${people[label] ?? ""}]`;
    at += label?.length ?? 1;
  }
  return sent;
}

/** The beginning of a name that is being typed before the caret, and where its "@" stands; none behind a name that is there. */
export function asked(
  text: string,
  caret: number,
  people: Mentioned = {},
): { readonly at: number; readonly words: string } | undefined {
  const found = /(?:^|[\s([{"'«„“])@([\p{L}\p{N}][^@\n[\]]{0,40})$/u.exec(text.slice(0, caret));
  const words = found?.[1];
  if (words === undefined) {
    return undefined;
  }
  const named = Object.keys(people).some(
    (label) => `@${words}`.startsWith(label) && !/^[\p{L}\p{N}]/u.test(words.slice(label.length - 1)),
  );
  return named ? undefined : { at: caret - words.length - 1, words };
}
