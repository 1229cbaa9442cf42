import type { Edit } from "../model";
import { channels, choice, languages, mainLanguage, option, owner, state, texts, valueOf, type FormField, type Subject } from "./fields";
import { kindOf } from "./refs";
import { words } from "./words";

const KINDS = ["interview", "support-talk", "survey", "call-recording", "nps", "market-research"];

/** The fields of the form of a persona, or of a piece of its evidence, in their order. */
export function personaFieldsOf(subject: Subject): FormField[] {
  const { canvas } = subject;
  if (kindOf(subject.ref) === "map") {
    return [
      texts(subject, "name"),
      texts(subject, "role"),
      texts(subject, "quote"),
      segments(subject),
      channels(subject),
      value(subject, "priority", ["1", "2"].map((one) => option(one, words(canvas, `rihla.persona.priority.${one}`)))),
      languages(subject),
      mainLanguage(subject),
      owner(subject),
      state(subject),
    ];
  }
  return [
    choice(subject, "kind", "set-value", words(canvas, "rihla.field.kind"), "interview", KINDS.map((one) => option(one, words(canvas, `rihla.evidence-kind.${one}`))), same, "kind"),
    texts(subject, "note"),
    line(subject, "date", "date"),
    line(subject, "link", "url"),
    line(subject, "sample-size", "number"),
    value(subject, "goal-reached", ["reached", "not-reached"].map((one) => option(one, words(canvas, `rihla.goal-reached.${one}`)))),
  ];
}

function same(chosen: string): string {
  return chosen;
}

/** A choice that may be left open. */
function value(subject: Subject, field: string, choices: readonly { value: string; label: string }[]): FormField {
  const { canvas } = subject;
  const open = option("", words(canvas, "rihla.editor.details.nothing"));
  return choice(subject, field, "set-value", words(canvas, `rihla.field.${field}`), "", [open, ...choices], same, field);
}

/** A value in one line. What is wrong with it the browser says before it is sent, and the server after that. */
function line({ canvas, ref, content }: Subject, field: string, input: "date" | "url" | "number"): FormField {
  const now = String(content[field] ?? "");
  return {
    view: { name: field, label: words(canvas, `rihla.field.${field}`), type: "line", input, value: now },
    edits: (form) => edit(ref, field, now, valueOf(form, field).trim()),
  };
}

function segments({ canvas, ref, content, segments: all }: Subject): FormField {
  const now = (content["segments"] as readonly string[] | undefined) ?? [];
  return {
    view: {
      name: "segments",
      label: words(canvas, "rihla.field.segments"),
      type: "checks",
      choices: all.map(({ id, shown }) => ({ value: id, label: shown, checked: now.includes(id) })),
    },
    edits: (form) => {
      const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('[name="segments"]'));
      const shown = new Set(boxes.map((box) => box.value));
      const checked = boxes.filter((box) => box.checked).map((box) => box.value);
      // What the form could not show stays as it is.
      const chosen = [...now.filter((id) => !shown.has(id) || checked.includes(id)), ...checked.filter((id) => !now.includes(id))];
      return chosen.join() === now.join() ? [] : [{ type: "set-value", element: ref, field: "segments", value: chosen }];
    },
  };
}

function edit(element: string, field: string, before: string, after: string): Edit[] {
  return before === after ? [] : [{ type: "set-value", element, field, value: after }];
}
