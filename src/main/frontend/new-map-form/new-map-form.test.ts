import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CHECK_NEW_MAP } from "../shared/new-map";

type Hook = (event: unknown, state: object) => unknown;

let hooks: Record<string, Hook>;
let items: string[];
let loads: boolean;

beforeEach(async () => {
  hooks = {};
  items = [];
  loads = true;
  document.body.innerHTML = '<div id="page"></div>';
  document.documentElement.lang = "en";
  Object.assign(window, {
    AJS: { contextPath: () => "/wiki" },
    Confluence: {
      Blueprint: {
        setWizard: (key: string, fill: (wizard: object) => void) => {
          items.push(key);
          fill({ on: (name: string, hook: Hook) => (hooks[name] = hook) });
        },
      },
    },
    WRM: { require: () => (loads ? import("./new-map-form") : Promise.reject(new Error("gone"))) },
  });
  vi.stubGlobal("fetch", () => Promise.resolve(json({ tag: "ro", dir: "ltr" })));
  vi.resetModules();
  await import("../new-map/new-map");
});

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = "";
});

it("asks in the reader's language, and explains the stages that are chosen", async () => {
  const state = await opened();
  expect(items).toEqual(["io.rihla.rihla:new-map-item", "io.rihla.rihla:new-persona-item"]);
  expect(form().lang).toBe("ro");
  expect(form().querySelectorAll("#rihla-new-map-preset option")).toHaveLength(7);
  expect(help().querySelectorAll("li")).toHaveLength(5);

  choose("eight");
  expect(help().querySelectorAll("li")).toHaveLength(8);
  choose("none");
  (form().querySelector("#rihla-new-map-language") as HTMLSelectElement).value = "ro";
  expect(help().querySelectorAll("li")).toHaveLength(0);
  expect(help().textContent).not.toBe("");

  name("  Prima călătorie ");
  expect(submit(state)).toBeUndefined();
  expect(state.pageData).toEqual({
    rihlaName: "Prima călătorie",
    rihlaPreset: "none",
    rihlaLanguage: "ro",
    ContentPageTitle: "Prima călătorie",
  });
});

it("asks for a persona's role instead of stages", async () => {
  const state = shown("rihlaNewPersona", "persona");
  await vi.waitFor(() => expect(form().querySelector("#rihla-new-map-name")).not.toBeNull());
  expect(form().querySelector("#rihla-new-map-preset")).toBeNull();

  name("Lina");
  (form().querySelector("#rihla-new-map-language") as HTMLSelectElement).value = "ro";
  (form().querySelector("#rihla-new-persona-role") as HTMLInputElement).value = " Proprietară ";
  expect(hooks["submit.rihlaNewPersona"]?.({}, state)).toBeUndefined();
  expect(state.pageData).toEqual({
    rihlaName: "Lina",
    rihlaRole: "Proprietară",
    rihlaLanguage: "ro",
    ContentPageTitle: "Lina",
  });
});

it("lets nobody go on without a name", async () => {
  const state = await opened();
  expect(submit(state)).toBe(false);
  expect(error()).not.toBe("");
  expect(document.activeElement?.id).toBe("rihla-new-map-name");

  name("Here");
  expect(error()).toBe("");
  expect(submit(state)).toBeUndefined();
});

it("says so where the form could not be loaded, and makes no page", async () => {
  loads = false;
  const state = shown();
  await vi.waitFor(() => expect(form().textContent).not.toBe(""));
  expect(submit(state)).toBe(false);
});

it("leaves pages alone where there is no Create dialog", async () => {
  vi.resetModules();
  Object.assign(window, { Confluence: undefined });
  await import("../new-map/new-map");
  expect(document.querySelector("form")).toBeNull();
});

it("answers a check of its own form only", async () => {
  await opened();
  const detail = { values: undefined };
  document.body.dispatchEvent(new CustomEvent(CHECK_NEW_MAP, { detail }));
  expect(detail.values).toBeUndefined();
});

function shown(wizard = "rihlaNewMap", template: "page" | "persona" = "page"): { pageData: Record<string, unknown> } {
  const page = document.getElementById("page") as HTMLElement;
  page.innerHTML = (window as unknown as { Rihla: { NewMap: Record<string, () => string> } }).Rihla.NewMap[template]?.() ?? "";
  const state = { $container: { 0: page }, pageData: {} };
  hooks[`post-render.${wizard}`]?.({}, state);
  return state;
}

async function opened(): Promise<{ pageData: Record<string, unknown> }> {
  const state = shown();
  await vi.waitFor(() => expect(form().querySelector("input")).not.toBeNull(), { timeout: 20_000 });
  return state;
}

function submit(state: object): unknown {
  return hooks["submit.rihlaNewMap"]?.({}, state);
}

function form(): HTMLFormElement {
  return document.querySelector("form") as HTMLFormElement;
}

function help(): Element {
  return form().querySelector(".rihla-new-map-help") as Element;
}

function error(): string {
  return form().querySelector("#rihla-new-map-error")?.textContent ?? "";
}

function name(text: string): void {
  const input = form().querySelector("input") as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function choose(preset: string): void {
  const select = form().querySelector("#rihla-new-map-preset") as HTMLSelectElement;
  select.value = preset;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

function json(body: object): Response {
  return new Response(JSON.stringify(body), { status: 200, headers: { "Content-Type": "application/json" } });
}
