import texts from "rihla-texts:rihla.queries.,rihla.feed-";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addTexts, rihlaText } from "../text";
import type { Use } from "./model";
import { queryOf } from "./queries";

const USE: Use = { word: "en", map: "m1", use: "u1", scale: "share", zone: "UTC", unit: "", measures: ["share"] };
const SET = { set: true, measure: "share", query: "project = <b>", part: "a", outcome: "refused", ran: "2026-11-22T09:00:00Z" };

let there: object;
let refuse: object | undefined;
let calls: { method: string; path: string; body: unknown }[];
let place: HTMLElement;

beforeEach(() => {
  for (const [language, ofLanguage] of Object.entries(texts)) {
    addTexts(language, ofLanguage);
  }
  there = SET;
  refuse = undefined;
  calls = [];
  vi.stubGlobal("fetch", (address: string, wish: RequestInit) => {
    const method = wish.method ?? "";
    calls.push({
      method,
      path: address.replace(/.*\/rihla\/1\.0\//, ""),
      body: typeof wish.body === "string" ? JSON.parse(wish.body) : undefined,
    });
    if (refuse && method === "PUT") {
      return Promise.resolve(new Response(JSON.stringify(refuse), { status: 422 }));
    }
    const none = method === "DELETE";
    return Promise.resolve(new Response(none ? null : JSON.stringify(there), { status: none ? 204 : 200 }));
  });
  document.body.innerHTML = "<div></div>";
  place = document.body.firstElementChild as HTMLElement;
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

describe("the search that makes readings", () => {
  it("is shown with what came of it, and changed by administrators only", async () => {
    await queryOf(place, USE, false);
    expect(place.querySelector("code")?.textContent).toBe("project = <b>");
    expect(place.textContent).toContain(rihlaText("en", "rihla.feed-outcome.refused"));
    expect(place.querySelector("form")).toBeNull();
    there = { set: false };
    await queryOf(place, USE, false);
    expect(place.innerHTML).toBe("");
  });

  it("is offered what fits the KPI, and nothing where nothing fits", async () => {
    await queryOf(place, { ...USE, measures: ["median-age", "time-to-resolution"] }, true);
    expect([...place.querySelectorAll("option")].map((option) => option.value)).toEqual(["median-age", "time-to-resolution"]);
    expect(place.querySelector<HTMLElement>("[data-rihla-part]")?.hidden).toBe(true);
    there = { set: false };
    await queryOf(place, { ...USE, measures: [] }, true);
    expect(place.innerHTML).toBe("");
  });

  it("says why it has stopped, and can be taken away where the KPI shows no measure any more", async () => {
    there = { ...SET, outcome: "not-kept" };
    await queryOf(place, { ...USE, scale: "", measures: [] }, true);
    expect(place.textContent).toContain(rihlaText("en", "rihla.feed-outcome.not-kept"));
    expect(place.querySelector("form")).toBeNull();
    place.querySelector<HTMLElement>("[data-rihla-act=remove-query]")?.click();
    await vi.waitFor(() => expect(calls.at(-1)?.method).toBe("DELETE"));
  });

  it("is set, with what is wrong beside the field, and taken away", async () => {
    there = { set: false };
    await queryOf(place, USE, true);
    (place.querySelector("[name=query]") as HTMLTextAreaElement).value = "project = A";
    refuse = { code: "part-missing", field: "part", message: "Write it" };
    submit();
    await vi.waitFor(() => expect(place.querySelector("[aria-invalid]")?.getAttribute("name")).toBe("part"));
    expect(place.querySelector<HTMLTextAreaElement>("[name=query]")?.value).toBe("project = A");
    refuse = undefined;
    there = SET;
    (place.querySelector("[name=part]") as HTMLTextAreaElement).value = "status CHANGED";
    submit();
    await vi.waitFor(() => expect(place.querySelector("[role=status]")?.textContent).toBe(rihlaText("en", "rihla.queries.saved")));
    expect(calls.filter(({ method }) => method === "PUT").at(-1)?.body).toEqual({
      map: "m1",
      use: "u1",
      measure: "share",
      query: "project = A",
      part: "status CHANGED",
    });
    place.querySelector<HTMLElement>("[data-rihla-act=remove-query]")?.click();
    await vi.waitFor(() => expect(place.querySelector("[role=status]")?.textContent).toBe(rihlaText("en", "rihla.queries.removed")));
    expect(calls.at(-1)).toMatchObject({ method: "DELETE", path: "readings/query?map=m1&use=u1" });
  });
});

function submit(): void {
  place.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}
