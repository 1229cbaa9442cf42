import { afterEach, describe, expect, it, vi } from "vitest";
import { complete, PANEL, unlink } from "./panel";

const PLACE = `
  <section data-rihla-panel="10001" data-rihla-state="linked" data-rihla-word="en" dir="ltr">
    <div class="rihla-place" data-rihla-map="shop" data-rihla-pain-point="p1">
      <div class="rihla-place-curve"></div><div class="rihla-place-words"></div>
    </div>
    <p class="rihla-panel-status"></p>
  </section>`;

const CONTEXT = {
  map: "shop",
  painPoint: "p1",
  page: "https://wiki.example/x",
  painPointText: "It takes <b>ages</b>",
  personas: ["Office <i>manager</i>", "Technician"],
  quotes: ["انتظرت طويلًا"],
  others: [{ key: "ABC-2", summary: "Slow", status: "Doing", category: "in-progress" }],
  restricted: 2,
  mayEdit: true,
  curve: [-2, null, 1],
  at: 0,
};

function panel(): HTMLElement {
  document.body.innerHTML = PLACE;
  return document.querySelector<HTMLElement>(PANEL) as HTMLElement;
}

function answer(status: number, body: unknown): void {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(body === undefined ? null : JSON.stringify(body), { status })),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe("the panel on an issue", () => {
  it("shows the customer's words and the other issues, as texts", async () => {
    answer(200, { contexts: [CONTEXT, { ...CONTEXT, painPoint: "unknown" }] });
    const shown = panel();
    await complete(shown);
    expect(shown.querySelector(".rihla-quote")?.textContent).toBe("انتظرت طويلًا");
    expect(shown.querySelector(".rihla-place-pain")?.textContent).toBe("It takes <b>ages</b>");
    expect(shown.querySelector(".rihla-others a")?.getAttribute("href")).toBe("/browse/ABC-2");
    expect(shown.querySelector(".rihla-other")?.textContent).toContain("◐");
    expect(shown.querySelector("path.rihla-mini-line")).not.toBeNull();
    expect(shown.querySelector("[data-rihla-unlink]")).not.toBeNull();
  });

  it("marks this touchpoint on the curve, where the map's direction has it", async () => {
    answer(200, { contexts: [CONTEXT] });
    const shown = panel();
    await complete(shown);
    expect(shown.querySelector(".rihla-mini-here")?.getAttribute("d")).toBe("M0 0V30");
    expect(shown.querySelector(".rihla-mini-ring")?.getAttribute("d")).toBe("M0 27h0.01");

    answer(200, { contexts: [CONTEXT] });
    const turned = panel();
    turned.dir = "rtl";
    await complete(turned);
    expect(turned.querySelector(".rihla-mini-ring")?.getAttribute("d")).toBe("M100 27h0.01");
  });

  it("marks how far along a touchpoint without a feeling is, and nothing when it is not told", async () => {
    answer(200, { contexts: [{ ...CONTEXT, at: 1 }] });
    const even = panel();
    await complete(even);
    expect(even.querySelector(".rihla-mini-here")?.getAttribute("d")).toBe("M50 0V30");
    expect(even.querySelector(".rihla-mini-ring")).toBeNull();

    answer(200, { contexts: [{ ...CONTEXT, at: undefined }] });
    const old = panel();
    await complete(old);
    expect(old.querySelector(".rihla-mini-line")).not.toBeNull();
    expect(old.querySelector(".rihla-mini-here")).toBeNull();
  });

  it("asks once", async () => {
    answer(200, { contexts: [] });
    const shown = panel();
    await complete(shown);
    await complete(shown);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("asks nothing where nothing is linked", async () => {
    answer(200, { contexts: [] });
    const shown = panel();
    shown.dataset["rihlaState"] = "none";
    await complete(shown);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("says that it is for somebody who is no longer on the map", async () => {
    answer(200, { contexts: [{ ...CONTEXT, personas: [], formerPersona: true }] });
    const shown = panel();
    await complete(shown);
    expect(shown.querySelector(".rihla-place-personas")?.textContent).toContain("rihla.map-persona.former");
  });

  it("says what the server says when it cannot", async () => {
    answer(503, { code: "away", message: "Confluence does not answer just now." });
    const shown = panel();
    await complete(shown);
    expect(shown.querySelector(".rihla-panel-status")?.textContent).toBe("Confluence does not answer just now.");
  });

  it("offers no unlinking and no strange address to who may not edit", async () => {
    answer(200, { contexts: [{ ...CONTEXT, mayEdit: false, page: "javascript:alert(1)" }] });
    const shown = panel();
    await complete(shown);
    expect(shown.querySelector("[data-rihla-unlink]")).toBeNull();
    expect(shown.innerHTML).not.toContain("javascript");
  });

  it("takes the place away once the link is gone", async () => {
    answer(200, { contexts: [CONTEXT] });
    const shown = panel();
    await complete(shown);
    answer(204, undefined);
    await unlink(shown.querySelector<HTMLButtonElement>("[data-rihla-unlink]") as HTMLButtonElement);
    expect(shown.querySelector(".rihla-place")).toBeNull();
    expect(fetch).toHaveBeenCalledWith("/rest/rihla/1.0/links/shop/p1/10001", expect.anything());
  });
});
