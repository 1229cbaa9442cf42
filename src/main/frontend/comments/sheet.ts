import { loginAddress, RequestFailed } from "../shared/http";
import { rihlaText } from "../text";
import { template } from "./templates";

/** Whose words round the comments are read. */
export interface Reader {
  readonly lang: string;
  readonly dir: string;
}

/** What of the panel stands on the page: parts that are drawn anew without disturbing whoever types, and what is said. */
export class Sheet {
  readonly element: HTMLElement;
  private readonly drawn = new Map<string, string>();

  /**
   * @param name of the map
   * @param typed what was typed into a field that is drawn anew
   */
  constructor(
    private readonly reader: Reader,
    name: string,
    private readonly typed: (field: HTMLTextAreaElement) => string,
  ) {
    const holder = document.createElement("div");
    holder.innerHTML = this.html("panel", { name });
    this.element = holder.firstElementChild as HTMLElement;
    document.body.append(this.element);
  }

  /** What is typed is put into the fields afterwards: it is no reason to draw them anew. */
  replace(part: string, html: string): void {
    if (this.drawn.get(part) !== html) {
      this.drawn.set(part, html);
      const holder = this.part(part);
      this.keepingFocus(() => {
        holder.innerHTML = html;
        holder.querySelectorAll("textarea").forEach((field) => {
          field.value = this.typed(field);
        });
      });
    }
  }

  /** A part by its name; the whole where there is none. */
  part(name: string): HTMLElement {
    const part =
      this.element.querySelector<HTMLElement>(`[data-rihla-part="${name}"]`) ??
      this.element.querySelector<HTMLElement>(`#rihla-talk-${name}`);
    return part ?? this.element;
  }

  /** Says what was done. */
  say(words: string): void {
    this.part("heard").textContent = "";
    this.part("status").textContent = words;
  }

  /** Says what went wrong; nothing any more for an empty message. */
  fail(message: string, login = ""): void {
    this.part("error").innerHTML = message === "" ? "" : this.html("error", { message, login });
  }

  /** Says what to do about a request that failed. */
  failed(failure: unknown, otherwise: string): void {
    const { status, refusal } =
      failure instanceof RequestFailed ? failure : { status: -1, refusal: { code: "", message: "" } };
    if (status === 0) {
      this.fail(this.text("rihla.comments.offline"));
    } else if (status === 401) {
      this.fail(this.text("rihla.comments.logged-out"), loginAddress());
    } else {
      this.fail(refusal.message || this.text(otherwise));
    }
  }

  text(key: string, ...values: unknown[]): string {
    return rihlaText(this.reader.lang, key, ...values);
  }

  html(name: string, data: object): string {
    return template(name, { reader: { tag: this.reader.lang, ...this.reader }, ...data });
  }

  /** Draws without taking the keyboard or the caret from whoever is typing. */
  private keepingFocus(draw: () => void): void {
    const focused = document.activeElement;
    const id = focused instanceof HTMLElement && this.element.contains(focused) ? focused.id : "";
    const caret = focused instanceof HTMLTextAreaElement ? [focused.selectionStart, focused.selectionEnd] : [];
    draw();
    const again = id ? document.getElementById(id) : null;
    if (again && again !== document.activeElement) {
      again.focus({ preventScroll: true });
      if (again instanceof HTMLTextAreaElement) {
        again.setSelectionRange(caret[0] ?? 0, caret[1] ?? 0);
      }
    }
  }
}
