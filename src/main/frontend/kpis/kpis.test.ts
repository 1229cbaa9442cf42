import texts from "rihla-texts:rihla.kpi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { typed } from "../shared/form";
import { typedNumber } from "../shared/number";
import { addTexts, rihlaText } from "../text";
import { changes } from "./form";
import { kpisPage } from "./kpis";
import { type Kpi, newKpi } from "./model";

const CONVERSION: Kpi = {
  ...newKpi(),
  id: "k1",
  revision: 3,
  shown: "<b>معدل</b>",
  name: { en: "", ar: "<b>معدل</b>", ro: "" },
  type: "percent",
  target: 4.5,
  customerSuccess: { en: "", ar: "", ro: "Clienții găsesc" },
  zone: "Europe/Bucharest",
  ownerName: "Ana",
};
const LINE = { ...CONVERSION, lang: "ar", dir: "rtl" };
const PRESET = {
  id: "time-to-resolve",
  name: "Time to resolution",
  type: "duration",
  summary: "mean",
  unit: "hour",
  source: "quantitative",
  minimumAnswers: 5,
  direction: "lower-is-better",
  period: "week",
};

let calls: { method: string; path: string; body: Record<string, unknown> | undefined }[];
let refuse: { status: number; answer: object } | undefined;
let revision: number;
let more: boolean;
let page: HTMLElement;

describe("the library of KPIs", () => {
  beforeEach(async () => {
    for (const [language, ofLanguage] of Object.entries(texts)) {
      addTexts(language, ofLanguage);
    }
    calls = [];
    refuse = undefined;
    revision = 3;
    more = false;
    vi.stubGlobal("fetch", (address: string, wish: RequestInit) => {
      const method = wish.method ?? "";
      const path = address.replace(/.*\/rihla\/1\.0\//, "");
      calls.push({ method, path, body: typeof wish.body === "string" ? JSON.parse(wish.body) : undefined });
      if (refuse && method !== "GET") {
        return Promise.resolve(new Response(JSON.stringify(refuse.answer), { status: refuse.status }));
      }
      const answer = path.startsWith("kpis?")
        ? { kpis: [LINE, { ...LINE, id: "k2", target: null, mayChange: false }], more }
        : path === "kpis/presets"
          ? { presets: [PRESET] }
          : { ...LINE, revision };
      return Promise.resolve(new Response(method === "DELETE" ? null : JSON.stringify(answer), { status: method === "DELETE" ? 204 : 200 }));
    });
    document.body.innerHTML = `<div class="rihla-kpis" lang="ro" data-rihla-word="en">
      <form class="rihla-kpis-filters"><input name="q"><input type="checkbox" name="mine" value="true"></form>
      <p class="rihla-kpis-status"></p><div class="rihla-kpis-list" tabindex="0"></div><div class="rihla-kpis-form"></div></div>`;
    page = document.querySelector(".rihla-kpis") as HTMLElement;
    kpisPage(page);
    await vi.waitFor(() => expect(page.querySelectorAll("tbody tr")).toHaveLength(2));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.innerHTML = "";
  });

  it("shows what there is in its own language, and acts only where one may act", () => {
    const rows = [...page.querySelectorAll("tbody tr")];
    expect(rows[0]?.querySelector("bdi")?.textContent).toBe("<b>معدل</b>");
    expect(rows[0]?.querySelector("td bdi[dir=ltr]")?.textContent).toBe("4.5 %");
    expect(rows[0]?.querySelector("dd span[lang=ro]")?.textContent).toBe("Clienții găsesc");
    expect(rows[1]?.querySelectorAll("td")[1]?.textContent).toContain(rihlaText("en", "rihla.kpi-status.no-target"));
    expect(rows.map((row) => row.querySelectorAll("button").length)).toEqual([2, 0]);
  });

  it("searches, and turns pages", async () => {
    more = true;
    (page.querySelector("[name=q]") as HTMLInputElement).value = "conv";
    submit(page.querySelector("form") as HTMLFormElement);
    await vi.waitFor(() => expect(page.querySelector("[data-rihla-act=next]")).not.toBeNull());
    expect(calls.at(-1)?.path).toBe("kpis?q=conv&limit=20&offset=0");
    act("next");
    await vi.waitFor(() => expect(calls.at(-1)?.path).toBe("kpis?q=conv&limit=20&offset=20"));
    await vi.waitFor(() => expect(page.querySelector("[data-rihla-act=previous]")).not.toBeNull());
  });

  it("begins with a preset, and keeps what was typed before", async () => {
    const form = await opened("new");
    type(form, "name.en", "Ours");
    type(form, "preset", PRESET.id);
    expect(typed(form, "name.en")).toBe("Ours");
    expect(typed(form, "name.ro")).toBe(rihlaText("ro", "rihla.kpi-preset.time-to-resolve"));
    type(form, "target", "٣٫٥");
    type(form, "warning", "4,5");
    (form.querySelector("[name=issueOnBreach]") as HTMLInputElement).checked = true;
    const shown = [...form.querySelectorAll<HTMLElement>("[data-rihla-unit]")].filter((unit) => !unit.hidden);
    expect(shown.map((unit) => unit.dataset["rihlaUnit"])).toEqual(["duration"]);
    submit(form);
    await vi.waitFor(() => expect(page.querySelector(".rihla-kpi-form")).toBeNull());
    expect(calls.find((call) => call.method === "POST")?.body).toMatchObject({
      name: { en: "Ours" },
      type: "duration",
      unit: "hour",
      direction: "lower-is-better",
      period: "week",
      minimumAnswers: 5,
      target: "3.5",
      warning: "4.5",
      breach: "",
      issueOnBreach: true,
    });
  });

  it("says what is wrong beside the field, and keeps what was typed", async () => {
    const form = await opened("new");
    type(form, "type", "currency");
    type(form, "unit.currency", "EURO");
    const problems = [
      { field: "name", code: "kpi-without-name", message: "A name" },
      { field: "unit", code: "bad-currency", message: "No currency" },
    ];
    refuse = { status: 422, answer: { ...problems[0], problems } };
    submit(form);
    await vi.waitFor(() => expect(marked(form)).toEqual(["name.en", "unit.currency"]));
    expect(form.querySelector("[data-rihla-problem=unit]")?.textContent).toBe("No currency");
    refuse = { status: 400, answer: { code: "value", field: "zone", message: "Not here" } };
    submit(form);
    await vi.waitFor(() => expect(marked(form)).toEqual(["zone"]));
    expect(typed(form, "unit.currency")).toBe("EURO");
  });

  it("changes only what was changed here, also after somebody else was quicker", async () => {
    const form = await opened("edit");
    type(form, "target", "5");
    refuse = { status: 409, answer: { code: "kpi-changed", message: "Somebody else" } };
    revision = 8;
    submit(form);
    await vi.waitFor(() => expect(form.querySelector("[role=alert]")?.textContent).toBe("Somebody else"));
    await vi.waitFor(() => expect(form.querySelector<HTMLButtonElement>("[type=submit]")?.disabled).toBe(false));
    refuse = undefined;
    submit(form);
    await vi.waitFor(() => expect(page.querySelector(".rihla-kpi-form")).toBeNull());
    expect(calls.filter((call) => call.method === "PUT").map((call) => call.body)).toEqual([
      { target: "5", revision: 3 },
      { target: "5", revision: 8 },
    ]);
  });

  it("deletes only after a yes", async () => {
    page.setAttribute("data-rihla-administrator", "");
    const confirm = vi.fn(() => true);
    vi.stubGlobal("confirm", confirm);
    page.querySelector("tbody tr td:last-child")?.insertAdjacentHTML("beforeend", '<button data-rihla-act="delete"></button>');
    act("delete");
    await vi.waitFor(() => expect(calls.some((call) => call.method === "DELETE" && call.path === "kpis/k1")).toBe(true));
    expect(confirm).toHaveBeenCalledOnce();
  });
});

describe("what is typed", () => {
  it("is a number in any of our ways of writing, or left to the server", () => {
    expect(["3,5", "٣٫٥", " 12 ", "−4", "1,234,567", "abc", "1.5"].map(typedNumber)).toEqual([
      "3.5", "3.5", "12", "-4", "1,234,567", "abc", "1.5",
    ]);
  });

  it("is compared field by field", () => {
    expect(changes({ a: { en: "x" }, b: "1", c: 2 }, { a: { en: "x" }, b: "2", c: 2 })).toEqual({ b: "2" });
  });
});

function act(name: string): void {
  page.querySelector<HTMLElement>(`[data-rihla-act=${name}]`)?.click();
}

async function opened(name: string): Promise<HTMLFormElement> {
  act(name);
  await vi.waitFor(() => expect(page.querySelector(".rihla-kpi-form")).not.toBeNull());
  return page.querySelector(".rihla-kpi-form") as HTMLFormElement;
}

function type(form: HTMLElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function marked(form: HTMLElement): (string | null)[] {
  return [...form.querySelectorAll("[aria-invalid]")].map((field) => field.getAttribute("name"));
}

function submit(form: HTMLFormElement): void {
  form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}
