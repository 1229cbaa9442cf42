import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { kpis } from "./kpis";
import { menus } from "./menu";
import { draw, type Drawn } from "./testing";

let map: Drawn;
let asked: string[];

beforeEach(() => {
  asked = [];
  const hidden: (() => void)[] = [];
  Object.assign(window, {
    AJS: {
      dialog2: () => ({
        show: () => undefined,
        hide: () => hidden.splice(0).forEach((handler) => handler()),
        on: (_event: string, handler: () => void) => hidden.push(handler),
      }),
    },
  });
});

afterEach(() => {
  map.end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A library that finds those whose names have in them what is typed, two at once. */
function library(...names: string[]): void {
  const list = names.map((shown, index) => ({ id: `k${index}`, shown, lang: "en", dir: "ltr" }));
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const words = new URL(address, "http://wiki.example").searchParams.get("q") ?? "";
    const found = list.filter(({ shown }) => shown.toLowerCase().includes(words.toLowerCase()));
    return Promise.resolve(new Response(JSON.stringify({ kpis: found.slice(0, 2), more: found.length > 2 })));
  });
}

function part<Part extends HTMLElement = HTMLElement>(name: string): Part {
  return document.querySelector(`#rihla-kpi-choice-${name}`) as Part;
}

function offered(): string[] {
  return Array.from(part("found").querySelectorAll("bdi"), ({ textContent }) => textContent ?? "");
}

async function says(sentence: string): Promise<void> {
  await vi.waitFor(() => expect(part("state").textContent?.replace(/[\u2066-\u2069]/g, "")).toContain(sentence));
}

function choose(name: string): void {
  part("found").querySelector<HTMLElement>(`button[aria-label="Add “\u2068${name}\u2069”"], button[aria-label="Add “${name}”"]`)?.click();
}

function type(text: string): void {
  const field = part<HTMLInputElement>("words");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("the KPIs of a map that is being edited", () => {
  it("are added to a stage, to one of its touchpoints, and by channel", async () => {
    library("Satisfaction", "Effort");
    map = draw([kpis, menus]);
    map.click('[data-rihla-cell="kpis/s1"] [data-rihla-kpi-add]');
    await says("2 KPIs");
    const places = [...part<HTMLSelectElement>("place").options];
    expect(places.map(({ text }) => text)).toEqual(["Stage s1", "Touchpoint t1", "Touchpoint t2"]);
    part<HTMLSelectElement>("place").value = "touchpoint:t1";
    part<HTMLSelectElement>("channel").value = "web-site";
    choose("Effort");

    expect(map.sent).toEqual([
      {
        type: "add-kpi-use",
        element: { id: expect.any(String) as string, touchpoint: "t1", kpi: "k1", channel: "web-site" },
      },
    ]);
    expect(document.querySelector('[data-rihla-cell="kpis/s1"]')?.textContent).toContain("Effort");
    expect(document.querySelector("#rihla-kpi-choice")).toBeNull();
    expect((document.activeElement as HTMLElement).dataset["rihlaKpiAdd"]).toBe("");
  });

  it("are added to the map from the strip, and to an element from its menu", async () => {
    library("Satisfaction");
    map = draw([kpis, menus]);
    map.click('[data-rihla-cell="kpis"] [data-rihla-kpi-add]');
    await says("1 KPI");
    choose("Satisfaction");
    map.click('[data-rihla-ref="stage:s2"] [data-rihla-menu]');
    map.choose("Add a KPI");
    await says("1 KPI");
    choose("Satisfaction");

    expect(map.sent.map(({ element }) => (element as { stage?: string }).stage)).toEqual([undefined, "s2"]);
  });

  it("are searched for in the whole library while somebody types", async () => {
    library("Satisfaction", "Effort", "Effort by phone", "Churn");
    map = draw([kpis]);
    map.click('[data-rihla-cell="kpis"] [data-rihla-kpi-add]');
    await says("2 KPIs, and there are more");
    expect(document.activeElement).toBe(part("words"));
    expect(offered()).not.toContain("Churn");

    vi.useFakeTimers();
    type("ch");
    type("chu");
    await vi.runAllTimersAsync();
    vi.useRealTimers();

    expect(asked).toHaveLength(2);
    await says("1 KPI");
    expect(offered()).toEqual(["Churn"]);
    type("nothing like it");
    part("form").dispatchEvent(new Event("submit", { cancelable: true }));
    await says("No KPI of the library has this name");
    expect(offered()).toEqual([]);
  });

  it("are not mixed up by an answer that comes late", async () => {
    const answers: ((found: string) => void)[] = [];
    const answer = (shown: string): Response =>
      Response.json({ kpis: [{ id: shown, shown, lang: "en", dir: "ltr" }], more: false });
    vi.stubGlobal("fetch", () => new Promise((resolve) => answers.push((shown) => resolve(answer(shown)))));
    map = draw([kpis]);
    map.click('[data-rihla-cell="kpis"] [data-rihla-kpi-add]');
    part("form").dispatchEvent(new Event("submit", { cancelable: true }));
    answers[1]?.("new");
    await says("1 KPI");
    answers[0]?.("old");
    await new Promise((resolve) => setTimeout(resolve));

    expect(offered()).toEqual(["new"]);
  });

  it("are taken away, and the keyboard goes on", () => {
    library();
    map = draw([kpis]);
    map.click('[data-rihla-kpi-remove="u1"]');
    expect(map.sent).toEqual([{ type: "delete", element: "kpi-use:u1" }]);
    expect(document.querySelector('[data-rihla-kpi="u1"]')).toBeNull();
    expect(document.activeElement?.hasAttribute("data-rihla-kpi-add")).toBe(true);
  });

  it("says so when the library is empty or cannot be reached, and keeps what was typed", async () => {
    library();
    map = draw([kpis]);
    map.click('[data-rihla-cell="kpis"] [data-rihla-kpi-add]');
    await says("The library has no KPI yet. Add one on its page.");
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("{}", { status: 503 })));
    part<HTMLInputElement>("words").value = "Effort";
    part("form").dispatchEvent(new Event("submit", { cancelable: true }));
    await vi.waitFor(() => expect(part("error").textContent).toContain("KPIs could not be loaded"));
    expect(part<HTMLInputElement>("words").value).toBe("Effort");
  });
});
