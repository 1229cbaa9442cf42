import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { choose } from "./dialog";
import { KINDS } from "./kind";

const complete = vi.fn();
const cancel = vi.fn();
let answers: Record<string, () => Response>;

beforeEach(() => {
  const hidden: (() => void)[] = [];
  Object.assign(window, {
    AJS: {
      contextPath: () => "/wiki",
      dialog2: () => ({
        show: () => undefined,
        hide: () => hidden.forEach((handler) => handler()),
        on: (_event: string, handler: () => void) => hidden.push(handler),
      }),
    },
    tinymce: {
      confluence: { macrobrowser: { macroBrowserComplete: complete, macroBrowserCancel: cancel } },
    },
  });
  answers = {
    "GET /wiki/rest/rihla/1.0/language": () => json({ tag: "ar", dir: "rtl" }),
    "GET /wiki/rest/rihla/1.0/maps?limit=20&q=": () =>
      json({ maps: [{ key: "shop", name: "<b>Shop</b>", lang: "en", dir: "ltr", space: "CX" }] }),
  };
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    const answer = answers[`${request.method} ${address}`];
    return Promise.resolve(answer ? answer() : new Response("", { status: 404 }));
  });
});

afterEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = "";
});

it("speaks the reader's language in its own direction", async () => {
  await open();

  const dialog = part("");
  expect(dialog.getAttribute("dir")).toBe("rtl");
  expect(dialog.querySelector("h1")?.textContent).toBe("إدراج خريطة رحلة العميل");
});

it("inserts the map that was chosen, as it is to be shown", async () => {
  await open();
  const radio = part("").querySelector<HTMLInputElement>("input[type=radio]");
  expect(part("").querySelector("bdi")?.textContent).toBe("<b>Shop</b>");
  expect(button("insert").disabled).toBe(true);

  if (radio) {
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }
  (part("view") as HTMLSelectElement).value = "full";
  button("insert").click();

  expect(complete).toHaveBeenCalledWith({ name: "journey-map", params: { map: "shop", view: "full" } });
  expect(cancel).not.toHaveBeenCalled();
});

it("makes a new map and chooses it", async () => {
  const made: string[] = [];
  answers["POST /wiki/rest/rihla/1.0/maps/new"] = () => json({ key: "fresh", name: "رحلة" });
  const fetched = window.fetch;
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    made.push(String(request.body ?? ""));
    return fetched(address, request);
  });
  await open();
  expect(part("new-help").querySelectorAll("li")).toHaveLength(5);
  button("new-do").click();
  expect(part("new-error").textContent).not.toBe("");
  (part("new-name") as HTMLInputElement).value = " رحلة ";
  (part("new-preset") as HTMLSelectElement).value = "";
  part("new-preset").dispatchEvent(new Event("change"));
  expect(part("new-help").querySelector("li")).toBeNull();
  button("new-do").click();
  await vi.waitFor(() => expect(button("insert").disabled).toBe(false));
  button("insert").click();

  expect(made).toContain(JSON.stringify({ name: "رحلة", language: "ar", preset: "" }));
  expect(complete).toHaveBeenCalledWith({ name: "journey-map", params: { map: "fresh", view: "simple" } });
});

it("lets one choose a persona for its own macro, by name", async () => {
  answers["GET /wiki/rest/rihla/1.0/personas?limit=20&q="] = () =>
    json({ personas: [{ key: "lina", name: "Lina of the Shop", lang: "en", dir: "ltr", space: "CX" }] });
  await open("persona");
  expect(part("").querySelector("h1")?.textContent).toBe("إدراج شخصية عميل");
  expect(document.querySelector("#rihla-picker-new-open, #rihla-picker-file, #rihla-picker-view")).toBeNull();
  part("").querySelector<HTMLElement>("input[type=radio]")?.click();
  (part("language") as HTMLSelectElement).value = "ro";
  button("insert").click();

  expect(complete).toHaveBeenCalledWith({ name: "persona", params: { persona: "lina", language: "ro" } });
});

it("gives the page back untouched when it is closed", async () => {
  await open();
  button("cancel").click();

  expect(cancel).toHaveBeenCalledOnce();
  expect(complete).not.toHaveBeenCalled();
});

it("says in place why a file is no map", async () => {
  await open();
  answers["POST /wiki/rest/rihla/1.0/maps"] = () =>
    new Response(JSON.stringify({ code: "truncated", message: "انتهى الملف", field: "/stages/3" }), {
      status: 400,
    });
  const file = part("file") as HTMLInputElement;
  Object.defineProperty(file, "files", { value: [new File(["{"], "map.json")] });
  Object.defineProperty(file, "value", { value: "", writable: true });
  file.dispatchEvent(new Event("change"));

  await vi.waitFor(() => expect(part("file-error").textContent).toBe("انتهى الملف /stages/3"));
});

it("says what was imported although a search was still waiting for the typing to end", async () => {
  await open();
  answers["POST /wiki/rest/rihla/1.0/maps"] = () => json({ key: "new", name: "New map" });
  const file = part("file") as HTMLInputElement;
  Object.defineProperty(file, "files", { value: [new File(["{}"], "map.json")] });
  Object.defineProperty(file, "value", { value: "", writable: true });
  vi.useFakeTimers();
  try {
    const search = part("search") as HTMLInputElement;
    search.value = "what I typed";
    search.dispatchEvent(new Event("input"));
    file.dispatchEvent(new Event("change"));
    await vi.advanceTimersByTimeAsync(5000);
  } finally {
    vi.useRealTimers();
  }

  expect(part("status").textContent).toContain("New map");
});

async function open(macro = "journey-map"): Promise<void> {
  const kind = KINDS.find((one) => one.macro === macro);
  if (kind) {
    await choose(kind, {});
  }
  await vi.waitFor(() => expect(part("maps").textContent).toContain("Shop"));
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body));
}

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#rihla-picker${name && `-${name}`}`);
  if (!found) {
    throw new Error(`no ${name}`);
  }
  return found;
}

function button(name: string): HTMLButtonElement {
  return part(name) as HTMLButtonElement;
}
