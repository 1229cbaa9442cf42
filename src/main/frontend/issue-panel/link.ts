import { dialogOf, type Dialog } from "../shared/dialog";
import { RequestFailed, rihla } from "../shared/http";
import { rihlaText } from "../text";
import { draw } from "./panel";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Pain {
  readonly id: string;
  readonly text: string;
  readonly stageName?: string;
  readonly touchpointName?: string;
}

/** The panel comes from the index, which hears of a new link a moment later: so often it is looked for. */
const LOOKS = 12;
const BETWEEN_LOOKS = 400;

interface Link {
  readonly map: string;
  readonly painPoint: string;
}

interface Reader {
  readonly tag: string;
  readonly language: string;
  readonly dir: string;
}

/** Lets the person choose a map and one of its pain points, and links the issue to it. */
export async function linkToPainPoint(issue: string, linked: () => void = () => location.reload()): Promise<void> {
  const reader = await rihla<Reader>("GET", "language").catch(() => ({
    tag: "en",
    language: "en",
    dir: "ltr",
  }));
  new LinkDialog(reader, issue, linked).open();
}

class LinkDialog {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private asked = 0;

  constructor(
    private readonly reader: Reader,
    private readonly issue: string,
    private readonly linked: () => void,
  ) {
    const holder = document.createElement("div");
    holder.innerHTML = draw("dialog", { word: reader.tag, lang: reader.language, dir: reader.dir });
    this.element = holder.firstElementChild as HTMLElement;
    document.body.append(this.element);
    this.dialog = dialogOf(this.element);
  }

  open(): void {
    this.maps.addEventListener("change", () => void this.showPains());
    this.part("pains").addEventListener("change", () => this.allow(true));
    this.button("do").addEventListener("click", () => void this.link());
    this.button("cancel").addEventListener("click", () => this.dialog.hide());
    this.element.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    this.dialog.on("hide", () => this.element.remove());
    this.dialog.show();
    void this.showMaps();
  }

  private async showMaps(): Promise<void> {
    this.say("rihla.link-issue.loading");
    try {
      const { maps } = await rihla<{ maps: readonly Named[] }>("GET", "maps");
      this.maps.innerHTML = draw("maps", { word: this.reader.tag, maps });
      this.maps.disabled = false;
      this.maps.focus();
      this.say(maps.length === 0 ? "rihla.link-issue.no-map" : "");
    } catch (failure) {
      this.fail(failure);
    }
  }

  /** Shows the pain points of the chosen map; an answer that a later choice has overtaken is dropped. */
  private async showPains(): Promise<void> {
    const question = ++this.asked;
    this.allow(false);
    this.part("pains").innerHTML = "";
    if (this.maps.value === "") {
      this.say("");
      return;
    }
    this.say("rihla.link-issue.loading");
    try {
      const answer = await rihla<{ painPoints: readonly Pain[] }>(
        "GET",
        `maps/${encodeURIComponent(this.maps.value)}/pain-points`,
      );
      if (question !== this.asked) {
        return;
      }
      const pains = answer.painPoints.map((pain) => ({
        id: pain.id,
        text: pain.text,
        where: pain.touchpointName || pain.stageName || "",
      }));
      this.part("pains").innerHTML = draw("pains", { pains });
      this.say(pains.length === 0 ? "rihla.link-issue.no-pain-point" : "");
    } catch (failure) {
      if (question === this.asked) {
        this.fail(failure);
      }
    }
  }

  private async link(): Promise<void> {
    const chosen = this.element.querySelector<HTMLInputElement>("input[type=radio]:checked");
    if (!chosen) {
      return;
    }
    this.allow(false);
    this.say("rihla.link-issue.linking");
    try {
      await rihla<void>(
        "POST",
        "links",
        JSON.stringify({ issue: Number(this.issue), map: this.maps.value, painPoint: chosen.value }),
      );
      await this.untilKnown({ map: this.maps.value, painPoint: chosen.value });
      this.dialog.hide();
      this.linked();
    } catch (failure) {
      this.allow(true);
      this.fail(failure);
    }
  }

  /** Waits until the panel would show the link, but not for ever: it is made in any case. */
  private async untilKnown({ map, painPoint }: Link): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
      const known = await rihla<{ links: readonly Link[] }>("GET", `links/${this.issue}`).catch(() => ({ links: [] }));
      if (known.links.some((link) => link.map === map && link.painPoint === painPoint)) {
        return;
      }
    }
  }

  private fail(failure: unknown): void {
    const said = failure instanceof RequestFailed ? failure.refusal.message : "";
    this.part("status").textContent = said || rihlaText(this.reader.tag, "rihla.link-issue.failed");
  }

  private say(key: string): void {
    this.part("status").textContent = key === "" ? "" : rihlaText(this.reader.tag, key);
  }

  private allow(allowed: boolean): void {
    this.button("do").disabled = !allowed;
  }

  private get maps(): HTMLSelectElement {
    return this.part("map") as HTMLSelectElement;
  }

  private button(name: string): HTMLButtonElement {
    return this.part(name) as HTMLButtonElement;
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-link-issue-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}
