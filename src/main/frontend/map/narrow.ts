/** Below this width a map shows one stage at a time; the row of stage buttons moves between them. */
export function oneStageAtATime(root: ParentNode, narrow: MediaQueryList): void {
  for (const map of root.querySelectorAll<HTMLElement>("[data-rihla-map]")) {
    let stages = stagesOf(map);
    const apply = (column: number): void => {
      if (narrow.matches && !map.hasAttribute("data-rihla-editing")) {
        stages?.showOne(column);
      } else {
        stages?.showAll();
      }
    };
    narrow.addEventListener("change", () => apply(0));
    map.addEventListener("rihla:redrawn", () => {
      const column = stages?.shown ?? 0;
      stages = stagesOf(map);
      apply(column);
    });
    apply(0);
  }
}

function stagesOf(map: HTMLElement): Stages | undefined {
  const table = map.querySelector<HTMLTableElement>(".rihla-table");
  const head = table?.querySelector("thead");
  return table && head ? new Stages(map, table, head) : undefined;
}

class Stages {
  private readonly bar = document.createElement("div");
  private readonly heads: HTMLTableCellElement[];
  /** The stage that is shown where there is room for one. */
  shown = 0;

  constructor(
    private readonly map: HTMLElement,
    private readonly table: HTMLTableElement,
    head: HTMLTableSectionElement,
  ) {
    const [title, ...heads] = Array.from(head.querySelectorAll("th"));
    this.heads = heads;
    this.bar.className = "rihla-stages";
    this.bar.setAttribute("role", "group");
    this.bar.setAttribute("aria-label", title?.textContent?.trim() ?? "");
    this.heads.forEach((stage, index) => this.bar.append(this.button(stage, index)));
  }

  private button(stage: HTMLTableCellElement, index: number): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "rihla-stage-button";
    button.textContent = String(index + 1);
    button.setAttribute("aria-label", stage.querySelector("bdi,.rihla-slot,span")?.textContent?.trim() ?? "");
    button.addEventListener("click", () => this.showOne(index));
    return button;
  }

  /** Shows the stage with this number from 0, or the last one where there are not so many. */
  showOne(wanted: number): void {
    const index = Math.max(0, Math.min(wanted, this.heads.length - 1));
    this.shown = index;
    this.map.classList.add("rihla-one");
    if (!this.bar.isConnected) {
      this.table.before(this.bar);
    }
    Array.from(this.bar.children).forEach((button, i) =>
      button.setAttribute("aria-pressed", String(i === index)),
    );
    this.eachCell((cell, column) => (cell.hidden = column !== index));
    this.widenCurve(1);
  }

  showAll(): void {
    this.map.classList.remove("rihla-one");
    this.bar.remove();
    this.eachCell((cell) => (cell.hidden = false));
    this.widenCurve(this.heads.length);
  }

  /** The curve shows the whole journey; columns that it spans would take room from the one stage. */
  private widenCurve(columns: number): void {
    this.table
      .querySelector(".rihla-curve-cell")
      ?.setAttribute("colspan", String(columns));
  }

  /** Calls back for the cells of the stages, with the stage's number from 0. */
  private eachCell(change: (cell: HTMLTableCellElement, column: number) => void): void {
    for (const row of this.table.querySelectorAll("tr")) {
      row.querySelectorAll<HTMLTableCellElement>("th,td").forEach((cell, i) => {
        if (i > 0 && !cell.classList.contains("rihla-curve-cell")) {
          change(cell, i - 1);
        }
      });
    }
  }
}
