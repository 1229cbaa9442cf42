import { beforeEach, expect, test, vi } from "vitest";
import { noticesPage } from "./notices";

const PAGE = `
<div class="rihla-notices" data-rihla-word="en">
  <button data-rihla-read="17">Mark all as read</button>
  <ol><li class="rihla-notice rihla-notice-unread"><span class="rihla-notice-new">New</span>
    <time datetime="2026-03-01T10:00:00Z">1 Mar 2026, 10:00</time></li></ol>
  <input type="checkbox" data-rihla-watch-edited>
  <button data-rihla-stop="m 1">Stop watching</button>
  <p class="rihla-notices-status" role="status"></p>
</div>`;

let page: HTMLElement;
let answer: { ok: boolean; status: number; body: string };
const asked = vi.fn();

beforeEach(() => {
  document.body.innerHTML = PAGE;
  answer = { ok: true, status: 204, body: "" };
  asked.mockReset();
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked(init.method, url, init.body);
    return { ok: answer.ok, status: answer.status, text: async () => answer.body };
  });
  page = document.querySelector<HTMLElement>(".rihla-notices")!;
  noticesPage(page);
});

const status = (): string => page.querySelector(".rihla-notices-status")?.textContent ?? "";
const click = (selector: string): void => page.querySelector<HTMLElement>(selector)!.click();

test("everything is marked as read, up to the newest that the page shows", async () => {
  click("[data-rihla-read]");
  await vi.waitFor(() => expect(status()).not.toBe(""));
  expect(asked).toHaveBeenCalledWith("POST", "/rest/rihla/1.0/notices/read", '{"upTo":17}');
  expect(page.querySelector(".rihla-notice-new, .rihla-notice-unread, [data-rihla-read]")).toBeNull();
});

test("watching is stopped by a request that changes something, never by a link", async () => {
  click("[data-rihla-stop]");
  await vi.waitFor(() => expect(status()).toBe("You no longer watch this map."));
  expect(asked).toHaveBeenCalledWith("DELETE", "/rest/rihla/1.0/maps/m%201/watch", undefined);
});

test("whether edited maps are watched is kept", async () => {
  click("[data-rihla-watch-edited]");
  await vi.waitFor(() => expect(status()).toBe("Saved."));
  expect(asked).toHaveBeenCalledWith("PUT", "/rest/rihla/1.0/notices/settings", '{"watchEdited":true}');
});

test("why something failed is said, and the page stays as it is", async () => {
  answer = { ok: false, status: 404, body: '{"code":"no-map","message":"There is no such map."}' };
  click("[data-rihla-stop]");
  await vi.waitFor(() => expect(status()).toBe("There is no such map."));
  expect(page.querySelector("[data-rihla-stop]")).not.toBeNull();
});
