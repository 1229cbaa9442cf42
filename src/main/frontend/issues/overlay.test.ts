import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Answer } from "./model";
import { followIssues } from "./overlay";

const ISSUES = "POST /wiki/rest/rihla/1.0/issue-states";
let answers: Record<string, () => Response>;
let asked: { readonly address: string; readonly body: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  const hidden: (() => void)[] = [];
  Object.assign(window, {
    AJS: {
      contextPath: () => "/wiki",
      dialog2: () => ({
        show: () => undefined,
        hide: () => hidden.forEach((handler) => handler()),
        on: (_event: string, handler: () => void) => hidden.push(handler),
      }),
    },
  });
  asked = [];
  answers = { [ISSUES]: () => json(answer({})) };
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    const name = `${request.method} ${address}`;
    asked.push({ address: name, body: String(request.body) });
    return Promise.resolve(answers[name]?.() ?? new Response("", { status: 404 }));
  });
  document.body.innerHTML = ["shop", "phones"]
    .map(
      (key) => `<section data-rihla-map="${key}" dir="rtl"><div class="rihla-scroll"><table><thead><tr>
        <th></th><th data-rihla-stage="s1"></th></tr></thead><tbody>
        <tr><th></th><td class="rihla-curve-cell"><svg>
          <svg x="25%" y="80%" data-rihla-point="t1"><path class="rihla-f-m2"></path></svg>
          <svg x="75%" y="20%" data-rihla-point="t2"><path class="rihla-f-p2"></path></svg></svg></td></tr>
        <tr data-rihla-lane="action-items"><th></th><td></td></tr>
        <tr><th></th><td><div class="rihla-pain" data-rihla-pain="p1"><div><bdi>It hurts</bdi></div></div>
          <div class="rihla-pain" data-rihla-pain="p2"></div></td></tr></tbody></table></div></section>`,
    )
    .join("");
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

it("asks once for all maps of the page, and again while somebody looks", async () => {
  await follow();
  expect(asked).toHaveLength(1);
  expect(JSON.parse(asked[0]?.body ?? "")).toEqual({ maps: ["shop", "phones"], token: "" });

  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(2);
  expect(JSON.parse(asked[1]?.body ?? "")).toEqual({ maps: ["shop", "phones"], token: "one" });
});

it("lays everything again over a map that was drawn anew", async () => {
  const html = document.querySelector("section")?.innerHTML ?? "";
  await follow();
  const section = document.querySelector("section") as HTMLElement;
  const laid = section.querySelectorAll(".rihla-issues, .rihla-issue-bar, .rihla-point").length;

  section.innerHTML = html;
  section.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));

  expect(laid).toBeGreaterThan(2);
  expect(section.querySelectorAll(".rihla-issues, .rihla-issue-bar, .rihla-point")).toHaveLength(laid);
  // There may be pain points that the newest answer does not know.
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(2);
});

it("lays each state by shape and word over the pain point, the low point and the lane of action items", async () => {
  await follow();

  const pain = part('[data-rihla-pain="p1"]');
  expect(pain.textContent).toContain("SHOP-1");
  expect(pain.querySelector(".rihla-i-overdue .rihla-shape")).not.toBeNull();
  expect(pain.textContent).toContain("Overdue");
  expect(pain.textContent).toContain("2 restricted issues");
  const points = document.querySelectorAll<HTMLElement>('[data-rihla-map="shop"] .rihla-point');
  expect(points).toHaveLength(1);
  // The curve is drawn from the left; the map is read from the right.
  expect(points[0]?.style.insetInlineStart).toBe("75%");
  expect(part('[data-rihla-lane="action-items"]').textContent).toContain("SHOP-2");
});

it("shows what people wrote as text", async () => {
  answers[ISSUES] = () => json(answer({ assignee: "<img src=x onerror=alert(1)>" }));
  await follow();

  expect(document.querySelector(".rihla-pain img")).toBeNull();
  expect(part(".rihla-pain").textContent).toContain("<img src=x onerror=alert(1)>");
});

it("leaves only what a filter asks for, and keeps the filter when the states change", async () => {
  await follow();
  choose("state", "done");
  expect(part('[data-rihla-pain="p1"]').hidden).toBe(false);
  expect(part('[data-rihla-pain="p1"]').textContent).not.toContain("SHOP-1");
  expect(part('[data-rihla-pain="p2"]').hidden).toBe(true);

  answers[ISSUES] = () => json({ ...answer({ state: "done" }), token: "two" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(part('[data-rihla-pain="p1"]').textContent).toContain("SHOP-1");
  expect(part<HTMLOptionElement>("[data-rihla-filter=state] [selected]").value).toBe("done");
});

it.each([
  ["away", "Jira does not answer"],
  ["no-link", "no connection to Jira"],
])("says plainly that Jira is %s, and draws no figure", async (state, sentence) => {
  answers[ISSUES] = () => json({ ...answer({}), state, asOf: "", issues: {}, maps: unread() });
  await follow();

  expect(part(".rihla-issue-bar").textContent).toContain(sentence);
  expect(part('[data-rihla-pain="p1"]').textContent).toContain("2 issues not available");
  expect(document.querySelector(".rihla-point")).toBeNull();

  part('[data-rihla-open="p1"]').click();
  expect(part("#rihla-issues-list").textContent).toContain("2 issues not available");
  expect(part("#rihla-issues-list").textContent).not.toContain("No issue is linked");
});

it("says that nothing is linked where that is so", async () => {
  await follow();
  part('[data-rihla-open="p2"]').click();

  expect(part("#rihla-issues-list").textContent).toContain("No issue is linked");
});

it("offers to connect", async () => {
  answers[ISSUES] = () => json({ ...answer({}), state: "connect", connect: "/jira/connect", asOf: "" });
  await follow();

  expect(part<HTMLAnchorElement>(".rihla-issue-bar a").getAttribute("href")).toBe("/jira/connect");
});

it("says so to people who may not edit, too, where issues are linked that they cannot read", async () => {
  const { shop } = unread();
  const maps = shop ? { shop: { ...shop, mayEdit: false } } : {};
  answers[ISSUES] = () => json({ ...answer({}), state: "connect", connect: "/jira/connect", asOf: "", issues: {}, maps });
  await follow();

  expect(part<HTMLAnchorElement>(".rihla-issue-bar a").getAttribute("href")).toBe("/jira/connect");
  expect(part('[data-rihla-pain="p1"]').textContent).toContain("2 issues not available");
});

it("links several pasted keys and keeps those that failed", async () => {
  await follow();
  part('[data-rihla-open="p1"]').click();
  const search = part<HTMLInputElement>("#rihla-issues-search");
  answers["POST /wiki/rest/rihla/1.0/maps/shop/pain-points/p1/issues"] = () =>
    json({ linked: ["SHOP-3"], failed: [{ key: "NO-9", message: "No such issue." }] });
  search.value = "shop-3, NO-9";
  search.dispatchEvent(new Event("input"));
  part("#rihla-issues-link").dispatchEvent(new Event("submit", { cancelable: true }));
  await vi.advanceTimersByTimeAsync(0);

  const sent = asked.find(({ address }) => address.endsWith("/p1/issues"));
  expect(JSON.parse(sent?.body ?? "")).toEqual({ issueKeys: ["SHOP-3", "NO-9"] });
  expect(part("#rihla-issues-error").textContent).toBe("NO-9: No such issue.");
  expect(search.value).toBe("NO-9");
});

async function follow(): Promise<void> {
  followIssues(document);
  await vi.advanceTimersByTimeAsync(0);
}

function choose(filter: string, value: string): void {
  const select = part<HTMLSelectElement>(`[data-rihla-filter=${filter}]`);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

function answer({ state = "overdue", assignee = "" }): Answer {
  const issue = { status: "Open", category: "to-do", url: "/jira/browse/SHOP-1", due: "", fixVersions: ["1.0"], summary: "Mend" };
  return {
    changed: true,
    token: "one",
    state: "ok",
    connect: "",
    asOf: "2026-11-22T09:05:00Z",
    reader: { tag: "en", lang: "en", dir: "ltr" },
    issues: {
      1: { ...issue, id: 1, key: "SHOP-1", state: state as "overdue", assignee },
      2: { ...issue, id: 2, key: "SHOP-2", state: "done", assignee: "Ana" },
    },
    maps: {
      shop: {
        mayEdit: true,
        revision: 7,
        painPoints: {
          p1: {
            touchpoint: "t1",
            stage: "s1",
            links: [
              { issue: 1, department: "Sales" },
              { issue: 2, department: "" },
            ],
            restricted: 2,
            unread: 0,
            life: "in-progress",
            derived: "in-progress",
            override: "",
          },
          p2: { touchpoint: "t2", stage: "s1", links: [], restricted: 0, unread: 0, life: "open", derived: "open", override: "" },
        },
      },
    },
  };
}

function unread(): Answer["maps"] {
  const { shop } = answer({}).maps;
  const pain = shop?.painPoints["p1"];
  return shop && pain ? { shop: { ...shop, painPoints: { p1: { ...pain, links: [], restricted: 0, unread: 2, life: "" } } } } : {};
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { status: 200 });
}

function part<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) {
    throw new Error(`Nothing at ${selector}`);
  }
  return found;
}
