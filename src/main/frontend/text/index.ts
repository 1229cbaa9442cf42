/** The twins of io.rihla.text and io.rihla.view.soy, tested equal to them. */
export { dayTimeHere, rihlaDay, rihlaDayTime } from "./dates";
export { isolateWithin } from "./isolate";
export { rihlaNumber, rihlaSigned } from "./numbers";
export { addTexts, rihlaPlural, rihlaText } from "./texts";
