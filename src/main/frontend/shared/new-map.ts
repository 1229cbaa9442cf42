/** Told to the form of the Create dialog when its fields are wanted. */
export const OPEN_NEW_MAP = "rihla:new-map";

/** Told to the same form when the person is done; the fields answer at once. */
export const CHECK_NEW_MAP = "rihla:new-map-check";

/** Detail of that event. */
export interface NewMapCheck {
  /** What the page is made from; undefined while something is missing or wrong. */
  values: Readonly<Record<string, string>> | undefined;
}
