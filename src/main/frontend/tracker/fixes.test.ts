import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import texts from "rihla-texts:rihla.tracker.,rihla.count.days,rihla.count.restricted-issues,rihla.count.more-issues,rihla.date.";
import { addTexts } from "../text";
import { follow } from "./fixes";
import Rihla from "./tracker.soy";

const GOLDEN = "src/test/resources/tracking";

function golden(name: string): { board: Record<string, unknown>; html: string } {
  return {
    board: JSON.parse(readFileSync(`${GOLDEN}/${name}.json`, "utf8")) as Record<string, unknown>,
    html: readFileSync(`${GOLDEN}/${name}.html`, "utf8").trimEnd(),
  };
}

function draw(template: string, data: object): string {
  return Rihla["Tracker"]?.[template]?.(data) ?? "";
}

/** What fetch is asked, and what it answers in turns. */
function answers(...bodies: (object | number)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const body = bodies.shift() ?? {};
    return Promise.resolve(
      typeof body === "number" ? new Response("", { status: body }) : new Response(JSON.stringify(body), { status: 200 }),
    );
  });
  return asked;
}

describe("the fixes of pain points", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    for (const [language, ofLanguage] of Object.entries(texts)) {
      addTexts(language, ofLanguage);
    }
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.body.innerHTML = "";
  });

  it.each(["fixes-en", "fixes-ar", "fixes-ro-static"])("%s is drawn in the browser as on the server", (name) => {
    const { board, html } = golden(name);
    expect(draw("page", { board })).toBe(html);
  });

  function shown(): HTMLElement {
    document.body.innerHTML = golden("fixes-en").html;
    const board = document.querySelector<HTMLElement>("[data-rihla-fixes]") as HTMLElement;
    follow(board);
    return board;
  }

  it("asks anew every minute and keeps the old figures when that fails", async () => {
    const board = shown();
    const before = board.querySelector("tbody")?.textContent;
    const asked = answers(500);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual(["/rest/rihla/1.0/fixes?by=department"]);
    expect(board.querySelector("tbody")?.textContent).toBe(before);
    expect(board.querySelector("[role=status]")?.textContent).toContain("could not be refreshed");

    answers({ ...golden("fixes-en").board, state: "empty" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(board.querySelector("table")).toBeNull();
    expect(board.querySelector("[role=status]")?.textContent).toBe("");
  });

  it("shows the issues behind a line, and hides them again", async () => {
    const board = shown();
    const asked = answers({
      availability: "ok",
      issues: [{ key: "SAL-7", url: "https://jira.example/browse/SAL-7", summary: "<i>Slow", status: "Doing", category: "to-do", assignee: "", due: "", overdue: false }],
      hidden: 1,
      more: 0,
    });
    const button = board.querySelector<HTMLElement>('[data-rihla-row="d1"] button') as HTMLElement;
    button.click();
    expect(board.textContent).toContain("Loading the issues");
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitFor(() => expect(board.textContent).toContain("SAL-7"));
    expect(asked).toEqual(["/rest/rihla/1.0/fixes/issues?by=department&row=d1"]);
    expect(board.textContent).toContain("<i>Slow");
    expect(board.querySelector(".rihla-fixes-list a")?.getAttribute("href")).toBe("https://jira.example/browse/SAL-7");
    expect(board.textContent).toContain("1 restricted issue");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    button.click();
    expect(board.textContent).not.toContain("SAL-7");
    expect(button.getAttribute("aria-expanded")).toBe("false");
  });

  it("says so when the issues cannot be loaded", async () => {
    const board = shown();
    answers(503);
    board.querySelector<HTMLElement>('[data-rihla-row="none"] button')?.click();
    await vi.waitFor(() => expect(board.textContent).toContain("could not be loaded"));
  });
});
