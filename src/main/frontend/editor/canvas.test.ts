import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MapCanvas } from "./canvas";
import type { Session, Show } from "./model";
import type { MapModel } from "./server";
import { drawMap } from "./templates";

const MODEL = JSON.parse(
  readFileSync("src/test/resources/view/small-en-for-en-full-editing.json", "utf8"),
) as MapModel;

let section: HTMLElement;
let canvas: MapCanvas;

beforeEach(() => {
  document.body.innerHTML = '<section class="rihla rihla-map" data-rihla-map="SHOP-1"><p>As it was before</p></section>';
  section = document.querySelector("section") as HTMLElement;
  canvas = new MapCanvas(section, {} as Session, MODEL, drawMap, vi.fn());
  canvas.redraw([]);
});

describe("drawing", () => {
  it("turns the page's map into one to be edited, in the same section", () => {
    expect(section.isConnected).toBe(true);
    expect(section.hasAttribute("data-rihla-editing")).toBe(true);
    expect(section.textContent).not.toContain("As it was before");
    const drawn = document.createElement("div");
    drawn.innerHTML = drawMap("page", MODEL);
    expect(section.innerHTML).toBe(drawn.querySelector("section")?.innerHTML);
  });

  it("finds elements, cells and texts, and what a part of the page belongs to", () => {
    expect(canvas.element("card:c1")?.className).toBe("rihla-card");
    expect(canvas.cell("cards/l1/s1")?.contains(canvas.element("card:c1"))).toBe(true);
    expect(canvas.text("card:c1", "text")?.textContent).toBe('Compare "plans"');
    expect(canvas.text("map:map", "name")?.textContent).toBe("Shop visit");
    expect(canvas.refOf(canvas.text("stage:s1", "name") as Element)).toBe("stage:s1");
    expect(canvas.refOf(document.body)).toBe("");
  });

  it("touches only what has changed", () => {
    const kept = [canvas.element("card:c1"), canvas.element("stage:s2"), canvas.text("card:c1", "text")];
    const changes = watched();
    take({ "cards/l1/s1": [card("c1", "Other words"), { id: "c3", text: null, concerned: [] }] });

    expect([canvas.element("card:c1"), canvas.element("stage:s2"), canvas.text("card:c1", "text")]).toEqual(kept);
    expect(canvas.text("card:c1", "text")?.textContent).toBe("Other words");
    expect(changes().every((target) => target.closest('[data-rihla-ref="card:c1"]'))).toBe(true);
    expect(changes()).not.toHaveLength(0);
  });

  it("draws heads, the strip above the table and the curve too", () => {
    take({
      "stage/s1": { ...(MODEL.stages[0] as object), name: text("Look round") },
      map: { header: { ...(MODEL["header"] as object), name: text("Another name") }, fallbacks: 2, otherLanguage: false },
    });
    expect(canvas.text("stage:s1", "name")?.textContent).toBe("Look round");
    expect(canvas.text("map:map", "name")?.textContent).toBe("Another name");
    expect(canvas.element("card:c1")).not.toBeNull();

    take({ curve: { line: "M0 0", area: "M0 0Z", points: [], others: [], main: "" } });
    expect(section.querySelector(".rihla-line")?.getAttribute("d")).toBe("M0 0");
    take({ curve: null });
    expect(canvas.cell("curve")).toBeNull();
  });

  it("takes away what was shown and came to nothing, wherever it was", () => {
    const shown = canvas.element("card:c1")?.cloneNode(true) as HTMLElement;
    shown.dataset["rihlaRef"] = "card:new";
    canvas.cell("cards/l1/s2")?.prepend(shown);
    const slot = canvas.text("stage:s1", "name") as HTMLElement;
    const name = slot.textContent;
    slot.textContent = "Shown too early";
    canvas.cell("curve")?.querySelector(".rihla-line")?.setAttribute("d", "M0 0");
    canvas.section.querySelector("thead tr")?.classList.add("rihla-is-marked");
    const kept = canvas.element("card:c1");
    // Made and taken back: the server sees no difference.
    take({});

    expect(canvas.element("card:new")).toBeNull();
    expect(slot.textContent).toBe(name);
    expect(section.querySelector(".rihla-line")?.getAttribute("d")).not.toBe("M0 0");
    expect(canvas.element("card:c1")).toBe(kept);
  });

  it("takes away a KPI of the whole map that came to nothing", () => {
    const strip = canvas.cell("kpis") as HTMLElement;
    const drawn = strip.innerHTML;
    const shown = strip.appendChild(document.createElement("div"));
    shown.dataset["rihlaKpi"] = "u-new";
    take({});

    expect(strip.innerHTML).toBe(drawn);
  });

  it("takes away a column that came to nothing", () => {
    const row = section.querySelector("tbody tr:not(.rihla-curve-row)");
    row?.append(document.createElement("td"));
    take({});
    expect(row?.lastElementChild?.hasAttribute("data-rihla-cell")).toBe(true);
  });

  it("keeps the element that moves from one cell to another", () => {
    const moving = canvas.element("card:c1");
    take({ "cards/l1/s1": [], "cards/l1/s2": [card("c2", "Pay by card"), card("c1", "Moved")] });

    expect(canvas.element("card:c1")).toBe(moving);
    expect(canvas.cell("cards/l1/s2")?.contains(moving)).toBe(true);
    expect(section.querySelectorAll('[data-rihla-ref="card:c1"]')).toHaveLength(1);
  });

  it("draws rows and columns anew when they change, and keeps what is in them", () => {
    const kept = canvas.element("stage:s2");
    canvas.take({ revision: 2, whole: { ...MODEL, stages: [...MODEL.stages].reverse(), touchpoints: [...MODEL.touchpoints].reverse() } }, []);

    expect(Array.from(section.querySelectorAll("[data-rihla-stage]"), (th) => th.getAttribute("data-rihla-stage"))).toEqual(["s3", "s2", "s1"]);
    expect(canvas.element("stage:s2")).toBe(kept);
  });
});

describe("any map after any other", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("is drawn as if it were the first, %i", (seed) => {
    const random = randomOf(seed);
    for (let step = 0; step < 3; step++) {
      const model = anyMap(random);
      canvas.take({ revision: step, whole: model }, []);
      const fresh = document.createElement("div");
      fresh.innerHTML = drawMap("page", model);
      expect(written(section)).toEqual(written(fresh.querySelector("section") as Element));
    }
  });
});

describe("what people are doing", () => {
  it("leaves what is being typed alone, with the keyboard in it", () => {
    const slot = typing("card:c1", "text", "half a wor");
    take({ "cards/l1/s1": [card("c0", "New above"), card("c1", "Somebody else's words")] });

    expect(slot.textContent).toBe("half a wor");
    expect(document.activeElement).toBe(slot);
    expect(canvas.element("card:c0")).not.toBeNull();
  });

  it("does not take away a card that somebody is typing in", () => {
    const slot = typing("card:c1", "text", "half a wor");
    take({ "cards/l1/s1": [] });
    expect(slot.isConnected).toBe(true);

    slot.removeAttribute("data-rihla-typing");
    canvas.redraw([]);
    expect(slot.isConnected).toBe(false);
  });

  it("draws the table once when a note above it goes while somebody types in it", () => {
    section.querySelector(".rihla-scroll")?.insertAdjacentHTML("beforebegin", '<p class="rihla-note">No stage yet</p>');
    const slot = typing("card:c1", "text", "half a wor");
    canvas.redraw([]);

    expect(section.querySelectorAll("table")).toHaveLength(1);
    expect(slot.isConnected).toBe(true);
  });

  it("gives the keyboard back to what was taken away and shown again", () => {
    canvas.focus("card:c1");
    const shown = canvas.element("card:c1")?.cloneNode(true) as HTMLElement;
    canvas.take({ revision: 9, parts: { "cards/l1/s1": [] } } as never, [
      ({ cell }) => cell.call(canvas, "cards/l1/s1")?.prepend(shown),
    ]);

    expect(document.activeElement).toBe(shown);
  });

  it("keeps the keyboard on what was moved", () => {
    canvas.focus("card:c1");
    take({ "cards/l1/s1": [], "cards/l1/s2": [card("c1", "Moved")] });

    expect(document.activeElement).toBe(canvas.element("card:c1"));
    expect(canvas.element("card:c1")?.tabIndex).toBe(0);
  });

  it("leaves the marks of tools and what lies over the map where they are", () => {
    const element = canvas.element("card:c1") as HTMLElement;
    element.classList.add("rihla-is-selected");
    element.setAttribute("aria-selected", "true");
    const overlay = document.createElement("i");
    overlay.dataset["rihlaOverlay"] = "";
    element.prepend(overlay);
    take({ "cards/l1/s1": [card("c1", "Other words")] });

    expect(element.classList.contains("rihla-is-selected")).toBe(true);
    expect(element.getAttribute("aria-selected")).toBe("true");
    expect(overlay.parentElement).toBe(element);
    expect(canvas.text("card:c1", "text")?.textContent).toBe("Other words");
  });

  it("draws what waits over what came, and tells those who draw over the map", () => {
    const redrawn = vi.fn();
    section.addEventListener("rihla:redrawn", redrawn);
    const show: Show = (on) => {
      const slot = on.text("card:c1", "text");
      if (slot) {
        slot.textContent = "Mine, not there yet";
      }
    };
    take({ "cards/l1/s1": [card("c1", "Theirs")] }, [show]);
    expect(canvas.text("card:c1", "text")?.textContent).toBe("Mine, not there yet");
    expect(redrawn).toHaveBeenCalledOnce();

    canvas.redraw([]);
    expect(canvas.text("card:c1", "text")?.textContent).toBe("Theirs");
  });
});

function take(parts: Record<string, unknown>, shows: readonly Show[] = []): void {
  canvas.take({ revision: 2, parts }, shows);
}

function card(id: string, words: string): object {
  return { id, text: text(words), concerned: [] };
}

function text(words: string): object {
  return { text: words, lang: "en", dir: "ltr", fallback: false, mark: "EN" };
}

function typing(ref: string, field: string, words: string): HTMLElement {
  const slot = canvas.text(ref, field) as HTMLElement;
  slot.dataset["rihlaTyping"] = "";
  slot.tabIndex = 0;
  slot.textContent = words;
  slot.focus();
  return slot;
}

/** The elements that change from now on. */
function watched(): () => Element[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(section, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => records(observer).map((node) => (node instanceof Element ? node : (node.parentElement as Element)));
}

const seen: Node[] = [];

function records(observer: MutationObserver): Node[] {
  seen.push(...observer.takeRecords().map(({ target }) => target));
  return seen;
}

/** A map with some of the stages, lanes and cards of the sample, in any order and any cell. */
function anyMap(random: () => number): MapModel {
  const some = <T>(all: readonly T[]): T[] => all.filter(() => random() < 0.7).sort(() => random() - 0.5);
  const columns = some(MODEL.stages.map((_, index) => index));
  const cards = some(["c1", "c2", "c3", "c4", "c5"]);
  const lanes = some(MODEL.lanes).map((lane) => ({
    ...lane,
    cells: columns.map(() => cards.splice(0, Math.floor(random() * 3)).map((id) => card(id, `${id} ${random()}`))),
  }));
  return {
    ...MODEL,
    lanes,
    columns: columns.length,
    empty: columns.length === 0,
    stages: columns.map((index) => MODEL.stages[index]!),
    touchpoints: columns.map((index) => some(MODEL.touchpoints[index] as unknown[])),
    painPoints: columns.map((index) => MODEL.painPoints[index]),
    kpis: columns.map((index) => MODEL.kpis[index]),
    curve: random() < 0.5 ? MODEL["curve"] : null,
  };
}

/** What an element is, whatever the order of its attributes. */
function written(element: Element): unknown[] {
  const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).sort();
  const children = Array.from(element.childNodes, (node) => (node instanceof Element ? written(node) : node.nodeValue));
  return [element.tagName, attributes, children];
}

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
