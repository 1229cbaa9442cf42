import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { draw, type Drawn } from "./testing";
import { textsOf } from "./translatables";
import { translating } from "./translate";

const MAP = {
  languages: ["en", "ar"],
  name: { en: "Shop", ar: "متجر" },
  stages: [
    { id: "s2", rank: "V", name: { en: "Stage s2" } },
    { id: "s1", rank: "F", name: { en: "Stage s1", ar: "الأولى" } },
  ],
  lanes: [{ id: "l1", rank: "V", kind: "questions" }],
  touchpoints: [{ id: "t1", stage: "s1", rank: "V", name: { en: "Touchpoint t1" } }],
  cards: [{ id: "c1", lane: "l1", stage: "s1", rank: "V", text: { en: "Card c1" } }],
  painPoints: [{ id: "p1", touchpoint: "t1", rank: "V", text: { en: "Pain p1" }, solution: { en: "Mend" } }],
};

let map: Drawn;

beforeEach(() => {
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
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify({ revision: 5, map: MAP }))));
});

afterEach(() => {
  vi.unstubAllGlobals();
  map.end();
});

async function open(lang: "en" | "ar" | "ro"): Promise<void> {
  map = draw([], lang);
  const tools = document.createElement("span");
  tools.dataset["rihlaTools"] = "";
  map.canvas.section.prepend(tools);
  translating.attach(map.canvas);
  tools.querySelector("button")?.click();
  await vi.waitFor(() => expect(document.querySelector("#rihla-translate")).not.toBeNull());
}

function places(): string[] {
  return Array.from(document.querySelectorAll("#rihla-translate-texts textarea"), (area) => area.getAttribute("aria-label") ?? "");
}

it("has every text in the order in which the map is read", () => {
  expect(textsOf(MAP).map(({ ref, field }) => `${ref} ${field}`)).toEqual([
    "map:map name",
    "stage:s1 name",
    "stage:s2 name",
    "touchpoint:t1 name",
    "card:c1 text",
    "pain-point:p1 text",
    "pain-point:p1 solution",
  ]);
  map = draw([]);
});

it("shows what is missing in the language that the map is edited in, and sends what is typed", async () => {
  await open("ar");
  expect(places()).toHaveLength(5);
  expect(document.querySelector("#rihla-translate-count")?.textContent).toBe("5 نصوص غير مترجمة");

  const [first] = document.querySelectorAll<HTMLTextAreaElement>("#rihla-translate-texts textarea");
  expect(first?.closest("tr")?.textContent).toContain("Stage s2");
  if (first) {
    first.value = "الثانية ";
    first.dispatchEvent(new Event("change", { bubbles: true }));
  }

  expect(map.sent).toEqual([
    { type: "set-text", element: "stage:s2", field: "name", language: "ar", text: "الثانية" },
  ]);
  expect(map.canvas.text("stage:s2", "name")?.textContent).toBe("الثانية");
  expect(document.querySelector("#rihla-translate-count")?.textContent).toContain("4");
});

it("shows all texts, and other languages, on demand", async () => {
  await open("en");
  const missing = document.querySelector<HTMLInputElement>("#rihla-translate-missing");
  missing?.click();
  missing?.dispatchEvent(new Event("change"));
  expect(places()).toHaveLength(7);

  const to = document.querySelector<HTMLSelectElement>("#rihla-translate-to");
  if (to) {
    to.value = "ro";
    to.dispatchEvent(new Event("change"));
  }
  expect(document.querySelectorAll(".rihla-translate-missing")).toHaveLength(7);
  expect(document.querySelector("#rihla-translate-texts textarea")?.getAttribute("lang")).toBe("ro");
});
