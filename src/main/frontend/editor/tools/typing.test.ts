import { afterEach, describe, expect, it, vi } from "vitest";
import { add } from "./actions";
import { draftsOf } from "./drafts";
import { endOf } from "./places";
import { draw, type Drawn } from "./testing";
import { typing } from "./typing";

let map: Drawn;

afterEach(() => map.end());

function input(): HTMLTextAreaElement {
  const found = document.querySelector<HTMLTextAreaElement>("textarea");
  if (!found) {
    throw new Error("Nothing is open for typing.");
  }
  return found;
}

function write(text: string): void {
  input().value = text;
  input().dispatchEvent(new Event("input", { bubbles: true }));
}

const CARD = '[data-rihla-ref="card:c1"] [data-rihla-text]';

describe("typing in place", () => {
  it("opens a text at a click, and keeps it with Enter in the language shown", () => {
    map = draw([typing], "ar");
    map.click(CARD);
    expect(input().value).toBe("Card c1");
    expect(input().dir).toBe("auto");
    expect(input().lang).toBe("ar");

    write("كم السعر؟");
    map.key("Enter");

    expect(map.sent).toEqual([
      { type: "set-text", element: "card:c1", field: "text", language: "ar", text: "كم السعر؟" },
    ]);
    expect(document.querySelector(CARD)?.textContent).toBe("كم السعر؟");
    expect(document.querySelector("[data-rihla-typing]")).toBeNull();
    expect(map.at()).toBe("card:c1");
  });

  it("gives up with Escape, and sends nothing when nothing was changed", () => {
    map = draw([typing]);
    map.click(CARD);
    write("Something else");
    map.key("Escape");
    map.click(CARD);
    map.key("Enter");

    expect(map.sent).toEqual([]);
    expect(document.querySelector(CARD)?.textContent).toBe("Card c1");
  });

  it("leaves Enter to whoever puts letters together, and Shift with Enter to new lines", () => {
    map = draw([typing]);
    map.click(CARD);
    write("かな");
    map.key("Enter", { isComposing: true });
    map.key("Enter", { shiftKey: true });

    expect(map.sent).toEqual([]);
    expect(input().value).toBe("かな");
  });

  it("goes on with Tab to the next text, and back", () => {
    map = draw([typing]);
    map.click(CARD);
    write("First");
    map.key("Tab");
    expect(input().value).toBe("Card c2");

    map.key("Tab", { shiftKey: true });
    expect(input().value).toBe("First");
    expect(map.sent).toHaveLength(1);
  });

  it("sends what was being typed into something that is gone, so that its author gets to see it", () => {
    const draft = { ref: "card:gone", field: "text", language: "en", text: "half a word", base: 5 };
    const name = `${draftsOf("", "shop")}en/card:gone/text`;
    localStorage.setItem(name, JSON.stringify(draft));
    map = draw([typing]);

    expect(map.sent).toEqual([
      { type: "set-text", element: "card:gone", field: "text", language: "en", text: "half a word" },
    ]);
    expect(localStorage.getItem(name)).toBeNull();
  });

  it("keeps what is being typed in this browser until it is queued", () => {
    map = draw([typing]);
    map.click(CARD);
    write("Half a sen");
    document.body.innerHTML = "";

    map = draw([typing]);
    expect(input().value).toBe("Half a sen");
    expect(map.said).toEqual(["What you were typing is here again."]);

    map.key("Enter");
    expect(map.sent).toMatchObject([{ text: "Half a sen" }]);
    expect(localStorage).toHaveLength(0);
  });

  it("says how much a name is too long, and keeps it open", () => {
    map = draw([typing]);
    map.click('[data-rihla-ref="stage:s1"] [data-rihla-text="name"]');
    write("n".repeat(257));
    map.key("Enter");

    expect(map.sent).toEqual([]);
    expect(input().getAttribute("aria-invalid")).toBe("true");
    expect(document.querySelector(".rihla-typing-hint")?.textContent).toContain("2 characters too long");
  });

  it("goes on when its element is moved on the page, and ends when the keyboard goes elsewhere", async () => {
    map = draw([typing]);
    map.click(CARD);
    write("Half a sen");
    const open = input();
    open.blur();
    await vi.waitFor(() => expect(document.activeElement).toBe(open));
    expect(map.sent).toEqual([]);

    map.canvas.focus("card:c2");
    await vi.waitFor(() => expect(map.sent).toMatchObject([{ text: "Half a sen" }]));
  });

  it("waits with what it changes on the page until a click is over", async () => {
    map = draw([typing]);
    map.click(CARD);
    write("Done");
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    input().blur();
    expect(map.sent).toEqual([]);

    document.body.dispatchEvent(new Event("pointerup", { bubbles: true }));
    await vi.waitFor(() => expect(map.sent).toHaveLength(1));
  });

  it("takes a new element away when its first text is given up", () => {
    map = draw([typing]);
    const ref = add(map.canvas, endOf(map.canvas, "cards/l1/s3"));
    expect(map.ids('[data-rihla-cell="cards/l1/s3"] [data-rihla-ref]')).toHaveLength(1);
    map.key("Escape");

    expect(map.sent.map(({ type }) => type)).toEqual(["add-card", "delete"]);
    expect(map.canvas.element(ref)).toBeNull();
    expect(map.at()).toBe("cards/l1/s3");
  });

  it("adds another with Ctrl and Enter", () => {
    map = draw([typing]);
    map.click(CARD);
    write("One");
    map.key("Enter", { ctrlKey: true });
    write("Two");
    map.key("Enter");

    expect(map.sent).toMatchObject([
      { type: "set-text", text: "One" },
      { type: "add-card", element: { lane: "l1", stage: "s1", after: "c1" } },
      { type: "set-text", text: "Two" },
    ]);
  });
});
