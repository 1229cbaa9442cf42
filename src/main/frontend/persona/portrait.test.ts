import { readFileSync } from "node:fs";
import texts from "rihla-texts:rihla.";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { addTexts } from "../text";
import Rihla from "./persona.soy";
import { standIn } from "./portrait";

const VIEW = JSON.parse(readFileSync("src/test/resources/view/personas/salma-en-for-ro-page.json", "utf8")) as object;

let image: HTMLImageElement;
let instead: HTMLElement;

beforeAll(() => Object.entries(texts).forEach(([language, ofLanguage]) => addTexts(language, ofLanguage)));

beforeEach(() => {
  const persona = { ...VIEW, picture: "/picture/7", interactive: true };
  document.body.innerHTML = Rihla["Persona"]?.["portrait"]?.({ persona }) ?? "";
  image = document.querySelector("img") as HTMLImageElement;
  instead = document.querySelector(".rihla-portrait-instead") as HTMLElement;
});

it("draws the persona and says why, where its picture is no longer kept", () => {
  expect(instead.hidden).toBe(true);
  standIn(document);
  image.dispatchEvent(new Event("error"));

  expect(image.hidden).toBe(true);
  expect(instead.hidden).toBe(false);
  expect(instead.querySelector("svg")).not.toBeNull();
  expect(instead.textContent).toContain("nu se mai păstrează");
});

it("shows another picture that comes in its place", () => {
  standIn(document);
  image.dispatchEvent(new Event("error"));
  image.dispatchEvent(new Event("load"));

  expect(image.hidden).toBe(false);
  expect(instead.hidden).toBe(true);
});
