/** What compiled templates call by name. */
export { rihlaDay, rihlaDayTime, rihlaNumber, rihlaPlural, rihlaSigned, rihlaText } from "../text";
