import { dialogOf } from "../shared/dialog";
import { RequestFailed } from "../shared/http";
import { rihlaText } from "../text";
import type { ReaderView } from "./screen";
import { template } from "./templates";

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  /** The label of a name to be typed, for questions that want one. */
  readonly field?: string;
  readonly longest?: number;
}

/** Asks before something is done. What the server refuses stands in the dialog, which stays open. */
export function ask(reader: ReaderView, question: Question, act: (name: string) => Promise<void>): void {
  const opener = document.activeElement;
  const holder = document.createElement("div");
  holder.innerHTML = template("History.question", { longest: 100, field: "", ...question, reader });
  const element = holder.firstElementChild as HTMLElement;
  document.body.append(element);
  const dialog = dialogOf(element);
  const form = element.querySelector("form") as HTMLFormElement;
  const error = element.querySelector("[role=alert]") as HTMLElement;
  const submit = element.querySelector("[type=submit]") as HTMLButtonElement;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit.disabled = true;
    error.textContent = "";
    act(String(new FormData(form).get("name") ?? ""))
      .then(() => dialog.hide())
      .catch((failure: unknown) => {
        submit.disabled = false;
        error.textContent = messageOf(failure, reader.tag);
      });
  });
  element.querySelector("[data-rihla-cancel]")?.addEventListener("click", () => dialog.hide());
  dialog.on("hide", () => {
    element.remove();
    if (opener instanceof HTMLElement && opener.isConnected) {
      opener.focus();
    } else {
      document.querySelector<HTMLElement>("#rihla-history-title")?.focus();
    }
  });
  dialog.show();
}

/** Why something did not work, in the reader's words. */
export function messageOf(failure: unknown, tag: string): string {
  return (failure instanceof RequestFailed && failure.refusal.message) || rihlaText(tag, "rihla.history.failed");
}
