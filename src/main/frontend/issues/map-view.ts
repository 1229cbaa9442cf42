import { dayTimeHere, rihlaPlural, rihlaText } from "../text";
import { manageIssues, type IssuesDialog } from "./dialog";
import {
  card,
  choices,
  counts,
  EVERYTHING,
  passes,
  visible,
  type Answer,
  type Filter,
  type MapIssues,
  type Pain,
} from "./model";
import { template } from "./templates";

/** One map with its issues laid over it. */
export class MapIssuesView {
  private readonly bar = document.createElement("div");
  private readonly key: string;
  private filter: Filter = EVERYTHING;
  private answer: Answer | undefined;
  private dialog: IssuesDialog | undefined;

  constructor(
    private readonly map: HTMLElement,
    private readonly changed: () => void,
  ) {
    this.key = map.dataset["rihlaMap"] ?? "";
    this.bar.className = "rihla-issue-strip";
    this.bar.addEventListener("change", (event) => this.choose(event.target as HTMLSelectElement));
    map.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLElement>("[data-rihla-open]");
      if (button) {
        this.open(button.dataset["rihlaOpen"] ?? "");
      }
    });
  }

  /** Shows an answer; where nothing but its time is new, nothing else on the page is touched. */
  show(answer: Answer, everything: boolean): void {
    this.answer = answer;
    this.drawBar(answer);
    if (everything) {
      this.drawMap(answer);
    }
  }

  /** Whether something is this map. */
  isOf(target: EventTarget | null): boolean {
    return target === this.map;
  }

  /** The wiki itself could not be asked. */
  lost(): void {
    if (this.answer) {
      this.drawBar({ ...this.answer, state: "away" });
    }
  }

  private get issues(): MapIssues {
    return this.answer?.maps[this.key] ?? { mayEdit: false, revision: 0, painPoints: {} };
  }

  private drawBar(answer: Answer): void {
    const pains = Object.values(this.issues.painPoints);
    const anything = this.issues.mayEdit || pains.some(isLinked);
    const focused = this.focusedFilter();
    const html = anything
      ? template("bar", {
          reader: answer.reader,
          state: answer.state,
          connect: answer.connect,
          asOf: dayTimeHere(answer.reader.tag, answer.asOf),
          restricted: sum(pains, ({ restricted }) => restricted),
          unread: sum(pains, ({ unread }) => unread),
          ...choices(answer, [this.issues]),
          chosen: this.filter,
          shown: pains.filter((pain) => passes(pain, answer, this.filter)).length,
          all: pains.length,
        })
      : "";
    if (html === this.bar.dataset["drawn"] && this.bar.isConnected) {
      return;
    }
    // Somebody who has a list open must not see it close because a clock went on.
    if (focused && onlyTimeDiffers(this.bar.dataset["drawn"] ?? "", html)) {
      return;
    }
    this.bar.dataset["drawn"] = html;
    this.bar.innerHTML = html;
    if (!this.bar.isConnected) {
      this.map.querySelector(".rihla-scroll")?.before(this.bar);
    }
    if (focused) {
      this.bar.querySelector<HTMLElement>(`[data-rihla-filter="${focused}"]`)?.focus();
    }
  }

  private focusedFilter(): string {
    const focused = document.activeElement;
    return focused instanceof HTMLElement && this.bar.contains(focused)
      ? (focused.dataset["rihlaFilter"] ?? "")
      : "";
  }

  private drawMap(answer: Answer): void {
    const { painPoints, mayEdit } = this.issues;
    const focused = document.activeElement?.closest<HTMLElement>("[data-rihla-open]")?.dataset["rihlaOpen"];
    for (const element of this.map.querySelectorAll<HTMLElement>("[data-rihla-pain]")) {
      const id = element.dataset["rihlaPain"] ?? "";
      const pain = painPoints[id];
      element.querySelector(".rihla-issues")?.remove();
      element.hidden = pain !== undefined && !passes(pain, answer, this.filter);
      if (pain && (mayEdit || isLinked(pain))) {
        element.insertAdjacentHTML(
          "beforeend",
          template("card", { reader: answer.reader, pain: card(id, pain, answer, this.filter), mayEdit }),
        );
      }
    }
    this.drawPoints(answer);
    this.drawActionItems(answer);
    if (focused) {
      this.map.querySelector<HTMLElement>(`.rihla-pain [data-rihla-open="${CSS.escape(focused)}"]`)?.focus();
    }
    const open = this.dialog;
    const pain = open && painPoints[open.painPoint];
    if (open && pain) {
      open.show(card(open.painPoint, pain, answer, EVERYTHING));
    }
  }

  /** Marks the low points of the curve: their shape stands in the page's own direction. */
  private drawPoints(answer: Answer): void {
    const cell = this.map.querySelector<HTMLElement>(".rihla-curve-cell");
    cell?.querySelectorAll(".rihla-point").forEach((point) => point.remove());
    if (!cell) {
      return;
    }
    const byTouchpoint = this.byTouchpoint();
    for (const point of cell.querySelectorAll<SVGElement>("[data-rihla-point]")) {
      const pains = byTouchpoint.get(point.dataset["rihlaPoint"] ?? "") ?? [];
      const issues = pains.flatMap(([, pain]) => visible(pain, answer, this.filter));
      const [worst] = counts(issues);
      if (!worst || !point.querySelector(".rihla-f-m1,.rihla-f-m2")) {
        continue;
      }
      const button = document.createElement("button");
      const x = parseFloat(point.getAttribute("x") ?? "0");
      const { tag, lang, dir } = answer.reader;
      button.type = "button";
      button.className = "rihla-point";
      button.lang = lang;
      button.dataset["rihlaOpen"] = pains.find(([, pain]) => pain.links.length > 0)?.[0] ?? "";
      button.style.insetInlineStart = `${this.map.dir === "rtl" ? 100 - x : x}%`;
      button.style.insetBlockStart = point.getAttribute("y") ?? "0";
      const unique = new Set(issues.map(({ id }) => id)).size;
      button.setAttribute(
        "aria-label",
        `${rihlaPlural(tag, "rihla.count.issues-here", unique)} ${rihlaText(tag, `rihla.issues.state.${worst.state}`)}`,
      );
      button.innerHTML = template("point", { word: tag, dir, state: worst.state, count: unique });
      cell.append(button);
    }
  }

  /** The lane of action items holds the issues of each stage: that is what is being done. */
  private drawActionItems(answer: Answer): void {
    const stages = Array.from(this.map.querySelectorAll<HTMLElement>("[data-rihla-stage]"), (stage) => stage.dataset["rihlaStage"]);
    const cells = this.map.querySelectorAll<HTMLElement>("[data-rihla-lane=action-items] > td");
    cells.forEach((cell, column) => {
      cell.querySelector(".rihla-issues")?.remove();
      const issues = new Map(
        Object.values(this.issues.painPoints)
          .filter(({ stage }) => stage === stages[column])
          .flatMap((pain) => visible(pain, answer, this.filter))
          .map((issue) => [issue.id, issue]),
      );
      if (issues.size > 0) {
        cell.insertAdjacentHTML("beforeend", template("lines", { reader: answer.reader, issues: [...issues.values()] }));
      }
    });
  }

  private byTouchpoint(): Map<string, [string, Pain][]> {
    const byTouchpoint = new Map<string, [string, Pain][]>();
    for (const entry of Object.entries(this.issues.painPoints)) {
      const { touchpoint } = entry[1];
      byTouchpoint.set(touchpoint, [...(byTouchpoint.get(touchpoint) ?? []), entry]);
    }
    return byTouchpoint;
  }

  private choose(select: HTMLSelectElement): void {
    const part = select.dataset["rihlaFilter"];
    if (part && this.answer) {
      this.filter = { ...this.filter, [part]: select.value };
      this.bar.dataset["drawn"] = "";
      this.show(this.answer, true);
    }
  }

  private title(id: string): string {
    const card = this.map.querySelector(`[data-rihla-pain="${CSS.escape(id)}"]`);
    return card?.querySelector("bdi,.rihla-slot")?.textContent ?? "";
  }

  private open(id: string): void {
    const { answer } = this;
    const pain = this.issues.painPoints[id];
    if (!answer || !pain) {
      return;
    }
    this.dialog = manageIssues({
      map: this.key,
      painPoint: id,
      title: this.title(id),
      reader: answer.reader,
      mayEdit: this.issues.mayEdit,
      revision: () => this.issues.revision,
      changed: this.changed,
      closed: () => (this.dialog = undefined),
    });
    this.dialog.show(card(id, pain, answer, EVERYTHING));
  }
}

function sum(pains: readonly Pain[], of: (pain: Pain) => number): number {
  return pains.reduce((total, pain) => total + of(pain), 0);
}

/** Whether issues are linked, be they such that the reader may not see or cannot be told of now. */
function isLinked({ links, restricted, unread }: Pain): boolean {
  return links.length + restricted + unread > 0;
}

function onlyTimeDiffers(before: string, after: string): boolean {
  const untimed = (html: string): string => html.replace(/<span class="rihla-soft">[^<]*<\/span>/g, "");
  return untimed(before) === untimed(after);
}
