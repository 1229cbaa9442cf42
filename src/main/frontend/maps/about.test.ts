import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aboutDocument } from "./about";
import { MAP_KIND } from "./kind";

const done = vi.fn();
let answers: Record<string, unknown>;
let sent: string[];

const MAP = {
  key: "shop",
  name: "Shop",
  lang: "en",
  dir: "ltr",
  state: "published",
  revision: 7,
  page: "/pages/viewpage.action?pageId=101",
  pages: 2,
  rights: { view: true, edit: true, manage: true },
};

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
  answers = {
    "GET /maps?limit=100&bin=false&q=shop": { maps: [{ ...MAP, key: "shop-2" }, MAP] },
    "GET /maps?limit=100&bin=true&q=shop": { maps: [MAP] },
    "GET /maps/shop/pages": {
      pages: [{ id: 101, title: "Home <i>", space: "CX", page: MAP.page }],
      hidden: 3,
    },
  };
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    const asked = `${request.method ?? "GET"} ${address.replace("/wiki/rest/rihla/1.0", "")}`;
    sent.push(request.body ? `${asked} ${String(request.body)}` : asked);
    return Promise.resolve(
      asked in answers
        ? new Response(JSON.stringify(answers[asked]), { status: 200 })
        : new Response(JSON.stringify({ code: "no-map", message: "No such map" }), { status: 404 }),
    );
  });
});

afterEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = "";
});

it("offers what the person may do, and tells where the map is shown", async () => {
  await open();

  expect(acts()).toEqual(["rename", "archive", "copy", "move", "delete"]);
  const pages = document.querySelector(".rihla-about-pages");
  expect(pages?.textContent).toContain("Home <i>");
  expect(pages?.textContent).toContain("home page");
  expect(pages?.textContent).toContain("and 3 pages that you may not see");
});

it("lets one watch a map and stop", async () => {
  answers["GET /maps/shop/watch"] = { watching: false };
  answers["PUT /maps/shop/watch"] = { watching: true };
  await open();
  expect(acts()).toEqual(["rename", "archive", "copy", "watch", "move", "delete"]);
  document.querySelector<HTMLElement>("[data-rihla-act=watch]")?.click();
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(done.mock.calls[0]?.[1]).toBe("You watch “Shop”.");
});

it("offers readers a copy and nothing else, and people without an account nothing", async () => {
  answers["GET /maps?limit=100&bin=false&q=shop"] = {
    maps: [{ ...MAP, rights: { view: true, edit: false, manage: false } }],
  };
  await open();
  expect(acts()).toEqual(["copy"]);
  document.body.innerHTML = "";
  await open({ loggedIn: false });
  expect(acts()).toEqual([]);
});

it("renames the map in the language in which it is seen, and back", async () => {
  answers["POST /maps/shop/edits"] = { revision: 8 };
  await open();
  press("rename");
  const name = document.querySelector<HTMLInputElement>("#rihla-about-name");
  expect(name?.value).toBe("Shop");
  if (name) {
    name.value = "Store";
  }
  submit();
  await vi.waitFor(() => expect(done).toHaveBeenCalled());

  expect(edits()[0]).toMatchObject({
    baseRevision: 7,
    edit: { type: "set-text", element: "map:map", field: "name", language: "en", text: "Store" },
  });
  const undo = done.mock.calls[0]?.[2] as () => Promise<void>;
  await undo();
  expect(edits()[1]).toMatchObject({ edit: { text: "Shop" } });
});

it("takes a map that was archived back to the state that it had", async () => {
  answers["POST /maps/shop/edits"] = { revision: 8 };
  await open();
  press("archive");
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  await (done.mock.calls[0]?.[2] as () => Promise<void>)();
  expect(edits().map(({ edit }) => edit.value)).toEqual(["archived", "published"]);
});

it("puts a map into the bin only when that is meant, with the way back", async () => {
  answers["DELETE /maps/shop"] = {};
  answers["POST /maps/shop/restore"] = {};
  await open();
  press("delete");
  expect(document.querySelector("form")?.textContent).toContain("2 pages show this map");
  submit();
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith("gone", expect.anything(), expect.anything()));
  await (done.mock.calls[0]?.[2] as () => Promise<void>)();
  expect(sent).toContain("POST /maps/shop/restore");
});

it("moves a map to a page that was found by its title", async () => {
  answers["GET /wiki/rest/api/content/search?limit=10&expand=space&cql=type%20%3D%20page%20and%20title%20~%20%22How%20%5C%22x%5C%22%22"] = {
    results: [{ id: "7", title: "How <x>", space: { key: "CX" } }],
  };
  answers["POST /maps/shop/home"] = {};
  await open();
  press("move");
  const search = document.querySelector<HTMLInputElement>("#rihla-about-page");
  if (search) {
    search.value = 'How "x"';
    search.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await vi.waitFor(() => expect(document.querySelector("[name=page]")).not.toBeNull());
  expect(document.querySelector(".rihla-about-choice")?.textContent).toContain("How <x>");
  document.querySelector<HTMLInputElement>("[name=page]")?.click();
  submit();
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(sent).toContain('POST /maps/shop/home {"page":7}');
});

it("deletes for good with the key that was typed", async () => {
  answers["POST /maps/shop/purge"] = {};
  await open({ inBin: true });
  const confirm = document.querySelector<HTMLInputElement>("#rihla-about-confirm");
  if (confirm) {
    confirm.value = "shop";
  }
  submit();
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(sent).toContain('POST /maps/shop/purge {"confirm":"shop"}');
});

it("says why something cannot be done where it was asked for", async () => {
  await open();
  press("delete");
  submit();
  await vi.waitFor(() =>
    expect(document.querySelector("#rihla-about-error")?.textContent).toBe("No such map"),
  );
  expect(done).not.toHaveBeenCalled();
});

async function open(options: { inBin?: boolean; loggedIn?: boolean } = {}): Promise<void> {
  await aboutDocument({
    kind: MAP_KIND,
    key: "shop",
    reader: { tag: "en", dir: "ltr" },
    inBin: options.inBin ?? false,
    loggedIn: options.loggedIn ?? true,
    done,
  });
  await vi.waitFor(() =>
    expect(document.querySelector("#rihla-about-body h2, #rihla-about-body form")).not.toBeNull(),
  );
}

function acts(): (string | undefined)[] {
  return Array.from(
    document.querySelectorAll<HTMLElement>(".rihla-about-acts button"),
    (button) => button.dataset["rihlaAct"],
  );
}

function press(act: string): void {
  document.querySelector<HTMLElement>(`[data-rihla-act=${act}]`)?.click();
}

function submit(): void {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

function edits(): { baseRevision: number; edit: Record<string, unknown> }[] {
  return sent
    .filter((line) => line.startsWith("POST /maps/shop/edits "))
    .map((line) => JSON.parse(line.replace("POST /maps/shop/edits ", "")) as never);
}
