import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { choosingPersonas } from "./personas";
import { draw, type Drawn } from "./testing";

const ANA = { key: "ana", name: "Ana", lang: "en", seen: true };
const OMAR = { key: "omar", name: "Omar", lang: "en", seen: true };
const LINA = { key: "lina", name: "Lina", lang: "en", seen: true };

let map: Drawn;
let chosen: unknown[];
let answers: (() => Response)[];

beforeEach(() => {
  chosen = [];
  answers = [];
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
  vi.stubGlobal("fetch", (_address: string, { method, body }: { method: string; body?: string }) => {
    if (method === "GET") {
      return Promise.resolve(json(200, { revision: 7, personas: [ANA], found: [ANA, OMAR, LINA], most: 6 }));
    }
    chosen.push(JSON.parse(body ?? ""));
    return Promise.resolve((answers.shift() ?? (() => json(200, { revision: 9 })))());
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  map.end();
});

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status });
}

async function open(): Promise<void> {
  map = draw([choosingPersonas]);
  map.click("[data-rihla-personas]");
  await vi.waitFor(() => expect(listed()).toEqual(["Ana"]));
}

function listed(): string[] {
  return Array.from(document.querySelectorAll("#rihla-personas-chosen bdi"), ({ textContent }) => textContent ?? "");
}

function press(key: string, what: string): void {
  map.click(`[data-rihla-persona="${key}"] [data-rihla-do="${what}"]`);
}

async function save(times: number): Promise<void> {
  map.click("#rihla-personas-save");
  await vi.waitFor(() => expect(chosen).toHaveLength(times));
}

function problem(): string {
  return document.querySelector("#rihla-personas-error")?.textContent ?? "";
}

it("says from which revision somebody has chosen", async () => {
  await open();
  press("omar", "add");
  await save(1);

  expect(chosen).toEqual([{ baseRevision: 7, personas: ["ana", "omar"] }]);
  await vi.waitFor(() => expect(map.said).toEqual(["The personas of the map are saved."]));
});

it("keeps the choice where others have chosen meanwhile, says what they chose, and insists when saved again", async () => {
  answers = [() => json(409, { code: "personas-chosen", message: "Somebody else has chosen.", revision: 8, personas: [LINA, ANA] })];
  await open();
  press("omar", "add");
  press("omar", "main");
  await save(1);

  await vi.waitFor(() => expect(problem()).toContain("Somebody else has chosen."));
  expect(problem()).toContain("Lina · Ana");
  expect(listed()).toEqual(["Omar", "Ana"]);

  await save(2);
  expect(chosen[1]).toEqual({ baseRevision: 8, personas: ["omar", "ana"] });
});

it("keeps the choice when the server does not answer", async () => {
  answers = [() => json(503, {})];
  await open();
  press("omar", "add");
  await save(1);

  await vi.waitFor(() => expect(problem()).not.toBe(""));
  expect(listed()).toEqual(["Ana", "Omar"]);
  await save(2);
  expect(chosen[1]).toEqual({ baseRevision: 7, personas: ["ana", "omar"] });
});
