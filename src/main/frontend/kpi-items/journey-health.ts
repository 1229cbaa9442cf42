import { type Column, drillDown, narrowing } from "../fixes/drill";
import { contextPath } from "../shared/http";
import { type Choices, type DashboardApi, DashboardItem, draw, type Reader, words } from "../shared/item";
import { dayTimeHere } from "../text";
import Rihla from "./kpi-items.soy";
import { type Chosen, fields, type KpiBoard, query, read, saved } from "./told";

interface Fixes extends Readonly<Record<Column, number>> {
  readonly unread: number;
  readonly painPoints: number;
  readonly openPainPoints: number;
  readonly complete: boolean;
  readonly jql: string;
}

interface Board extends KpiBoard {
  readonly reader?: Reader;
  readonly maps: readonly { readonly fixes: Fixes }[];
}

const COLUMNS: readonly (readonly [Column, string])[] = [
  ["open", "open"],
  ["inProgress", "in-progress"],
  ["done", "done"],
  ["overdue", "overdue"],
];

/** "Journey health" on a dashboard. */
export class JourneyHealthItem extends DashboardItem<Chosen, Board> {
  constructor(api: DashboardApi) {
    super(api, "journey-health", read);
  }

  protected address(chosen: Chosen): string {
    return `journey-health?${query(chosen)}`;
  }

  protected emptiness(board: Board): string {
    return board.maps.length === 0 && board.missing === 0 && board.complete ? "rihla.journey-health.empty" : "";
  }

  protected drawn(board: Board, chosen: Chosen, reader: Reader): string {
    const stages = narrowing({ department: [], map: [], stage: chosen.stage });
    return draw(Rihla, "KpiItems", "health", {
      ...board,
      ...words(reader),
      asOf: dayTimeHere(reader.tag, board.asOf),
      maps: board.maps.map((map) => ({ ...map, fixes: { ...map.fixes, cells: cells(map.fixes, stages) } })),
    });
  }

  protected settings(choices: Choices, chosen: Chosen, reader: Reader): string {
    return draw(Rihla, "KpiItems", "settings", {
      ...this.form(reader, chosen),
      ...fields(choices, chosen),
      kind: "journey-health",
      numbers: [],
    });
  }

  protected saved(form: FormData): Record<string, string> {
    return saved(form);
  }
}

/** No figures where there is no issue to be counted. */
function cells(fixes: Fixes, stages: string): object[] {
  return COLUMNS.every(([column]) => fixes[column] === 0)
    ? []
    : COLUMNS.map(([column, name]) => ({
        name,
        count: fixes[column],
        address: drillDown(contextPath(), fixes.jql, stages, column, fixes[column]),
      }));
}
