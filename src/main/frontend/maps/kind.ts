/** What differs between what can be done with maps and with personas. */
export interface Kind {
  /** Where the server has them, and what a list of them is called there. */
  readonly path: "maps" | "personas";
  /** Whether people can watch one. */
  readonly watched: boolean;
  /** Where the list of all of them is, below the product's address. */
  readonly list: string;
  /** The keys of texts that name the kind. */
  readonly words: Readonly<Record<Word, string>>;
  /** What only this kind can do, by what it needs, with the keys of its labels. */
  readonly acts: Readonly<Record<string, string>>;
}

type Word = "list" | "renamed" | "copying" | "moving" | "shown" | "unshown" | "more" | "showing";

const LIST = "/plugins/servlet/rihla/maps";

export const MAP_KIND: Kind = {
  path: "maps",
  watched: true,
  list: LIST,
  words: {
    list: "rihla.maps.list",
    renamed: "rihla.maps.rename.done",
    copying: "rihla.maps.copy.help",
    moving: "rihla.maps.move.help",
    shown: "rihla.maps.shown",
    unshown: "rihla.maps.shown.none",
    more: "rihla.maps.shown.more",
    showing: "rihla.maps.shown.count",
  },
  acts: {},
};

export const PERSONA_KIND: Kind = {
  path: "personas",
  watched: false,
  list: `${LIST}?kind=personas`,
  words: {
    list: "rihla.persona-menu.list",
    renamed: "rihla.persona-menu.rename.done",
    copying: "rihla.persona-menu.copy.help",
    moving: "rihla.persona-menu.move.help",
    shown: "rihla.persona-menu.shown",
    unshown: "rihla.persona-menu.shown.none",
    more: "rihla.persona-menu.shown.more",
    showing: "rihla.persona-menu.shown.count",
  },
  acts: {
    publish: "rihla.persona.publish",
    merge: "rihla.persona-menu.merge",
    erase: "rihla.persona-menu.erase",
  },
};
