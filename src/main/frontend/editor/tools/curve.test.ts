import { afterEach, expect, it } from "vitest";
import { curve } from "./curve";
import { draw, type Drawn } from "./testing";

let map: Drawn;

afterEach(() => map.end());

function handle(id: string): HTMLElement {
  return document.querySelector(`[data-rihla-handle="${id}"]`) as HTMLElement;
}

function line(): string | null | undefined {
  return document.querySelector(".rihla-line")?.getAttribute("d");
}

it("has a slider over each point, in the order of the journey, at one tab stop", () => {
  map = draw([curve], "ar");
  const handles = Array.from(document.querySelectorAll<HTMLElement>("[role=slider]"));

  expect(handles.map((one) => one.dataset["rihlaHandle"])).toEqual(["t1", "t3"]);
  expect(handles.map((one) => one.style.insetInlineStart)).toEqual(["25%", "75%"]);
  expect(handles.map((one) => one.tabIndex)).toEqual([0, -1]);
  expect(handle("t1").getAttribute("aria-valuetext")).toBe("محبط");
});

it("changes a feeling with the arrows, in steps, and goes to the next point that is to the left in Arabic", () => {
  map = draw([curve], "ar");
  handle("t1").focus();
  map.key("ArrowUp");
  map.key("ArrowDown");
  map.key("ArrowDown");
  map.key("ArrowLeft");
  map.key("ArrowUp");

  expect(map.sent).toEqual([
    { type: "set-feeling", element: "touchpoint:t1", value: -1 },
    { type: "set-feeling", element: "touchpoint:t1", value: -2 },
    { type: "set-feeling", element: "touchpoint:t3", value: 2 },
  ]);
});

it("is dragged up and down, in steps, with the feeling in words beside it", () => {
  map = draw([curve]);
  const point = handle("t1");
  const layer = point.parentElement as HTMLElement;
  layer.getBoundingClientRect = () => new DOMRect(0, 0, 800, 100);
  point.setPointerCapture = () => undefined;
  point.dispatchEvent(new PointerEvent("pointerdown", { button: 0, pointerId: 1, clientY: 80, bubbles: true }));
  point.dispatchEvent(new PointerEvent("pointermove", { pointerId: 1, clientY: 31 }));

  expect(point.querySelector(".rihla-handle-label")?.textContent).toBe("Satisfied");
  expect(line()).toBe("M250 35C500 35 500 35 750 35");
  expect(map.sent).toEqual([]);

  point.dispatchEvent(new PointerEvent("pointerup", { pointerId: 1, clientY: 31 }));
  expect(map.sent).toEqual([{ type: "set-feeling", element: "touchpoint:t1", value: 1 }]);
  expect(document.querySelector(".rihla-handle-label")).toBeNull();
});

it("goes back where it was with Escape", () => {
  map = draw([curve]);
  const point = handle("t1");
  point.setPointerCapture = () => undefined;
  (point.parentElement as HTMLElement).getBoundingClientRect = () => new DOMRect(0, 0, 800, 100);
  point.dispatchEvent(new PointerEvent("pointerdown", { button: 0, pointerId: 1, clientY: 80, bubbles: true }));
  point.dispatchEvent(new PointerEvent("pointermove", { pointerId: 1, clientY: 0 }));
  expect(line()).toBe("M250 20C500 20 500 35 750 35");
  map.key("Escape");

  expect(line()).toBe("M250 80C500 80 500 35 750 35");
  expect(map.sent).toEqual([]);
  expect(handle("t1").getAttribute("aria-valuenow")).toBe("-2");
});

it("draws handles again for what was drawn anew, and keeps the keyboard where it was", () => {
  map = draw([curve]);
  handle("t3").focus();
  document.querySelector('[data-rihla-point="t3"]')?.setAttribute("y", "20");
  map.canvas.section.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));

  expect(handle("t3").getAttribute("aria-valuenow")).toBe("2");
  expect(document.activeElement).toBe(handle("t3"));
});
