import { beforeEach, expect, test, vi } from "vitest";
import { offerWatching } from "./watch";

let map: HTMLElement;
let state: { watching: boolean; mail: boolean; unread: number };
const asked = vi.fn();

beforeEach(() => {
  document.head.innerHTML = '<meta name="ajs-remote-user-key" content="ana">';
  document.body.innerHTML =
    '<section class="rihla-map" data-rihla-map="m1" lang="en" dir="ltr"><header><div class="rihla-title"></div>' +
    '<div class="rihla-languages" lang="en" dir="ltr"></div></header></section>';
  map = document.querySelector<HTMLElement>("section")!;
  state = { watching: false, mail: true, unread: 0 };
  asked.mockReset();
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked(init.method, url);
    state = { ...state, watching: init.method === "GET" ? state.watching : init.method === "PUT" };
    return { ok: true, status: 200, text: async () => JSON.stringify(state) };
  });
});

const action = (id: string): HTMLElement | null => map.querySelector(`[data-rihla-action=${id}]`);
const note = (): string => document.querySelector(".rihla-watch-note")?.textContent ?? "";
const offered = async (): Promise<void> => {
  offerWatching(document);
  await vi.waitFor(() => expect(action("watch")).not.toBeNull());
};

test("who is logged in watches a map and stops again", async () => {
  await offered();
  expect(action("watch")?.textContent).toBe("Watch");
  action("watch")?.click();
  await vi.waitFor(() => expect(note()).toContain("You watch this map."));
  expect(action("watch")?.textContent).toBe("Stop watching");
  expect(document.activeElement).toBe(action("watch"));
  action("watch")?.click();
  await vi.waitFor(() => expect(note()).toBe("You no longer watch this map."));
  expect(asked.mock.calls.map(([method]) => method)).toEqual(["GET", "PUT", "DELETE"]);
});

test("where the site sends no mails it says so", async () => {
  state = { ...state, mail: false };
  await offered();
  action("watch")?.click();
  await vi.waitFor(() => expect(note()).toContain("sends no mails"));
});

test("unread notices are counted beside the way to them", async () => {
  state = { ...state, unread: 3 };
  await offered();
  expect(action("notices")?.querySelector("bdi")?.textContent).toBe("3");
  expect(action("notices")?.getAttribute("aria-label")).toBe("Notices, 3 unread");
  expect(action("notices")?.getAttribute("href")).toBe("/plugins/servlet/rihla/notices");
});

test("who begins to edit is offered to watch, once, by a tick", async () => {
  await offered();
  expect(document.querySelector(".rihla-watch-note input")).toBeNull();
  map.setAttribute("data-rihla-editing", "");
  map.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  const box = document.querySelector<HTMLInputElement>(".rihla-watch-note input");
  expect(box?.checked).toBe(false);
  box?.click();
  await vi.waitFor(() => expect(note()).toContain("You watch this map."));
  map.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  expect(document.querySelector(".rihla-watch-note input")).toBeNull();
});

test("strangers are asked nothing", () => {
  document.head.innerHTML = "";
  offerWatching(document);
  expect(asked).not.toHaveBeenCalled();
});
