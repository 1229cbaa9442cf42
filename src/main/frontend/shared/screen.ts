import { rihlaText } from "../text";
import { RequestFailed } from "./http";

/** What each button of a screen does, by its `data-rihla-act`. */
export type Acts = Record<string, (button: HTMLElement) => void | Promise<void>>;

/** Says in a screen's line for news what went wrong: the server's sentence, or the screen's own. */
export function failureTo(say: (sentence: string) => void, word: string, key: string): (failure: unknown) => void {
  return (failure) => {
    say(failure instanceof RequestFailed && failure.refusal.message !== "" ? failure.refusal.message : rihlaText(word, key));
  };
}

/** Lets the buttons below an element act, those that are drawn later too. */
export function onActs(root: HTMLElement, acts: Acts, failed: (failure: unknown) => void): void {
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-rihla-act]");
    const act = button && acts[button.dataset["rihlaAct"] ?? ""];
    if (button && act) {
      Promise.resolve(act(button)).catch(failed);
    }
  });
}
