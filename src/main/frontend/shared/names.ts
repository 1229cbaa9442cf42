import { rihlaText } from "../text";

/** How much of a text names its element. */
const LONGEST = 60;

/** What an element of a map is called, from what stands on the page: its kind, and its name or the beginning of its text. */
export function calledOf(section: HTMLElement, ref: string, tag: string): string {
  const kind = rihlaText(tag, `rihla.element.${ref.slice(0, ref.indexOf(":"))}`);
  const element = section.querySelector<HTMLElement>(`[data-rihla-ref="${CSS.escape(ref)}"]`);
  const slots = Array.from(element?.querySelectorAll<HTMLElement>("[data-rihla-text=name],[data-rihla-text=text]") ?? []);
  const own = slots.find((slot) => slot.closest("[data-rihla-ref]") === element);
  const text = (own?.textContent ?? "").trim().replace(/\s+/g, " ");
  const letters = Array.from(text);
  const name = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : text;
  return rihlaText(tag, "rihla.history.element", kind, name || rihlaText(tag, "rihla.history.nameless"));
}
