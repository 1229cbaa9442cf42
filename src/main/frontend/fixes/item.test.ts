import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FixesItem, read } from "./item";

const NOTHING_CHOSEN = read({ language: "en" });
let place: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = "<div></div>";
  place = document.body.firstElementChild as HTMLElement;
});

afterEach(() => vi.unstubAllGlobals());

it("offers to connect where Confluence has to be allowed first", async () => {
  refuse({ code: "connect", message: "Allow it first.", field: "", connect: "https://jira.example/allow?a=1&b=2" });
  await item().show(place, NOTHING_CHOSEN);

  expect(place.textContent).toContain("Allow it first.");
  expect(place.querySelector("a")?.getAttribute("href")).toBe("https://jira.example/allow?a=1&b=2");
  expect(place.querySelector("table")).toBeNull();
});

it.each(["", "javascript:alert(1)"])("offers nothing to open where the address is '%s'", async (connect) => {
  refuse({ code: "away", message: "Confluence is away.", field: "", connect });
  await item().show(place, NOTHING_CHOSEN);

  expect(place.textContent).toContain("Confluence is away.");
  expect(place.querySelector("a")).toBeNull();
});

function item(): FixesItem {
  return new FixesItem({
    getGadgetId: () => "1",
    isEditable: () => true,
    showLoadingBar: () => undefined,
    hideLoadingBar: () => undefined,
    resize: () => undefined,
    savePreferences: () => undefined,
    closeEdit: () => undefined,
    initRefresh: () => undefined,
  });
}

function refuse(answer: object): void {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(answer), { status: 503 }));
}
