import { contextPath } from "../shared/http";
import {
  type Choices,
  type DashboardApi,
  DashboardItem,
  draw,
  joined,
  listOf,
  lists,
  type Named,
  plain,
  type Preferences,
  type Reader,
  told,
  type Told,
  words,
} from "../shared/item";
import { dayTimeHere } from "../text";
import { drillDown, narrowing, type Column } from "./drill";
import Rihla from "./fixes.soy";

interface Figures extends Readonly<Record<Column, number>> {
  readonly unread: number;
  readonly age: number;
}

interface Row extends Named {
  readonly map?: Named;
  readonly jql: string;
  readonly figures: Figures;
}

interface Board {
  readonly reader?: Reader;
  readonly complete: boolean;
  readonly total: Figures;
  readonly departments: readonly Row[];
  readonly maps: readonly Row[];
  readonly stages: readonly Row[];
}

/** What the item was told to count. */
export interface Chosen extends Told {
  readonly department: readonly string[];
  readonly days: number;
}

const COLUMNS: readonly Column[] = ["open", "inProgress", "done", "overdue"];
const LISTS = ["department", "map", "stage"] as const;
const PERIODS = [0, 30, 90, 365];

/** "Pain point fixes" on a dashboard. */
export class FixesItem extends DashboardItem<Chosen, Board> {
  constructor(api: DashboardApi) {
    super(api, "fixes", read);
  }

  protected address(chosen: Chosen): string {
    const parameters = new URLSearchParams({ days: String(chosen.days), language: chosen.language });
    LISTS.forEach((name) => chosen[name].forEach((value) => parameters.append(name, value)));
    return `fixes?${parameters.toString()}`;
  }

  protected emptiness(board: Board): string {
    return board.departments.length === 0 && board.total.unread === 0 ? "rihla.fixes-item.empty" : "";
  }

  protected drawn(board: Board, chosen: Chosen, reader: Reader): string {
    const asOf = dayTimeHere(reader.tag, new Date().toISOString());
    return draw(Rihla, "Fixes", "board", { ...view(board, chosen), ...words(reader), asOf });
  }

  protected settings(choices: Choices, chosen: Chosen, reader: Reader): string {
    return draw(Rihla, "Fixes", "settings", {
      ...this.form(reader, chosen),
      fields: lists(choices, { department: chosen.department, map: chosen.map, stage: chosen.stage }),
      periods: PERIODS,
      days: chosen.days,
    });
  }

  protected saved(form: FormData): Record<string, string> {
    return { department: joined(form, "department"), days: String(form.get("days") ?? "0") };
  }
}

/** What the item was told, out of the dashboard's preferences. */
export function read(preferences: Preferences): Chosen {
  return {
    ...told(preferences),
    department: listOf(preferences, "department"),
    days: Number(plain(preferences, "days")) || 0,
  };
}

function view(board: Board, chosen: Chosen): object {
  const narrowed = narrowing(chosen);
  const groups = (["departments", "maps", "stages"] as const).map((id) => ({
    id,
    rows: board[id].map((row) => ({
      ...row,
      cells: COLUMNS.map((column) => ({
        column,
        count: row.figures[column],
        address: drillDown(contextPath(), row.jql, narrowed, column, row.figures[column]),
      })),
    })),
  }));
  return { complete: board.complete, total: board.total, groups };
}
