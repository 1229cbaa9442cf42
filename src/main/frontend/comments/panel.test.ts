import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Talk, Thread } from "./model";
import { Panel } from "./panel";

const PATH = "/wiki/rest/rihla/1.0/maps/shop/comments";

interface Sent {
  readonly method: string;
  readonly address: string;
  readonly body: Record<string, unknown>;
}

let sent: Sent[];
let threads: Thread[];
let mayComment: boolean;
let answer: (request: Sent) => Response | undefined;
let panel: Panel | undefined;

const thread = (id: number, element: string, text: string, more: Partial<Thread> = {}): Thread => ({
  id,
  element,
  called: `Called ${element}`,
  gone: false,
  resolved: false,
  stateBy: "",
  stateAt: "",
  comments: [
    {
      id,
      author: "k1",
      name: "Ana Pop",
      at: "2026-01-31T10:00:00Z",
      edited: "",
      deleted: false,
      mayEdit: true,
      mayDelete: true,
      parts: [{ text, person: "", name: "" }],
    },
  ],
  ...more,
});

const talk = (address: string): Talk => {
  const show = new URL(address, "http://x").searchParams.get("show");
  const element = new URL(address, "http://x").searchParams.get("element");
  const found = threads.filter(
    (one) => (show === "all" || one.resolved === (show === "resolved")) && (!element || one.element === element),
  );
  return { mayComment, threads: found, total: found.length, more: false };
};

beforeEach(() => {
  sent = [];
  mayComment = true;
  threads = [thread(1, "stage:s1", "First"), thread(2, "card:c1", "<b>Second</b>")];
  answer = () => undefined;
  localStorage.clear();
  Object.assign(window, { AJS: { contextPath: () => "/wiki" } });
  document.head.innerHTML = '<meta name="ajs-remote-user-key" content="k1">';
  document.body.innerHTML = `
    <button id="opener">open</button>
    <section data-rihla-map="shop" data-rihla-revision="1" lang="en" dir="ltr">
      <header data-rihla-ref="map:map"><span class="rihla-name">Shop</span><span class="rihla-languages" lang="en" dir="ltr"></span></header>
      <table><tr><th data-rihla-ref="stage:s1"><span data-rihla-text="name">Discover</span></th>
      <td><p data-rihla-ref="card:c1"><span data-rihla-text="text">Price</span></p></td></tr></table>
    </section>`;
  vi.stubGlobal("fetch", (address: string, { method = "GET", body }: { method?: string; body?: string } = {}) => {
    const request = { method, address, body: JSON.parse(body ?? "{}") as Record<string, unknown> };
    sent.push(request);
    const own = answer(request);
    if (own) {
      return Promise.resolve(own);
    }
    const id = Number(/comments\/(\d+)$/.exec(address)?.[1] ?? 0);
    const json =
      method === "GET"
        ? id > 0
          ? { ...talk(`${address}?show=all`), threads: threads.filter((one) => one.id === id) }
          : talk(address)
        : { comment: 9, blind: [], thread: threads[0] };
    return Promise.resolve(new Response(JSON.stringify(json)));
  });
});

afterEach(() => {
  panel?.close();
  panel = undefined;
  vi.unstubAllGlobals();
});

const open = async (element = "", comment = 0): Promise<void> => {
  (document.querySelector("#opener") as HTMLElement).focus();
  const section = document.querySelector("section") as HTMLElement;
  panel = new Panel(section, { lang: "en", dir: "ltr" }, () => (panel = undefined));
  panel.go(element, comment);
  await settle();
};
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) {
    await Promise.resolve();
  }
  await new Promise((resolve) => setTimeout(resolve));
};
const $ = <E extends HTMLElement>(selector: string): E => document.querySelector(`#rihla-talk ${selector}`) as E;
const click = async (what: string, of = ""): Promise<void> => {
  $(`[data-rihla-do="${what}"]${of ? `[data-rihla-of="${of}"]` : ""}`).click();
  await settle();
};
const write = (place: string, text: string): void => {
  const field = $<HTMLTextAreaElement>(`[data-rihla-place="${place}"] textarea`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
const send = async (place: string): Promise<void> => {
  $(`[data-rihla-place="${place}"]`).dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await settle();
};
const posts = (): Sent[] => sent.filter(({ method }) => method !== "GET");

it("shows all that is open, by element, as text and never as markup", async () => {
  await open();
  expect(Array.from(document.querySelectorAll("#rihla-talk .rihla-talk-element"), (one) => one.textContent?.trim())).toEqual([
    "Called stage:s1",
    "Called card:c1",
  ]);
  expect($("b")).toBeNull();
  expect($("#rihla-talk-comment-2").textContent).toContain("<b>Second</b>");
  expect(document.activeElement?.id).toBe("rihla-talk-title");
});

it("gives the keyboard back when it is closed by Escape", async () => {
  await open();
  $("h2").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  expect(document.querySelector("#rihla-talk")).toBeNull();
  expect(document.activeElement?.id).toBe("opener");
});

it("goes back to the mark that opened it, also when that was drawn anew", async () => {
  const mark = '<button data-rihla-said="card:c1" class="rihla-said">1</button>';
  const card = document.querySelector('[data-rihla-ref="card:c1"]') as HTMLElement;
  card.insertAdjacentHTML("beforeend", mark);
  (card.lastElementChild as HTMLElement).focus();
  panel = new Panel(document.querySelector("section") as HTMLElement, { lang: "en", dir: "ltr" }, () => undefined);
  panel.go("card:c1", 0);
  await settle();
  card.lastElementChild?.remove();
  card.insertAdjacentHTML("beforeend", mark);
  panel.close();
  expect(document.activeElement).toBe(card.lastElementChild);
  panel = undefined;
});

it("begins a thread about the element that it was opened for", async () => {
  await open("card:c1");
  expect(sent[0]?.address).toContain("element=card%3Ac1");
  write("new-card:c1", "Is this right?");
  await send("new-card:c1");
  expect(posts()).toHaveLength(1);
  expect(posts()[0]).toMatchObject({
    method: "POST",
    address: PATH,
    body: { element: "card:c1", text: "Is this right?", person: "k1" },
  });
  expect($<HTMLTextAreaElement>("[data-rihla-part=new] textarea").value).toBe("");
  expect(localStorage.length).toBe(0);
});

it("keeps what was typed when it cannot be sent, and sends it under the same name again", async () => {
  await open();
  write("new-map:map", "Words");
  answer = ({ method }) => {
    if (method === "POST") {
      throw new TypeError("offline");
    }
    return undefined;
  };
  await send("new-map:map");
  expect($("[role=alert]").textContent).toContain("There is no connection");
  expect($<HTMLTextAreaElement>("[data-rihla-part=new] textarea").value).toBe("Words");
  panel?.close();

  answer = () => undefined;
  await open();
  expect($<HTMLTextAreaElement>("[data-rihla-part=new] textarea").value).toBe("Words");
  await send("new-map:map");
  const [first, second] = posts();
  expect(second?.body["clientId"]).toBe(first?.body["clientId"]);

  write("new-map:map", "Other words");
  await send("new-map:map");
  expect(posts()[2]?.body["clientId"]).not.toBe(first?.body["clientId"]);
});

it("says where to log in when the session has ended", async () => {
  await open();
  write("new-map:map", "Words");
  answer = ({ method }) => (method === "POST" ? new Response("{}", { status: 401 }) : undefined);
  await send("new-map:map");
  expect($<HTMLAnchorElement>("[role=alert] a").href).toContain("/wiki/login.action");
});

it("answers, edits, deletes after a question, settles", async () => {
  await open();
  await click("reply", "1");
  write("reply-1", "Yes");
  await send("reply-1");
  expect(posts().pop()).toMatchObject({ method: "POST", body: { thread: 1, text: "Yes" } });

  await click("edit", "1");
  expect($<HTMLTextAreaElement>('[data-rihla-place="edit-1"] textarea').value).toBe("First");
  write("edit-1", "First!");
  await send("edit-1");
  expect(posts().pop()).toMatchObject({ method: "PUT", address: `${PATH}/1`, body: { text: "First!" } });

  await click("delete", "1");
  expect(document.activeElement?.id).toBe("rihla-talk-yes-1");
  await click("no", "1");
  expect(document.activeElement?.id).toBe("rihla-talk-delete-1");
  expect(posts().some(({ method }) => method === "DELETE")).toBe(false);
  await click("delete", "1");
  await click("yes", "1");
  expect(posts().pop()).toMatchObject({ method: "DELETE", address: `${PATH}/1` });

  await click("resolve", "2");
  expect(posts().pop()).toMatchObject({ method: "POST", address: `${PATH}/2/resolve` });
});

it("tells whom it could not tell", async () => {
  await open();
  answer = ({ method }) =>
    method === "POST"
      ? new Response(JSON.stringify({ comment: 9, blind: ["Zoe"], thread: threads[0] }), { status: 201 })
      : undefined;
  write("new-map:map", "Zoe?");
  await send("new-map:map");
  expect($("[role=status]").textContent).toContain("Zoe");
});

it("leads to the thread of a comment, whatever became of it", async () => {
  threads = [thread(7, "card:c1", "Old", { resolved: true, stateBy: "Omar", stateAt: "2026-01-31T10:00:00Z" })];
  await open("", 7);
  expect(document.activeElement?.id).toBe("rihla-talk-thread-7");
  expect($(".rihla-talk-state").textContent).toContain("Omar");
  expect($<HTMLSelectElement>("#rihla-talk-show").value).toBe("all");
});

it("does not take the text from under the hands of whoever is typing when others say something", async () => {
  await open();
  await click("reply", "2");
  write("reply-2", "Half a sen");
  threads = [...threads, thread(3, "map:map", "Third")];
  document.querySelector("section")?.dispatchEvent(new CustomEvent("rihla:said", { bubbles: true }));
  await settle();
  expect($("#rihla-talk-thread-3")).not.toBeNull();
  const field = $<HTMLTextAreaElement>('[data-rihla-place="reply-2"] textarea');
  expect(field.value).toBe("Half a sen");
  expect(document.activeElement).toBe(field);
});

it("offers people after an @ and puts whom one chooses into the text", async () => {
  await open();
  answer = ({ address }) =>
    address.includes("/rest/api/search")
      ? new Response(
          JSON.stringify({ results: [{ user: { userKey: "k2", username: "omar", displayName: "Omar Haddad" } }] }),
        )
      : undefined;
  vi.useFakeTimers();
  write("new-map:map", "Ask @om");
  const field = $<HTMLTextAreaElement>("[data-rihla-part=new] textarea");
  field.setSelectionRange(7, 7);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(250);
  vi.useRealTimers();
  await settle();
  expect(new URL(sent[sent.length - 1]?.address ?? "", "http://x").searchParams.get("cql")).toBe(
    'type=user and user.fullname~"om*"',
  );
  expect($("[role=option]").textContent).toContain("Omar Haddad");
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  expect(field.value).toBe("Ask @Omar Haddad ");
  await send("new-map:map");
  expect(posts().pop()?.body["text"]).toBe("Ask [~k2] ");
});

it("lets who may not comment read, and says how to", async () => {
  mayComment = false;
  document.head.innerHTML = "";
  await open();
  expect($("textarea")).toBeNull();
  expect($<HTMLAnchorElement>("[data-rihla-part=new] a").textContent).toContain("Log in");
  expect($('[data-rihla-do="reply"]')).toBeNull();
});
