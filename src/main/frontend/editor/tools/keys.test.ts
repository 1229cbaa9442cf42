import { afterEach, describe, expect, it } from "vitest";
import { keys } from "./keys";
import { menus } from "./menu";
import { selecting } from "./selection";
import { draw, type Drawn } from "./testing";
import { typing } from "./typing";

let map: Drawn;

afterEach(() => map.end());

function stand(ref: string): void {
  map.canvas.focus(ref);
}

function walk(...keys: string[]): string[] {
  return keys.map((key) => {
    map.key(key);
    return map.at();
  });
}

describe("moving about", () => {
  it("has one tab stop in the table, and the texts above it", () => {
    map = draw([keys]);

    expect(map.canvas.section.querySelectorAll('.rihla-table [tabindex="0"]')).toHaveLength(1);
    expect(map.canvas.section.querySelectorAll("header [role=button][tabindex='0']").length).toBeGreaterThan(1);
  });

  it("goes through cells and elements with the arrows", () => {
    map = draw([keys]);
    stand("stage:s1");

    expect(walk("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown")).toEqual([
      "touchpoint:t1",
      "touchpoint:t2",
      "card:c1",
      "card:c2",
      "card:c4",
    ]);
    expect(walk("ArrowRight", "ArrowRight", "ArrowUp")).toEqual(["cards/l2/s2", "cards/l2/s3", "cards/l1/s3"]);
    expect(walk("Home", "End", "PageUp")).toEqual(["lane:l1", "cards/l1/s3", "touchpoints/s3"]);
  });

  it("goes through the row of the button for lanes and stays in its column", () => {
    map = draw([keys]);
    stand("card:c3");

    expect(walk("PageDown", "PageDown", "PageDown", "PageUp", "PageUp")).toEqual([
      "cards/l2/s2",
      "lane",
      "pain-point:p2",
      "lane",
      "cards/l2/s2",
    ]);
  });

  it("goes to the cell that is to the right with the right arrow, in Arabic too", () => {
    map = draw([keys], "ar");
    stand("card:c3");

    expect(walk("ArrowRight", "ArrowRight", "ArrowLeft")).toEqual(["card:c1", "lane:l1", "card:c1"]);
  });

  it("goes to the ends of the map with Ctrl", () => {
    map = draw([keys]);
    stand("card:c3");
    map.key("Home", { ctrlKey: true });
    expect(map.at()).toBe("stage:s1");
    map.key("End", { ctrlKey: true });
    expect(map.at()).toBe("pains/s3");
  });

  it("stands in the boxes of touchpoints that have no pain point", () => {
    map = draw([keys]);
    stand("pain-point:p1");

    expect(walk("ArrowDown", "ArrowUp")).toEqual(["t2", "pain-point:p1"]);
  });
});

describe("changing by key", () => {
  it("moves what has the keyboard with Alt, says where it is, and stays on it", () => {
    map = draw([keys], "ar");
    stand("card:c1");
    map.key("ArrowLeft", { altKey: true });

    expect(map.sent).toEqual([{ type: "move-card", element: "card:c1", lane: "l1", stage: "s2", after: "c3" }]);
    expect(map.ids('[data-rihla-cell="cards/l1/s2"] [data-rihla-ref]')).toEqual(["c3", "c1"]);
    expect(map.at()).toBe("card:c1");
    expect(map.said.at(-1)).toContain("2 من 2");
  });

  it("moves a stage with its whole column", () => {
    map = draw([keys]);
    stand("stage:s1");
    map.key("ArrowRight", { altKey: true });

    expect(map.sent).toEqual([{ type: "move-stage", element: "stage:s1", after: "s2" }]);
    expect(map.ids("thead [data-rihla-ref]")).toEqual(["s2", "s1", "s3"]);
    expect(map.ids('[data-rihla-cell^="cards/l1/"]')).toEqual(["cards/l1/s2", "cards/l1/s1", "cards/l1/s3"]);
    expect(map.said.at(-1)).toBe("“Stage s1” is now at place 2 of 3.");
  });

  it("moves a lane, and says so at the edge", () => {
    map = draw([keys]);
    stand("lane:l1");
    map.key("ArrowUp", { altKey: true });
    expect(map.said).toEqual(["It cannot go further that way."]);

    map.key("ArrowDown", { altKey: true });
    expect(map.sent).toEqual([{ type: "move-lane", element: "lane:l1", after: "l2" }]);
    expect(map.ids("tbody th[data-rihla-ref]")).toEqual(["l2", "l1"]);
  });

  it("moves a pain point to the next touchpoint", () => {
    map = draw([keys]);
    stand("pain-point:p1");
    map.key("ArrowDown", { altKey: true });

    expect(map.sent).toEqual([{ type: "move-pain-point", element: "pain-point:p1", touchpoint: "t2", after: "" }]);
  });

  it("deletes and goes on to what is left", () => {
    map = draw([keys]);
    stand("card:c1");
    map.key("Delete");
    map.key("Delete");

    expect(map.sent).toEqual([
      { type: "delete", element: "card:c1" },
      { type: "delete", element: "card:c2" },
    ]);
    expect(map.at()).toBe("cards/l1/s1");
    expect(map.said.at(-1)).toContain("Undo brings it back");
  });

  it("adds with the key N wherever its letter is, behind what has the keyboard", () => {
    map = draw([keys, typing], "ar");
    stand("card:c1");
    map.key("ى", { code: "KeyN" });

    expect(map.sent).toMatchObject([{ type: "add-card", element: { lane: "l1", stage: "s1", after: "c1" } }]);
    expect(map.ids('[data-rihla-cell="cards/l1/s1"] [data-rihla-ref]')).toHaveLength(3);
    expect(map.at()).toBe("textarea");
  });

  it("adds a stage with a name, by its button", () => {
    map = draw([keys, typing], "ro");
    map.click('[data-rihla-add="stage"]');

    expect(map.sent).toMatchObject([{ type: "add-stage", element: { name: { ro: "Etapă nouă" }, after: "s3" } }]);
    expect(map.ids('tbody tr:nth-child(3) [data-rihla-cell^="cards/"]')).toHaveLength(4);
    expect(document.querySelector("textarea")?.value).toBe("Etapă nouă");
  });

  it("says what a pain point needs where there is no touchpoint", () => {
    map = draw([keys]);
    stand("stage:s3");
    map.key("End", { ctrlKey: true });
    map.key("Insert");

    expect(map.sent).toEqual([]);
    expect(map.said.at(-1)).toContain("Add a touchpoint");
  });

  it("changes a feeling with plus and minus", () => {
    map = draw([keys]);
    stand("touchpoint:t1");
    map.key("+");
    map.key("+");

    expect(map.sent).toEqual([
      { type: "set-feeling", element: "touchpoint:t1", value: -1 },
      { type: "set-feeling", element: "touchpoint:t1", value: 0 },
    ]);
    expect(map.said.at(-1)).toBe("Touchpoint t1: Neutral");
  });

  it("moves and deletes several as one", () => {
    map = draw([keys, selecting]);
    stand("card:c1");
    map.key("ArrowDown", { shiftKey: true });
    expect(map.said).toEqual(["Selected: 2 elements"]);
    map.key("ArrowRight", { altKey: true });
    map.key("Delete");

    expect(map.sent).toEqual([
      {
        type: "batch",
        changes: [
          { type: "move-card", element: "card:c1", lane: "l1", stage: "s2", after: "c3" },
          { type: "move-card", element: "card:c2", lane: "l1", stage: "s2", after: "c1" },
        ],
      },
      {
        type: "batch",
        changes: [
          { type: "delete", element: "card:c1" },
          { type: "delete", element: "card:c2" },
        ],
      },
    ]);
  });

  it("asks for the comments on an element with C", () => {
    map = draw([keys]);
    const asked: unknown[] = [];
    map.canvas.section.addEventListener("rihla:comment-on", (event) => asked.push((event as CustomEvent).detail));
    stand("card:c1");
    map.key("c");

    expect(asked).toEqual(["card:c1"]);
  });

  it("opens the menu with the space bar", () => {
    map = draw([keys, menus]);
    stand("card:c1");
    map.key(" ");

    expect(map.menu()[0]).toBe("Edit text");
  });
});
