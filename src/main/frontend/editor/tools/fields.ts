import type { Canvas, Edit, Ref } from "../model";
import { LANE_KINDS } from "./menu-items";
import { kindOf, limitOf, MAP, type Kind } from "./refs";
import { words } from "./words";
import { channelName, channelOf } from "./channels";
import { FEELINGS, inWords } from "./feelings";

/** An element as the map file has it. */
export type Content = Readonly<Record<string, unknown>>;

/** A field as the template of the form draws it. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly type: "texts" | "choice" | "check" | "checks" | "lines" | "line" | "name";
  readonly [more: string]: unknown;
}

/** One thing that can be said of an element: how the form shows it, and the edit that says something else. */
export interface FormField {
  readonly view: FieldView;
  edits(form: HTMLFormElement): Edit[];
}

/** What a form is made for. */
export interface Subject {
  readonly canvas: Canvas;
  readonly ref: Ref;
  readonly content: Content;
  /** Names of departments to choose from. */
  readonly departments: readonly string[];
  /** Segments of customers to choose from. */
  readonly segments: readonly { readonly id: string; readonly shown: string }[];
  /** The user key of whoever is logged in. */
  readonly person: string;
}

export const LANGUAGES: readonly string[] = ["en", "ar", "ro"];
const MAP_TEXTS: Readonly<Record<Kind, readonly string[]>> = {
  map: ["name", "goal", "persona", "scenario"],
  stage: ["name", "description", "entry", "exit", "duration"],
  lane: ["name"],
  touchpoint: ["name", "activity"],
  card: ["text"],
  "pain-point": ["text", "solution", "recovery"],
  evidence: ["note"],
};
const SEVERITIES = [1, 2, 3, 4, 5];
const LIVES = ["open", "planned", "in-progress", "fixed", "regressed"];

/** The fields of an element's form, in their order. */
export function fieldsOf(subject: Subject): FormField[] {
  const kind = kindOf(subject.ref);
  return [...MAP_TEXTS[kind].map((field) => texts(subject, field)), ...attributes(subject, kind)];
}

/** What a text field is called. */
export function fieldLabel(canvas: Canvas, kind: Kind, field: string): string {
  const keys: Readonly<Record<string, string>> = {
    activity: "rihla.touchpoint.activity",
    solution: "rihla.pain-point.solution",
    recovery: "rihla.pain-point.recovery",
    entry: "rihla.stage.entry",
    exit: "rihla.stage.exit",
    duration: "rihla.stage.duration",
    goal: "rihla.map.goal",
    persona: "rihla.map.persona",
    scenario: "rihla.map.scenario",
  };
  if (canvas.session.path.startsWith("personas/")) {
    return words(canvas, `rihla.field.${field}`);
  }
  return words(canvas, keys[field] ?? `rihla.map.hint.${kind === "lane" ? "name" : field}`);
}

function attributes(subject: Subject, kind: Kind): FormField[] {
  const { canvas } = subject;
  switch (kind) {
    case "stage":
      return [
        check(subject, "keyStage", "set-key-stage", words(canvas, "rihla.stage.key")),
        check(subject, "hidden", "set-hidden", words(canvas, "rihla.editor.details.hidden")),
      ];
    case "lane":
      return [
        choice(subject, "kind", "set-lane-kind", words(canvas, "rihla.editor.details.lane-kind"), "custom", LANE_KINDS.map(
          (value) => option(value, words(canvas, value === "custom" ? "rihla.editor.menu.lane.custom" : `rihla.lane.${value}`)),
        )),
        check(subject, "hidden", "set-hidden", words(canvas, "rihla.editor.details.hidden")),
      ];
    case "touchpoint":
      return [
        choice(subject, "feeling", "set-feeling", words(canvas, "rihla.touchpoint.feeling"), "", [
          option("", inWords(canvas, null)),
          ...FEELINGS.map((value) => option(String(value), inWords(canvas, value))),
        ], number),
        choice(subject, "kind", "set-touchpoint-kind", words(canvas, "rihla.touchpoint.kind"), "", [
          option("", words(canvas, "rihla.editor.details.nothing")),
          ...["peripheral", "external", "internal"].map((value) => option(value, words(canvas, `rihla.touchpoint-kind.${value}`))),
        ]),
        channels(subject),
        department(subject),
        check(subject, "momentOfTruth", "set-moment-of-truth", words(canvas, "rihla.touchpoint.moment-of-truth")),
        check(subject, "decisionPoint", "set-decision-point", words(canvas, "rihla.touchpoint.decision-point")),
      ];
    case "pain-point":
      return [
        choice(subject, "severity", "set-severity", words(canvas, "rihla.severity"), "3", SEVERITIES.map((value) =>
          option(String(value), words(canvas, `rihla.severity.${value}`)),
        ), number),
        choice(subject, "kind", "set-pain-point-kind", words(canvas, "rihla.editor.details.kind"), "pain", ["pain", "friction", "bottleneck"].map(
          (value) => option(value, words(canvas, `rihla.pain-point-kind.${value}`)),
        )),
        department(subject),
        choice(subject, "life", "set-life", words(canvas, "rihla.editor.details.life"), "", [
          option("", words(canvas, "rihla.editor.details.life.derived")),
          ...LIVES.map((value) => option(value, words(canvas, `rihla.life.${value}`))),
        ]),
        ...concerned(subject),
      ];
    case "card":
      return concerned(subject);
    case "map":
      return [languages(subject), mainLanguage(subject), owner(subject), state(subject)];
    default:
      return [];
  }
}

/**
 * Whom of several personas it concerns; nobody chosen means all of them. Who is no longer on the map can be let go: then
 * it concerns those who are.
 */
function concerned({ canvas, ref, content }: Subject): FormField[] {
  const buttons = Array.from(canvas.section.querySelectorAll<HTMLElement>('[data-rihla-choice]:not([data-rihla-choice=""])'));
  const now = (content["personas"] as readonly string[] | undefined) ?? [];
  const choices = buttons.map((button) => {
    const value = button.dataset["rihlaChoice"] ?? "";
    return { value, label: button.textContent?.trim() ?? "", checked: now.includes(value) };
  });
  if (canvas.element(ref)?.querySelector(".rihla-former")) {
    choices.push({ value: FORMER, label: words(canvas, "rihla.map-persona.former"), checked: true });
  }
  if (choices.length === 0) {
    return [];
  }
  const view: FieldView = { name: "personas", label: words(canvas, "rihla.editor.details.concerns"), type: "checks", choices };
  const edits = (form: HTMLFormElement): Edit[] => {
    const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('[name="personas"]:checked'), (box) => box.value);
    const before = choices.filter(({ checked }) => checked).map(({ value }) => value);
    const former = now.filter((id) => !choices.some(({ value }) => value === id));
    const value = boxes.flatMap((box) => (box === FORMER ? former : [box]));
    return boxes.join() === before.join() ? [] : [{ type: "set-personas", element: ref, value }];
  };
  return [{ view, edits }];
}

/** Stands for those who are no longer on the map. */
const FORMER = "former";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function option(value: string, label: string): Option {
  return { value, label };
}

/** A text in each language. */
export function texts({ canvas, ref, content }: Subject, name: string): FormField {
  const now = (content[name] as Readonly<Record<string, string>> | undefined) ?? {};
  return {
    view: {
      name,
      label: fieldLabel(canvas, kindOf(ref), name),
      type: "texts",
      long: limitOf(name) > 255,
      texts: LANGUAGES.map((language) => ({
        language,
        label: words(canvas, `rihla.language.${language}`),
        value: now[language] ?? "",
      })),
    },
    edits: (form) =>
      LANGUAGES.flatMap((language) => {
        const input = form.querySelector<HTMLInputElement>(`[name="${name}"][data-rihla-language="${language}"]`);
        const text = (input?.value ?? "").replace(/\r\n?/g, "\n").trim();
        return text === (now[language] ?? "") ? [] : [{ type: "set-text", element: ref, field: name, language, text }];
      }),
  };
}

export function choice(
  { ref, content }: Subject,
  name: string,
  type: string,
  label: string,
  otherwise: string,
  choices: readonly Option[],
  meant: (value: string) => unknown = (value) => (value === "" ? null : value),
  field?: string,
): FormField {
  const value = String(content[name] ?? otherwise);
  return {
    view: { name, label, type: "choice", choices, value },
    edits: (form) => {
      const chosen = valueOf(form, name);
      return chosen === value ? [] : [{ type, element: ref, ...(field === undefined ? {} : { field }), value: meant(chosen) }];
    },
  };
}

function number(value: string): number | null {
  return value === "" ? null : Number(value);
}

function check({ ref, content }: Subject, name: string, type: string, label: string): FormField {
  const value = content[name] === true;
  return {
    view: { name, label, type: "check", value },
    edits: (form) => {
      const checked = form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.checked ?? value;
      return checked === value ? [] : [{ type, element: ref, value: checked }];
    },
  };
}

/** Channels of the catalogue are shown by their names and kept by their keys. */
export function channels({ canvas, ref, content }: Subject): FormField {
  const now = (content["channels"] as readonly string[] | undefined) ?? [];
  return {
    view: {
      name: "channels",
      label: words(canvas, "rihla.touchpoint.channels"),
      type: "lines",
      value: now.map((channel) => channelName(canvas, channel)).join("\n"),
      help: words(canvas, "rihla.editor.details.channels.help"),
    },
    edits: (form) => {
      const lines = valueOf(form, "channels").split("\n").map((line) => line.trim()).filter((line) => line !== "");
      const value = Array.from(new Set(lines.map((line) => channelOf(canvas, line))));
      const type = canvas.session.path.startsWith("personas/") ? { type: "set-value", field: "channels" } : { type: "set-channels" };
      return value.join("\n") === now.join("\n") ? [] : [{ ...type, element: ref, value }];
    },
  };
}

function department({ canvas, ref, content, departments }: Subject): FormField {
  const now = String(content["department"] ?? "");
  return {
    view: {
      name: "department",
      label: words(canvas, "rihla.touchpoint.department"),
      type: "name",
      value: now,
      choices: departments,
    },
    edits: (form) => {
      const value = valueOf(form, "department").trim();
      return value === now ? [] : [{ type: "set-department", element: ref, value }];
    },
  };
}

export function languages({ canvas, content }: Subject): FormField {
  const now = (content["languages"] as readonly string[] | undefined) ?? [];
  return {
    view: {
      name: "languages",
      label: words(canvas, "rihla.map.languages"),
      type: "checks",
      choices: LANGUAGES.map((value) => ({
        value,
        label: words(canvas, `rihla.language.${value}`),
        checked: now.includes(value),
      })),
    },
    edits: (form) => {
      const checked = Array.from(form.querySelectorAll<HTMLInputElement>('[name="languages"]:checked'), ({ value }) => value);
      const main = valueOf(form, "main");
      const value = [main, ...now.filter((one) => checked.includes(one)), ...checked].filter((one) => one !== "");
      const distinct = Array.from(new Set(value));
      return distinct.join() === now.join() ? [] : [{ type: "set-languages", element: MAP, value: distinct }];
    },
  };
}

/** It is sent with the languages: it is the first of them. */
export function mainLanguage({ canvas, content }: Subject): FormField {
  const [main = ""] = (content["languages"] as readonly string[] | undefined) ?? [];
  return {
    view: {
      name: "main",
      label: words(canvas, "rihla.map.main-language"),
      type: "choice",
      choices: LANGUAGES.map((value) => option(value, words(canvas, `rihla.language.${value}`))),
      value: main,
    },
    edits: () => [],
  };
}

export function owner({ canvas, content, person }: Subject): FormField {
  const now = String(content["owner"] ?? "");
  const choices = [
    ...(now === "" || now === person ? [] : [option(now, words(canvas, "rihla.editor.details.owner.keep"))]),
    ...(person === "" ? [] : [option(person, words(canvas, "rihla.editor.details.owner.me"))]),
    option("", words(canvas, "rihla.editor.details.owner.none")),
  ];
  return {
    view: { name: "owner", label: words(canvas, "rihla.map.owner"), type: "choice", choices, value: now },
    edits: (form) => {
      const value = valueOf(form, "owner");
      return value === now ? [] : [{ type: "set-owner", element: MAP, value }];
    },
  };
}

/** Comes last: publishing asks for what the other fields say. */
export function state(subject: Subject): FormField {
  const { canvas } = subject;
  const choices = ["draft", "published", "archived"].map((value) => option(value, words(canvas, `rihla.state.${value}`)));
  return choice(subject, "state", "set-state", words(canvas, "rihla.state"), "draft", choices);
}

export function valueOf(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? "";
}
