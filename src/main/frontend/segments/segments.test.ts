import texts from "rihla-texts:rihla.segments.,rihla.segment-basis.";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addTexts, rihlaText } from "../text";
import Rihla from "./segments.soy";
import { showProblems } from "../shared/form";
import { read, segmentsPage } from "./segments";

const STUDENTS = {
  id: "s1",
  shown: "طلاب",
  lang: "ar",
  dir: "rtl",
  name: { en: "", ar: "طلاب", ro: "Studenți" },
  basis: "needs",
  about: "<b>",
  aboutLang: "en",
  aboutDir: "ltr",
  description: { en: "<b>", ar: "", ro: "" },
  creatorName: "Ana",
  archived: false,
  seen: "first",
  mayChange: true,
};

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

let calls: Call[];
let refuse: object | undefined;
let refusal: number;
let outcome: string;
let there: typeof STUDENTS;
let page: HTMLElement;

describe("the page of segments", () => {
  beforeEach(() => {
    for (const [language, ofLanguage] of Object.entries(texts)) {
      addTexts(language, ofLanguage);
    }
    calls = [];
    refuse = undefined;
    refusal = 422;
    outcome = "removed";
    there = STUDENTS;
    vi.stubGlobal("fetch", (address: string, wish: RequestInit) => {
      const method = wish.method ?? "";
      const path = address.replace(/.*\/rihla\/1\.0\//, "");
      calls.push({ method, path, body: typeof wish.body === "string" ? JSON.parse(wish.body) : undefined });
      const done = method === "DELETE" ? { outcome } : STUDENTS;
      const answer = method === "GET" ? { segments: [there] } : (refuse ?? done);
      const status = refuse && method !== "GET" ? refusal : 200;
      return Promise.resolve(new Response(JSON.stringify(answer), { status }));
    });
    document.body.innerHTML = `<div class="rihla-segments" lang="en" data-rihla-word="en">
      <p class="rihla-segments-status"></p>
      <div class="rihla-segments-list" tabindex="-1">${
        Rihla["Segments"]?.["list"]?.({ word: "en", segments: [STUDENTS, { ...STUDENTS, id: "s2", mayChange: false }] }) ?? ""
      }</div><div class="rihla-segments-form"></div></div>`;
    page = document.querySelector(".rihla-segments") as HTMLElement;
    segmentsPage(page);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.innerHTML = "";
  });

  it("shows texts in their own direction, and acts only where one may act", () => {
    const rows = [...page.querySelectorAll("tbody tr")];
    expect(rows[0]?.querySelector("bdi")?.outerHTML).toBe('<bdi lang="ar" dir="rtl">طلاب</bdi>');
    expect(rows[0]?.querySelector(".rihla-segment-about")?.textContent).toBe("<b>");
    expect(rows.map((row) => row.querySelectorAll("button").length)).toEqual([3, 0]);
  });

  it("sends what the form shows", async () => {
    const form = await opened("edit");
    (form.querySelector("[name='name.en']") as HTMLInputElement).value = "Students";
    (form.querySelector("[name=basis]") as HTMLSelectElement).value = "behaviour";
    expect(read(form)).toEqual({
      name: { en: "Students", ar: "طلاب", ro: "Studenți" },
      basis: "behaviour",
      description: { en: "<b>", ar: "", ro: "" },
    });
    submit(form);
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.segments.saved", "طلاب")));
    expect(calls.find((call) => call.method === "PUT")).toMatchObject({
      path: "segments/s1",
      body: { basis: "behaviour", archived: false, seen: "first" },
    });
    expect(page.querySelector("form")).toBeNull();
  });

  it("keeps what was typed, and says what is wrong beside the field", async () => {
    const problems = [
      { field: "name.ro", code: "segment-name-taken", message: "Taken" },
      { field: "", code: "too-many-segments", message: "Too many" },
    ];
    refuse = { ...problems[0], problems };
    const form = await opened("new");
    const name = form.querySelector("[name='name.ro']") as HTMLInputElement;
    name.value = "Studenți";
    submit(form);
    await vi.waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
    expect(calls.some((call) => call.method === "POST" && call.path === "segments")).toBe(true);
    expect(name.value).toBe("Studenți");
    expect(document.getElementById(name.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Taken");
    expect(form.querySelector("[role=alert]")?.textContent).toBe("Too many");
    expect(form.querySelector<HTMLButtonElement>("[type=submit]")?.disabled).toBe(false);
    showProblems(form, []);
    expect(form.querySelectorAll("[aria-invalid]")).toHaveLength(0);
  });

  it("keeps what was typed when another was quicker, and saves it when asked again", async () => {
    const form = await opened("edit");
    const name = form.querySelector("[name='name.en']") as HTMLInputElement;
    name.value = "Students";
    there = { ...STUDENTS, shown: "Theirs", archived: true, seen: "second" };
    refuse = { code: "segment-changed", message: "Somebody else" };
    refusal = 409;
    submit(form);
    await vi.waitFor(() => expect(page.querySelector("tbody bdi")?.textContent).toBe("Theirs"));
    expect(form.querySelector("[role=alert]")?.textContent).toBe("Somebody else");
    expect(name.isConnected && name.value).toBe("Students");
    await vi.waitFor(() => expect(form.querySelector<HTMLButtonElement>("[type=submit]")?.disabled).toBe(false));
    refuse = undefined;
    submit(form);
    await vi.waitFor(() => expect(page.querySelector("form")).toBeNull());
    expect(calls.filter((call) => call.method === "PUT").map((call) => call.body)).toMatchObject([
      { seen: "first", archived: false },
      { seen: "second", archived: true, name: { en: "Students" } },
    ]);
  });

  it("edits what is there now, and opens nothing for what is gone", async () => {
    there = { ...STUDENTS, name: { ...STUDENTS.name, en: "Newer" } };
    const form = await opened("edit");
    expect((form.querySelector("[name='name.en']") as HTMLInputElement).value).toBe("Newer");
    page.querySelector(".rihla-segments-form")?.replaceChildren();
    there = { ...STUDENTS, id: "s9" };
    act("edit");
    await vi.waitFor(() => expect(page.querySelector("tr[data-rihla-segment=s9]")).not.toBeNull());
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.segments.failed")));
    expect(page.querySelector("form")).toBeNull();
  });

  it("archives and sends nothing of what the segment says", async () => {
    act("archive");
    await vi.waitFor(() => expect(status()).toBe(rihlaText("en", "rihla.segments.archived.done", "طلاب")));
    expect(calls[0]).toEqual({ method: "POST", path: "segments/s1/archive", body: undefined });
  });

  it("deletes only after a yes", async () => {
    const confirm = vi.fn(() => false);
    vi.stubGlobal("confirm", confirm);
    act("delete");
    await vi.waitFor(() => expect(confirm).toHaveBeenCalledOnce());
    expect(calls.some((call) => call.method === "DELETE")).toBe(false);
    confirm.mockReturnValue(true);
    act("delete");
    await vi.waitFor(() => expect(calls.some((call) => call.method === "DELETE" && call.path === "segments/s1")).toBe(true));
    await vi.waitFor(() => expect(said()).toContain("deleted"));
    outcome = "archived";
    act("delete");
    await vi.waitFor(() => expect(said()).toContain("archived"));
  });
});

function said(): string {
  return page.querySelector(".rihla-segments-status")?.textContent ?? "";
}

function act(name: string): void {
  page.querySelector<HTMLElement>(`[data-rihla-act=${name}]`)?.click();
}

async function opened(name: string): Promise<HTMLFormElement> {
  act(name);
  await vi.waitFor(() => expect(page.querySelector("form")).not.toBeNull());
  return page.querySelector("form") as HTMLFormElement;
}

function submit(form: HTMLFormElement): void {
  form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

function status(): string {
  return page.querySelector(".rihla-segments-status")?.textContent ?? "";
}
