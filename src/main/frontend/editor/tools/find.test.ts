import { afterEach, describe, expect, it } from "vitest";
import { finding } from "./find";
import { fold } from "./folding";
import { draw, type Drawn } from "./testing";

describe("comparing texts", () => {
  it.each([
    ["ȘTIINȚĂ", "stiinta"],
    ["Ştiinţă", "știință"],
    ["مُسْتَشْفَى", "مستشفي"],
    ["الأسئلة", "الاسيله"],
    ["محـــبط", "محبط"],
    ["٢٤ ساعة", "24 ساعه"],
    ["Straße  2", "straße 2"],
  ])("takes %s and %s for the same", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe("finding on the map", () => {
  let map: Drawn;

  afterEach(() => map.end());

  function search(words: string): string {
    const input = document.querySelector<HTMLInputElement>("[role=search] input") as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
    return document.querySelector(".rihla-find-count")?.textContent ?? "";
  }

  it("opens with Ctrl+F, counts in words, and goes from one to the next and round", () => {
    map = draw([finding]);
    map.canvas.focus("card:c1");
    map.key("f", { ctrlKey: true, code: "KeyF" });
    expect(search("CARD")).toBe("Found in 4 texts");

    map.key("Enter");
    map.key("Enter", { shiftKey: true });
    expect(document.querySelector(".rihla-is-current")?.textContent).toBe("Card c4");
    expect(document.querySelector(".rihla-find-count")?.textContent).toBe("4 of 4: Card c4");
    expect(document.querySelectorAll(".rihla-is-found")).toHaveLength(4);

    map.key("Escape");
    expect(document.querySelector(".rihla-is-found")).toBeNull();
    expect(map.at()).toBe("card:c4");
  });

  it("finds what was written with other accents", () => {
    map = draw([finding], "ro");
    const slot = map.canvas.text("card:c1", "text");
    if (slot) {
      slot.textContent = "Întârziere la livrarea mașinii";
    }
    map.canvas.focus("card:c1");
    map.key("f", { ctrlKey: true, code: "KeyF" });

    expect(search("masinii")).toBe("Găsit într-un text");
    expect(search("nimic")).toBe("Găsit în 0 texte");
  });
});
