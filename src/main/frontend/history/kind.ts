/** Of what the page tells the history. */
export interface Kind {
  /** What names it in the page's address. */
  readonly name: "map" | "persona";
  /** Where the server has it. */
  readonly path: "maps" | "personas";
  /** The keys of texts that name the kind. */
  readonly words: Readonly<Record<"back" | "whole" | "goingBack" | "wentBack", string>>;
}

export const MAP: Kind = {
  name: "map",
  path: "maps",
  words: {
    back: "rihla.history.back",
    whole: "rihla.history.filter.element.all",
    goingBack: "rihla.history.go-back.text",
    wentBack: "rihla.history.go-back.done",
  },
};

export const PERSONA: Kind = {
  name: "persona",
  path: "personas",
  words: {
    back: "rihla.history.persona.back",
    whole: "rihla.history.persona.all",
    goingBack: "rihla.history.persona.go-back.text",
    wentBack: "rihla.history.persona.go-back.done",
  },
};
