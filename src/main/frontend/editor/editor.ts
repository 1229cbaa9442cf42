import { EDIT_MAP, type EditDetail } from "../shared/editor";
import { person } from "../shared/person";
import { Editing } from "./editing";

const opening = new WeakSet<Element>();

document.addEventListener(EDIT_MAP, (event) => {
  const section = (event.target as Element).closest<HTMLElement>("[data-rihla-map]");
  if (section && !section.hasAttribute("data-rihla-editing") && !opening.has(section)) {
    if (goToOther(section)) {
      return;
    }
    opening.add(section);
    const { detail } = event as CustomEvent<EditDetail>;
    detail.wait(Editing.begin(section, person()).finally(() => opening.delete(section)));
  }
});

/** A map that a page shows twice is edited in one place: whoever wants the other is led there. */
function goToOther(section: HTMLElement): boolean {
  const key = CSS.escape(section.dataset["rihlaMap"] ?? "");
  const other = document.querySelector(`[data-rihla-map="${key}"][data-rihla-editing]`);
  const stop = other?.querySelector<HTMLElement>('.rihla-table [tabindex="0"]') ?? other?.querySelector<HTMLElement>("button");
  stop?.focus();
  return other !== null;
}
