import type { Canvas, Ref, Tool } from "../model";
import { remove } from "./actions";
import { clipOf, COPY, CUT, FLAVOUR, PASTE, readClip, stash, stashed, tableOf, type Clip } from "./clips";
import { all, make } from "./edits";
import { fill } from "./filling";
import { stopOf } from "./grid";
import { contentsOf, pasteClip, startOf, type Pasted } from "./pasting";
import { kindIn, type Place } from "./places";
import { limitOf, titleField } from "./refs";
import { choose, selectedRefs, selection } from "./selected";
import { readTable } from "./tables";
import { counted } from "./words";

/** As much as is pasted at once. */
const MOST = 1000;

/** Copying, cutting and pasting elements within and between maps, and cells from and to spreadsheets. */
export const clipboard: Tool = {
  attach(canvas) {
    const clipboards = new Clipboard(canvas);
    return () => clipboards.end();
  },
};

class Clipboard {
  private readonly listening = new AbortController();

  constructor(private readonly canvas: Canvas) {
    const { signal } = this.listening;
    document.addEventListener("copy", (event) => this.copied(event, false), { signal });
    document.addEventListener("cut", (event) => this.copied(event, true), { signal });
    document.addEventListener("paste", (event) => this.pasted(event), { signal });
    canvas.section.addEventListener(COPY, (event) => this.byMenu(event.target as Element, false), { signal });
    canvas.section.addEventListener(CUT, (event) => this.byMenu(event.target as Element, true), { signal });
    canvas.section.addEventListener(PASTE, (event) => this.pasteStash(event.target as Element), { signal });
  }

  end(): void {
    this.listening.abort();
  }

  /** Where the keyboard is on the map; nothing while somebody types or has chosen words of the page. */
  private here(): HTMLElement | null {
    const active = document.activeElement;
    const words = document.getSelection();
    return active && (words?.isCollapsed ?? true) && this.canvas.section.contains(active)
      ? stopOf(this.canvas, active)
      : null;
  }

  private copied(event: ClipboardEvent, cut: boolean): void {
    const stop = this.here();
    const ref = stop && stop === document.activeElement ? this.canvas.refOf(stop) : "";
    const refs = ref ? this.refsFor(ref) : [];
    const clip = clipOf(this.canvas, refs);
    if (!clip) {
      return;
    }
    event.preventDefault();
    event.clipboardData?.setData(FLAVOUR, JSON.stringify(clip));
    event.clipboardData?.setData("text/plain", tableOf(clip));
    this.keep(clip, refs, cut);
  }

  private refsFor(ref: Ref): Ref[] {
    const selected = selectedRefs(this.canvas);
    return selected.includes(ref) ? selected : selection(this.canvas, ref);
  }

  /** The menu: through the real clipboard where the browser lets it, and kept in this browser in any case. */
  private byMenu(at: Element, cut: boolean): void {
    const ref = this.canvas.refOf(at);
    const refs = ref ? this.refsFor(ref) : [];
    const clip = clipOf(this.canvas, refs);
    if (!ref || !clip) {
      return;
    }
    this.canvas.focus(ref);
    // Deprecated, and the only way to put a flavour of one's own there without asking the person.
    if (!document.execCommand?.(cut ? "cut" : "copy")) {
      this.keep(clip, refs, cut);
    }
  }

  private keep(clip: Clip, refs: readonly Ref[], cut: boolean): void {
    stash(clip);
    if (cut) {
      remove(this.canvas, refs);
    }
    this.canvas.say(
      cut ? "rihla.editor.clip.cut" : "rihla.editor.clip.copied",
      counted(this.canvas, "rihla.editor.elements", clip.items.length + clip.within.length),
    );
  }

  private pasted(event: ClipboardEvent): void {
    const stop = this.here();
    const data = event.clipboardData;
    if (!stop || !data) {
      return;
    }
    event.preventDefault();
    const clip = readClip(data.getData(FLAVOUR));
    if (clip) {
      void this.paste(clip, stop);
    } else {
      this.fill(data.getData("text/plain"), stop);
    }
  }

  /** On the map's own menu too, for what finds its place by itself. */
  private pasteStash(at: Element): void {
    const clip = stashed();
    if (clip) {
      void this.paste(clip, stopOf(this.canvas, at) ?? at);
    } else {
      this.canvas.say("rihla.editor.clip.nothing");
    }
  }

  private async paste(clip: Clip, at: Element): Promise<void> {
    const start = startOf(this.canvas, clip.kind, at);
    if (!start) {
      this.canvas.say(`rihla.editor.clip.where.${clip.kind}`);
      return;
    }
    if (this.isTooMuch(clip.items.length + clip.within.length)) {
      return;
    }
    const from = document.activeElement;
    const { key, revision } = this.canvas.session;
    const elsewhere = clip.kind === "stage" && clip.map !== key;
    const [contents, here] = await Promise.all([
      contentsOf(clip),
      elsewhere ? contentsOf({ map: key, revision }) : undefined,
    ]);
    const pasted = pasteClip(this.canvas, clip, contents, this.still(start), here);
    this.take(pasted, document.activeElement === from || document.activeElement === document.body);
  }

  /** The place, if what it is behind has not gone meanwhile. */
  private still(start: Place): Place {
    return start.after === "" || this.canvas.element(`${kindIn(start.zone)}:${start.after}`) ? start : { ...start, after: "" };
  }

  private fill(text: string, at: Element): void {
    const table = readTable(text);
    const cells = table.flat().filter((cell) => cell !== "");
    if (cells.length === 0) {
      this.canvas.say("rihla.editor.clip.nothing");
    } else if (!this.isTooMuch(cells.length)) {
      const pasted = fill(this.canvas, table, at);
      if (pasted) {
        this.take(pasted);
      } else {
        this.canvas.say("rihla.editor.clip.where.card");
      }
    }
  }

  private isTooMuch(count: number): boolean {
    if (count > MOST) {
      this.canvas.say("rihla.editor.clip.too-many", MOST);
    }
    return count > MOST;
  }

  /** @param follow whether the keyboard goes along: not if the person has gone on meanwhile */
  private take({ edits, shows, first, left }: Pasted, follow = true): void {
    const over = edits.find(tooLong);
    if (over) {
      this.canvas.say("rihla.editor.clip.too-long", limitOf(titleFieldOf(over.type)));
      return;
    }
    make(this.canvas, edits, all(shows));
    if (first !== "" && follow) {
      choose(this.canvas, []);
      this.canvas.focus(first);
    }
    const done = counted(this.canvas, "rihla.editor.elements", edits.length);
    if (left > 0) {
      this.canvas.say("rihla.editor.clip.pasted.left", done, counted(this.canvas, "rihla.editor.elements", left));
    } else {
      this.canvas.say("rihla.editor.clip.pasted", done);
    }
  }
}

function titleFieldOf(type: string): string {
  const kind = type.replace("add-", "");
  return kind === "set-text" ? "name" : titleField(kind as Parameters<typeof titleField>[0]);
}

function tooLong(edit: { readonly type: string; readonly [name: string]: unknown }): boolean {
  const field = titleFieldOf(edit.type);
  const texts = edit.type === "set-text" ? { it: edit["text"] } : (edit["element"] as Record<string, unknown>)[field];
  return Object.values((texts as Record<string, string> | undefined) ?? {}).some((text) => text.length > limitOf(field));
}
