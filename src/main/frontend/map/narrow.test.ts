import { beforeEach, expect, it } from "vitest";
import { oneStageAtATime } from "./narrow";

class Width {
  matches = true;
  private readonly listeners: (() => void)[] = [];
  addEventListener(_type: string, listener: () => void): void {
    this.listeners.push(listener);
  }
  become(narrow: boolean): void {
    this.matches = narrow;
    this.listeners.forEach((listener) => listener());
  }
}

let width: Width;

beforeEach(() => {
  document.body.innerHTML = `
    <section data-rihla-map="m"><table class="rihla-table">
      <thead><tr><th>Stages</th><th><bdi>One</bdi></th><th><bdi>Two</bdi></th></tr></thead>
      <tbody>
        <tr><th>Curve</th><td class="rihla-curve-cell" colspan="2"></td></tr>
        <tr><th>Cards</th><td>1</td><td>2</td></tr>
      </tbody></table></section>`;
  width = new Width();
  oneStageAtATime(document, width as unknown as MediaQueryList);
});

const shown = (): string[] =>
  Array.from(document.querySelectorAll<HTMLElement>("td"))
    .filter((cell) => !cell.hidden)
    .map((cell) => cell.textContent ?? "");

it("shows the first stage and the whole curve", () => {
  expect(shown()).toEqual(["", "1"]);
});

it("moves to the stage whose button is pressed, and says which one it is", () => {
  const second = document.querySelectorAll<HTMLButtonElement>(".rihla-stage-button")[1];
  second?.click();

  expect(shown()).toEqual(["", "2"]);
  expect(second?.getAttribute("aria-pressed")).toBe("true");
  expect(second?.getAttribute("aria-label")).toContain("Two");
});

it("shows everything where there is room again", () => {
  const curve = document.querySelector(".rihla-curve-cell");
  expect(curve?.getAttribute("colspan")).toBe("1");

  width.become(false);

  expect(curve?.getAttribute("colspan")).toBe("2");

  expect(shown()).toEqual(["", "1", "2"]);
  expect(document.querySelector(".rihla-stages")).toBeNull();
});

it("stays at its stage when the map is drawn anew, and shows all of them to who edits", () => {
  const map = document.querySelector<HTMLElement>("section");
  const table = map?.querySelector("table")?.outerHTML ?? "";
  document.querySelectorAll<HTMLButtonElement>(".rihla-stage-button")[1]?.click();
  const redrawn = (): boolean | undefined => map?.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));

  if (map) {
    map.innerHTML = table.replaceAll(" hidden=\"\"", "");
  }
  redrawn();
  expect(shown()).toEqual(["", "2"]);
  expect(document.querySelectorAll(".rihla-stages")).toHaveLength(1);

  map?.setAttribute("data-rihla-editing", "");
  redrawn();
  expect(shown()).toEqual(["", "1", "2"]);
});
