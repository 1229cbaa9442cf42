import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeServer, refusal } from "./fake-server";
import type { CollidedEdit, Edit, Person, RefusedEdit } from "./model";
import { EditQueue, entriesOf, folderOf, tabsIn } from "./queue";
import { EditSession } from "./session";

const FOLDER = folderOf("ana-key", "shop");
const READER = { tag: "en", lang: "en", dir: "ltr" };

let server: FakeServer;
let sessions: EditSession[];

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = new FakeServer();
  sessions = [];
});

afterEach(() => {
  sessions.forEach((session) => session.end());
  vi.useRealTimers();
});

describe("sending", () => {
  it("sends one after the other, in order, for the revision that was before the person's eyes", async () => {
    const session = open();
    session.send(text("c1", "one"));
    session.send(text("c2", "two"));
    session.send(text("c3", "three"), undefined, 0);
    expect(server.tries).toHaveLength(1);

    await settle();
    expect(server.texts()).toEqual(["one", "two", "three"]);
    expect(server.tries.map(({ baseRevision }) => baseRevision)).toEqual([0, 0, 0]);
    expect(new Set(server.tries.map(({ clientId }) => clientId)).size).toBe(3);
    expect(server.tries.every(({ person }) => person === "ana-key")).toBe(true);
    expect(session.state.saving).toBe("saved");
    expect(localStorage.length).toBe(0);
    expect(session.revision).toBe(3);
  });

  it("keeps what was typed in the browser until the server has it", async () => {
    server.offline = true;
    const session = open();
    session.send(text("c1", "one"));
    await settle();

    expect(session.state).toMatchObject({ saving: "offline", pending: 1 });
    expect(entriesOf(localStorage, FOLDER, tabsIn(localStorage, FOLDER)[0] ?? "")[0]?.edit).toEqual(text("c1", "one"));
  });

  it("goes on by itself when the network is back, and makes nothing twice although an answer was lost", async () => {
    const session = open();
    server.loseAnswers = true;
    session.send(text("c1", "one"));
    session.send(text("c2", "two"));
    await settle();
    expect(session.state.saving).toBe("offline");

    server.loseAnswers = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.texts()).toEqual(["one", "two"]);
    expect(session.state).toMatchObject({ saving: "saved", pending: 0 });
  });

  it("tries again with growing pauses while the server is busy", async () => {
    server.failures = [refusal(503, "busy"), refusal(503, "busy"), refusal(503, "busy")];
    const session = open();
    session.send(text("c1", "one"));
    await settle();
    expect(session.state.saving).toBe("busy");
    const soon = server.tries.length;
    await vi.advanceTimersByTimeAsync(700);
    expect(server.tries.length).toBe(soon);

    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.texts()).toEqual(["one"]);
    expect(new Set(server.tries.map(({ clientId }) => clientId)).size).toBe(1);
    expect(session.state.saving).toBe("saved");
  });

  it("waits for a new log-in and goes on then", async () => {
    server.person = "";
    const session = open();
    session.send(text("c1", "one"));
    await settle();
    expect(session.state.saving).toBe("logged-out");

    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.texts()).toEqual([]);
    server.person = "ana-key";
    await vi.advanceTimersByTimeAsync(3_100);
    expect(server.texts()).toEqual(["one"]);
    expect(session.state.saving).toBe("saved");
  });

  it("gives nobody's words to somebody else who logged in in the same browser", async () => {
    server.person = "omar-key";
    const session = open();
    session.send(text("c1", "one"));
    await settle();

    expect(session.state).toMatchObject({ saving: "logged-out", reason: "another-person" });
    expect(server.texts()).toEqual([]);
  });

  it("keeps everything when the right to edit is lost", async () => {
    server.failures = Array.from({ length: 3 }, () => refusal(403, "may-not-edit"));
    server.mayEdit = false;
    const session = open();
    session.start();
    session.send(text("c1", "one"));
    await settle();
    expect(session.state).toMatchObject({ saving: "lost-right", pending: 1 });

    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.state.saving).toBe("lost-right");
    server.mayEdit = true;
    server.failures = [];
    await vi.advanceTimersByTimeAsync(1_600);
    expect(server.texts()).toEqual(["one"]);
    expect(session.state.saving).toBe("saved");
  });

  it("notices a lost log-in by the poll alone, also on a map that strangers may not see", async () => {
    const session = open();
    session.start();
    await settle();
    expect(session.state.saving).toBe("saved");

    server.person = "";
    server.hidden = true;
    await vi.advanceTimersByTimeAsync(1_600);
    expect(session.state.saving).toBe("logged-out");
  });

  it("keeps a refused edit with the server's words and goes on with the next", async () => {
    server.failures = [refusal(422, "text-too-long", "At most 10 letters.")];
    const session = open();
    const heard = details<readonly RefusedEdit[]>(session, "refused");
    session.send(text("c1", "much too long"));
    session.send(text("c2", "two"));
    await settle();

    expect(server.texts()).toEqual(["two"]);
    expect(session.state.saving).toBe("undecided");
    expect(heard.at(-1)).toMatchObject([{ message: "At most 10 letters.", code: "text-too-long" }]);
    session.retry(heard.at(-1)?.[0]?.clientId ?? "", text("c1", "short"));
    await settle();
    expect(server.texts()).toEqual(["two", "short"]);
    expect(session.state.saving).toBe("saved");
  });

  it("lets an edit that makes the server fail again and again stand aside", async () => {
    server.failures = Array.from({ length: 5 }, () => refusal(500, "internal", "Code 12."));
    const session = open();
    session.send(text("c1", "one"));
    session.send(text("c2", "two"));
    await vi.advanceTimersByTimeAsync(60_000);

    expect(server.texts()).toEqual(["two"]);
    expect(session.state.saving).toBe("undecided");
  });
});

describe("collisions", () => {
  it("keeps both versions until the person decides, also over a reload", async () => {
    const session = await collided();
    expect(session.state.saving).toBe("undecided");
    session.end();

    const again = open();
    const heard = details<readonly CollidedEdit[]>(again, "collision");
    again.start();
    expect(heard.at(-1)).toMatchObject([{ clashes: [{ ref: "card:c1", mine: "mine", theirs: "theirs" }], revision: 1 }]);
  });

  it.each([
    ["mine", "mine"],
    ["theirs", "theirs"],
    ["both", "theirs\nmine"],
  ] as const)("lets %s stand", async (decision, expected) => {
    const session = await collided();
    session.decide(server.tries.at(-1)?.clientId ?? "", decision);
    await settle();

    expect(server.value("card:c1")).toBe(expected);
    expect(session.state.saving).toBe("saved");
    expect(localStorage.length).toBe(0);
  });

  it("asks again when they have changed it once more", async () => {
    const session = await collided();
    server.other(text("c1", "theirs again"));
    const heard = details<readonly CollidedEdit[]>(session, "collision");
    session.decide(server.tries.at(-1)?.clientId ?? "", "mine");
    await settle();

    expect(server.value("card:c1")).toBe("theirs again");
    expect(heard.at(-1)).toMatchObject([{ clashes: [{ theirs: "theirs again" }] }]);
  });
});

describe("undo and redo", () => {
  it("takes back what was not sent yet without asking the server", async () => {
    server.offline = true;
    const session = open();
    session.send(text("c1", "one"));
    session.send(text("c2", "two"));
    session.undo();
    server.offline = false;
    await vi.advanceTimersByTimeAsync(5_000);

    expect(server.texts()).toEqual(["one"]);
    session.redo();
    await settle();
    expect(server.texts()).toEqual(["one", "two"]);
  });

  it("asks the server which revisions to take back, one after the other", async () => {
    const session = open();
    session.send(text("c1", "one"));
    session.send(text("c2", "two"));
    await settle();
    expect(session.state).toMatchObject({ canUndo: true, canRedo: false });
    session.undo();
    session.undo();
    await settle();

    expect(server.edits().slice(2)).toEqual([
      { type: "undo", revision: 2 },
      { type: "undo", revision: 1 },
    ]);
  });

  it("means the same revision when an answer was lost", async () => {
    const session = open();
    session.send(text("c1", "one"));
    session.send(text("c2", "two"));
    await settle();
    server.loseAnswers = true;
    session.undo();
    await settle();
    server.loseAnswers = false;
    await vi.advanceTimersByTimeAsync(10_000);

    expect(server.edits().slice(2)).toEqual([{ type: "undo", revision: 2 }]);
  });

  it("says that there is nothing to undo", async () => {
    const session = open();
    const told = details<{ key: string }>(session, "told");
    session.undo();
    await settle();

    expect(told.at(-1)?.key).toBe("rihla.editor.nothing-to-undo");
    expect(session.state.saving).toBe("saved");
  });
});

describe("following", () => {
  it("asks every one and a half seconds, says where it is, and never in a hidden tab", async () => {
    const session = open();
    session.at("card:c1");
    session.start();
    await vi.advanceTimersByTimeAsync(3_100);
    expect(server.polls).toEqual(["card:c1", "card:c1", "card:c1"]);

    hide(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.polls.length).toBeLessThanOrEqual(4);
    const before = server.polls.length;
    hide(false);
    await settle();
    expect(server.polls.length).toBe(before + 1);
  });

  it("reads and hands on what others did, and who is here", async () => {
    const session = open();
    const changed = details<{ revision: number }>(session, "changed");
    const people = details<readonly Person[]>(session, "people");
    session.start();
    await settle();
    server.other(text("c9", "news"));
    await vi.advanceTimersByTimeAsync(1_600);

    expect(changed.at(-1)?.revision).toBe(1);
    expect(session.revision).toBe(1);
    expect(people.at(-1)).toMatchObject([{ name: "Ana", self: true }, { name: "Omar", at: "card:c9", self: false }]);
  });

  it("draws what waits again, until the server itself has drawn it", async () => {
    const session = open();
    const show = vi.fn();
    server.offline = true;
    session.send(text("c1", "one"), show);
    expect(session.shows).toEqual([show]);
    server.offline = false;
    await vi.advanceTimersByTimeAsync(3_000);

    expect(session.revision).toBe(1);
    expect(session.shows).toEqual([]);
  });
});

async function collided(): Promise<EditSession> {
  const session = open();
  session.send(text("c1", "mine"), undefined, 0);
  server.other(text("c1", "theirs"));
  await settle();
  return session;
}

function open(): EditSession {
  const client = `tab-${sessions.length}`;
  server.client = client;
  const queue = new EditQueue(localStorage, FOLDER, client);
  queue.adopt(tabsIn(localStorage, FOLDER));
  const about = { key: "shop", path: "maps/shop", person: "ana-key", language: "en", reader: READER, revision: 0 };
  const session = new EditSession(about, queue, server);
  sessions.push(session);
  return session;
}

function text(card: string, words: string): Edit {
  return { type: "set-text", element: `card:${card}`, field: "text", language: "en", text: words };
}

function details<Detail>(session: EditSession, event: Parameters<EditSession["on"]>[0]): Detail[] {
  const all: Detail[] = [];
  session.on(event, (detail) => all.push(detail as Detail));
  return all;
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
  document.dispatchEvent(new Event("visibilitychange"));
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}
