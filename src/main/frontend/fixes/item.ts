import { contextPath, RequestFailed, rihla } from "../shared/http";
import { dayTimeHere, rihlaText } from "../text";
import { drillDown, narrowing, type Column } from "./drill";
import Rihla from "./fixes.soy";

/** What a dashboard gives an item to work with. */
export interface DashboardApi {
  getGadgetId(): string;
  isEditable(): boolean;
  showLoadingBar(): void;
  hideLoadingBar(): void;
  resize(): void;
  savePreferences(preferences: Readonly<Record<string, string>>): void;
  closeEdit(): void;
  initRefresh(preferences: Readonly<Record<string, string>>, refresh: () => void): void;
}

type Preferences = Readonly<Record<string, string | undefined>>;

/** Dashboards hand over what jQuery found. */
type Place = HTMLElement | ArrayLike<HTMLElement>;

interface Reader {
  readonly tag: string;
  readonly language: string;
  readonly dir: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
}

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
  readonly complete: boolean;
  readonly total: Figures;
  readonly departments: readonly Row[];
  readonly maps: readonly Row[];
  readonly stages: readonly Row[];
}

interface Choices {
  readonly maps: readonly (Named & { readonly stages: readonly Named[] })[];
  readonly departments: readonly Named[];
}

const COLUMNS: readonly Column[] = ["open", "inProgress", "done", "overdue"];
const LISTS = ["department", "map", "stage"] as const;
const PERIODS = [0, 30, 90, 365];
const SEPARATOR = "|";
const STANDARD: Reader = { tag: "en", language: "en", dir: "ltr" };
const DIRECTIONS: Readonly<Record<string, string>> = { en: "ltr", ar: "rtl", ro: "ltr" };

/** "Pain point fixes" on a dashboard. */
export class FixesItem {
  constructor(private readonly api: DashboardApi) {}

  render(place: Place, preferences: Preferences): void {
    void this.show(elementOf(place), read(preferences));
    this.api.initRefresh(preferences as Record<string, string>, () => {
      void this.show(elementOf(place), read(preferences));
    });
  }

  renderEdit(place: Place, preferences: Preferences): void {
    if (this.api.isEditable()) {
      void this.edit(elementOf(place), read(preferences));
    } else {
      this.api.closeEdit();
    }
  }

  /** Figures, or a sentence that says why there are none: never a nought for "not available". */
  async show(element: HTMLElement, chosen: Chosen): Promise<void> {
    this.api.showLoadingBar();
    const reader = await this.reader(chosen.language);
    if (element.childElementCount === 0) {
      this.note(element, reader, rihlaText(reader.tag, "rihla.fixes-item.loading"), "");
    }
    try {
      const board = await rihla<Board>("GET", `fixes?${query(chosen)}`);
      if (board.departments.length === 0 && board.total.unread === 0) {
        this.note(element, reader, rihlaText(reader.tag, "rihla.fixes-item.empty"), "");
      } else {
        element.innerHTML = draw("board", { ...view(board, chosen), ...words(reader), asOf: dayTimeHere(reader.tag, new Date().toISOString()) });
      }
    } catch (failure) {
      const refusal = failure instanceof RequestFailed ? failure.refusal : undefined;
      const connect = refusal?.connect ?? "";
      this.note(
        element,
        reader,
        refusal?.message || rihlaText(reader.tag, "rihla.fixes-item.failed"),
        /^https?:/.test(connect) ? connect : "",
      );
    }
    this.api.hideLoadingBar();
    this.api.resize();
  }

  /** Lets the owner of the dashboard choose what is counted. */
  async edit(element: HTMLElement, chosen: Chosen): Promise<void> {
    const reader = await this.reader("");
    let choices: Choices;
    try {
      choices = await rihla<Choices>("GET", "maps");
    } catch (failure) {
      const said = failure instanceof RequestFailed ? failure.refusal.message : "";
      this.note(element, reader, said || rihlaText(reader.tag, "rihla.fixes-item.failed"), "");
      this.api.resize();
      return;
    }
    element.innerHTML = draw("settings", {
      ...words(reader),
      id: `rihla-fixes-${this.api.getGadgetId()}`,
      fields: fields(choices, chosen),
      languages: ["en", "ar", "ro"],
      language: chosen.language,
      periods: PERIODS,
      days: chosen.days,
    });
    const form = element.querySelector("form") as HTMLFormElement;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.api.savePreferences(saved(form));
    });
    element.querySelector("[data-rihla-cancel]")?.addEventListener("click", () => this.api.closeEdit());
    this.api.resize();
  }

  private note(element: HTMLElement, reader: Reader, sentence: string, address: string): void {
    element.innerHTML = draw("note", { ...words(reader), sentence, address });
  }

  private async reader(language: string): Promise<Reader> {
    if (language !== "") {
      return { tag: language, language, dir: DIRECTIONS[language] ?? "ltr" };
    }
    return rihla<Reader>("GET", "language").catch(() => STANDARD);
  }
}

/** What the item was told to count. */
export interface Chosen {
  readonly department: readonly string[];
  readonly map: readonly string[];
  readonly stage: readonly string[];
  readonly language: string;
  readonly days: number;
}

/** Dashboards keep texts, and hand them over as HTML. */
export function read(preferences: Preferences): Chosen {
  const plain = (name: string): string => {
    const text = new DOMParser().parseFromString(preferences[name] ?? "", "text/html");
    return text.documentElement.textContent ?? "";
  };
  const list = (name: string): string[] => plain(name).split(SEPARATOR).filter(Boolean);
  return {
    department: list("department"),
    map: list("map"),
    stage: list("stage"),
    language: plain("language") in DIRECTIONS ? plain("language") : "",
    days: Number(plain("days")) || 0,
  };
}

function saved(form: HTMLFormElement): Record<string, string> {
  const values = new FormData(form);
  const lists = LISTS.map((name) => [name, values.getAll(name).join(SEPARATOR)]);
  return {
    ...(Object.fromEntries(lists) as Record<string, string>),
    days: String(values.get("days") ?? "0"),
    language: String(values.get("language") ?? ""),
    isConfigured: "true",
  };
}

function query(chosen: Chosen): string {
  const parameters = new URLSearchParams({ days: String(chosen.days), language: chosen.language });
  LISTS.forEach((name) => chosen[name].forEach((value) => parameters.append(name, value)));
  return parameters.toString();
}

function view(board: Board, chosen: Chosen): object {
  const narrowed = narrowing(chosen);
  const groups = (["departments", "maps", "stages"] as const).map((id) => ({
    id,
    rows: board[id].map((row) => ({
      ...row,
      cells: COLUMNS.map((column) => ({
        count: row.figures[column],
        address: drillDown(contextPath(), row.jql, narrowed, column, row.figures[column]),
      })),
    })),
  }));
  return { complete: board.complete, total: board.total, groups };
}

function fields(choices: Choices, chosen: Chosen): object[] {
  const stages = choices.maps.flatMap((map) =>
    map.stages.map((stage) => ({
      ...stage,
      id: `${map.id}/${stage.id}`,
      name: `${map.name}: ${stage.name}`,
    })),
  );
  const options: Record<(typeof LISTS)[number], readonly Named[]> = {
    department: choices.departments,
    map: choices.maps,
    stage: stages,
  };
  return LISTS.map((name) => ({
    name,
    options: options[name].map((option) => ({ ...option, chosen: chosen[name].includes(option.id) })),
  }));
}

function words(reader: Reader): object {
  return { word: reader.tag, lang: reader.language, dir: reader.dir };
}

function elementOf(place: Place): HTMLElement {
  return place instanceof HTMLElement ? place : (place[0] as HTMLElement);
}

function draw(name: string, data: object): string {
  const template = Rihla["Fixes"]?.[name];
  if (!template) {
    throw new Error(`No template ${name}`);
  }
  return template(data);
}
