import type { Clash } from "../shared/http";
import { fieldOf } from "../shared/problems";
import { rihlaText } from "../text";
import { canHaveBoth, elementsOf, typedIn } from "./decision";
import type { Canvas, CollidedEdit, Decision, Edit, RefusedEdit, Session } from "./model";
import { template } from "./templates";
import { lead } from "./tools/lead";

/** Fields whose values have words of their own. */
const WORDS: Readonly<Record<string, string>> = { feeling: "rihla.feeling.", severity: "rihla.severity." };
const RAW = new Set(["department", "channels"]);

/** Edits that wait for the person: both versions at the element, refused ones below the bar. */
export class Troubles {
  private readonly boxes = new Map<string, HTMLElement>();
  private collisions: readonly CollidedEdit[] = [];
  private refusals: readonly RefusedEdit[] = [];

  constructor(
    private readonly canvas: Canvas,
    private readonly session: Session,
    private readonly list: HTMLElement,
  ) {}

  /** What waits for the person, oldest first. */
  get open(): readonly HTMLElement[] {
    return Array.from(this.boxes.values());
  }

  showCollisions(collisions: readonly CollidedEdit[]): void {
    this.collisions = collisions;
    this.draw();
  }

  showRefused(refusals: readonly RefusedEdit[]): void {
    this.refusals = refusals;
    this.draw();
  }

  /** Puts the boxes where they belong, also after the map was drawn anew. */
  draw(): void {
    const open = new Set<string>();
    for (const collision of this.collisions) {
      open.add(collision.clientId);
      this.place(collision.clientId, () => this.collision(collision), this.home(collision.edit));
    }
    for (const refusal of this.refusals) {
      open.add(refusal.clientId);
      this.place(refusal.clientId, () => this.refusal(refusal), this.list);
    }
    for (const [clientId, box] of this.boxes) {
      if (!open.has(clientId)) {
        box.remove();
        this.boxes.delete(clientId);
      }
    }
  }

  end(): void {
    this.collisions = [];
    this.refusals = [];
    this.draw();
  }

  private place(clientId: string, make: () => HTMLElement, home: HTMLElement): void {
    let box = this.boxes.get(clientId);
    if (!box) {
      box = make();
      this.boxes.set(clientId, box);
    }
    if (box.parentElement !== home) {
      home.append(box);
    }
  }

  private home(edit: Edit): HTMLElement {
    for (const ref of elementsOf(edit)) {
      const element = this.canvas.element(ref);
      if (element && element.tagName !== "TR") {
        return element;
      }
    }
    return this.list;
  }

  private collision({ clientId, edit, clashes }: CollidedEdit): HTMLElement {
    const existence = clashes.find(({ field }) => field === "visible" || field === "existence");
    const [clash] = clashes;
    const typed = typedIn(edit);
    return this.box(
      template("collision", {
        reader: this.session.reader,
        id: clientId,
        deleted: existence?.theirs === "deleted",
        filled: existence !== undefined && existence.theirs !== "deleted",
        mine: existence ? typed : typed || this.word(clash, "mine"),
        theirs: existence ? "" : this.word(clash, "theirs"),
        both: canHaveBoth(edit, clashes),
        undo: edit.type === "undo",
      }),
      (button) => {
        const decision = button.dataset["rihlaDecide"] as Decision | undefined;
        if (decision) {
          this.leave(clientId, edit);
          this.session.decide(clientId, decision);
        }
      },
    );
  }

  private refusal({ clientId, edit, status, message, problems = [] }: RefusedEdit): HTMLElement {
    const { tag } = this.session.reader;
    const said = message || rihlaText(tag, status === 413 ? "rihla.editor.refused.too-large" : "rihla.editor.refused.unknown");
    const box = this.box(
      template("refused", {
        reader: this.session.reader,
        id: clientId,
        reasons: problems.length === 0 ? [{ message: said, field: "" }] : problems.map((one) => ({ message: one.message, field: fieldOf(one) })),
        typed: typedIn(edit),
      }),
      (button) => {
        const { rihlaLead: field } = button.dataset;
        if (field !== undefined) {
          // What was refused stays, to be saved again when all is there.
          lead(this.canvas, field);
          return;
        }
        this.leave(clientId, edit);
        if (button.dataset["rihlaRetry"] !== undefined) {
          const text = box.querySelector("textarea")?.value;
          this.session.retry(clientId, text !== undefined && edit.type === "set-text" ? { ...edit, text } : edit);
        } else {
          this.session.drop(clientId);
        }
      },
    );
    const text = box.querySelector("textarea");
    if (text && edit.type !== "set-text") {
      text.readOnly = true;
    }
    return box;
  }

  private box(html: string, pressed: (button: HTMLElement) => void): HTMLElement {
    const box = document.createElement("div");
    box.dataset["rihlaOverlay"] = "";
    box.innerHTML = html;
    box.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLElement>("button");
      if (button) {
        pressed(button);
      }
    });
    // What is typed and pressed in here is not meant for the map.
    for (const name of ["click", "dblclick", "keydown", "pointerdown", "paste", "copy", "cut"]) {
      box.addEventListener(name, (event) => event.stopPropagation());
    }
    return box;
  }

  /** The box goes, so the keyboard goes to what it was about. */
  private leave(clientId: string, edit: Edit): void {
    if (this.boxes.get(clientId)?.contains(document.activeElement)) {
      const ref = elementsOf(edit).find((element) => this.canvas.element(element));
      if (ref) {
        this.canvas.focus(ref);
      }
    }
  }

  private word(clash: Clash | undefined, whose: "mine" | "theirs"): string {
    if (!clash) {
      return "";
    }
    const value = clash[whose];
    if (clash.language !== "" || RAW.has(clash.field)) {
      return value.replace(/\n/g, clash.language === "" ? ", " : "\n");
    }
    const { tag } = this.session.reader;
    const words = WORDS[clash.field];
    if (words) {
      return value === "" ? "" : rihlaText(tag, words + value);
    }
    return rihlaText(tag, `rihla.editor.collision.value.${whose}`);
  }
}
