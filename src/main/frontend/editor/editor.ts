import { DOCUMENTS, pathOf } from "../shared/documents";
import { EDIT_MAP, type EditDetail } from "../shared/editor";
import { person } from "../shared/person";
import { Editing } from "./editing";

const opening = new WeakSet<Element>();

document.addEventListener(EDIT_MAP, (event) => {
  const section = (event.target as Element).closest<HTMLElement>(DOCUMENTS);
  if (section && !section.hasAttribute("data-rihla-editing") && !opening.has(section)) {
    if (goToOther(section)) {
      return;
    }
    opening.add(section);
    const { detail } = event as CustomEvent<EditDetail>;
    detail.wait(Editing.begin(section, person()).finally(() => opening.delete(section)));
  }
});

/** What a page shows twice is edited in one place: whoever wants the other is led there. */
function goToOther(section: HTMLElement): boolean {
  const path = pathOf(section);
  const all = Array.from(document.querySelectorAll<HTMLElement>(DOCUMENTS));
  const other = all.find((one) => one.hasAttribute("data-rihla-editing") && pathOf(one) === path);
  const stop = other?.querySelector<HTMLElement>('.rihla-table [tabindex="0"]') ?? other?.querySelector<HTMLElement>("button");
  stop?.focus();
  return other !== undefined;
}
