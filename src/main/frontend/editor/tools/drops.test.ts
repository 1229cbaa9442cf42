import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropAt } from "./drops";
import { draw, type Drawn } from "./testing";

const COLUMN = 200;
const ROW = 100;
const LINE = 30;

let map: Drawn;

/** Lays the table out as a browser would: columns of 200, rows of 100, elements of 30 one below the other. */
function layOut(rightToLeft: boolean): void {
  const table = map.canvas.section.querySelector("table") as HTMLTableElement;
  const width = COLUMN * 5;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const cell = this.matches("tr") ? this.firstElementChild : this.closest("td,th");
    if (!cell) {
      return new DOMRect(0, 0, width, ROW * 10);
    }
    const row = cell.closest("tr") as HTMLTableRowElement;
    const top = Array.from(table.rows).indexOf(row) * ROW;
    const column = Array.from(row.cells).indexOf(cell as HTMLTableCellElement);
    const left = rightToLeft ? width - (column + 1) * COLUMN : column * COLUMN;
    if (this === cell || this === row) {
      return this === row ? new DOMRect(0, top, width, ROW) : new DOMRect(left, top, COLUMN, ROW);
    }
    const parts = Array.from(cell.querySelectorAll("[data-rihla-ref],[data-rihla-group]"));
    return new DOMRect(left, top + parts.indexOf(this) * LINE, COLUMN, LINE);
  });
  document.elementsFromPoint = (x, y) => {
    const row = table.rows[Math.floor(y / ROW)];
    const cell = row?.cells[Math.floor((rightToLeft ? width - x : x) / COLUMN)];
    // What lies over the map besides.
    return cell ? [document.createElement("div"), cell] : [];
  };
}

beforeEach(() => {
  map = draw([]);
  layOut(false);
});

afterEach(() => {
  vi.restoreAllMocks();
  map.end();
});

describe("where something dragged would go", () => {
  it("is between the cards of a cell", () => {
    // Rows: stages, curve, touchpoints, l1, l2, …
    expect(dropAt(map.canvas, ["card:c4"], 300, 300 + LINE)?.place).toEqual({ zone: "cards/l1/s1", after: "c1" });
    expect(dropAt(map.canvas, ["card:c4"], 300, 301)?.place).toEqual({ zone: "cards/l1/s1", after: "" });
    expect(dropAt(map.canvas, ["card:c4"], 300, 390)?.place).toEqual({ zone: "cards/l1/s1", after: "c2" });
    expect(dropAt(map.canvas, ["card:c4"], 700, 390)?.place).toEqual({ zone: "cards/l1/s3", after: "" });
  });

  it("does not count what is dragged", () => {
    expect(dropAt(map.canvas, ["card:c1"], 300, 301 + LINE)?.place).toEqual({ zone: "cards/l1/s1", after: "" });
  });

  it("is nowhere outside the rows of its kind", () => {
    expect(dropAt(map.canvas, ["card:c1"], 300, 210)).toBeNull();
    expect(dropAt(map.canvas, ["touchpoint:t1"], 300, 310)).toBeNull();
    expect(dropAt(map.canvas, ["card:c1"], 5000, 5000)).toBeNull();
  });

  it("is with the touchpoint whose box is nearest, for a pain point", () => {
    expect(dropAt(map.canvas, ["pain-point:p2"], 300, 690)?.place).toEqual({ zone: "pains/t2", after: "" });
  });

  it("is between columns for stages, and between rows for lanes", () => {
    expect(dropAt(map.canvas, ["stage:s3"], 410, 10)?.place).toEqual({ zone: "stages", after: "s1" });
    expect(dropAt(map.canvas, ["stage:s3"], 210, 10)?.place).toEqual({ zone: "stages", after: "" });
    expect(dropAt(map.canvas, ["lane:l1"], 10, 480)?.place).toEqual({ zone: "lanes", after: "l2" });
  });

  it("is counted from the right in Arabic", () => {
    map.end();
    map = draw([], "ar");
    layOut(true);
    // The first stage is the second column from the right: 600 to 800.
    expect(dropAt(map.canvas, ["stage:s3"], 790, 10)?.place).toEqual({ zone: "stages", after: "" });
    expect(dropAt(map.canvas, ["stage:s3"], 590, 10)?.place).toEqual({ zone: "stages", after: "s1" });
  });
});
