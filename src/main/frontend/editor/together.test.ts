import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MapCanvas } from "./canvas";
import { canHaveBoth, decided, typedIn } from "./decision";
import { undoKeys } from "./keys";
import type { Canvas, CollidedEdit, Edit, Person, Session } from "./model";
import { initialsOf, People } from "./people";
import type { MapModel } from "./server";
import { drawMap } from "./templates";
import { Troubles } from "./troubles";

const MODEL = JSON.parse(
  readFileSync("src/test/resources/view/small-en-for-en-full-editing.json", "utf8"),
) as MapModel;
const EDIT: Edit = { type: "set-text", element: "card:c1", field: "text", language: "en", text: "mine" };
const CLASH = { ref: "card:c1", field: "text", language: "en", mine: "mine", theirs: "theirs" };
const GONE = { ref: "card:c1", field: "visible", language: "", mine: "", theirs: "deleted" };

let section: HTMLElement;
let canvas: Canvas;
let session: Session;
let list: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = "<section></section><div id=list></div>";
  section = document.querySelector("section") as HTMLElement;
  list = document.getElementById("list") as HTMLElement;
  session = {
    reader: { tag: "en", lang: "en", dir: "ltr" },
    at: vi.fn(),
    decide: vi.fn(),
    retry: vi.fn(),
    drop: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
  } as unknown as Session;
  const drawn = new MapCanvas(section, session, MODEL, drawMap, vi.fn());
  drawn.redraw([]);
  canvas = drawn;
});

describe("who is here", () => {
  const omar: Person = { client: "o", name: "Omar Haddad", at: "card:c1", editing: true, self: false };

  it("names the others and marks where they are, not oneself", () => {
    const people = new People(canvas, session, list);
    people.show([omar, { ...omar, client: "me", name: "Ana", self: true }]);

    expect(list.textContent?.replace(/\s+/g, " ").trim()).toBe("OH Omar Haddad");
    expect(canvas.element("card:c1")?.querySelector(".rihla-here")?.textContent).toContain("Omar Haddad is here");
    expect(section.querySelectorAll(".rihla-here")).toHaveLength(1);
  });

  it("takes the mark along and away", () => {
    const people = new People(canvas, session, list);
    people.show([omar]);
    people.show([{ ...omar, at: "stage:s1" }]);
    expect(canvas.element("card:c1")?.querySelector(".rihla-here")).toBeNull();
    expect(canvas.element("stage:s1")?.querySelector(".rihla-here")).not.toBeNull();
    people.show([]);
    expect(section.querySelector(".rihla-here")).toBeNull();
  });

  it("says where oneself is", () => {
    const people = new People(canvas, session, list);
    canvas.focus("card:c1");
    expect(session.at).toHaveBeenLastCalledWith("card:c1");
    canvas.element("card:c1")?.blur();
    expect(session.at).toHaveBeenLastCalledWith("");
    people.end();
  });

  it.each([
    ["Omar Haddad", "OH"],
    ["ana", "A"],
    ["Ștefan cel Mare", "ȘM"],
    ["", "?"],
  ])("shortens %s to %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe("a collision", () => {
  const collision: CollidedEdit = { clientId: "a/1", edit: EDIT, message: "", clashes: [CLASH], revision: 3 };

  it("shows both texts at the element and hands on what the person decides", () => {
    const troubles = new Troubles(canvas, session, list);
    troubles.showCollisions([collision]);
    const box = canvas.element("card:c1")?.querySelector(".rihla-clash");

    expect(box?.textContent).toContain("mine");
    expect(box?.textContent).toContain("theirs");
    box?.querySelector<HTMLElement>('[data-rihla-decide="both"]')?.click();
    expect(session.decide).toHaveBeenCalledWith("a/1", "both");
    troubles.showCollisions([]);
    expect(section.querySelector(".rihla-clash")).toBeNull();
  });

  it("stays above the map when its element is gone, with the text that was typed", () => {
    const troubles = new Troubles(canvas, session, list);
    canvas.element("card:c1")?.remove();
    troubles.showCollisions([{ ...collision, clashes: [GONE] }]);

    expect(list.textContent).toContain("mine");
    expect(list.querySelector('[data-rihla-decide="both"]')).toBeNull();
    expect(list.querySelector('[data-rihla-decide="mine"]')?.textContent).toBe("Bring it back with my change");
  });

  it("keeps a refused text to be mended and saved again", () => {
    const troubles = new Troubles(canvas, session, list);
    troubles.showRefused([{ clientId: "a/2", edit: EDIT, status: 422, code: "text-too-long", message: "Too long." }]);
    const typed = list.querySelector("textarea") as HTMLTextAreaElement;

    expect(list.textContent).toContain("Too long.");
    expect(typed.value).toBe("mine");
    typed.value = "less";
    list.querySelector<HTMLElement>("[data-rihla-retry]")?.click();
    expect(session.retry).toHaveBeenCalledWith("a/2", { ...EDIT, text: "less" });
  });

  it.each([
    ["mine", EDIT, [CLASH], EDIT],
    ["theirs", EDIT, [CLASH], undefined],
    ["both", EDIT, [CLASH], { ...EDIT, text: "theirs\nmine" }],
    ["both", { ...EDIT, field: "name" }, [{ ...CLASH, field: "name" }], { ...EDIT, field: "name", text: "theirs / mine" }],
    ["mine", EDIT, [GONE], { type: "batch", changes: [{ type: "restore", element: "card:c1" }, EDIT] }],
    [
      "mine",
      EDIT,
      [GONE, { ...GONE, ref: "stage:s1", field: "existence" }],
      { type: "batch", changes: [{ type: "restore", element: "card:c1" }, { type: "restore", element: "stage:s1" }, EDIT] },
    ],
    ["mine", { type: "undo", revision: 3 }, [CLASH], EDIT],
  ] as const)("%s becomes an edit for the revision that was seen", (decision, edit, clashes, expected) => {
    expect(decided(decision, edit, clashes)).toEqual(expected);
  });

  it("puts only texts together", () => {
    expect(canHaveBoth(EDIT, [CLASH])).toBe(true);
    expect(canHaveBoth(EDIT, [GONE])).toBe(false);
    expect(canHaveBoth({ type: "set-feeling", element: "touchpoint:t1", value: 1 }, [{ ...CLASH, field: "feeling" }])).toBe(false);
  });

  it("finds what was typed in every edit that carries words", () => {
    expect(typedIn({ type: "add-card", element: { id: "c9", text: { en: "new" } } })).toBe("new");
    expect(typedIn({ type: "batch", changes: [EDIT, { ...EDIT, text: "more" }] })).toBe("mine\nmore");
    expect(typedIn({ type: "delete", element: "card:c1" })).toBe("");
  });
});

describe("keys", () => {
  it.each([
    ["z", false, "undo"],
    ["Z", true, "redo"],
    ["y", false, "redo"],
  ] as const)("Ctrl and %s", (key, shiftKey, way) => {
    const end = undoKeys(section, session);
    const event = new KeyboardEvent("keydown", { key, shiftKey, ctrlKey: true, bubbles: true, cancelable: true });
    canvas.element("card:c1")?.dispatchEvent(event);
    expect(session[way]).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
    end();
  });

  it("belong to a text while somebody types in it, and to the rest of the page elsewhere", () => {
    const end = undoKeys(section, session);
    const slot = canvas.text("card:c1", "text") as HTMLElement;
    slot.setAttribute("contenteditable", "true");
    for (const target of [slot, list]) {
      target.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
    }
    expect(session.undo).not.toHaveBeenCalled();
    end();
  });
});
