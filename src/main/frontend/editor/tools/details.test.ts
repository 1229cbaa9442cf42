import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { details } from "./details";
import { menus } from "./menu";
import { draw, type Drawn } from "./testing";

let map: Drawn;
let element: Record<string, unknown>;

beforeEach(() => {
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
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(
      new Response(
        JSON.stringify(
          address.endsWith("departments") ? { departments: [{ shown: "Sales" }] } : { revision: 5, element },
        ),
      ),
    ),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  map.end();
});

async function open(ref: string): Promise<void> {
  map.click(`[data-rihla-ref="${ref}"] [data-rihla-menu]`);
  map.choose("Details…");
  await vi.waitFor(() => expect(document.querySelector("#rihla-details")).not.toBeNull());
}

function input(selector: string): HTMLInputElement {
  return document.querySelector(`#rihla-details ${selector}`) as HTMLInputElement;
}

function save(): void {
  document.querySelector("#rihla-details-form")?.dispatchEvent(new Event("submit", { cancelable: true }));
}

describe("the form of an element", () => {
  it("shows all that is known of a touchpoint, and sends what was changed as one", async () => {
    element = { id: "t1", name: { en: "Shop", ar: "متجر" }, channels: ["shop", "Fair"], feeling: -2, department: "Sales" };
    map = draw([menus, details]);
    await open("touchpoint:t1");
    expect(input('[name="name"][lang="ar"]').value).toBe("متجر");
    expect(input('[name="channels"]').value).toBe("Physical shop\nFair");
    expect(input('[name="feeling"] [selected]').value).toBe("-2");
    expect(document.querySelector("#rihla-details option[value='Sales']")).not.toBeNull();

    input('[name="name"][lang="ro"]').value = "Magazin";
    input('[name="name"][lang="en"]').value = "The shop";
    input('[name="feeling"]').value = "";
    input('[name="channels"]').value = "Fair\nlive CHAT";
    input('[name="momentOfTruth"]').checked = true;
    save();

    expect(map.sent).toEqual([
      {
        type: "batch",
        changes: [
          { type: "set-text", element: "touchpoint:t1", field: "name", language: "en", text: "The shop" },
          { type: "set-text", element: "touchpoint:t1", field: "name", language: "ro", text: "Magazin" },
          { type: "set-feeling", element: "touchpoint:t1", value: null },
          { type: "set-channels", element: "touchpoint:t1", value: ["Fair", "live-chat"] },
          { type: "set-moment-of-truth", element: "touchpoint:t1", value: true },
        ],
      },
    ]);
    expect(map.canvas.text("touchpoint:t1", "name")?.textContent).toBe("The shop");
    expect(document.querySelector("#rihla-details")).toBeNull();
    expect(map.at()).toBe("touchpoint:t1");
  });

  it("sets severity and life of a pain point", async () => {
    element = { id: "p1", text: { en: "Pain" }, severity: 3, kind: "pain" };
    map = draw([menus, details]);
    await open("pain-point:p1");
    input('[name="severity"]').value = "5";
    input('[name="life"]').value = "fixed";
    save();

    expect(map.sent).toMatchObject([
      { changes: [{ type: "set-severity", value: 5 }, { type: "set-life", value: "fixed" }] },
    ]);
  });

  it("lets those go who are no longer on the map, and leaves them where nobody does", async () => {
    element = { id: "p1", text: { en: "Pain" }, severity: 3, kind: "pain", personas: ["persona.gone"] };
    map = draw([menus, details]);
    const pain = map.canvas.element("pain-point:p1");
    pain?.insertAdjacentHTML("beforeend", '<span class="rihla-former">former</span>');
    await open("pain-point:p1");
    expect(input('[name="personas"]').checked).toBe(true);
    save();
    expect(JSON.stringify(map.sent)).not.toContain("set-personas");

    await open("pain-point:p1");
    input('[name="personas"]').checked = false;
    save();
    expect(JSON.stringify(map.sent)).toContain('{"type":"set-personas","element":"pain-point:p1","value":[]}');
  });

  it("publishes after everything that publishing asks for, with the main language first", async () => {
    element = { name: { en: "Shop" }, state: "draft", languages: ["en"], owner: "" };
    map = draw([menus, details]);
    await open("map:map");
    input('[name="goal"][lang="en"]').value = "More sales";
    input('[name="languages"][value="ar"]').checked = true;
    input('[name="main"]').value = "ar";
    input('[name="state"]').value = "published";
    save();

    expect(map.sent).toMatchObject([
      {
        changes: [
          { type: "set-text", field: "goal" },
          { type: "set-languages", value: ["ar", "en"] },
          { type: "set-state", value: "published" },
        ],
      },
    ]);
  });

  it("keeps the form open when a name is too long", async () => {
    element = { id: "s1", name: { en: "Stage" } };
    map = draw([menus, details]);
    await open("stage:s1");
    input('[name="name"][lang="en"]').value = "n".repeat(256);
    save();

    expect(map.sent).toEqual([]);
    expect(document.querySelector("#rihla-details-error")?.textContent).toContain("255");
  });

  it("says that it could not be loaded", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("away")));
    map = draw([menus, details]);
    map.click('[data-rihla-ref="card:c1"] [data-rihla-menu]');
    map.choose("Details…");

    await vi.waitFor(() => expect(map.said.at(-1)).toContain("could not be loaded"));
  });
});
