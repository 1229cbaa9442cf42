import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MapCanvas } from "../canvas";
import type { Problem } from "../../shared/http";
import type { Edit, RefusedEdit, Session } from "../model";
import type { MapModel } from "../server";
import { drawPersona } from "../templates";
import { PERSONA_TOOLS } from "../tools";
import { Troubles } from "../troubles";
import { sendPicture } from "./picture";

// The persona as the server's tests draw it for editing: in English, for a reader of Arabic.
const MODEL = { ...(JSON.parse(readFileSync("src/test/resources/view/personas/salma-en-for-ar-editor.json", "utf8")) as MapModel), state: "draft" };

let canvas: MapCanvas;
let sent: Edit[];
let said: string[];
let ends: (() => void)[];
let element: Record<string, unknown>;
let asked: string[];
let hearing: [string, (detail: unknown) => void][];

beforeEach(() => {
  hearing = [];
  sent = [];
  said = [];
  asked = [];
  const hidden: (() => void)[] = [];
  Object.assign(window, {
    AJS: {
      dialog2: () => ({
        show: () => undefined,
        hide: () => hidden.splice(0).forEach((handler) => handler()),
        on: (_event: string, handler: () => void) => hidden.push(handler),
      }),
    },
  });
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    const segments = [
      { id: "seg1", shown: "Offices", archived: false },
      { id: "seg2", shown: "Shops", archived: false },
    ];
    return Promise.resolve(new Response(JSON.stringify(address.endsWith("segments") ? { segments } : { revision: 5, element })));
  });
  document.body.innerHTML = drawPersona("page", MODEL, { revision: 7 });
  const session = {
    key: "salma",
    path: "personas/salma",
    language: "en",
    reader: MODEL.reader,
    revision: 7,
    state: { pending: 0 },
    send: (edit: Edit) => void sent.push(edit),
    at: () => undefined,
    on: (event: string, heard: (detail: unknown) => void) => {
      hearing.push([event, heard]);
      return () => undefined;
    },
    retry: (id: string) => void sent.push({ type: "retry", id }),
  } as unknown as Session;
  const section = document.body.firstElementChild as HTMLElement;
  canvas = new MapCanvas(section, session, MODEL, drawPersona, (key) => void said.push(key));
  ends = PERSONA_TOOLS.map((tool) => tool.attach(canvas));
});

afterEach(() => {
  ends.forEach((end) => end());
  vi.unstubAllGlobals();
  localStorage.clear();
});

it("opens a text with its button, and gives the keyboard back to it", () => {
  const button = find('[data-rihla-write="pains"]');
  button.click();
  const input = find<HTMLTextAreaElement>("textarea");
  expect(input.getAttribute("aria-label")).toBe("ما يؤلمهم");
  expect(input.value).toBe("Waiting");
  input.value = "Waiting in line";
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));

  expect(sent).toEqual([{ type: "set-text", element: "map:map", field: "pains", language: "en", text: "Waiting in line" }]);
  expect(document.activeElement).toBe(button);
});

it("writes what a piece of evidence shows", () => {
  find('[data-rihla-ref="evidence:e2"] [data-rihla-write="note"]').click();
  const input = find<HTMLTextAreaElement>("textarea");
  input.value = "Nine of ten";
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));

  expect(sent[0]).toMatchObject({ element: "evidence:e2", field: "note", text: "Nine of ten" });
});

it("moves evidence and stays on it, and says where there is no further", () => {
  press("e1", "down");
  expect(sent).toEqual([{ type: "move-evidence", element: "evidence:e1", after: "e2" }]);
  expect(rows()).toEqual(["evidence:e2", "evidence:e1"]);
  expect(document.activeElement).toBe(find('[data-rihla-ref="evidence:e1"] [data-rihla-sheet="down"]'));

  press("e1", "down");
  expect(sent).toHaveLength(1);
  expect(said.at(-1)).toBe("rihla.editor.moved.edge");
  press("e1", "up");
  expect(sent[1]).toEqual({ type: "move-evidence", element: "evidence:e1", after: "" });
});

it("deletes evidence, and the keyboard goes to what is next", () => {
  press("e2", "delete");
  expect(sent).toEqual([{ type: "delete", element: "evidence:e2" }]);
  expect(rows()).toEqual(["evidence:e1"]);
  expect(document.activeElement?.closest("[data-rihla-ref]")?.getAttribute("data-rihla-ref")).toBe("evidence:e1");
  press("e1", "delete");
  expect(document.activeElement).toBe(find("[data-rihla-sheet=add]"));
});

it("adds evidence as one edit with all that is known of it", () => {
  find("[data-rihla-sheet=add]").click();
  fill("kind", "survey");
  fill("date", "2026-10-01");
  fill("sample-size", "40");
  find<HTMLTextAreaElement>('[name="note"][data-rihla-language="en"]').value = "Most wait";
  submit();

  const changes = (sent[0] as unknown as { changes: Edit[] }).changes;
  const [added] = changes as unknown as { element: { id: string } }[];
  const ref = `evidence:${added?.element.id}`;
  expect(changes).toEqual([
    { type: "add-evidence", element: { id: added?.element.id, kind: "survey", after: "e2" } },
    { type: "set-text", element: ref, field: "note", language: "en", text: "Most wait" },
    { type: "set-value", element: ref, field: "date", value: "2026-10-01" },
    { type: "set-value", element: ref, field: "sample-size", value: "40" },
  ]);
  expect(rows().at(-1)).toBe(ref);
  expect(find(`[data-rihla-ref="${ref}"]`).textContent).toContain("Most wait");
});

it("asks for the segments of the site, and sends what has changed", async () => {
  element = { name: { en: "Salma" }, languages: ["ar", "en"], segments: ["gone", "seg1"], channels: ["phone"], priority: 1, owner: "ana", state: "draft" };
  find("[data-rihla-sheet=details]").click();
  await vi.waitFor(() => expect(document.querySelector("#rihla-details")).not.toBeNull());
  expect(asked.some((address) => address.endsWith("personas/salma/elements/map%3Amap"))).toBe(true);
  find<HTMLInputElement>('[name="segments"][value="seg1"]').checked = false;
  find<HTMLInputElement>('[name="segments"][value="seg2"]').checked = true;
  fill("priority", "2");
  submit();

  expect(sent).toEqual([
    {
      type: "batch",
      changes: [
        { type: "set-value", element: "map:map", field: "segments", value: ["gone", "seg2"] },
        { type: "set-value", element: "map:map", field: "priority", value: "2" },
      ],
    },
  ]);
  expect(document.activeElement).toBe(find("[data-rihla-sheet=details]"));
});

it("publishes, leads to what is missing, and goes on with the same edit", async () => {
  const troubles = new Troubles(canvas, canvas.session, canvas.section.insertBefore(document.createElement("div"), null));
  const heard = (all: readonly RefusedEdit[]): void => {
    troubles.showRefused(all);
    hearing.filter(([event]) => event === "refused").forEach(([, hear]) => hear(all));
  };
  find("[data-rihla-sheet=publish]").click();
  expect(sent).toEqual([{ type: "set-state", element: "map:map", value: "published" }]);
  const problem = (field: string): Problem => ({ code: `published-without-${field}`, field: `map.${field}`, message: `No ${field}` });
  const problems = [problem("buying-reasons"), problem("owner")];
  heard([{ clientId: "a/1", edit: sent[0] as Edit, status: 422, code: "published-without-buying-reasons", message: "No", problems }]);

  expect(document.activeElement?.getAttribute("data-rihla-lead")).toBe("buying-reasons");
  (document.activeElement as HTMLElement).click();
  expect(document.activeElement).toBe(find('[data-rihla-text="buying-reasons"] textarea'));
  element = { name: { en: "Salma" }, languages: ["en"], owner: "", state: "draft" };
  find("[data-rihla-lead=owner]").click();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("owner"));
  expect(document.querySelectorAll("[data-rihla-lead]")).toHaveLength(2);

  find("[data-rihla-sheet=publish]").click();
  expect(sent.at(-1)).toEqual({ type: "retry", id: "a/1" });
});

it("says that it is published when the server has drawn it so", () => {
  find("[data-rihla-sheet=publish]").click();
  find("[data-rihla-sheet=publish]").remove();
  canvas.section.dispatchEvent(new CustomEvent("rihla:redrawn"));
  expect(said.at(-1)).toBe("rihla.persona.published");
  expect(document.activeElement).toBe(find("[data-rihla-sheet=details]"));
});

it("sends a picture, and says what is wrong with it until the next try", async () => {
  let refuse = true;
  vi.stubGlobal("fetch", (_address: string, { method, headers }: { method: string; headers: Record<string, string> }) => {
    asked.push(`${method} ${headers["Content-Type"]}`);
    return Promise.resolve(
      refuse ? new Response(JSON.stringify({ code: "damaged", message: "تالفة" }), { status: 422 }) : new Response("{}"),
    );
  });
  const button = find('[data-rihla-sheet="picture"]');
  await sendPicture(canvas, button, new File(["x"], "a.png", { type: "image/png" }));
  expect(find(".rihla-picture-said").textContent).toBe("تالفة");
  canvas.redraw([]);
  expect(find(".rihla-picture-said").textContent).toBe("تالفة");

  refuse = false;
  await sendPicture(canvas, button, new File(["x"], "a.tiff", { type: "image/tiff" }));
  expect(find(".rihla-picture-said").textContent).toBe("");
  expect(said.at(-1)).toBe("rihla.persona.picture.sent");
  expect(asked).toEqual(["PUT image/png", "PUT application/octet-stream"]);
});

function press(id: string, what: string): void {
  find(`[data-rihla-ref="evidence:${id}"] [data-rihla-sheet="${what}"]`).click();
}

function rows(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>(".rihla-evidence-list > li"), ({ dataset }) => dataset["rihlaRef"] ?? "");
}

function fill(name: string, value: string): void {
  find<HTMLInputElement>(`#rihla-details [name="${name}"]`).value = value;
}

function submit(): void {
  find("#rihla-details-form").dispatchEvent(new Event("submit", { cancelable: true }));
}

function find<Found extends HTMLElement>(selector: string): Found {
  return document.querySelector<Found>(selector) as Found;
}
