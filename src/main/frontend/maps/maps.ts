import { whenReady } from "../shared/ready";
import { readerOf } from "../map/actions";
import { ABOUT_MAP } from "../shared/about";
import { contextPath } from "../shared/http";
import { rihlaText } from "../text";
import { isPersona, keyOf } from "../shared/documents";
import { LEAD, openEditor } from "../shared/editor";
import { aboutDocument } from "./about";
import { MAP_KIND, PERSONA_KIND } from "./kind";
import { mapList } from "./list";
import { tellWithUndo } from "./undo";

whenReady(() => document.querySelectorAll<HTMLElement>(".rihla-maps").forEach(mapList));

document.addEventListener(ABOUT_MAP, (event) => {
  const section = event.target as HTMLElement;
  const { lang, dir } = readerOf(section);
  const kind = isPersona(section) ? PERSONA_KIND : MAP_KIND;
  aboutDocument({
    kind,
    key: keyOf(section),
    lead: (field) => {
      // Whoever is editing it already is led there at once.
      const open = section.hasAttribute("data-rihla-editing") ? Promise.resolve() : openEditor(section);
      open.then(() => section.dispatchEvent(new CustomEvent(LEAD, { detail: field }))).catch(() => undefined);
    },
    reader: { tag: lang, dir },
    inBin: false,
    loggedIn: document.querySelector("meta[name=ajs-remote-user]:not([content=''])") !== null,
    done: (what, sentence, undo) => {
      if (what === "changed") {
        location.reload();
        return;
      }
      const place = noteOf(section, lang, dir);
      const again = undo && (() => undo().then(() => location.reload()));
      tellWithUndo(place, sentence, rihlaText(lang, "rihla.maps.undo"), again);
      if (what === "gone") {
        section.hidden = true;
      } else {
        const list = document.createElement("a");
        list.href = contextPath() + kind.list;
        list.textContent = rihlaText(lang, kind.words.list);
        place.append(" ", list);
      }
      place.focus();
    },
  }).catch(() => undefined);
});

/** Where is said what became of a map on a page. */
function noteOf(section: HTMLElement, lang: string, dir: string): HTMLElement {
  const before = section.previousElementSibling;
  if (before instanceof HTMLElement && before.classList.contains("rihla-about-note")) {
    return before;
  }
  const note = document.createElement("p");
  note.className = "rihla-note rihla-about-note";
  note.setAttribute("role", "status");
  note.tabIndex = -1;
  note.lang = lang;
  note.dir = dir;
  section.before(note);
  return note;
}
