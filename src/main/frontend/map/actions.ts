/** What stands in a map's bar of actions: somewhere to go, or something to do. */
export interface Action {
  /** Names the action within the bar: adding it again puts the new one in its place. */
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  /** Actions stand in this order, whoever adds them first. */
  readonly order: number;
  readonly href?: string;
  act?(button: HTMLElement): void;
}

/** The language of the words round a map, which need not be that of its labels. */
export interface Reader {
  readonly lang: string;
  readonly dir: string;
}

/** The reader's language, as the language menu of the map has it. */
export function readerOf(section: HTMLElement): Reader {
  const menu = section.querySelector<HTMLElement>(".rihla-languages") ?? section;
  return { lang: menu.lang || "en", dir: menu.dir || "ltr" };
}

/**
 * Adds an action to the bar above a map. What the server keeps of a map is the same for all readers, so actions are
 * added by script, by whoever knows that this reader may do them; again after `rihla:redrawn`.
 */
export function addAction(section: HTMLElement, action: Action): HTMLElement {
  const bar = barOf(section);
  const item = document.createElement(action.href ? "a" : "button");
  item.className = "aui-button rihla-action";
  item.dataset["rihlaAction"] = action.id;
  item.dataset["rihlaOrder"] = String(action.order);
  item.textContent = action.label;
  if (item instanceof HTMLAnchorElement) {
    item.href = action.href ?? "";
  } else {
    (item as HTMLButtonElement).type = "button";
  }
  const act = action.act;
  if (act) {
    item.addEventListener("click", () => act(item));
  }
  const items = Array.from(bar.querySelectorAll<HTMLElement>("[data-rihla-action]"));
  const same = items.find((other) => other.dataset["rihlaAction"] === action.id);
  if (same) {
    same.replaceWith(item);
  } else {
    bar.insertBefore(
      item,
      items.find((other) => Number(other.dataset["rihlaOrder"]) > action.order) ?? null,
    );
  }
  return item;
}

function barOf(section: HTMLElement): HTMLElement {
  const found = section.querySelector<HTMLElement>(".rihla-actions");
  if (found) {
    return found;
  }
  const reader = readerOf(section);
  const bar = document.createElement("div");
  bar.className = "rihla-actions";
  bar.lang = reader.lang;
  bar.dir = reader.dir;
  const title = section.querySelector(".rihla-title");
  if (title) {
    title.after(bar);
  } else {
    section.prepend(bar);
  }
  return bar;
}
