import texts from "rihla-texts:rihla.readings.,rihla.imports.,rihla.date.";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addTexts, rihlaText } from "../text";
import { kept } from "./kept";
import { inZone, type Reading, said, type Use, when } from "./model";
import { readingsPage } from "./readings";

const NPS: Reading = {
  place: "1772661600000-7",
  id: "march",
  at: "2026-03-04T22:00:00Z",
  answers: 70,
  favourable: 40,
  unfavourable: 10,
  total: "0",
};
const IMPORT = { id: 3, done: true, line: 4, bytes: 10, records: 3, added: 2, corrected: 0, unchanged: 0, refused: 1 };
const PROBLEM = { code: "bad-number", message: "“<b>” is not a number.", place: 3, field: "value", text: "<b>" };
const SHAPE = {
  encoding: "cp1256",
  separator: "semicolon",
  dates: "day-first",
  decimals: "unknown",
  header: ["التاريخ", "score"],
  columns: { at: 1, value: 2 },
};

let calls: { method: string; path: string; body: unknown }[];
let readings: Reading[];
let broken: { status: number; answer: object } | "away" | undefined;
let page: HTMLElement;

function answer(method: string, path: string): Response {
  if (path.startsWith("readings/imports")) {
    if (method === "PUT" && !path.includes("trial") && broken) {
      if (broken === "away") {
        throw new TypeError("away");
      }
      return new Response(JSON.stringify(broken.answer), { status: broken.status });
    }
    return new Response(JSON.stringify({ ...IMPORT, done: broken === undefined, problems: [PROBLEM], shape: SHAPE }));
  }
  if (method === "POST" && broken && broken !== "away") {
    return new Response(JSON.stringify(broken.answer), { status: broken.status });
  }
  return new Response(method === "DELETE" ? null : JSON.stringify({ readings, more: false }), {
    status: method === "DELETE" ? 204 : 200,
  });
}

async function show(scale: string): Promise<void> {
  document.body.innerHTML = `<div class="rihla-readings" lang="en" data-rihla-word="en" data-rihla-map="m1" data-rihla-use="u1"
    data-rihla-scale="${scale}" data-rihla-zone="Europe/Bucharest" data-rihla-unit="EUR" data-rihla-most="1">
    <p class="rihla-readings-status"></p><div class="rihla-readings-list" tabindex="0"></div>
    <div class="rihla-readings-form"></div><div class="rihla-imports"></div></div>`;
  page = document.querySelector(".rihla-readings") as HTMLElement;
  readingsPage(page);
  await vi.waitFor(() => expect(page.querySelector(".rihla-readings-list")?.innerHTML).not.toBe(""));
}

beforeEach(() => {
  for (const [language, ofLanguage] of Object.entries(texts)) {
    addTexts(language, ofLanguage);
  }
  localStorage.clear();
  calls = [];
  readings = [NPS];
  broken = undefined;
  vi.stubGlobal("fetch", async (address: string, wish: RequestInit) => {
    const method = wish.method ?? "";
    const path = address.replace(/.*\/rihla\/1\.0\//, "");
    calls.push({ method, path, body: typeof wish.body === "string" ? JSON.parse(wish.body) : wish.body });
    return answer(method, path);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

describe("readings", () => {
  it("are told in words, at the day of the KPI's zone", async () => {
    await show("nps");
    const row = page.querySelector("tbody tr");
    expect(row?.querySelector("th")?.textContent).toBe(when("en", NPS.at, "Europe/Bucharest"));
    expect(inZone(NPS.at, "Europe/Bucharest")).toBe("2026-03-05T00:00");
    expect(row?.querySelector("td bdi")?.textContent).toBe(rihlaText("en", "rihla.readings.said.nps", "40", "20", "10"));
    const use = { word: "en", scale: "share" } as Use;
    expect(said(use, { ...NPS, favourable: 4, answers: 9 }).said).toBe(rihlaText("en", "rihla.readings.said.share", "4", "9"));
    expect(said(use, { ...NPS, total: "9", answers: 2 }).said).toBe(rihlaText("en", "rihla.readings.said.percent", "4.5"));
    expect(said({ ...use, scale: "ces" }, { ...NPS, total: "21", answers: 4 })).toEqual({ said: "5.25", number: true });
  });

  it("of a search are not corrected by hand, since the next look would write over that; erased names are not shown", async () => {
    const searched = { ...NPS, id: "jql-2026-11-22", answers: 0, favourable: 0, unfavourable: 0 };
    readings = [searched, { ...NPS, place: "1-1", id: "erased:0f" }];
    await show("nps");
    const [first, second] = page.querySelectorAll("tbody tr");
    expect(first?.textContent).toContain(rihlaText("en", "rihla.readings.said.nothing"));
    expect(first?.querySelector("[data-rihla-act=correct]")).toBeNull();
    expect(first?.querySelector("[data-rihla-act=remove]")).not.toBeNull();
    expect(second?.querySelector("[data-rihla-act=correct]")).not.toBeNull();
    expect(second?.textContent).not.toContain("erased");
  });

  it("are added by counts, once however often they are sent, and keep what was typed", async () => {
    await show("nps");
    act("add");
    fill({ favourable: "٤٠", neutral: "20", unfavourable: "1,5", at: "2026-03-05" });
    const problems = [{ field: "unfavourable", code: "not-whole", message: "Whole" }];
    broken = { status: 422, answer: { ...problems[0], problems } };
    submit(".rihla-reading-form");
    await vi.waitFor(() => expect(page.querySelector("[aria-invalid]")?.getAttribute("name")).toBe("unfavourable"));
    expect(page.querySelector<HTMLInputElement>("[name=favourable]")?.value).toBe("٤٠");
    broken = undefined;
    fill({ unfavourable: "1" });
    submit(".rihla-reading-form");
    await vi.waitFor(() => expect(page.querySelector(".rihla-reading-form")).toBeNull());
    const sent = posted().map((body) => body.readings[0]);
    expect(sent[1]).toMatchObject({ use: "u1", at: "2026-03-05", favourable: 40, neutral: 20, unfavourable: 1 });
    expect(sent[0]?.["unfavourable"]).toBe("1.5");
    expect(sent[0]?.["id"]).toBe(sent[1]?.["id"]);
    expect(posted()[1]).toMatchObject({ map: "m1", scale: "nps", zone: "Europe/Bucharest" });
  });

  it("are corrected under their name, at their moment", async () => {
    await show("nps");
    act("correct");
    expect(page.querySelector<HTMLInputElement>("[name=neutral]")?.value).toBe("20");
    fill({ neutral: "25" });
    submit(".rihla-reading-form");
    await vi.waitFor(() => expect(posted()).toHaveLength(1));
    expect(posted()[0]?.readings[0]).toMatchObject({ id: "march", at: NPS.at, neutral: 25 });
  });

  it("are removed after a yes", async () => {
    vi.stubGlobal("confirm", () => true);
    await show("nps");
    act("remove");
    await vi.waitFor(() => expect(calls.some(({ method, path }) => method === "DELETE" && path === "readings?map=m1&use=u1&id=march")).toBe(true));
  });

  it("are only shown where nobody knows how they are counted", async () => {
    await show("");
    expect(page.querySelector("[data-rihla-act=add], [data-rihla-act=correct], .rihla-import-form")).toBeNull();
    expect(page.querySelector("[data-rihla-act=remove]")).not.toBeNull();
  });
});

describe("a file of readings", () => {
  it("is asked for, and refused where it is too large", async () => {
    await show("amount");
    submit(".rihla-import-form");
    expect(problem("file")).toBe(rihlaText("en", "rihla.imports.no-file"));
    choose("x".repeat(1_000_001));
    submit(".rihla-import-form");
    expect(problem("file")).toBe(rihlaText("en", "rihla.imports.too-large", "1"));
    expect(calls.every(({ method }) => method === "GET")).toBe(true);
  });

  it("is checked, shows how it is written and which lines cannot be read, and is sent as it was then said", async () => {
    await show("amount");
    choose("a");
    submit(".rihla-import-form");
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.imports.trial", "2", "1")));
    expect(page.querySelector('[data-rihla-recognised="encoding"]')?.textContent).toBe(rihlaText("en", "rihla.imports.encoding.cp1256"));
    expect(page.querySelector(".rihla-import-report tbody")?.textContent).toContain("“<b>” is not a number.");
    const value = page.querySelector<HTMLSelectElement>('[name="column.value"]') as HTMLSelectElement;
    expect([...value.options].map((option) => option.text)).toEqual([rihlaText("en", "rihla.imports.column.none"), "التاريخ", "score"]);
    expect(value.value).toBe("2");
    value.value = "1";
    value.dispatchEvent(new Event("change", { bubbles: true }));
    run();
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.imports.done", "2", "0", "0", "1")));
    expect(calls.filter(({ path }) => path === "readings/imports").map(({ body }) => body)).toEqual([
      { map: "m1", use: "u1", scale: "amount", zone: "Europe/Bucharest", header: true },
      { map: "m1", use: "u1", scale: "amount", zone: "Europe/Bucharest", header: true, columns: { at: "1", value: "1" } },
    ]);
    expect(kept({ map: "m1", use: "u1" } as Use)).toBeUndefined();
  });

  it("goes on where it broke off, also on another visit", async () => {
    await show("amount");
    choose("abc");
    broken = "away";
    run();
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.imports.stopped", "4")));
    expect(kept({ map: "m1", use: "u1" } as Use)).toEqual({ id: 3, name: "data.csv", size: 3 });
    await show("amount");
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.imports.unfinished", "data.csv")));
    choose("abc");
    expect(button().textContent).toBe(rihlaText("en", "rihla.imports.go-on"));
    const begun = calls.filter(({ method }) => method === "POST").length;
    broken = undefined;
    run();
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.imports.done", "2", "0", "0", "1")));
    expect(calls.filter(({ method }) => method === "POST")).toHaveLength(begun);
  });

  it("is refused with the reason where no line can be read", async () => {
    await show("amount");
    choose("a");
    const problems = [{ field: "at", code: "no-column", message: "No column" }];
    broken = { status: 422, answer: { ...problems[0], problems } };
    run();
    await vi.waitFor(() => expect(problem("")).toBe("No column"));
    expect(page.querySelector("details")?.open).toBe(true);
    expect(button().disabled).toBe(false);
  });
});

function act(name: string): void {
  page.querySelector<HTMLElement>(`[data-rihla-act=${name}]`)?.click();
}

function fill(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    (page.querySelector(`[name=${name}]`) as HTMLInputElement).value = value;
  }
}

function submit(form: string): void {
  page.querySelector(form)?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

function posted(): { readings: Record<string, unknown>[] }[] {
  return calls.filter(({ method, path }) => method === "POST" && path === "readings").map(({ body }) => body as never);
}

function choose(content: string): void {
  const input = page.querySelector<HTMLInputElement>("[name=file]") as HTMLInputElement;
  Object.defineProperty(input, "files", { value: [new File([content], "data.csv")], configurable: true });
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function button(): HTMLButtonElement {
  return page.querySelector("[data-rihla-import=run]") as HTMLButtonElement;
}

function run(): void {
  button().click();
}

function status(): string {
  return page.querySelector(".rihla-import-status")?.textContent ?? "";
}

function problem(field: string): string {
  return page.querySelector(`.rihla-import-form [data-rihla-problem="${field}"]`)?.textContent ?? "";
}
