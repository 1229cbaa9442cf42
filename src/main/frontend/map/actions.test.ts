import { beforeEach, expect, test, vi } from "vitest";
import { addAction, readerOf } from "./actions";

let section: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<section class="rihla-map" lang="ro" dir="ltr"><header><div class="rihla-title"></div>' +
    '<div class="rihla-languages" lang="ar" dir="rtl"></div></header></section>';
  section = document.querySelector("section") as HTMLElement;
});

test("actions stand in their order, whoever comes first", () => {
  addAction(section, { id: "history", label: "History", order: 20, href: "/history" });
  addAction(section, { id: "edit", label: "Edit map", order: 10 });
  const labels = Array.from(section.querySelectorAll(".rihla-actions > *"), (item) => item.textContent);
  expect(labels).toEqual(["Edit map", "History"]);
});

test("an action that is added again stands there once", () => {
  const act = vi.fn();
  addAction(section, { id: "edit", label: "Edit map", order: 10 });
  addAction(section, { id: "edit", label: "Done", order: 10, act });
  const items = section.querySelectorAll<HTMLElement>("[data-rihla-action]");
  expect(items).toHaveLength(1);
  items[0]?.click();
  expect(act).toHaveBeenCalledOnce();
});

test("the bar speaks the reader's language", () => {
  addAction(section, { id: "edit", label: "تعديل", order: 10 });
  expect(readerOf(section)).toEqual({ lang: "ar", dir: "rtl" });
  expect(section.querySelector<HTMLElement>(".rihla-actions")?.dir).toBe("rtl");
});
