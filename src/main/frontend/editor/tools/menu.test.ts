import { afterEach, describe, expect, it } from "vitest";
import { keys } from "./keys";
import { menus } from "./menu";
import { draw, type Drawn } from "./testing";
import { typing } from "./typing";

let map: Drawn;

afterEach(() => map.end());

function open(ref: string): void {
  map.click(`[data-rihla-ref="${ref}"] [data-rihla-menu]`);
}

describe("the menu of an element", () => {
  it("moves a card to another stage and another lane by clicks", () => {
    map = draw([keys, typing, menus]);
    open("card:c1");
    map.choose("Move to a stage…");
    expect(map.menu()).toEqual(["Back", "Stage s1", "Stage s2", "Stage s3"]);
    map.choose("Stage s3");
    open("card:c1");
    map.choose("Move to a lane…");
    map.choose("Notes");

    expect(map.sent).toEqual([
      { type: "move-card", element: "card:c1", lane: "l1", stage: "s3", after: "" },
      { type: "move-card", element: "card:c1", lane: "l2", stage: "s3", after: "" },
    ]);
    expect(map.at()).toBe("card:c1");
    expect(map.menu()).toEqual([]);
  });

  it("has every move that dragging has, for every kind", () => {
    map = draw([menus]);
    const moves: Record<string, string[]> = {
      "stage:s2": ["Move to the start", "Move back", "Move forward", "Move to the end"],
      "lane:l1": ["Move down", "Move to the end"],
      "touchpoint:t1": ["Move down", "Move to the end", "Move to a stage…"],
      "card:c2": ["Move to the start", "Move up", "Move down", "Move to a stage…", "Move to a lane…"],
      "pain-point:p1": ["Move down", "Move to a touchpoint…"],
    };
    for (const [ref, lines] of Object.entries(moves)) {
      open(ref);
      const enabled = Array.from(document.querySelectorAll("[role=menu] button:not([aria-disabled])"), (button) =>
        button.querySelector("bdi")?.textContent,
      ).filter((line) => line?.startsWith("Move"));
      expect(enabled, ref).toEqual(lines);
    }
  });

  it("is a menu to those who listen: roles, keys, where one is", () => {
    map = draw([menus], "ar");
    open("touchpoint:t1");
    const menu = document.querySelector("[role=menu]");
    expect(menu?.getAttribute("aria-label")).toBe("إجراءات: \u2068Touchpoint t1\u2069");
    expect(document.querySelector("[data-rihla-menu][aria-expanded=true]")).not.toBeNull();
    expect(document.activeElement?.textContent).toContain("إعادة التسمية");

    map.key("ArrowDown");
    map.key("ArrowDown");
    map.key("ArrowLeft");
    expect(document.activeElement?.getAttribute("role")).toBe("menuitemradio");
    map.key("Escape");
    expect(document.activeElement?.textContent).toContain("المشاعر");
    map.key("Escape");
    expect(document.querySelector("[role=menu]")).toBeNull();
    expect(map.at()).toBe("touchpoint:t1");
  });

  it("sets a feeling by clicks", () => {
    map = draw([menus]);
    open("touchpoint:t2");
    map.choose("Feeling…");
    map.choose("Delighted");

    expect(map.sent).toEqual([{ type: "set-feeling", element: "touchpoint:t2", value: 2 }]);
    expect(map.canvas.element("touchpoint:t2")?.textContent).toContain("Delighted");
  });

  it("hides a stage and shows it again", () => {
    map = draw([menus]);
    open("stage:s2");
    map.choose("Hide");
    open("stage:s2");
    map.choose("Show");

    expect(map.sent).toEqual([
      { type: "set-hidden", element: "stage:s2", value: true },
      { type: "set-hidden", element: "stage:s2", value: false },
    ]);
  });

  it("adds before, and a pain point to a touchpoint", () => {
    map = draw([menus, typing]);
    open("touchpoint:t2");
    map.choose("Add before this");
    map.key("Escape");
    open("touchpoint:t2");
    map.choose("Add a pain point");

    expect(map.sent).toMatchObject([
      { type: "add-touchpoint", element: { stage: "s1", after: "t1" } },
      { type: "delete" },
      { type: "add-pain-point", element: { touchpoint: "t2", after: "" } },
    ]);
  });

  it("asks what a new lane speaks of", () => {
    map = draw([keys, menus, typing]);
    map.click('[data-rihla-add="lane"]');
    map.choose("Barriers");

    expect(map.sent).toMatchObject([{ type: "add-lane", element: { kind: "barriers", after: "l2" } }]);
    expect(map.ids("tbody th[data-rihla-ref]")).toHaveLength(3);
  });

  it("deletes", () => {
    map = draw([menus]);
    open("stage:s1");
    map.choose("Delete");

    expect(map.sent).toEqual([{ type: "delete", element: "stage:s1" }]);
    expect(map.ids("thead [data-rihla-ref]")).toEqual(["s2", "s3"]);
    expect(map.at()).toBe("stage:s2");
  });
});
