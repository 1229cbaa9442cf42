import { type Choices, type DashboardApi, DashboardItem, draw, type Reader, words } from "../shared/item";
import { dayTimeHere } from "../text";
import Rihla from "./kpi-items.soy";
import { type Chosen, fields, type KpiBoard, NUMBERS, query, read, saved } from "./told";

/** One KPI in words and drawn, as the server gives it. */
type Kpi = object;

interface Board extends KpiBoard {
  readonly reader?: Reader;
  readonly maps: readonly { readonly groups: readonly { readonly kpis: readonly Kpi[] }[] }[];
}

/** "Stage KPIs" on a dashboard. */
export class StageKpisItem extends DashboardItem<Chosen, Board> {
  constructor(api: DashboardApi) {
    super(api, "stage-kpis", read);
  }

  protected address(chosen: Chosen): string {
    return `stage-kpis?${query(chosen)}`;
  }

  protected emptiness(board: Board): string {
    return board.maps.length === 0 && board.missing === 0 && board.complete ? "rihla.kpi-item.empty" : "";
  }

  protected drawn(board: Board, _chosen: Chosen, reader: Reader): string {
    return draw(Rihla, "KpiItems", "stages", { ...board, ...words(reader), asOf: dayTimeHere(reader.tag, board.asOf) });
  }

  protected settings(choices: Choices, chosen: Chosen, reader: Reader): string {
    return draw(Rihla, "KpiItems", "settings", {
      ...this.form(reader, chosen),
      ...fields(choices, chosen),
      kind: "stage-kpis",
      numbers: NUMBERS,
    });
  }

  protected saved(form: FormData): Record<string, string> {
    return saved(form);
  }
}
