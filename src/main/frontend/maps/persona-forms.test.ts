import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aboutDocument } from "./about";
import { PERSONA_KIND } from "./kind";

const done = vi.fn();
const lead = vi.fn();
let answers: Record<string, Response>;
let sent: string[];

const LINA = {
  key: "lina",
  name: "Lina",
  lang: "en",
  dir: "ltr",
  state: "draft",
  revision: 7,
  page: "/pages/viewpage.action?pageId=7",
  pages: 1,
  rights: { view: true, edit: true, manage: true },
};
const SHOP = { ...LINA, key: "shop", name: "Shop", page: "/pages/viewpage.action?pageId=8" };
const OMAR = { ...LINA, key: "omar", name: "Omar" };

beforeEach(() => {
  const hidden: (() => void)[] = [];
  Object.assign(window, {
    AJS: {
      contextPath: () => "/wiki",
      dialog2: (element: HTMLElement) => ({
        show: () => (element.hidden = false),
        hide: () => hidden.forEach((handler) => handler()),
        on: (_event: string, handler: () => void) => hidden.push(handler),
      }),
    },
  });
  sent = [];
  answers = {};
  answer("GET /personas?limit=100&bin=false&q=lina", { personas: [LINA] });
  answer("GET /personas/lina/pages", { pages: [], hidden: 0, more: false });
  answer("GET /personas/lina/maps", { maps: [SHOP, { ...SHOP, key: "clinic", name: "Clinic" }], hidden: 2 });
  answer("GET /personas/lina/evidence", { count: 3 });
  answer("GET /personas?limit=50&q=", {
    personas: [LINA, OMAR, { ...OMAR, key: "old", state: "archived" }, { ...OMAR, key: "theirs", rights: { ...OMAR.rights, edit: false } }],
  });
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    const asked = `${request.method ?? "GET"} ${address.replace("/wiki/rest/rihla/1.0", "")}`;
    sent.push(request.body ? `${asked} ${String(request.body)}` : asked);
    return Promise.resolve(answers[asked]?.clone() ?? new Response(JSON.stringify({ code: "x", message: `Not here: ${asked}` }), { status: 404 }));
  });
});

afterEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = "";
});

it("offers what personas can do besides maps, and nobody watches them", async () => {
  await open();
  expect(acts()).toEqual(["publish", "rename", "archive", "merge", "copy", "move", "delete", "erase"]);
  expect(sent.some((line) => line.includes("/watch"))).toBe(false);
});

it("says everything that is missing to publish, each with the way to it", async () => {
  const problem = (code: string, field: string): object => ({ code: `published-without-${code}`, field: `map.${field}`, message: `No ${code}.` });
  const problems = [problem("pains", "pains"), problem("owner", "owner")];
  answer("POST /personas/lina/edits", { ...problems[0], problems }, 422);
  await open();
  press("publish");
  await vi.waitFor(() => expect(body().querySelectorAll("li")).toHaveLength(2));

  expect(body().textContent).toContain("“Lina” cannot be published yet");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Go to the field: No pains.");
  body().querySelector<HTMLElement>("[data-rihla-field=owner]")?.click();
  expect(lead).toHaveBeenCalledWith("owner");
  expect(done).not.toHaveBeenCalled();
});

it("publishes, with the way back", async () => {
  answer("POST /personas/lina/edits", { revision: 8 });
  await open();
  press("publish");
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith("changed", "“Lina” is published.", expect.anything()));
  await (done.mock.calls[0]?.[2] as () => Promise<void>)();
  expect(sent.filter((line) => line.includes('"set-state"')).map((line) => /"value":"(\w+)"/.exec(line)?.[1])).toEqual(["published", "draft"]);
});

it("leads from the bin to what else can become of one that maps are about", async () => {
  await open();
  press("delete");
  await vi.waitFor(() => expect(body().textContent).toContain("Shop"));

  expect(body().textContent).toContain("2 maps that you may not see");
  expect(body().querySelector("a")?.getAttribute("href")).toBe("/wiki/pages/viewpage.action?pageId=8");
  expect(Array.from(body().querySelectorAll<HTMLElement>("button"), ({ dataset }) => dataset["rihlaAct"])).toEqual(
    ["detach", "detach", "detach-all", "archive-instead", "merge", "back"],
  );
  expect(sent.some((line) => line.startsWith("DELETE"))).toBe(false);
});

it("takes it off maps, says where it could not, and brings it back", async () => {
  answer("DELETE /personas/lina/maps/shop", { revision: 12 });
  answer("DELETE /personas/lina/maps/clinic", { code: "may-not-edit", message: "You may not edit this map." }, 403);
  answer("POST /maps/shop/edits", { revision: 13 });
  await open();
  press("delete");
  await vi.waitFor(() => expect(body().textContent).toContain("Shop"));
  press("detach-all");
  await vi.waitFor(() => expect(part("error").textContent).toBe("Clinic: You may not edit this map."));

  expect(part("status").textContent).toContain("Taken off: Shop");
  part("status").querySelector("button")?.click();
  await vi.waitFor(() => expect(sent.some((line) => line.includes('"edit":{"type":"undo","revision":12}'))).toBe(true));
});

it("asks whether it is to go into the bin when the last map is off", async () => {
  answer("GET /personas/lina/maps", { maps: [SHOP], hidden: 0 });
  answer("DELETE /personas/lina/maps/shop", { revision: 12 });
  answer("DELETE /personas/lina", {});
  await open();
  press("delete");
  await vi.waitFor(() => expect(body().textContent).toContain("Shop"));
  press("detach");
  answer("GET /personas/lina/maps", { maps: [], hidden: 0 });
  await vi.waitFor(() => expect(body().querySelector("form[data-rihla-form=delete]")).not.toBeNull());
  submit();
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith("gone", "“Lina” is in the bin.", expect.anything()));
});

it("says what moves before another persona takes its place", async () => {
  answer("POST /personas/lina/merge", { moved: [SHOP], done: true, remaining: 0, left: [], hidden: 0 });
  await open();
  press("merge");
  await vi.waitFor(() => expect(body().querySelectorAll("[name=into]")).toHaveLength(1));
  body().querySelector<HTMLElement>("[name=into]")?.click();
  submit();
  await vi.waitFor(() => expect(body().querySelector("form[data-rihla-form=merging]")).not.toBeNull());
  expect(body().textContent).toContain("“Lina” makes way for “Omar”");
  expect(body().textContent).toContain("“Omar” gets 3 pieces of evidence.");
  expect(body().textContent).toContain("Clinic");

  submit();
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith("changed", "“Lina” has made way for “Omar”.", undefined));
  expect(sent).toContain('POST /personas/lina/merge {"into":"omar"}');
});

it("tells which maps could not be moved, and shows the rest when the dialog is closed", async () => {
  answer("POST /personas/lina/merge", { moved: [], done: true, remaining: 0, left: [SHOP], hidden: 1 });
  await open();
  press("merge");
  await vi.waitFor(() => expect(body().querySelector("[name=into]")).not.toBeNull());
  body().querySelector<HTMLElement>("[name=into]")?.click();
  submit();
  await vi.waitFor(() => expect(body().querySelector("form[data-rihla-form=merging]")).not.toBeNull());
  submit();
  await vi.waitFor(() => expect(body().textContent).toContain("still about “Lina”"));
  expect(body().textContent).toContain("1 map that you may not see");
  expect(done).not.toHaveBeenCalled();
  press("close");
  expect(done).toHaveBeenCalledWith("changed", "“Lina” has made way for “Omar”.");
});

it("erases a piece of evidence after saying what goes and what stays", async () => {
  answer("GET /personas/lina/history?limit=1", {
    elements: [
      { ref: "map:map", kind: "map", called: "Persona “Lina”" },
      { ref: "evidence:e1", kind: "evidence", called: "Evidence “Interview”" },
    ],
  });
  answer("POST /personas/lina/erase", { done: true });
  await open();
  press("erase");
  await vi.waitFor(() => expect(body().querySelectorAll("option")).toHaveLength(2));
  expect(body().textContent).toContain("The count stays");
  const select = body().querySelector("select");
  if (select) {
    select.value = "evidence:e1";
  }
  submit();
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith("changed", "The texts are erased.", undefined));
  expect(sent).toContain('POST /personas/lina/erase {"element":"evidence:e1"}');
});

async function open(): Promise<void> {
  await aboutDocument({ kind: PERSONA_KIND, key: "lina", reader: { tag: "en", dir: "ltr" }, inBin: false, loggedIn: true, done, lead });
  await vi.waitFor(() => expect(body().querySelector("h2")).not.toBeNull());
}

function answer(asked: string, body: object, status = 200): void {
  answers[asked] = new Response(JSON.stringify(body), { status });
}

function acts(): (string | undefined)[] {
  return Array.from(body().querySelectorAll<HTMLElement>(".rihla-about-acts button"), ({ dataset }) => dataset["rihlaAct"]);
}

function press(act: string): void {
  document.querySelector<HTMLElement>(`[data-rihla-act=${act}]`)?.click();
}

function submit(): void {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

function body(): HTMLElement {
  return part("body");
}

function part(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`#rihla-about-${name}`) ?? document.createElement("p");
}
