import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clipboard } from "./clipboard";
import { FLAVOUR, type Clip } from "./clips";
import { LaneMatches } from "./lane-matches";
import { menus } from "./menu";
import { selecting } from "./selection";
import { readTable, writeTable } from "./tables";
import { draw, type Drawn } from "./testing";

describe("tables of plain text", () => {
  it("are read as spreadsheets write them", () => {
    expect(readTable('a\tb\r\n"two\nlines"\t"say ""yes"""\r\n')).toEqual([
      ["a", "b"],
      ["two\nlines", 'say "yes"'],
    ]);
  });

  it("are parted at commas or semicolons only where every line has as many", () => {
    expect(readTable("a;b\nc;d")).toEqual([["a", "b"], ["c", "d"]]);
    expect(readTable("Well, yes\nNo")).toEqual([["Well, yes"], ["No"]]);
    expect(readTable("one, two")).toEqual([["one, two"]]);
  });

  it("never hold what a spreadsheet would run, and come back as they were", () => {
    const rows = [["=HYPERLINK(1)", "+1", "-2", "@x"], ["plain", 'with\ttab and "quotes"', "", "last"]];
    const text = writeTable(rows);

    expect(text.split("\n")[0]).toBe("'=HYPERLINK(1)\t'+1\t'-2\t'@x");
    expect(readTable(text)).toEqual(rows);
  });
});

describe("the clipboard of a map", () => {
  let map: Drawn;
  let data: Map<string, string>;
  let revisions: string[];

  beforeEach(() => {
    data = new Map();
    revisions = [];
    vi.stubGlobal("fetch", (address: string) => {
      revisions.push(address);
      return Promise.resolve(
        new Response(
          JSON.stringify({
            map: {
              stages: [{ id: "s1", rank: "V", name: { en: "Stage s1" }, keyStage: true }],
              lanes: [{ id: "l1", rank: "V", kind: "questions", hidden: false, name: { en: "Asked", ar: "سؤال" } }],
              touchpoints: [{ id: "t1", stage: "s1", rank: "V", name: { en: "Touchpoint t1", ro: "Punct" }, feeling: -2 }],
              cards: [{ id: "c1", lane: "l1", stage: "s1", rank: "V", text: { en: "Card c1", ar: "بطاقة" } }],
              painPoints: [
                { id: "p1", touchpoint: "t1", rank: "V", text: { en: "Pain p1" }, severity: 5, life: "fixed" },
              ],
            },
          }),
        ),
      );
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    map.end();
  });

  function fire(name: "copy" | "cut" | "paste"): void {
    const event = new Event(name, { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: {
        setData: (type: string, text: string) => void data.set(type, text),
        getData: (type: string) => data.get(type) ?? "",
      },
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }

  async function paste(at: () => void): Promise<void> {
    at();
    fire("paste");
    await vi.waitFor(() => expect(map.said.at(-1)).toMatch(/Pasted|goes|go to|too much|nothing|too long/));
  }

  it("copies cards with all their languages to where they are pasted, as far apart as they were", async () => {
    map = draw([clipboard, selecting]);
    map.click('[data-rihla-ref="card:c1"]', { ctrlKey: true });
    map.click('[data-rihla-ref="card:c3"]', { ctrlKey: true });
    map.canvas.focus("card:c1");
    fire("copy");
    expect(data.get("text/plain")).toBe("Card c1\tCard c3");

    await paste(() => map.canvas.focus("card:c3"));
    expect(revisions).toEqual([expect.stringContaining("maps/shop?revision=7")]);
    expect(map.sent).toHaveLength(1);
    expect(map.sent[0]).toMatchObject({
      type: "batch",
      changes: [
        { type: "add-card", element: { lane: "l1", stage: "s2", after: "c3", text: { en: "Card c1", ar: "بطاقة" } } },
        { type: "add-card", element: { lane: "l1", stage: "s3", after: "", text: { en: "Card c3" } } },
      ],
    });
    expect(map.ids('[data-rihla-cell="cards/l1/s3"] [data-rihla-ref]')).toHaveLength(1);
    expect(map.said.at(-1)).toBe("Pasted: 2 elements. Undo takes it all away again.");
  });

  it("takes a touchpoint's pain points along, but not how far their repair was", async () => {
    map = draw([clipboard]);
    map.canvas.focus("touchpoint:t1");
    fire("cut");
    expect(map.sent).toEqual([{ type: "delete", element: "touchpoint:t1" }]);

    await paste(() => map.canvas.focus("stage:s3"));
    const [touchpoint, pain] = (map.sent[1] as unknown as { changes: { element: Record<string, unknown> }[] }).changes;
    expect(touchpoint?.element).toMatchObject({ stage: "s3", feeling: -2, name: { ro: "Punct" } });
    expect(pain?.element).toMatchObject({ touchpoint: touchpoint?.element["id"], severity: 5 });
    expect(pain?.element).not.toHaveProperty("life");
    expect(pain?.element["id"]).not.toBe("p1");
  });

  it("copies a lane with its cards", async () => {
    map = draw([clipboard]);
    map.canvas.focus("lane:l1");
    fire("copy");
    expect(data.get("text/plain")).toBe('\t"Card c1\nCard c2"\tCard c3');
    await paste(() => map.canvas.focus("lane:l2"));

    expect((map.sent[0] as unknown as { changes: object[] }).changes).toMatchObject([
      { type: "add-lane", element: { kind: "questions", after: "l2", name: { ar: "سؤال" } } },
      { type: "add-card", element: { stage: "s1" } },
      { type: "add-card", element: { stage: "s1" } },
      { type: "add-card", element: { stage: "s2" } },
    ]);
  });

  it("copies a stage with everything in it, as one edit", async () => {
    map = draw([clipboard]);
    map.canvas.focus("stage:s1");
    fire("copy");
    expect(data.get("text/plain")).toBe(
      'Stage s1\n"Touchpoint t1\nTouchpoint t2"\n"Card c1\nCard c2"\nCard c4\nPain p1',
    );
    await paste(() => map.canvas.focus("card:c3"));

    expect(map.sent).toHaveLength(1);
    const changes = (map.sent[0] as unknown as { changes: { type: string; element: Record<string, unknown> }[] }).changes;
    const [stage, t1] = changes.map(({ element }) => element["id"]);
    expect(changes).toMatchObject([
      { type: "add-stage", element: { after: "s2", name: { en: "Stage s1" } } },
      { type: "add-touchpoint", element: { stage, feeling: -2, name: { ro: "Punct" } } },
      { type: "add-pain-point", element: { touchpoint: t1, severity: 5 } },
      { type: "add-touchpoint", element: { stage } },
      { type: "add-card", element: { stage, lane: "l1", text: { ar: "بطاقة" } } },
      { type: "add-card", element: { stage, lane: "l1" } },
      { type: "add-card", element: { stage, lane: "l2" } },
    ]);
    expect(map.ids("[data-rihla-stage]")).toEqual(["s1", "s2", stage, "s3"]);
    expect(map.ids(`[data-rihla-cell="cards/l1/${String(stage)}"] [data-rihla-ref]`)).toHaveLength(2);
    expect(map.at()).toBe(`stage:${String(stage)}`);
  });

  it("finds the lanes of another map by kind and name, and adds those that are missing", async () => {
    map = draw([clipboard]);
    map.canvas.focus("stage:s1");
    fire("copy");
    const clip = JSON.parse(data.get(FLAVOUR) ?? "") as { map: string; lanes: object[]; within: { lane?: string }[] };
    clip.map = "other";
    clip.lanes = [
      // Of the same kind, and without a name of its own.
      { id: "x1", kind: "questions", text: "" },
      { id: "x2", kind: "custom", text: "Ideas" },
    ];
    clip.within = clip.within.map((inner) => (inner.lane ? { ...inner, lane: inner.lane.replace("l", "x") } : inner));
    data.set(FLAVOUR, JSON.stringify(clip));
    await paste(() => map.canvas.focus("stage:s3"));

    expect(revisions).toEqual([expect.stringContaining("maps/other?"), expect.stringContaining("maps/shop?")]);
    const changes = (map.sent[0] as unknown as { changes: { type: string; element: Record<string, unknown> }[] }).changes;
    const lane = changes[0]?.element["id"];
    expect(changes[0]).toMatchObject({ type: "add-lane", element: { kind: "custom", after: "l2", name: { en: "Ideas" } } });
    expect(changes.filter(({ type }) => type === "add-card").map(({ element }) => element["lane"])).toEqual(["l1", "l1", lane]);
    expect(map.at()).toBe(`stage:${String(changes[1]?.element["id"])}`);
  });

  it("meets a lane with the same name in any language, folded", () => {
    map = draw([clipboard]);
    const clip = { map: "other" } as unknown as Clip;
    const there = new Map([["lane:x", { name: { ro: "ÎNTREBĂRI", ar: "أسئلة" } }]]);
    const here = new Map([["lane:l2", { name: { ro: "Întrebări" } }]]);
    const matches = new LaneMatches(map.canvas, clip, there, here);

    expect(matches.match({ id: "x", kind: "custom", text: "" })).toBe("l2");
    expect(matches.match({ id: "y", kind: "custom", text: "Else" })).toBeUndefined();
    expect(matches.match({ id: "z", kind: "questions", text: "Else" })).toBe("l1");
  });

  it("leaves the keyboard with whoever has gone on while something was fetched", async () => {
    map = draw([clipboard]);
    map.canvas.focus("card:c1");
    fire("copy");
    await paste(() => {
      map.canvas.focus("card:c3");
      fire("paste");
      map.canvas.focus("stage:s1");
    });
    expect(map.at()).toBe("stage:s1");
  });

  it("fills the map from a spreadsheet: names of stages, touchpoints and cards, and new stages beyond the last", async () => {
    map = draw([clipboard]);
    data.set("text/plain", "Buy\tUse\nShop\tApp\nHow much?\tWhere?");
    await paste(() => map.canvas.focus("stage:s3"));

    const changes = (map.sent[0] as unknown as { changes: { type: string; element: Record<string, unknown> }[] }).changes;
    expect(changes.map(({ type }) => type)).toEqual([
      "set-text",
      "add-stage",
      "add-touchpoint",
      "add-touchpoint",
      "add-card",
      "add-card",
    ]);
    expect(changes[3]?.element["stage"]).toBe(changes[1]?.element["id"]);
    expect(map.ids("thead [data-rihla-ref]")).toHaveLength(4);
  });

  it("says where something belongs that does not belong here", async () => {
    map = draw([clipboard]);
    map.canvas.focus("card:c1");
    fire("copy");
    await paste(() => map.canvas.focus("touchpoint:t1"));

    expect(map.sent).toEqual([]);
    expect(map.said.at(-1)).toContain("goes into a cell");
  });

  it("refuses too much and too long, and says the limit", async () => {
    map = draw([clipboard]);
    data.set("text/plain", "x\n".repeat(1001));
    await paste(() => map.canvas.focus("card:c1"));
    expect(map.said.at(-1)).toContain("1000");

    data.set("text/plain", "n".repeat(300));
    await paste(() => map.canvas.focus("touchpoint:t1"));
    expect(map.said.at(-1)).toContain("255");
    expect(map.sent).toEqual([]);
  });

  it("works by clicks alone", async () => {
    map = draw([clipboard, menus]);
    map.click('[data-rihla-ref="card:c1"] [data-rihla-menu]');
    map.choose("Copy");
    map.click('[data-rihla-ref="card:c4"] [data-rihla-menu]');
    map.choose("Paste here");
    await vi.waitFor(() => expect(map.said.at(-1)).toContain("Pasted"));

    expect(map.sent).toMatchObject([{ type: "add-card", element: { lane: "l2", stage: "s1", after: "c4" } }]);
  });
});
