import { dialogOf, type Dialog } from "../../shared/dialog";
import { RequestFailed, rihla } from "../../shared/http";
import { keysOf } from "../texts";
import type { Canvas, Ref } from "../model";
import { channelName } from "./channels";
import { form, onPage } from "./forms";
import { nameOf } from "./slots";
import { counted, words } from "./words";

/** A KPI of the library. */
export interface Kpi {
  readonly id: string;
  readonly shown: string;
  readonly lang: string;
  readonly dir: string;
}

interface Found {
  readonly kpis: readonly Kpi[];
  readonly more: boolean;
}

const CHANNELS = "rihla.channel.";
/** How many KPIs are offered at once; typing goes to the others. */
const MOST = 20;
/** How long somebody has not typed before the library is asked, in ms. */
const PAUSE = 250;

/** Chooses a KPI of the library for a place on the map, and by which channel it is measured. */
export class KpiChoice {
  private readonly element: HTMLElement;
  private readonly dialog: Dialog;
  private found: readonly Kpi[] = [];
  private asked = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param subjects what it can be measured of
   * @param gone is called when the dialog has closed
   */
  constructor(
    private readonly canvas: Canvas,
    subjects: readonly Ref[],
    private readonly take: (subject: Ref, kpi: Kpi, channel: string) => void,
    gone: () => void,
  ) {
    const places = subjects.map((value) => ({ value, label: nameOf(canvas, value) || words(canvas, "rihla.history.nameless") }));
    const channels = ["", ...keysOf(CHANNELS).map((key) => key.slice(CHANNELS.length))].map((value) => ({
      value,
      label: value === "" ? words(canvas, "rihla.kpi.all-channels") : channelName(canvas, value),
    }));
    this.element = onPage(form("kpis", { reader: canvas.session.reader, places, channels }));
    this.dialog = dialogOf(this.element);
    this.dialog.on("hide", () => {
      clearTimeout(this.waiting);
      this.element.remove();
      gone();
    });
    this.part("close").addEventListener("click", () => this.dialog.hide());
    this.part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.search();
    });
    this.part("words").addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.search(), PAUSE);
    });
    this.part("found").addEventListener("click", ({ target }) => this.choose(target as Element));
    this.dialog.show();
  }

  async begin(): Promise<void> {
    this.part("words").focus();
    await this.search();
    // The product's dialogs take the focus to themselves when they have come up.
    if (this.element.isConnected && !this.element.querySelector(":focus:is(input, select, button)")) {
      this.part("words").focus();
    }
  }

  close(): void {
    if (this.element.isConnected) {
      this.dialog.hide();
    }
  }

  private async search(): Promise<void> {
    clearTimeout(this.waiting);
    const turn = ++this.asked;
    const typed = this.value("words").trim();
    try {
      const answer = await rihla<Found>("GET", `kpis?q=${encodeURIComponent(typed)}&limit=${MOST}`);
      if (turn === this.asked && this.element.isConnected) {
        this.draw(answer, typed);
      }
    } catch (failure) {
      if (turn === this.asked && this.element.isConnected) {
        this.part("state").textContent = "";
        this.part("error").textContent =
          (failure instanceof RequestFailed && failure.refusal.message) || words(this.canvas, "rihla.kpi.load-failed");
      }
    }
  }

  private draw({ kpis, more }: Found, typed: string): void {
    const { reader } = this.canvas.session;
    this.found = kpis;
    this.part("error").textContent = "";
    this.part("found").innerHTML = kpis.map((kpi) => form("foundKpi", { reader, kpi })).join("");
    const number = counted(this.canvas, "rihla.count.kpi-uses", kpis.length);
    this.part("state").textContent =
      kpis.length > 0
        ? more
          ? words(this.canvas, "rihla.kpi.choice.more", number)
          : number
        : words(this.canvas, typed === "" ? "rihla.kpi.library-empty" : "rihla.kpi.choice.none");
  }

  private choose(target: Element): void {
    const id = target.closest("button")?.dataset["rihlaChoose"];
    const kpi = this.found.find((one) => one.id === id);
    if (kpi) {
      const subject = this.value("place") as Ref;
      const channel = this.value("channel");
      this.dialog.hide();
      this.take(subject, kpi, channel);
    }
  }

  private value(name: string): string {
    return (this.part(name) as HTMLInputElement | HTMLSelectElement).value;
  }

  private part(name: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(`#rihla-kpi-choice-${name}`);
    if (!part) {
      throw new Error(`The dialog has no part ${name}.`);
    }
    return part;
  }
}
