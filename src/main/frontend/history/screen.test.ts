import { beforeEach, expect, test, vi } from "vitest";
import { historyOf, pastMaps, restoredPages } from "./on-map";
import { Screen } from "./screen";

const HISTORY = {
  map: "shop",
  name: "Shop <b>",
  revision: 3,
  page: "/pages/viewpage.action?pageId=1",
  mayEdit: true,
  mayErase: true,
  next: 1,
  entries: [
    entry(3, "Deleted the card “Price <i>”", [{ ref: "card:c1", kind: "card", name: "Price", called: "Card “Price”" }]),
    entry(2, "Added the stage “Need”", []),
  ],
  milestones: [{ id: 7, revision: 2, name: "Workshop", author: "Ana", at: "2026-01-31T10:00:00Z" }],
  people: [{ key: "ana", name: "Ana" }],
  elements: [{ ref: "card:c1", kind: "card", name: "Price", called: "Card “Price”" }],
};

function entry(revision: number, sentence: string, elements: unknown[]): object {
  return {
    revision,
    at: "2026-01-31T10:00:00Z",
    author: "ana",
    name: "Ana",
    sentence,
    details: [],
    untold: 0,
    elements,
  };
}

let asked: { method: string; path: string; body: string }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  asked = [];
  answers = { history: HISTORY };
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    asked.push({ method: init.method ?? "GET", path, body: String(init.body ?? "") });
    const name = Object.keys(answers).find((part) => path.includes(`/${part}`));
    const answer = name === undefined ? undefined : answers[name];
    return { ok: true, status: 200, text: async () => JSON.stringify(answer ?? {}) };
  });
  vi.stubGlobal("AJS", {
    contextPath: () => "/wiki",
    dialog2: (element: HTMLElement) => ({
      show: () => element.removeAttribute("hidden"),
      hide: () => element.dispatchEvent(new Event("closed")),
      remove: () => element.remove(),
      on: (_event: string, handler: () => void) => element.addEventListener("closed", handler),
    }),
  });
  document.body.innerHTML =
    '<div class="rihla-history" lang="en" dir="ltr" data-rihla-tag="en"><h1 id="rihla-history-title" tabindex="-1"></h1>' +
    '<p id="rihla-history-status"></p><p id="rihla-history-error"></p><div id="rihla-history-content"></div></div>';
});

async function open(search: string): Promise<HTMLElement> {
  window.history.replaceState(null, "", `/history${search}`);
  const page = document.querySelector<HTMLElement>(".rihla-history") as HTMLElement;
  new Screen(page).start();
  await vi.waitFor(() => expect(page.querySelector("#rihla-history-content")?.children.length).toBeGreaterThan(0));
  return page;
}

test("the list says who did what, and writes nobody's text as markup", async () => {
  const page = await open("?map=shop");
  expect(page.querySelectorAll(".rihla-history-entry")).toHaveLength(2);
  expect(page.querySelector(".rihla-history-sentence")?.textContent).toBe("Deleted the card “Price <i>”");
  expect(page.querySelector("h1")?.textContent).toBe("History of “Shop <b>”");
  expect(page.querySelector<HTMLAnchorElement>("a")?.getAttribute("href")).toBe(
    "/wiki/pages/viewpage.action?pageId=1",
  );
});

test("two revisions are selected, a third takes the place of the first", async () => {
  const page = await open("?map=shop");
  const compare = page.querySelector<HTMLButtonElement>("[data-rihla-compare-selected]");
  const boxes = Array.from(page.querySelectorAll<HTMLInputElement>(".rihla-history-list [data-rihla-select]"));
  boxes.forEach((box) => box.click());
  expect(compare?.disabled).toBe(false);
  answers["compare"] = {
    reader: { tag: "en", lang: "en", dir: "ltr" },
    mayEdit: true,
    newest: 3,
    added: 1,
    removed: 0,
    moved: 0,
    changed: 0,
    same: false,
    sides: [2, 3].map((revision) => ({
      revision,
      lang: "ar",
      dir: "rtl",
      columns: 1,
      points: {},
      different: 0,
      map: item("map:map", ""),
      stages: [item("stage:s1", "added")],
      rows: [{ title: "Touchpoints", cells: [[item("touchpoint:t1", "")]] }],
    })),
  };
  compare?.click();
  await vi.waitFor(() => expect(page.querySelectorAll(".rihla-compare-side")).toHaveLength(2));
  expect(location.search).toBe("?map=shop&from=2&to=3");
  expect(page.querySelector(".rihla-compare-table .rihla-diff-added .rihla-diff-mark")?.textContent).toContain("Added");
  expect(page.querySelectorAll("[data-rihla-restore]")).toHaveLength(1);
});

function item(ref: string, mark: string): object {
  return { ref, mark, name: ref, called: ref, facts: [], changes: [] };
}

test("going back asks first and says what it did", async () => {
  const page = await open("?map=shop");
  page.querySelector<HTMLButtonElement>('[data-rihla-go-back="2"]')?.click();
  expect(asked.some((request) => request.method === "POST")).toBe(false);
  document.querySelector<HTMLButtonElement>("#rihla-question [type=submit]")?.click();
  await vi.waitFor(() =>
    expect(page.querySelector("#rihla-history-status")?.textContent).toBe("The map is again as in revision 2."),
  );
  const sent = asked.find((request) => request.method === "POST");
  expect(sent?.path).toBe("/wiki/rest/rihla/1.0/maps/shop/restore-revision");
  expect(JSON.parse(sent?.body ?? "{}")).toMatchObject({ revision: 2 });
  expect(document.querySelector("#rihla-question")).toBeNull();
});

test("an element that is chosen can be erased by those who may", async () => {
  const page = await open("?map=shop&element=card%3Ac1");
  expect(asked[0]?.path).toContain("element=card%3Ac1");
  expect(page.querySelector("[data-rihla-erase]")?.textContent).toContain("Card “Price”");
});

test("a map leads to its history, an old page to a comparison", () => {
  document.body.innerHTML =
    '<p data-rihla-past="4" data-rihla-past-map="shop" lang="en"></p>' +
    '<section data-rihla-map="shop" lang="ar"><div class="rihla-title"></div></section>';
  historyOf(document);
  pastMaps(document);
  expect(document.querySelector<HTMLAnchorElement>('[data-rihla-action="history"]')?.getAttribute("href")).toBe(
    "/wiki/plugins/servlet/rihla/history?map=shop",
  );
  expect(document.querySelector("p a")?.getAttribute("href")).toBe(
    "/wiki/plugins/servlet/rihla/history?map=shop&from=4",
  );
});

test("a page that was restored is answered once", async () => {
  document.body.innerHTML =
    '<div data-rihla-restored="shop" data-rihla-page="7" lang="en"><button data-rihla-follow="true"></button>' +
    '<button data-rihla-follow="false"></button><p role="alert"></p></div>';
  restoredPages(document);
  document.querySelector<HTMLButtonElement>('[data-rihla-follow="false"]')?.click();
  await vi.waitFor(() => expect(document.querySelector("[data-rihla-restored]")).toBeNull());
  expect(asked[0]?.path).toBe("/wiki/rest/rihla/1.0/maps/shop/page-restored");
  expect(JSON.parse(asked[0]?.body ?? "")).toEqual({ page: 7, follow: false });
});

test("the history of a persona is asked of personas, and erasing says that the count stays", async () => {
  const called = "Evidence “Interview”";
  answers["history"] = { ...HISTORY, name: "Lina", elements: [{ ref: "evidence:e1", kind: "evidence", name: "Interview", called }] };
  answers["erase"] = { done: true };
  const page = await open("?persona=lina&element=evidence%3Ae1");
  expect(asked[0]?.path).toContain("/personas/lina/history");
  expect(page.querySelector("a")?.textContent).toBe("Back to the persona");
  expect(page.querySelector('select[name=element] option[value=""]')?.textContent).toBe("The whole persona");
  page.querySelector<HTMLElement>("[data-rihla-erase]")?.click();
  expect(document.querySelector("#rihla-question")?.textContent).toContain("The count stays");
});

test("two revisions of a persona are told line by line, with the way back for each thing", async () => {
  const change = (ref: string, field: string): object => ({ ref, called: `“${ref}”`, field, before: "then <i>", after: "now" });
  answers["compare"] = {
    reader: { tag: "en", lang: "en", dir: "ltr" },
    mayEdit: true,
    newest: 9,
    from: 2,
    to: 9,
    same: false,
    added: [{ ref: "evidence:e2", name: "Survey" }],
    removed: [{ ref: "evidence:e1", name: "Interview" }],
    moved: [],
    changed: [change("map:map", "Role"), change("map:map", "Pains"), change("evidence:e3", "Date")],
  };
  const page = await open("?persona=lina&from=2&to=9");
  expect(page.querySelectorAll("table")).toHaveLength(2);
  expect(page.querySelectorAll("tbody tr")).toHaveLength(3);
  expect(page.querySelector("td")?.textContent).toBe("then <i>");
  const back = Array.from(page.querySelectorAll<HTMLElement>("[data-rihla-restore]"), ({ dataset }) => `${dataset["rihlaRestore"]}@${dataset["rihlaAt"]}`);
  expect(back).toEqual(["evidence:e1@2", "map:map@2", "evidence:e3@2"]);
  expect(page.querySelector("[data-rihla-go-back]")?.getAttribute("data-rihla-go-back")).toBe("2");
});

test("a persona on a page leads to its own history", () => {
  document.body.innerHTML = '<section class="rihla" data-rihla-persona="lina"><div class="rihla-title"></div></section>';
  historyOf(document, "[data-rihla-persona]");
  expect(document.querySelector("a")?.getAttribute("href")).toBe("/wiki/plugins/servlet/rihla/history?persona=lina");
});
