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

const turn = (name: "before" | "after"): void => {
  const steps = document.querySelectorAll<HTMLButtonElement>(".rihla-stage-step");
  steps[name === "before" ? 0 : 1]?.click();
};

it("goes to the next stage and back, and not beyond the ends", () => {
  turn("before");
  expect(shown()).toEqual(["", "1"]);
  turn("after");
  expect(shown()).toEqual(["", "2"]);
  turn("after");
  expect(shown()).toEqual(["", "2"]);
  expect(document.querySelectorAll(".rihla-stage-step")[1]?.getAttribute("aria-disabled")).toBe("true");
});

const swipe = (across: number, down = 0): void => {
  const table = document.querySelector("table");
  const finger = (x: number, y: number): object[] => [{ clientX: x, clientY: y }];
  table?.dispatchEvent(Object.assign(new Event("touchstart"), { touches: finger(200, 200) }));
  table?.dispatchEvent(
    Object.assign(new Event("touchend"), { changedTouches: finger(200 + across, 200 + down) }),
  );
};

it("turns with a swipe, in the direction in which the map is read", () => {
  swipe(-60);
  expect(shown()).toEqual(["", "2"]);
  swipe(60);
  expect(shown()).toEqual(["", "1"]);
  document.querySelector<HTMLElement>("section")?.setAttribute("dir", "rtl");
  swipe(60);
  expect(shown()).toEqual(["", "2"]);
});

it("takes scrolling down for no swipe", () => {
  swipe(-60, 100);
  swipe(-20);
  expect(shown()).toEqual(["", "1"]);
});
