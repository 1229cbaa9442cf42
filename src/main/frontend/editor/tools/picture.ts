import { RequestFailed, rihla } from "../../shared/http";
import type { Canvas } from "../model";
import { spoken, words } from "./words";

/** What is sent under its own name; anything else the server looks at, and says what is wrong with it. */
const KINDS = new Set(["image/png", "image/jpeg", "image/gif"]);
const ANY = "application/octet-stream";
const SAID = ".rihla-picture-said";

/** Lets the person choose a file as the picture of a persona, and sends it. */
export function choosePicture(canvas: Canvas, button: HTMLElement): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = "image/png,image/jpeg,image/gif";
  input.hidden = true;
  input.dataset["rihlaOverlay"] = "";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.remove();
    if (file) {
      void sendPicture(canvas, button, file);
    }
  });
  input.addEventListener("cancel", () => input.remove());
  canvas.section.append(input);
  input.click();
}

/** Sends a file as the picture. What the server says against it stands beside the button until the next try. */
export function sendPicture(canvas: Canvas, button: HTMLElement, file: File): Promise<void> {
  const type = KINDS.has(file.type) ? file.type : ANY;
  return ask(canvas, button, "rihla.persona.picture.sent", (address) => rihla("PUT", address, file, type));
}

export function removePicture(canvas: Canvas, button: HTMLElement): Promise<void> {
  return ask(canvas, button, "rihla.persona.picture.removed", (address) => rihla("DELETE", address));
}

async function ask(canvas: Canvas, button: HTMLElement, done: string, work: (address: string) => Promise<unknown>): Promise<void> {
  const name = Array.from(crypto.getRandomValues(new Uint32Array(2))).join("-");
  button.setAttribute("aria-disabled", "true");
  say(canvas, words(canvas, "rihla.persona.picture.sending"), false);
  try {
    await work(`${canvas.session.path}/picture?clientId=${name}`);
    say(canvas, "", false);
    canvas.say(done);
  } catch (failure) {
    const refused = failure instanceof RequestFailed ? failure.refusal.message : "";
    say(canvas, refused || words(canvas, "rihla.persona.picture.failed"), true);
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

/** The line is laid over the sheet, which may be drawn anew meanwhile. */
function say(canvas: Canvas, sentence: string, wrong: boolean): void {
  let said = canvas.section.querySelector<HTMLElement>(SAID);
  if (!said) {
    said = spoken("p", canvas.session.reader, "rihla-picture-said");
    said.dataset["rihlaOverlay"] = "";
    said.setAttribute("role", "alert");
    canvas.section.querySelector(".rihla-persona-who")?.append(said);
  }
  said.classList.toggle("rihla-is-wrong", wrong);
  said.textContent = sentence;
}
