import { REDRAWN } from "./redraw";

const MAP = "[data-rihla-map]";
const REGION = ".rihla-scroll[role=region]";
const NAME = "data-rihla-own-name";

/**
 * Tells the maps of a page apart for those who go from landmark to landmark: a page may show the same map twice, or two
 * maps of one name. The second is called "… (2)"; what the server draws is the same for all pages.
 */
export function nameLandmarks(root: ParentNode & EventTarget): void {
  const name = (): void => {
    const times = new Map<string, number>();
    for (const map of root.querySelectorAll(MAP)) {
      const region = map.querySelector(REGION);
      if (region) {
        nameOne(region, times);
      }
    }
  };
  name();
  root.addEventListener(REDRAWN, name);
}

function nameOne(region: Element, times: Map<string, number>): void {
  const label = region.getAttribute("aria-label") ?? "";
  // Named by us before, and not drawn anew since.
  const [plain = "", given = ""] = JSON.parse(region.getAttribute(NAME) ?? "[]") as string[];
  const drawn = given !== "" && label === given ? plain : label;
  const time = (times.get(drawn) ?? 0) + 1;
  times.set(drawn, time);
  const wanted = time === 1 ? drawn : `${drawn} (${time})`;
  if (wanted !== label) {
    region.setAttribute("aria-label", wanted);
  }
  if (time > 1) {
    region.setAttribute(NAME, JSON.stringify([drawn, wanted]));
  } else {
    region.removeAttribute(NAME);
  }
}
