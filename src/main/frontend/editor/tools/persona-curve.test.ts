import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { choosePersonas } from "../../map/personas";
import { curve } from "./curve";
import { setFeeling } from "./feelings";
import { draw, type Drawn } from "./testing";

let map: Drawn;

afterEach(() => map.end());

function begin(): void {
  map = draw([]);
  const drawn = document.createElement("div");
  drawn.innerHTML = readFileSync("src/test/resources/view/shared-en-for-en-editing.html", "utf8");
  map.canvas.section.innerHTML = drawn.querySelector("section")?.innerHTML ?? "";
  choosePersonas(document);
  const end = curve.attach(map.canvas);
  const before = map.end.bind(map);
  map.end = () => {
    end();
    before();
  };
}

function choose(persona: string): void {
  (document.querySelector(`[data-rihla-choice="${persona}"]`) as HTMLElement).click();
}

function handle(id: string): HTMLElement {
  return document.querySelector(`[data-rihla-handle="${id}"]`) as HTMLElement;
}

it("moves the points of the persona that is chosen", () => {
  begin();
  choose("persona.omar");
  handle("t1").focus();
  map.key("ArrowUp");

  expect(map.sent).toEqual([
    { type: "add-persona-feeling", element: { touchpoint: "t1", mapPersona: "persona.omar", feeling: 2 } },
  ]);
  expect(document.querySelector('.rihla-felt[data-rihla-of="persona.omar"]')?.textContent).toContain("Delighted");
});

it("leaves the other curves as they are", () => {
  begin();
  const main = document.querySelector('.rihla-line[data-rihla-of="persona.ana"]')?.getAttribute("d");
  choose("persona.omar");
  setFeeling(map.canvas, "touchpoint:t1", -2);

  expect(document.querySelector('.rihla-line[data-rihla-of="persona.ana"]')?.getAttribute("d")).toBe(main);
});

it("moves the touchpoints' own feelings while the main one is chosen or nobody is", () => {
  begin();
  setFeeling(map.canvas, "touchpoint:t1", 1);
  choose("persona.ana");
  setFeeling(map.canvas, "touchpoint:t1", null);

  expect(map.sent.map(({ type }) => type)).toEqual(["set-feeling", "set-feeling"]);
});

it("takes a persona's feeling away", () => {
  begin();
  choose("persona.omar");
  setFeeling(map.canvas, "touchpoint:t1", null);

  expect(map.sent).toEqual([
    { type: "add-persona-feeling", element: { touchpoint: "t1", mapPersona: "persona.omar" } },
  ]);
});
