import { inLanguages, type PlaceOfProblem, typed, typedTexts } from "../shared/form";
import type { Problem } from "../shared/http";
import { typedNumber } from "../shared/number";
import { rihlaText } from "../text";
import { type Kpi, type Preset, TYPES, UNITS_OF_TIME } from "./model";
import { draw } from "./templates";

const PLAIN = ["type", "summary", "source", "direction", "period", "zone"] as const;
const NUMBERS = ["target", "warning", "breach"] as const;
const TEXTS = ["name", "customerSuccess", "businessSuccess"] as const;

/** Draws the form of a KPI into its place. */
export function openForm(place: HTMLElement, word: string, kpi: Kpi, presets: readonly Preset[]): HTMLFormElement {
  place.innerHTML = draw("form", {
    word,
    kpi,
    names: inLanguages(kpi.name),
    customer: inLanguages(kpi.customerSuccess),
    business: inLanguages(kpi.businessSuccess),
    presets,
    types: TYPES,
    units: UNITS_OF_TIME,
  });
  const form = place.querySelector("form") as HTMLFormElement;
  listZones(form);
  showWhatFits(form);
  form.addEventListener("change", (event) => {
    const field = event.target as HTMLElement;
    if (field.getAttribute("name") === "preset") {
      const id = typed(form, "preset");
      fill(
        form,
        presets.find((preset) => preset.id === id),
      );
    } else {
      field.dataset["rihlaTyped"] = "";
    }
    showWhatFits(form);
  });
  form.addEventListener("input", (event) => {
    const field = event.target as HTMLElement;
    if (field.getAttribute("name") !== "preset") {
      field.dataset["rihlaTyped"] = "";
    }
  });
  return form;
}

/** What the form says, as the server takes it. */
export function read(form: HTMLElement): Record<string, unknown> {
  const type = typed(form, "type");
  const minimum = typedNumber(typed(form, "minimumAnswers"));
  return {
    ...Object.fromEntries(TEXTS.map((field) => [field, typedTexts(form, field)])),
    ...Object.fromEntries(PLAIN.map((field) => [field, typed(form, field)])),
    summary: totals(type) ? typed(form, "summary") : "mean",
    direction: alwaysHigher(type) ? "higher-is-better" : typed(form, "direction"),
    unit: typed(form, `unit.${type}`).trim(),
    ...Object.fromEntries(NUMBERS.map((field) => [field, typedNumber(typed(form, field))])),
    minimumAnswers: /^\d+$/.test(minimum) ? Number(minimum) : minimum,
    issueOnBreach: form.querySelector<HTMLInputElement>("[name=issueOnBreach]")?.checked ?? false,
    owner: typed(form, "owner").trim(),
  };
}

/** Only what was changed since the form was opened: what somebody else has changed meanwhile stays. */
export function changes(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
  );
}

/** A unit is typed into one of several fields. */
export function atUnit(form: HTMLElement, problem: Problem): PlaceOfProblem | undefined {
  return problem.field === "unit"
    ? {
        said: form.querySelector('[data-rihla-problem="unit"]'),
        field: form.querySelector(`[name="unit.${typed(form, "type")}"]`),
      }
    : undefined;
}

/** Puts a preset where nothing was typed. */
function fill(form: HTMLElement, preset: Preset | undefined): void {
  const put = (name: string, value: string): void => {
    const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field && !("rihlaTyped" in field.dataset)) {
      field.value = value;
    }
  };
  for (const language of ["en", "ar", "ro"]) {
    const text = (ending: string): string =>
      preset ? rihlaText(language, `rihla.kpi-preset.${preset.id}${ending}`) : "";
    put(`name.${language}`, text(""));
    put(`customerSuccess.${language}`, text(".customer"));
    put(`businessSuccess.${language}`, text(".business"));
  }
  if (preset) {
    put("type", preset.type);
    put("summary", preset.summary);
    put("source", preset.source);
    put("direction", preset.direction);
    put("period", preset.period);
    put("minimumAnswers", String(preset.minimumAnswers));
    put(`unit.${preset.type}`, preset.unit);
  }
}

/** Shows the unit, the sum and the direction where the type knows them. */
function showWhatFits(form: HTMLElement): void {
  const type = typed(form, "type");
  form.querySelectorAll<HTMLElement>("[data-rihla-unit]").forEach((unit) => {
    unit.hidden = unit.dataset["rihlaUnit"] !== type;
  });
  form.querySelectorAll<HTMLElement>("[data-rihla-total]").forEach((total) => {
    total.hidden = !totals(type);
  });
  form.querySelectorAll<HTMLElement>("[data-rihla-direction]").forEach((direction) => {
    direction.hidden = alwaysHigher(type);
  });
}

function totals(type: string): boolean {
  return ["number", "currency", "duration"].includes(type);
}

function alwaysHigher(type: string): boolean {
  return ["nps", "csat", "experience-score"].includes(type);
}

function listZones(form: HTMLElement): void {
  const zones = (Intl as { supportedValuesOf?: (what: string) => string[] }).supportedValuesOf?.("timeZone") ?? [];
  const list = form.querySelector("datalist");
  for (const zone of ["UTC", ...zones]) {
    const option = document.createElement("option");
    option.value = zone;
    list?.append(option);
  }
}
