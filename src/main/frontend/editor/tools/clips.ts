/** Asks to copy, cut or paste at the element that it is sent to, as the menu does. */
export const COPY = "rihla:copy";
export const CUT = "rihla:cut";
export const PASTE = "rihla:paste";
