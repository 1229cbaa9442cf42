import type { Ref, Tool } from "../model";
import { focusPart, MENU, placeOfButton } from "./actions";
import { stops } from "./grid";
import { itemsOf, laneKinds, titleOf, type Item } from "./menu-items";
import { Menu } from "./popup";
import { selection } from "./selected";
import { words } from "./words";

const BUTTON = "[data-rihla-menu]";

/** The menu of each element: everything that can be done with it, by single clicks and by key. */
export const menus: Tool = {
  attach(canvas) {
    const listening = new AbortController();
    const { signal } = listening;
    let open: Menu | null = null;
    let of: Ref | "" = "";

    /** The element may have gone meanwhile. */
    const back = (ref: Ref): void => {
      if (canvas.element(ref)) {
        canvas.focus(ref);
      } else {
        focusPart(stops(canvas)[0] ?? null);
      }
    };
    const show = (at: HTMLElement, title: string, items: () => Item[], back: () => void, page = ""): void => {
      open?.close(false);
      of = "";
      open = new Menu({
        reader: canvas.session.reader,
        at,
        title,
        items,
        page,
        back,
        closed: () => (open = null),
      });
    };
    const ofElement = (from: Element, page?: string): void => {
      const ref = canvas.refOf(from);
      const element = canvas.element(ref);
      if (ref && element) {
        show(
          element.querySelector<HTMLElement>(BUTTON) ?? element,
          titleOf(canvas, selection(canvas, ref)),
          () => itemsOf(canvas, ref),
          () => back(ref),
          page,
        );
        of = ref;
      }
    };
    /** A new lane begins with what its cards speak of. */
    const ofNewLane = (button: HTMLElement): void => {
      const place = placeOfButton(canvas, button);
      if (place) {
        show(button, words(canvas, "rihla.map.add.lane"), () => laneKinds(canvas, place), () => focusPart(button));
      }
    };

    canvas.section.addEventListener(
      "click",
      (event) => {
        const button = (event.target as Element).closest(BUTTON);
        if (button) {
          ofElement(button);
        }
      },
      { signal },
    );
    canvas.section.addEventListener(
      MENU,
      (event) => {
        const at = event.target as HTMLElement;
        if (at.matches("[data-rihla-add]")) {
          ofNewLane(at);
        } else {
          ofElement(at, (event as CustomEvent<{ page?: string }>).detail.page);
        }
      },
      { signal },
    );
    // Somebody else has deleted what the menu is of.
    canvas.section.addEventListener(
      "rihla:redrawn",
      () => {
        if (open && of && !canvas.element(of)) {
          open.close(true);
        }
      },
      { signal },
    );
    return () => {
      listening.abort();
      open?.close(false);
    };
  },
};
