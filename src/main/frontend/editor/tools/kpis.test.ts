import { afterEach, describe, expect, it, vi } from "vitest";
import { kpis } from "./kpis";
import { menus } from "./menu";
import { draw, type Drawn } from "./testing";

let map: Drawn;

afterEach(() => {
  map.end();
  vi.unstubAllGlobals();
});

function library(...names: string[]): void {
  const list = names.map((shown, index) => ({ id: `k${index}`, shown, lang: "en", dir: "ltr" }));
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify({ kpis: list, more: false }))));
}

async function opened(): Promise<string[]> {
  await vi.waitFor(() => expect(map.menu()).not.toEqual([]));
  return map.menu();
}

describe("the KPIs of a map that is being edited", () => {
  it("are added to a stage, to one of its touchpoints, and by channel", async () => {
    library("Satisfaction", "Effort");
    map = draw([kpis, menus]);
    map.click('[data-rihla-cell="kpis/s1"] [data-rihla-kpi-add]');
    expect(await opened()).toEqual(["Stage s1", "Touchpoint t1", "Touchpoint t2"]);
    map.choose("Touchpoint t1");
    map.choose("Effort");
    map.choose("All channels");
    expect(map.sent).toEqual([
      { type: "add-kpi-use", element: { id: expect.any(String) as string, touchpoint: "t1", kpi: "k1" } },
    ]);
    expect(document.querySelector('[data-rihla-cell="kpis/s1"]')?.textContent).toContain("Effort");
  });

  it("are added to the map from the strip, and to an element from its menu", async () => {
    library("Satisfaction");
    map = draw([kpis, menus]);
    map.click('[data-rihla-cell="kpis"] [data-rihla-kpi-add]');
    expect(await opened()).toEqual(["Satisfaction"]);
    map.choose("Satisfaction");
    map.choose("All channels");
    map.click('[data-rihla-ref="stage:s2"] [data-rihla-menu]');
    map.choose("Add a KPI");
    await vi.waitFor(() => expect(map.menu()).toEqual(["Satisfaction"]));
    map.choose("Satisfaction");
    map.choose("All channels");
    expect(map.sent.map(({ element }) => (element as { stage?: string }).stage)).toEqual([undefined, "s2"]);
  });

  it("are taken away, and the keyboard goes on", () => {
    library();
    map = draw([kpis]);
    map.click('[data-rihla-kpi-remove="u1"]');
    expect(map.sent).toEqual([{ type: "delete", element: "kpi-use:u1" }]);
    expect(document.querySelector('[data-rihla-kpi="u1"]')).toBeNull();
    expect(document.activeElement?.hasAttribute("data-rihla-kpi-add")).toBe(true);
  });

  it("says so when the library is empty or cannot be reached", async () => {
    library();
    map = draw([kpis]);
    map.click('[data-rihla-cell="kpis"] [data-rihla-kpi-add]');
    expect(await opened()).toEqual(["The library has no KPI yet. Add one on its page."]);
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("{}", { status: 503 })));
    map.click('[data-rihla-cell="kpis"] [data-rihla-kpi-add]');
    await vi.waitFor(() => expect(map.said.join()).toContain("KPIs could not be loaded"));
  });
});
