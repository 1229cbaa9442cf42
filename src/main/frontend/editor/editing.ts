import { pageOf } from "../map/redraw";
import { SAID } from "../shared/comments";
import { isPersona, keyOf, pathOf } from "../shared/documents";
import { MapCanvas } from "./canvas";
import { drawAsItChanges } from "./drawing";
import { undoKeys } from "./keys";
import type { CollidedEdit, Person, RefusedEdit, SessionState } from "./model";
import { Morph } from "./morph";
import { People } from "./people";
import { EditQueue, folderOf, tabsIn } from "./queue";
import { documentServer, type MapModel, type MapServer } from "./server";
import { EditSession } from "./session";
import { Tabs } from "./tabs";
import { drawMap, drawPersona } from "./templates";
import { Toolbar } from "./toolbar";
import { PERSONA_TOOLS, TOOLS } from "./tools";
import { Troubles } from "./troubles";

/** The simple view hides lanes: whoever edits sees everything. */
const EVERYTHING = "full";

/** How long "Done" waits for an edit that is on its way. */
const MOMENT = 3_000;

/** One map or persona of a page while it is edited. */
export class Editing {
  private readonly ends: (() => void)[] = [];
  private warned = false;

  private constructor(
    private readonly section: HTMLElement,
    private readonly server: MapServer,
    private readonly session: EditSession,
    private readonly canvas: MapCanvas,
    private readonly toolbar: Toolbar,
  ) {}

  /** Opens a map or persona of the page for editing. Fails if the server does not give it to be edited. */
  static async begin(section: HTMLElement, person: string): Promise<Editing> {
    const key = keyOf(section);
    const path = pathOf(section);
    const client = crypto.getRandomValues(new Uint32Array(2)).join("-");
    const view = section.dataset["rihlaView"] === "table" ? "table" : EVERYTHING;
    const server = documentServer(path, client, section.dataset["rihlaLang"] ?? section.lang, view, pageOf(section));
    const { revision, whole } = await server.view(-1);
    if (!whole) {
      throw new Error("The server has not sent the map.");
    }
    const folder = folderOf(person, key);
    const tabs = new Tabs(folder, client);
    const queue = new EditQueue(localStorage, folder, client);
    queue.adopt(await tabs.gone(tabsIn(localStorage, folder)));
    const { lang: language, reader } = whole;
    const session = new EditSession({ key, path, person, language, reader, revision }, queue, server);
    const canvas = new MapCanvas(section, session, whole, drawingOf(section), (told, values) => toolbar.say(told, values));
    canvas.redraw(session.shows);
    const toolbar: Toolbar = new Toolbar(section, session, () => void editing.done());
    const editing = new Editing(section, server, session, canvas, toolbar);
    editing.connect(tabs);
    return editing;
  }

  private connect(tabs: Tabs): void {
    const { section, session, canvas, toolbar } = this;
    const people = new People(canvas, session, toolbar.part("people"));
    const troubles = new Troubles(canvas, session, toolbar.part("troubles"));
    const redrawn = (): void => {
      people.mark();
      troubles.draw();
    };
    const leaving = (event: BeforeUnloadEvent): void => {
      if (session.unsent) {
        event.preventDefault();
      }
    };
    section.addEventListener("rihla:redrawn", redrawn);
    window.addEventListener("beforeunload", leaving);
    this.ends.push(
      drawAsItChanges(canvas, session),
      session.on("state", (state) => toolbar.show(state as SessionState)),
      session.on("people", (all) => people.show(all as readonly Person[])),
      session.on("collision", (all) => troubles.showCollisions(all as readonly CollidedEdit[])),
      session.on("refused", (all) => troubles.showRefused(all as readonly RefusedEdit[])),
      session.on("said", () => section.dispatchEvent(new CustomEvent(SAID, { bubbles: true }))),
      session.on("told", (told) => this.tell(told as { key: string; values: readonly unknown[] })),
      undoKeys(section, session),
      ...(isPersona(section) ? PERSONA_TOOLS : TOOLS).map((tool) => tool.attach(canvas)),
      () => section.removeEventListener("rihla:redrawn", redrawn),
      () => window.removeEventListener("beforeunload", leaving),
      () => people.end(),
      () => troubles.end(),
      () => tabs.close(),
    );
    toolbar.waiting = () => troubles.open;
    session.start();
    // The button that was pressed is not there any more.
    if (document.activeElement === document.body) {
      section.querySelector<HTMLElement>('.rihla-table [tabindex="0"],[data-rihla-write]')?.focus({ preventScroll: true });
    }
  }

  private tell({ key, values }: { key: string; values: readonly unknown[] }): void {
    this.toolbar.say(key, values);
  }

  /** Back to viewing. With something unsent it is said first; who insists leaves, and finds it again on coming back. */
  private async done(): Promise<void> {
    await this.sent();
    if (this.session.unsent && !this.warned) {
      this.warned = true;
      this.toolbar.warn("rihla.editor.not-yet");
      return;
    }
    let html: string;
    try {
      ({ html } = await this.server.page());
    } catch {
      this.toolbar.warn("rihla.editor.cannot-end");
      return;
    }
    // The last to come is the last to go, so that tools find the page as they left it.
    this.ends.reverse().forEach((end) => end());
    this.session.end();
    this.toolbar.element.remove();
    this.show(html);
  }

  /** What is just on its way gets a moment to arrive. */
  private sent(): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.session.state.saving !== "saving") {
          end();
          clearTimeout(timer);
          resolve();
        }
      };
      const end = this.session.on("state", look);
      const timer = setTimeout(() => {
        end();
        resolve();
      }, MOMENT);
      look();
    });
  }

  private show(html: string): void {
    const drawn = document.createElement("template");
    drawn.innerHTML = html;
    const page = drawn.content.querySelector("section");
    if (page) {
      new Morph(this.section).element(this.section, page);
    }
    this.section.removeAttribute("data-rihla-editing");
    this.section.dispatchEvent(new CustomEvent("rihla:redrawn", { bubbles: true }));
    this.section.querySelector<HTMLElement>("[data-rihla-action=edit]")?.focus();
  }
}

/** The templates that draw what a section shows. */
function drawingOf(section: HTMLElement): (name: string, model: MapModel, data?: object) => string {
  return isPersona(section) ? drawPersona : drawMap;
}
