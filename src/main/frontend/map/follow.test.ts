import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { followMaps } from "./follow";

const EDITS = "/wiki/rest/rihla/1.0/maps/shop/edits";
const PAGE = "/wiki/rest/rihla/1.0/maps/shop/page";

/** A channel between the tabs of a browser: whoever posts does not hear it. */
class Channel {
  static readonly all: Channel[] = [];
  private readonly listeners: ((event: { data: unknown }) => void)[] = [];
  constructor() {
    Channel.all.push(this);
  }
  addEventListener(_type: string, listener: (event: { data: unknown }) => void): void {
    this.listeners.push(listener);
  }
  postMessage(data: unknown): void {
    Channel.all.filter((other) => other !== this).forEach((other) => other.hear(data));
  }
  hear(data: unknown): void {
    this.listeners.forEach((listener) => listener({ data }));
  }
}

let asked: string[];
let news: { revision: number; mayEdit: boolean; comments: string };
let answer: (address: string) => Response | undefined;
let seen: string;

beforeEach(() => {
  vi.useFakeTimers();
  Channel.all.length = 0;
  vi.stubGlobal("BroadcastChannel", Channel);
  Object.assign(window, { AJS: { contextPath: () => "/wiki" } });
  asked = [];
  news = { revision: 1, mayEdit: false, comments: "" };
  answer = () => undefined;
  seen = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => seen as DocumentVisibilityState);
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const own = answer(address);
    const json = address.startsWith(EDITS) ? { ...news, edits: [] } : { revision: news.revision, html: html(news.revision) };
    return Promise.resolve(own ?? new Response(JSON.stringify(json)));
  });
  document.body.innerHTML = html(1);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

const html = (revision: number): string => `
  <section class="rihla-map" data-rihla-map="shop" data-rihla-view="full" data-rihla-lang="en" data-rihla-wanted="ar"
    data-rihla-revision="${revision}" lang="en" dir="ltr">
    <header><div class="rihla-title"></div><div class="rihla-languages" lang="ro" dir="ltr"></div></header>
    <div class="rihla-scroll" tabindex="0"><p data-rihla-ref="card:c1"><a href="#x">Card ${revision}</a></p></div>
  </section>`;

const section = (): HTMLElement => document.querySelector("section") as HTMLElement;
const button = (): HTMLButtonElement | null => document.querySelector('[data-rihla-action="edit"]');
const follow = async (): Promise<void> => {
  followMaps(document);
  await vi.advanceTimersByTimeAsync(0);
};
const polls = (): number => asked.filter((address) => address.startsWith(EDITS)).length;

it("asks again and again while somebody looks, and more seldom when nothing happens", async () => {
  await follow();
  expect(asked).toEqual([`${EDITS}?since=1`]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(polls()).toBe(5);

  await vi.advanceTimersByTimeAsync(5 * 60_000);
  const before = polls();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(polls() - before).toBe(2);

  seen = "hidden";
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(polls() - before).toBe(2);
  seen = "visible";
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
  expect(polls() - before).toBe(3);
});

it("shows what others did, where the reader was", async () => {
  await follow();
  section().querySelector("a")?.focus();
  const scroll = section().querySelector(".rihla-scroll") as HTMLElement;
  scroll.scrollLeft = 40;
  const redrawn = vi.fn();
  document.addEventListener("rihla:redrawn", redrawn, { once: true });
  const same = section();

  news = { revision: 4, mayEdit: false, comments: "" };
  await vi.advanceTimersByTimeAsync(2_500);

  expect(asked.at(-1)).toBe(`${PAGE}?view=full&language=ar`);
  expect(section()).toBe(same);
  expect(section().textContent).toContain("Card 4");
  expect(section().dataset["rihlaRevision"]).toBe("4");
  expect(document.activeElement?.textContent).toBe("Card 4");
  expect(section().querySelector(".rihla-scroll")?.scrollLeft).toBe(40);
  expect(redrawn).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(asked.at(-1)).toBe(`${EDITS}?since=4`);
});

it("offers to edit to those who may, in their language, and again on what was drawn anew", async () => {
  await follow();
  expect(button()).toBeNull();

  news = { revision: 2, mayEdit: true, comments: "" };
  await vi.advanceTimersByTimeAsync(2_500);
  expect(button()?.textContent).toBe("Editează harta");

  news = { revision: 2, mayEdit: false, comments: "" };
  await vi.advanceTimersByTimeAsync(2_500);
  expect(button()).toBeNull();
});

it("asks the product for the editor and tells the map", async () => {
  news = { revision: 1, mayEdit: true, comments: "" };
  const wanted = vi.fn().mockResolvedValue(undefined);
  Object.assign(window, { WRM: { require: wanted } });
  const edit = vi.fn();
  document.addEventListener("rihla:edit", edit, { once: true });
  await follow();

  button()?.click();
  await vi.advanceTimersByTimeAsync(0);

  expect(wanted).toHaveBeenCalledWith(["wr!io.rihla.rihla:editor"]);
  expect(edit).toHaveBeenCalledOnce();
});

it("says when the editor does not open, and lets the person try again", async () => {
  news = { revision: 1, mayEdit: true, comments: "" };
  Object.assign(window, { WRM: { require: () => Promise.reject(new Error("no script")) } });
  await follow();

  button()?.click();
  await vi.advanceTimersByTimeAsync(0);

  expect(section().querySelector("[role=alert]")?.textContent).toContain("Harta nu a putut fi deschisă");
  expect(button()?.disabled).toBe(false);
});

it("leaves a map alone that is edited here, and follows it again afterwards", async () => {
  news = { revision: 1, mayEdit: true, comments: "" };
  await follow();
  section().dataset["rihlaEditing"] = "";
  section().dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  expect(button()).toBeNull();
  const before = asked.length;
  news = { revision: 9, mayEdit: true, comments: "" };
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toHaveLength(before);

  delete section().dataset["rihlaEditing"];
  section().dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(2_500);
  expect(section().textContent).toContain("Card 9");
});

it("asks once for all tabs of a browser, whichever of them closes", async () => {
  await follow();
  const other = new Channel();
  const heard = vi.fn();
  other.addEventListener("message", heard);
  await vi.advanceTimersByTimeAsync(2_400);
  news = { revision: 3, mayEdit: false, comments: "" };
  other.postMessage({ key: "maps/shop" });
  other.postMessage({ key: "maps/shop", news });
  await vi.advanceTimersByTimeAsync(2_400);
  expect(polls()).toBe(1);
  expect(section().textContent).toContain("Card 3");
  expect(heard).not.toHaveBeenCalled();

  // The other tab is gone: nobody has asked for a while.
  await vi.advanceTimersByTimeAsync(200);
  expect(polls()).toBe(2);
  expect(heard).toHaveBeenLastCalledWith({ data: { key: "maps/shop", news } });
});

it("asks by itself where tabs cannot talk", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  await follow();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(polls()).toBe(2);
});

it("takes a map away from who may no longer see it, and keeps it when the wiki does not answer", async () => {
  await follow();
  answer = () => new Response("proxy", { status: 502 });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(section().textContent).toContain("Card 1");

  answer = () => new Response(JSON.stringify({ code: "no-map", message: "There is no such map." }), { status: 404 });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(section().textContent).toBe("There is no such map.");
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(before);
});

it("does not follow a map of the past", async () => {
  section().removeAttribute("data-rihla-revision");
  await follow();
  expect(asked).toEqual([]);
});

it("tells when something was said about the map, for the first time as soon as it knows", async () => {
  const said = vi.fn();
  section().addEventListener("rihla:said", said);
  await follow();
  expect(said).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(said).toHaveBeenCalledTimes(1);
  news = { ...news, comments: "b-2" };
  await vi.advanceTimersByTimeAsync(2_500);
  expect(said).toHaveBeenCalledTimes(2);
});
