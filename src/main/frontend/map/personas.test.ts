import { beforeEach, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { chosenPersona, mainPersona } from "../shared/personas";
import { choosePersonas } from "./personas";

const OUT = "rihla-out";

beforeEach(() => {
  document.body.innerHTML = readFileSync("src/test/resources/view/shared-en-for-en.html", "utf8");
  choosePersonas(document);
});

function map(): HTMLElement {
  return document.querySelector("[data-rihla-map]") as HTMLElement;
}

function choose(persona: string): void {
  (document.querySelector(`[data-rihla-choice="${persona}"]`) as HTMLElement).click();
}

function isOut(selector: string): boolean | undefined {
  return document.querySelector(selector)?.classList.contains(OUT);
}

it("shows all personas until one is chosen", () => {
  expect(document.querySelectorAll(`.${OUT}`)).toHaveLength(0);
  expect(mainPersona(map())).toBe("persona.ana");
  expect(chosenPersona(map())).toBe("");
});

it("shows the curve and the feelings of the chosen one, and what concerns them", () => {
  choose("persona.ana");

  expect(chosenPersona(map())).toBe("persona.ana");
  expect([isOut(".rihla-other"), isOut(".rihla-felt"), isOut('[data-rihla-for~="persona.omar"]')]).toEqual([true, true, true]);
  expect(isOut('.rihla-line[data-rihla-of="persona.ana"]')).toBe(false);

  choose("persona.omar");
  expect([isOut(".rihla-other"), isOut(".rihla-felt"), isOut('[data-rihla-for~="persona.omar"]')]).toEqual([false, false, false]);
  expect(isOut('.rihla-line[data-rihla-of="persona.ana"]')).toBe(true);
});

it("keeps the choice when the map is drawn again, and lets it go with the persona", () => {
  choose("persona.omar");
  document.querySelectorAll(`.${OUT}`).forEach((element) => element.classList.remove(OUT));
  document.querySelectorAll("[data-rihla-choice]").forEach((button) => button.setAttribute("aria-pressed", "false"));
  map().dispatchEvent(new CustomEvent("rihla:redrawn"));
  expect(isOut('.rihla-line[data-rihla-of="persona.ana"]')).toBe(true);

  document.querySelector('[data-rihla-choice="persona.omar"]')?.remove();
  map().dispatchEvent(new CustomEvent("rihla:redrawn"));
  expect(document.querySelectorAll(`.${OUT}`)).toHaveLength(0);
});

it("goes back to all when the chosen one is pressed again", () => {
  choose("persona.omar");
  choose("persona.omar");

  expect(document.querySelectorAll(`.${OUT}`)).toHaveLength(0);
});

it("counts what is for somebody who is no longer on the map for nobody", () => {
  const former = '[data-rihla-for~="persona.gone"]';
  expect(document.querySelector(".rihla-former")?.textContent).toBe("a persona that is no longer on this map");

  choose("persona.ana");
  expect(isOut(former)).toBe(true);
  choose("persona.omar");
  expect(isOut(former)).toBe(true);
});
