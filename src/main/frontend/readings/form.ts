import { typed } from "../shared/form";
import { typedNumber } from "../shared/number";
import { rihlaText } from "../text";
import { inZone, newName, type Reading, type Use } from "./model";
import { draw } from "./templates";

/** What is asked on each scale. */
const FIELDS: Record<string, readonly string[]> = {
  nps: ["favourable", "neutral", "unfavourable"],
  csat: ["favourable", "unfavourable"],
  share: ["favourable", "answers", "value"],
};

const OF_MEANS = ["value", "answers", "deviation"] as const;

/** Those of whose help there is a text, with it. */
const HELP: Record<string, string> = {
  "value.share": "rihla.readings.form.value.share.help",
  answers: "rihla.readings.form.answers.help",
  deviation: "rihla.readings.form.deviation.help",
};

const COUNTS = ["favourable", "neutral", "unfavourable", "answers"];

/** Draws the form for a reading: a new one, or one to correct. */
export function openForm(place: HTMLElement, use: Use, reading: Reading | undefined): HTMLFormElement {
  const day = inZone(reading?.at ?? new Date().toISOString(), use.zone).slice(0, 10);
  const values = reading ? valuesOf(use, reading) : {};
  place.innerHTML = draw("form", {
    word: use.word,
    id: reading?.id ?? "",
    day,
    zone: use.zone,
    fields: fieldsOf(use.scale).map((name) => ({ name, ...wordsOf(use, name), value: values[name] ?? "" })),
  });
  return place.querySelector("form") as HTMLFormElement;
}

/** What the form says, as the server takes it. */
export function read(form: HTMLFormElement, use: Use, reading: Reading | undefined, name: string): object {
  const day = typed(form, "at");
  const same = reading && inZone(reading.at, use.zone).slice(0, 10) === day;
  const said: Record<string, unknown> = { use: use.use, id: reading?.id ?? name, at: same ? reading.at : day };
  for (const field of fieldsOf(use.scale)) {
    const value = typedNumber(typed(form, field));
    if (value !== "") {
      said[field] = COUNTS.includes(field) && /^\d{1,15}$/.test(value) ? Number(value) : value;
    }
  }
  return { map: use.map, scale: use.scale, zone: use.zone, readings: [said] };
}

/** A fresh name for the next reading of the form. */
export const nextName = newName;

function fieldsOf(scale: string): readonly string[] {
  return FIELDS[scale] ?? OF_MEANS;
}

function wordsOf({ word, scale }: Use, field: string): { label: string; help: string } {
  const own = `rihla.readings.form.${field}.${scale}`;
  const label = rihlaText(word, own);
  const help = HELP[`${field}.${scale}`] ?? (scale === "share" ? undefined : HELP[field]);
  return {
    label: label === own ? rihlaText(word, `rihla.readings.form.${field}`) : label,
    help: help ? rihlaText(word, help) : "",
  };
}

function valuesOf({ scale }: Use, reading: Reading): Record<string, string> {
  const { answers, favourable, unfavourable, total, deviation } = reading;
  switch (scale) {
    case "nps":
      return { favourable: `${favourable}`, neutral: `${answers - favourable - unfavourable}`, unfavourable: `${unfavourable}` };
    case "csat":
      return { favourable: `${favourable}`, unfavourable: `${answers - favourable}` };
    case "share":
      return Number(total) === 0
        ? { favourable: `${favourable}`, answers: `${answers}` }
        : { value: `${Number(total) / answers}`, ...(answers > 1 ? { answers: `${answers}` } : {}) };
    default:
      return answers > 1
        ? { value: `${Number(total) / answers}`, answers: `${answers}`, deviation: deviation ?? "" }
        : { value: total };
  }
}
