import { EDIT_MAP, type EditDetail } from "../shared/editor";
import { person } from "../shared/person";
import { Editing } from "./editing";

const opening = new WeakSet<Element>();

document.addEventListener(EDIT_MAP, (event) => {
  const section = (event.target as Element).closest<HTMLElement>("[data-rihla-map]");
  if (section && !section.hasAttribute("data-rihla-editing") && !opening.has(section)) {
    opening.add(section);
    const { detail } = event as CustomEvent<EditDetail>;
    detail.wait(Editing.begin(section, person()).finally(() => opening.delete(section)));
  }
});
