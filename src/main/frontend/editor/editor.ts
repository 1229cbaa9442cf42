import { EDIT_MAP } from "../shared/editor";
import { person } from "../shared/person";
import { Editing } from "./editing";

const FAILED = "rihla:edit-failed";
const open = new WeakSet<Element>();

document.addEventListener(EDIT_MAP, (event) => {
  const section = (event.target as Element).closest<HTMLElement>("[data-rihla-map]");
  if (section && !section.hasAttribute("data-rihla-editing") && !open.has(section)) {
    open.add(section);
    Editing.begin(section, person())
      .catch((failure: unknown) => {
        section.dispatchEvent(new CustomEvent(FAILED, { bubbles: true, detail: failure }));
      })
      .finally(() => open.delete(section));
  }
});
