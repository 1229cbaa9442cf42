import type { Tool } from "../model";
import { focusPart, MENU, placeOfButton } from "./actions";
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

    const show = (at: HTMLElement, title: string, items: () => Item[], back: () => void, page = ""): void => {
      open?.close(false);
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
          () => canvas.focus(ref),
          page,
        );
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
    return () => {
      listening.abort();
      open?.close(false);
    };
  },
};
