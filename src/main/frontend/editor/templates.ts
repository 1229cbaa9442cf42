import Map from "../map/map.soy";
import Persona from "../persona/persona.soy";
import Editor from "./editor.soy";
import type { MapModel } from "./server";
import "./texts";

/** Draws one of the editor's templates. */
export function template(name: string, data: object): string {
  return drawn(Editor["Editor"]?.[name], name, data);
}

/** Draws a map as the server would: with one of the templates of the map. */
export function drawMap(name: string, model: MapModel, data: object = {}): string {
  const draw = name === "kpi-cell" ? Map["Kpi"]?.["cell"] : Map["Map"]?.[name];
  return drawn(draw, name, { ...data, map: model });
}

/** Draws a persona as the server would. */
export function drawPersona(name: string, persona: object, data: object = {}): string {
  return drawn(Persona["Persona"]?.[name], name, { ...data, persona });
}

function drawn(draw: ((data: object) => string) | undefined, name: string, data: object): string {
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}
