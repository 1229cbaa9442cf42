import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { talkOverMaps } from "./talk";

let asked: string[];
let opened: { element: string; comment: number }[];
let open: Record<string, number>;
let mayComment: boolean;

beforeEach(() => {
  asked = [];
  opened = [];
  open = { "card:c1": 2, "map:map": 1, "card:gone": 1 };
  mayComment = true;
  location.hash = "";
  Object.assign(window, { AJS: { contextPath: () => "/wiki" }, WRM: { require: () => Promise.resolve() } });
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(JSON.stringify({ mayComment, open })));
  });
  document.body.innerHTML = `
    <section data-rihla-map="shop" data-rihla-revision="1" lang="en" dir="ltr">
      <header data-rihla-ref="map:map"><div class="rihla-title"></div><span class="rihla-languages" lang="en" dir="ltr"></span></header>
      <p data-rihla-ref="card:c1"><span data-rihla-text="text">Price</span></p>
      <p data-rihla-ref="card:c2"><span data-rihla-text="text">Other</span></p>
    </section>
    <section data-rihla-map="old" lang="en"><div class="rihla-title"></div></section>`;
  document.addEventListener("rihla:comments", hear);
});

afterEach(() => {
  document.removeEventListener("rihla:comments", hear);
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

const hear = (event: Event): void => void opened.push((event as CustomEvent<{ element: string; comment: number }>).detail);
const section = (): HTMLElement => document.querySelector("section") as HTMLElement;
const marks = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>("[data-rihla-said]"));
const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
};
const said = async (): Promise<void> => {
  section().dispatchEvent(new CustomEvent("rihla:said", { bubbles: true }));
  await settle();
};

it("marks what is spoken of with the number of open threads, after the first news", async () => {
  talkOverMaps(document);
  expect(asked).toEqual([]);
  await said();
  expect(asked).toEqual(["/wiki/rest/rihla/1.0/maps/shop/comments/open"]);
  expect(marks().map((mark) => [mark.dataset["rihlaSaid"], mark.textContent])).toEqual([
    ["map:map", "1"],
    ["card:c1", "2"],
  ]);
  expect(marks()[1]?.getAttribute("aria-label")).toContain("2 open threads");
  expect(document.querySelector('[data-rihla-action="comments"]')?.textContent).toBe("Comments 4");
  expect(document.querySelectorAll('[data-rihla-action="comments"]')).toHaveLength(1);
});

it("draws its marks again after the map was drawn anew", async () => {
  talkOverMaps(document);
  await said();
  marks().forEach((mark) => mark.remove());
  section().dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  expect(marks()).toHaveLength(2);
  section().setAttribute("data-rihla-editing", "");
  section().dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
  expect(marks().map((mark) => mark.tabIndex)).toEqual([-1, -1]);
});

it("opens what is said about an element, or about all of the map", async () => {
  talkOverMaps(document);
  await said();
  marks()[1]?.click();
  document.querySelector<HTMLElement>('[data-rihla-action="comments"]')?.click();
  section().dispatchEvent(new CustomEvent("rihla:comment-on", { detail: "card:c2" }));
  await settle();
  expect(opened.map(({ element }) => element)).toEqual(["card:c1", "", "card:c2"]);
});

it("offers to comment on the element that one points at, to those who may", async () => {
  talkOverMaps(document);
  const over = (ref: string): boolean =>
    document.querySelector(`[data-rihla-ref="${ref}"] span`)?.dispatchEvent(new Event("pointerover", { bubbles: true })) ?? false;
  over("card:c2");
  expect(document.querySelector(".rihla-say")).toBeNull();
  await said();
  over("card:c2");
  document.querySelector<HTMLElement>(".rihla-say")?.click();
  await settle();
  expect(opened).toEqual([{ element: "card:c2", comment: 0 }]);
  mayComment = false;
  await said();
  over("card:c1");
  expect(document.querySelector(".rihla-say")).toBeNull();
});

it("follows a link to a comment", async () => {
  location.hash = "#rihla-comment-12";
  talkOverMaps(document);
  await settle();
  expect(opened).toEqual([{ element: "", comment: 12 }]);
});
