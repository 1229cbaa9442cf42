import texts from "rihla-texts:rihla.";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { DashboardApi } from "../shared/item";
import { addTexts } from "../text";
import { JourneyHealthItem } from "./journey-health";
import { StageKpisItem } from "./stage-kpis";
import { read } from "./told";

const EVERYTHING = read({ language: "en" });
const ARABIC = { tag: "ar", language: "ar", dir: "rtl" };
const ENGLISH = { tag: "en", language: "en", dir: "ltr" };

const NPS = {
  id: "u1",
  word: "en",
  name: { text: "NPS <b>", lang: "en", dir: "ltr" },
  touchpoint: { text: "Pay", lang: "en", dir: "ltr" },
  channel: "Phone calls",
  source: "readings",
  status: "breach",
  sign: "✖",
  says: "Breach",
  answers: 120,
  value: "+12",
  low: "+2",
  high: "+22",
  period: "Nov 2026, so far",
  trend: "falling",
  course: "Falling",
  arrow: "↓",
  target: "+50",
  chart: {
    line: "M250 20L750 80",
    bands: "M250 10V30",
    target: "8",
    breach: "50",
    points: [{ x: "25", y: "20", status: "breach", path: "M0 0Z", fill: "#c9372c" }],
  },
  rows: [
    { period: "Oct 2026", status: "on-target", sign: "●", says: "On target", value: "+51", low: "", answers: 90, arrow: "", course: "" },
    { period: "Nov 2026", status: "too-few", sign: "…", says: "Too few answers (3)", value: "", low: "", answers: 3, arrow: "", course: "" },
  ],
};

const FEW = { ...NPS, id: "u2", status: "too-few", sign: "…", says: "Too few answers (3)", value: "", chart: {}, rows: [], touchpoint: null, channel: "", arrow: "", source: "another-scale" };

const STAGES = {
  reader: ENGLISH,
  asOf: "2026-11-22T10:00:00Z",
  complete: true,
  missing: 0,
  maps: [
    {
      key: "shop",
      name: { text: "متجر", lang: "ar", dir: "rtl" },
      page: "https://wiki.example/shop",
      groups: [
        { stage: null, kpis: [FEW] },
        { stage: { text: "Purchase", lang: "en", dir: "ltr" }, kpis: [NPS] },
      ],
    },
  ],
};

const HEALTH = {
  ...STAGES,
  maps: [
    {
      key: "shop",
      name: { text: "Shop", lang: "en", dir: "ltr" },
      page: "https://wiki.example/shop",
      score: 71.5,
      kpis: [FEW],
      states: [
        { status: "breach", sign: "✖", number: 1 },
        { status: "too-few", sign: "…", number: 1 },
      ],
      stages: [{ stage: { text: "Purchase", lang: "en", dir: "ltr" }, kpis: [NPS] }],
      newest: "2026-11-01",
      fixes: { open: 2, inProgress: 0, done: 1, overdue: 1, unread: 3, age: 4, painPoints: 3, openPainPoints: 2, complete: true, jql: 'issue in painPointsOf("shop")' },
    },
  ],
};

let place: HTMLElement;
let asked: string[];

beforeAll(() => Object.entries(texts).forEach(([language, ofLanguage]) => addTexts(language, ofLanguage)));

beforeEach(() => {
  document.body.innerHTML = "<div></div>";
  place = document.body.firstElementChild as HTMLElement;
  asked = [];
});

afterEach(() => vi.unstubAllGlobals());

describe("Stage KPIs", () => {
  it("costs one request and says each figure by shape and in words, with every period in a table", async () => {
    answer(STAGES);
    await new StageKpisItem(api()).show(place, EVERYTHING);

    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("/stage-kpis?period=&periods=12&language=");
    const [few, nps] = [...place.querySelectorAll(".rihla-item-kpi")];
    expect(few?.textContent).toContain("Too few answers (3)");
    expect(few?.textContent).toContain("readings");
    expect(few?.querySelector("svg")).toBeNull();
    expect(nps?.querySelector("b")).toBeNull();
    expect(nps?.textContent).toContain("NPS <b>");
    expect(nps?.querySelector(".rihla-kpi-s-breach")?.textContent).toMatch(/✖\s+\+12\s+Breach/);
    expect(nps?.textContent).toContain("Target:");
    expect(nps?.querySelectorAll("svg path").length).toBeGreaterThan(3);
    expect(nps?.querySelectorAll("details tbody tr")).toHaveLength(2);
    expect(place.querySelector("h3 a")?.getAttribute("href")).toBe("https://wiki.example/shop");
    expect(place.querySelector("h3 bdi")?.getAttribute("dir")).toBe("rtl");
    expect([...place.querySelectorAll("h4")].map((title) => title.textContent?.trim())).toEqual(["Whole journey", "Purchase"]);
  });

  it("says the words that came with the figures, from right to left where these run so", async () => {
    answer({ ...STAGES, reader: ARABIC });
    await new StageKpisItem(api()).show(place, EVERYTHING);

    expect(place.querySelector(".rihla-stage-kpis")?.getAttribute("dir")).toBe("rtl");
    expect(place.textContent).toContain("الرحلة كاملة");
  });

  it("says that nothing is measured, and that something is not shown", async () => {
    answer({ ...STAGES, maps: [] });
    await new StageKpisItem(api()).show(place, EVERYTHING);
    expect(place.textContent).toContain("No KPI is measured on the maps and stages chosen here.");

    answer({ ...STAGES, maps: [], missing: 2, complete: false });
    await new StageKpisItem(api()).show(place, EVERYTHING);
    expect(place.textContent).toContain("2 of the maps chosen here are not there, or not for you.");
    expect(place.textContent).toContain("more maps than are shown");
  });

  it("waits in words, and never with a nought", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    void new StageKpisItem(api()).show(place, read({ language: "ro" }));

    expect(place.textContent).toContain("Se încarcă");
    expect(place.querySelector("[lang=ro]")).not.toBeNull();
    expect(place.textContent).not.toMatch(/\d/);
  });

  it("offers to connect, and says why there are no figures", async () => {
    refuse({ code: "connect", message: "Allow it first.", field: "", connect: "https://jira.example/allow" });
    await new StageKpisItem(api()).show(place, EVERYTHING);
    expect(place.textContent).toContain("Allow it first.");
    expect(place.querySelector("a")?.getAttribute("href")).toBe("https://jira.example/allow");

    refuse({ code: "no-link", message: "There is no link.", field: "", connect: "" });
    await new StageKpisItem(api()).show(place, EVERYTHING);
    expect(place.textContent?.trim()).toBe("There is no link.");
  });

  it("asks again by itself, as often as was chosen", async () => {
    answer(STAGES);
    let refresh = (): void => undefined;
    const initRefresh = vi.fn((_preferences: unknown, again: () => void) => {
      refresh = again;
    });
    new StageKpisItem({ ...api(), initRefresh }).render(place, { refresh: "15" });
    refresh();

    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(initRefresh.mock.calls[0]?.[0]).toEqual({ refresh: "15" });
  });

  it("comes up to date without closing what was opened, and leaves the keyboard where it is", async () => {
    document.body.append(place);
    answer(STAGES);
    const item = new StageKpisItem(api());
    await item.show(place, EVERYTHING);
    const table = (): HTMLDetailsElement => place.querySelector("details") as HTMLDetailsElement;
    table().open = true;
    (table().querySelector("[tabindex]") as HTMLElement).scrollLeft = 40;
    (table().querySelector("summary") as HTMLElement).focus();
    answer({ ...STAGES, maps: [{ ...STAGES.maps[0], key: "clinic" }, ...STAGES.maps] });
    await item.show(place, EVERYTHING);

    const [other, same] = [...place.querySelectorAll("details")];
    expect(other?.open).toBe(false);
    expect(same?.open).toBe(true);
    expect(same?.querySelector("[tabindex]")?.scrollLeft).toBe(40);
    expect(document.activeElement).toBe(same?.querySelector("summary"));

    answer({ ...STAGES, maps: [] });
    await item.show(place, EVERYTHING);
    expect(document.activeElement).toBe(place.firstElementChild);
  });

  it("does not take the keyboard from where else it is", async () => {
    answer(STAGES);
    const item = new StageKpisItem(api());
    await item.show(place, EVERYTHING);
    const elsewhere = document.body.appendChild(document.createElement("button"));
    elsewhere.focus();
    await item.show(place, EVERYTHING);

    expect(document.activeElement).toBe(elsewhere);
  });

  it("says of which map not all KPIs are there", async () => {
    answer({ ...STAGES, maps: [{ ...STAGES.maps[0], more: true, groups: [] }] });
    await new StageKpisItem(api()).show(place, EVERYTHING);

    expect(place.textContent).toContain("some of this map are missing");
    expect(place.textContent).not.toContain("No KPI is measured");
  });

  it("keeps its settings open when figures come late, or would be asked for again", async () => {
    let come = (_answer: Response): void => undefined;
    vi.stubGlobal("fetch", (address: string) =>
      address.includes("stage-kpis")
        ? new Promise<Response>((resolve) => (come = resolve))
        : Promise.resolve(Response.json({ maps: [], departments: [], tag: "en", language: "en", dir: "ltr" })),
    );
    let refresh = (): void => undefined;
    const initRefresh = (_preferences: unknown, again: () => void): void => void (refresh = again);
    const hideLoadingBar = vi.fn();
    const item = new StageKpisItem({ ...api(), initRefresh, hideLoadingBar });
    item.render(place, {});
    item.renderEdit(place, {});
    await vi.waitFor(() => expect(place.querySelector("form")).not.toBeNull());

    refresh();
    come(Response.json(STAGES));
    await vi.waitFor(() => expect(hideLoadingBar).toHaveBeenCalled());

    expect(place.querySelector("form")).not.toBeNull();
  });

  it("is told maps, stages, a period, a language and whether to refresh", async () => {
    const savePreferences = vi.fn();
    answer({
      maps: [
        { id: "shop", name: "Shop", lang: "en", dir: "ltr", stages: [{ id: "s1", name: "Buy", lang: "en", dir: "ltr" }] },
        { id: "clinic", name: "عيادة", lang: "ar", dir: "rtl", stages: [] },
      ],
      departments: [],
      tag: "en",
      language: "en",
      dir: "ltr",
    });
    const told = read({ map: "shop", stage: "shop/s1", period: "quarter", periods: "24", refresh: "false" });
    await new StageKpisItem({ ...api(), savePreferences }).edit(place, told);
    const form = place.querySelector("form") as HTMLFormElement;
    const chosen = (name: string): string =>
      form.querySelector(`[name=${name}] option[selected]`)?.getAttribute("value") ?? "";
    // The DOM of these tests forgets which option a form begins with.
    for (const [name, value] of [["period", chosen("period")], ["periods", chosen("periods")], ["language", "ar"]]) {
      (form.querySelector(`[name=${name}]`) as HTMLSelectElement).value = value ?? "";
    }
    form.dispatchEvent(new Event("submit"));

    expect([...form.querySelectorAll("select, input")].every((field) => form.querySelector(`label[for="${field.id}"]`) || field.closest("label"))).toBe(true);
    expect(savePreferences).toHaveBeenCalledWith({
      map: "shop",
      stage: "shop/s1",
      period: "quarter",
      periods: "24",
      language: "ar",
      refresh: "false",
      isConfigured: "true",
    });
  });

  it("takes odd preferences for none", () => {
    expect(read({ period: "decade", periods: "-1", language: "tlh", map: "a|b", refresh: "15" })).toEqual({
      map: ["a", "b"],
      stage: [],
      period: "",
      periods: 12,
      language: "",
      refresh: true,
    });
  });
});

describe("Journey health", () => {
  it("says the score, what needs attention and how the fixes stand, with the way to them", async () => {
    answer(HEALTH);
    await new JourneyHealthItem(api()).show(place, EVERYTHING);

    expect(asked).toHaveLength(1);
    const text = place.textContent?.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ") ?? "";
    expect(text).toContain("71.5 of 100");
    expect(text).toContain("✖ Breach 1");
    expect(text).toMatch(/Purchase\s*NPS <b> · Pay · Phone calls ✖ \+12 Breach/);
    expect(text).toContain("3 restricted issues are not counted");
    expect(text).toContain("3, still open: 2");
    expect(text).toContain("Period from 1 Nov 2026");
    const open = place.querySelector("a[href*=jql]") as HTMLAnchorElement;
    expect(decodeURIComponent(open.href)).toContain('painPointsOf("shop") AND statusCategory = "To Do"');
  });

  it("never says nought for what is not known", async () => {
    const nothing = { ...HEALTH.maps[0]?.fixes, open: 0, done: 0, overdue: 0, unread: 0 };
    answer({ ...HEALTH, maps: [{ ...HEALTH.maps[0], score: null, kpis: [], states: [], stages: [], newest: "", fixes: nothing }] });
    await new JourneyHealthItem(api()).show(place, EVERYTHING);

    const said = [...place.querySelectorAll("dd")].map((value) => value.textContent?.trim());
    expect(said.slice(0, 4)).toEqual(["No data", "No KPI is measured.", "None", "No issues to count"]);
    expect(said.at(-1)).toBe("No data");
  });

  it("says of a map whose KPIs are not all there nothing that only all of them tell", async () => {
    answer({ ...HEALTH, maps: [{ ...HEALTH.maps[0], more: true, score: null, states: [], stages: [] }] });
    await new JourneyHealthItem(api()).show(place, EVERYTHING);

    expect(place.textContent).toContain("some of this map are missing");
    expect(place.textContent).not.toMatch(/No KPI is measured|None/);
  });

  it("says that there is no map", async () => {
    answer({ ...HEALTH, maps: [] });
    await new JourneyHealthItem(api()).show(place, EVERYTHING);

    expect(place.textContent).toContain("no journey map here that you may see");
  });
});

function api(): DashboardApi {
  return {
    getGadgetId: () => "1",
    isEditable: () => true,
    showLoadingBar: () => undefined,
    hideLoadingBar: () => undefined,
    resize: () => undefined,
    savePreferences: () => undefined,
    closeEdit: () => undefined,
    initRefresh: () => undefined,
  };
}

function answer(body: object): void {
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return new Response(JSON.stringify(body), { status: 200 });
  });
}

function refuse(body: object): void {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status: 503 }));
}
