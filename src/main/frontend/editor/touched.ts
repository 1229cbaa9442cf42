const PART = "[data-rihla-cell],th[data-rihla-ref],.rihla-header";
const OVERLAY = "[data-rihla-overlay]";
/** What of attributes tells of the map's own content: heights on the curve, what is hidden. */
const ATTRIBUTES = ["class", "y", "d"];

/**
 * Knows which parts of a map are not as the server has drawn them: something was shown there before it was sure. The server
 * sends what differs from the last revision, and what came and went since then does not.
 */
export class Touched {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private parts = new Set<string>();
  private everything = false;

  constructor(section: Element) {
    this.observer.observe(section, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  /** The addresses of the parts that were touched since the last time; "everything" for rows and columns. */
  take(): ReadonlySet<string> | "everything" {
    this.note(this.observer.takeRecords());
    const { parts, everything } = this;
    this.parts = new Set();
    this.everything = false;
    return everything ? "everything" : parts;
  }

  /** What has just been done was done as the server has drawn it. */
  drawn(): void {
    this.observer.takeRecords();
  }

  end(): void {
    this.observer.disconnect();
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const moved = [...Array.from(addedNodes), ...Array.from(removedNodes)];
      const overlays = type === "childList" && moved.every((node) => node instanceof Element && node.matches(OVERLAY));
      if (!element || overlays || element.closest(OVERLAY)) {
        continue;
      }
      const part = element.closest<HTMLElement>(PART);
      if (part) {
        this.parts.add(addressOf(part));
      } else if (type === "childList" && element.closest("table")) {
        this.everything = true;
      }
    }
  }
}

function addressOf(part: HTMLElement): string {
  const { rihlaCell, rihlaRef = "" } = part.dataset;
  return part.matches(".rihla-header") ? "map" : (rihlaCell ?? rihlaRef.replace(":", "/"));
}
