import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MapCanvas } from "./canvas";
import { drawAsItChanges } from "./drawing";
import { LateServer, turns } from "./late-server";
import type { Canvas } from "./model";
import { EditQueue, folderOf } from "./queue";
import type { MapModel } from "./server";
import { EditSession } from "./session";
import { drawMap } from "./templates";
import { TOOLS } from "./tools";

const MODEL = JSON.parse(
  readFileSync("src/test/resources/view/small-en-for-en-full-editing.json", "utf8"),
) as MapModel;

let server: LateServer;
let session: EditSession;
let canvas: MapCanvas;
let ends: (() => void)[];

/** A map that is being edited, with everything in it but the network. */
beforeEach(async () => {
  localStorage.clear();
  // The library for dragging says that nothing scrolls here.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  document.body.innerHTML = "<section></section>";
  server = new LateServer(MODEL);
  const queue = new EditQueue(localStorage, folderOf("ana", "shop"), "tab");
  session = new EditSession(
    { key: "shop", path: "maps/shop", person: "ana", language: "en", reader: MODEL.reader, revision: 0 },
    queue,
    server,
  );
  canvas = new MapCanvas(document.querySelector("section") as HTMLElement, session, MODEL, drawMap, vi.fn());
  canvas.redraw([]);
  ends = [drawAsItChanges(canvas, session), ...TOOLS.map((tool) => tool.attach(canvas as Canvas))];
  // As with people, the first answer (what can be undone) is there before the first key.
  session.start();
  await server.answer();
});

afterEach(() => {
  ends.reverse().forEach((end) => end());
  session.end();
});

describe("between two keys", () => {
  it("five stages, touchpoints and cards are made however late the answers come", async () => {
    canvas.focus("stage:s3");
    for (const name of ["One", "Two", "Three"]) {
      key("n");
      await server.answer(1);
      write(name);
      await server.answer(1);
      key("Enter");
      await server.answer(1);
    }
    for (const name of ["First", "Second"]) {
      key("ArrowDown");
      await server.answer(1);
      key("n");
      await server.answer(2);
      write(name);
      key("Enter");
      key("ArrowUp");
      await server.answer(1);
      key("ArrowLeft");
      await server.answer(1);
    }
    await server.answer();

    expect(heads().slice(3)).toEqual(["One", "Two", "Three"]);
    expect(cellTexts("touchpoints")).toEqual(expect.arrayContaining(["First", "Second"]));
    const [, , , , two, three] = stageIds();
    expect(canvas.cell(`touchpoints/${three}`)?.textContent).toContain("First");
    expect(canvas.cell(`touchpoints/${two}`)?.textContent).toContain("Second");
  });

  it("the keyboard stays in an empty cell of a stage that the server does not know yet", async () => {
    canvas.focus("stage:s3");
    key("n");
    write("New");
    key("Enter");
    key("ArrowDown");
    const cell = document.activeElement;
    expect((cell as HTMLElement).dataset["rihlaCell"]).toMatch(/^touchpoints\//);

    // What somebody else did, drawn by the server before it knew of the stage.
    canvas.take({ revision: 1, whole: MODEL }, session.shows);
    expect(document.activeElement).toBe(cell);
    await server.answer();
    expect(document.activeElement).toBe(cell);
  });

  it("a row and a column that two people add at once meet in a cell", async () => {
    canvas.focus("stage:s3");
    key("n");
    key("Escape");
    canvas.focus("stage:s3");
    key("n");
    write("Mine");
    const mine = stageIds()[3];
    server.make({ type: "add-stage", element: { id: "omars", after: "", name: { en: "Omar's" } } });
    await server.answer();

    const rows = Array.from(document.querySelectorAll("tbody tr:not(.rihla-curve-row, .rihla-add-lane)"));
    expect(stageIds()).toContain("omars");
    expect(stageIds()).toContain(mine);
    expect(rows.map((row) => row.querySelectorAll("[data-rihla-cell]").length)).toEqual(rows.map(() => stageIds().length));
  });

  it("it goes to what stood beside it when somebody deletes what it is on", async () => {
    canvas.focus("card:c1");
    server.make({ type: "delete", element: "card:c1" });
    await reread();

    expect(document.activeElement?.closest('[data-rihla-cell="cards/l1/s1"]')).not.toBeNull();
  });

  it("and what it was on does not come into view for somebody who looks elsewhere", async () => {
    const seen = vi.fn();
    Element.prototype.scrollIntoView = seen;
    canvas.focus("card:c1");
    seen.mockClear();
    server.make({ type: "move-card", element: "card:c1", lane: "l1", stage: "s2", after: "" });
    await reread();

    expect(document.activeElement).toBe(canvas.element("card:c1"));
    expect(seen).not.toHaveBeenCalled();
  });
});

describe("between Enter and the letters", () => {
  it("a text opens on an element that is only shown yet, and what is written stays", async () => {
    canvas.focus("card:c1");
    key("n");
    key("Escape");
    canvas.focus("card:c1");
    key("Insert");
    write("half a");
    const field = input();
    await server.answer(1);
    await server.answer(1);
    expect(input()).toBe(field);
    expect(document.activeElement).toBe(field);
    write("half a word");
    await server.answer();
    key("Enter");
    expect(document.activeElement?.textContent).toContain("half a word");
    await server.answer();

    expect(document.activeElement?.textContent).toContain("half a word");
    expect(JSON.stringify(server.model)).toContain("half a word");
  });

  it("nothing is drawn while letters are being put together", async () => {
    canvas.focus("card:c1");
    key("Enter");
    input().dispatchEvent(new Event("compositionstart", { bubbles: true }));
    server.make({ type: "move-card", element: "card:c1", lane: "l1", stage: "s2", after: "" });
    await reread();
    expect(input().closest("[data-rihla-cell]")?.getAttribute("data-rihla-cell")).toBe("cards/l1/s1");

    input().dispatchEvent(new Event("compositionend", { bubbles: true }));
    await turns();
    await turns();
    expect(input().closest("[data-rihla-cell]")?.getAttribute("data-rihla-cell")).toBe("cards/l1/s2");
    expect(document.activeElement).toBe(input());
  });
});

describe("between the pointer's going down and up", () => {
  it("nothing moves under it; afterwards the answer is drawn", async () => {
    const card = canvas.element("card:c1") as HTMLElement;
    pointer(card, "pointerdown");
    server.make({ type: "delete", element: "card:c1" });
    await reread();
    expect(card.isConnected).toBe(true);
    expect(session.revision).toBe(0);

    pointer(card, "pointerup");
    expect(card.isConnected).toBe(true);
    await turns();
    await turns();
    expect(card.isConnected).toBe(false);
    expect(session.revision).toBe(1);
  });

  it("nor while something is dragged, until it is dropped", async () => {
    const card = canvas.element("card:c1") as HTMLElement;
    pointer(card, "pointerdown");
    card.dispatchEvent(new Event("dragstart", { bubbles: true }));
    pointer(card, "pointercancel");
    server.make({ type: "delete", element: "card:c1" });
    await reread();
    expect(card.isConnected).toBe(true);

    card.dispatchEvent(new Event("drop", { bubbles: true }));
    await turns();
    await turns();
    expect(card.isConnected).toBe(false);
  });

  it("a release that nobody tells of is found out by the next move", async () => {
    pointer(canvas.section, "pointerdown");
    server.make({ type: "delete", element: "card:c1" });
    await reread();
    pointer(canvas.section, "pointermove", { buttons: 0 });
    await turns();
    await turns();
    expect(canvas.element("card:c1")).toBeNull();
  });

  it("a map that was drawn anew can still be dropped on", () => {
    expect(canvas.section.hasAttribute("data-drop-target-for-element")).toBe(true);
    canvas.redraw([]);
    expect(canvas.section.hasAttribute("data-drop-target-for-element")).toBe(true);
  });
});

describe("while a menu is open", () => {
  it("it stays, and does what it says to what has moved meanwhile", async () => {
    canvas.focus("card:c1");
    key(" ");
    server.make({ type: "move-card", element: "card:c1", lane: "l1", stage: "s2", after: "" });
    await reread();
    expect(document.activeElement?.getAttribute("role")).toBe("menuitem");

    key("Escape");
    expect(document.activeElement).toBe(canvas.element("card:c1"));
  });

  it("it closes when what it is of was deleted, and the keyboard is on the map", async () => {
    canvas.focus("card:c1");
    key(" ");
    server.make({ type: "delete", element: "card:c1" });
    await reread();

    expect(document.querySelector("[role=menu]")).toBeNull();
    expect(canvas.section.contains(document.activeElement)).toBe(true);
  });
});

describe("when the map gets other languages", () => {
  it("what is typed from then on is of the language that is shown", async () => {
    canvas.focus("card:c1");
    key("Enter");
    write("begun in English");
    server.make({ type: "set-languages", element: "map:map", value: ["ar"] });
    server.model = { ...server.model, lang: "ar", dir: "rtl" };
    await reread();
    expect(session.language).toBe("ar");
    const sent = vi.spyOn(server, "edit");
    key("Enter");
    key("Enter");
    write("بالعربية");
    key("Enter");
    await server.answer();

    expect(sent.mock.calls.map(([{ edit }]) => [edit["language"], edit["text"]])).toEqual([
      ["en", "begun in English"],
      ["ar", "بالعربية"],
    ]);
  });
});

/** What a poll leads to. */
async function reread(): Promise<void> {
  void session.read();
  await turns();
  await server.answer();
}

function key(name: string): void {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
}

function pointer(at: Element, name: string, more: PointerEventInit = { buttons: 1 }): void {
  at.dispatchEvent(new PointerEvent(name, { bubbles: true, button: 0, ...more }));
}

function input(): HTMLTextAreaElement {
  return document.querySelector("textarea") as HTMLTextAreaElement;
}

/** Writes where the keyboard is, and nowhere else. */
function write(words: string): void {
  const field = document.activeElement as HTMLTextAreaElement;
  expect(field.tagName).toBe("TEXTAREA");
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function stageIds(): string[] {
  return Array.from(document.querySelectorAll("[data-rihla-stage]"), (th) => th.getAttribute("data-rihla-stage") ?? "");
}

function heads(): string[] {
  return stageIds().map((id) => canvas.text(`stage:${id}`, "name")?.textContent ?? "");
}

function cellTexts(row: string): string[] {
  return Array.from(document.querySelectorAll(`[data-rihla-cell^="${row}/"] [data-rihla-text=name]`), ({ textContent }) => textContent ?? "");
}
