import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EditQueue, folderOf } from "../editor/queue";
import { draftsOf } from "../editor/tools/drafts";
import { EDIT_MAP } from "../shared/editor";
import { offerUnsent } from "./unsent";

const FOLDER = folderOf("ana-key", "shop");
const EDIT = { type: "set-text", element: "card:c1", field: "text", language: "en", text: "typed" };

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  document.head.innerHTML = '<meta name="ajs-remote-user-key" content="ana-key">';
  document.body.innerHTML = '<section data-rihla-map="shop" lang="en" dir="ltr"></section>';
  Object.assign(window, { WRM: { require: () => Promise.resolve() } });
});

afterEach(() => {
  vi.useRealTimers();
});

it("offers what a tab that is gone has left, and goes on with it", async () => {
  new EditQueue(localStorage, FOLDER, "gone").add(EDIT, 3);
  const edit = vi.fn();
  document.addEventListener(EDIT_MAP, edit);
  await offer();
  expect(note()?.textContent).toContain("1 change of yours");

  note()?.querySelector("button")?.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(edit).toHaveBeenCalledOnce();
  expect(note()).toBeNull();
});

it("offers a text that was only half typed, unless another tab is at it", async () => {
  localStorage.setItem(`${draftsOf("ana-key", "shop")}en/card:c1/text`, '{"ref":"card:c1","text":"half"}');
  await offer();
  expect(note()?.textContent).toContain("1 change of yours");

  vi.stubGlobal("BroadcastChannel", LivingTab);
  await offer();
  expect(note()).toBeNull();
  vi.unstubAllGlobals();
});

it("throws it away only when asked twice", async () => {
  new EditQueue(localStorage, FOLDER, "gone").add(EDIT, 3);
  await offer();
  const discard = note()?.querySelectorAll("button")[1];
  discard?.click();
  expect(localStorage.length).toBe(1);
  discard?.click();
  expect(localStorage.length).toBe(0);
  expect(note()).toBeNull();
});

it("says nothing about another person's, another map's or nothing at all", async () => {
  new EditQueue(localStorage, folderOf("omar-key", "shop"), "gone").add(EDIT, 3);
  new EditQueue(localStorage, folderOf("ana-key", "phones"), "gone").add(EDIT, 3);
  await offer();
  expect(note()).toBeNull();
});

async function offer(): Promise<void> {
  offerUnsent(document);
  await vi.advanceTimersByTimeAsync(400);
}

function note(): Element | null {
  return document.querySelector(".rihla-unsent");
}

/** A channel on which another tab answers. */
class LivingTab {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage(): void {
    queueMicrotask(() => this.onmessage?.({ data: { here: "other" } }));
  }
  close(): void {
    this.onmessage = null;
  }
}
