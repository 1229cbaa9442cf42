import { rihlaText } from "../text";
import { RequestFailed, rihla } from "./http";
import Rihla from "./item.soy";
import { redraw } from "./redraw";

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

export type Preferences = Readonly<Record<string, string | undefined>>;

/** Dashboards hand over what jQuery found. */
type Place = HTMLElement | ArrayLike<HTMLElement>;

/** In whose words an item speaks. */
export interface Reader {
  readonly tag: string;
  readonly language: string;
  readonly dir: string;
}

/** A name in the one language in which it is shown. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
}

/** What an item can be narrowed to. */
export interface Choices {
  readonly maps: readonly (Named & { readonly stages: readonly Named[] })[];
  readonly departments: readonly Named[];
}

/** What every item was told. */
export interface Told {
  readonly map: readonly string[];
  /** Each with the key of its map before it. */
  readonly stage: readonly string[];
  readonly language: string;
  readonly refresh: boolean;
}

/** The lists that an item is narrowed by. */
export type List = "department" | "map" | "stage";

const SEPARATOR = "|";
const DIRECTIONS: Readonly<Record<string, string>> = { en: "ltr", ar: "rtl", ro: "ltr" };

/** The words of the last answer: the next item on the page waits in them. */
let lastReader: Reader | undefined;

/**
 * An item on a dashboard. It asks the server once for its figures, which bring along the words to say them in; what
 * goes wrong is said in a sentence, and nothing is ever drawn as nought for being unknown.
 */
export abstract class DashboardItem<Chosen extends Told, Board extends { readonly reader?: Reader }> {
  /** Who draws last: figures that come late must not take the place of settings, nor the other way round. */
  private turn = 0;
  private editing = false;

  protected constructor(
    protected readonly api: DashboardApi,
    private readonly kind: string,
    private readonly chosen: (preferences: Preferences) => Chosen,
  ) {}

  /** Where the figures are. */
  protected abstract address(chosen: Chosen): string;

  /** The key of the sentence for a board with nothing on it; empty for one with something. */
  protected abstract emptiness(board: Board): string;

  protected abstract drawn(board: Board, chosen: Chosen, reader: Reader): string;

  /** The form in which the item is told what to show. */
  protected abstract settings(choices: Choices, chosen: Chosen, reader: Reader): string;

  /** What such a form says, besides what all items are told. */
  protected abstract saved(form: FormData): Record<string, string>;

  render(place: Place, preferences: Preferences): void {
    this.editing = false;
    void this.show(elementOf(place), this.chosen(preferences));
    this.api.initRefresh(preferences as Record<string, string>, () => {
      if (!this.editing) {
        void this.show(elementOf(place), this.chosen(preferences));
      }
    });
  }

  renderEdit(place: Place, preferences: Preferences): void {
    if (this.api.isEditable()) {
      this.editing = true;
      void this.edit(elementOf(place), this.chosen(preferences));
    } else {
      this.api.closeEdit();
    }
  }

  /** Figures, or a sentence that says why there are none. */
  async show(element: HTMLElement, chosen: Chosen): Promise<void> {
    const turn = ++this.turn;
    this.api.showLoadingBar();
    if (element.childElementCount === 0) {
      const reader = guessed(chosen.language);
      this.note(element, reader, rihlaText(reader.tag, "rihla.item.loading"));
    }
    try {
      const board = await rihla<Board>("GET", this.address(chosen));
      if (turn !== this.turn) {
        return;
      }
      const reader = board.reader ?? guessed(chosen.language);
      lastReader = chosen.language === "" ? reader : lastReader;
      const empty = this.emptiness(board);
      if (empty === "") {
        redraw(element, this.drawn(board, chosen, reader));
      } else {
        this.note(element, reader, rihlaText(reader.tag, empty));
      }
    } catch (failure) {
      await this.fail(element, failure, chosen.language, turn);
    } finally {
      this.api.hideLoadingBar();
    }
    this.api.resize();
  }

  /** Lets the owner of the dashboard choose what is shown. */
  async edit(element: HTMLElement, chosen: Chosen): Promise<void> {
    const turn = ++this.turn;
    try {
      const choices = await rihla<Choices>("GET", "maps");
      const reader = await readerHere();
      if (turn !== this.turn) {
        return;
      }
      element.innerHTML = this.settings(choices, chosen, reader);
      const form = element.querySelector("form") as HTMLFormElement;
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.api.savePreferences({ ...usual(new FormData(form)), ...this.saved(new FormData(form)) });
      });
      element.querySelector("[data-rihla-cancel]")?.addEventListener("click", () => this.api.closeEdit());
    } catch (failure) {
      await this.fail(element, failure, "", turn);
    }
    this.api.resize();
  }

  /** What every form of settings needs. */
  protected form(reader: Reader, chosen: Chosen): object {
    return {
      ...words(reader),
      id: `rihla-${this.kind}-${this.api.getGadgetId()}`,
      languages: Object.keys(DIRECTIONS),
      language: chosen.language,
      refresh: chosen.refresh,
    };
  }

  /** The server says what is wrong in the reader's words, which may be none of the item's. */
  private async fail(element: HTMLElement, failure: unknown, language: string, turn: number): Promise<void> {
    const refusal = failure instanceof RequestFailed ? failure.refusal : undefined;
    const reader = refusal?.message || language === "" ? await readerHere() : guessed(language);
    const connect = refusal?.connect ?? "";
    if (turn !== this.turn) {
      return;
    }
    this.note(
      element,
      reader,
      refusal?.message || rihlaText(reader.tag, "rihla.item.failed"),
      /^https?:/.test(connect) ? connect : "",
    );
  }

  private note(element: HTMLElement, reader: Reader, sentence: string, address = ""): void {
    redraw(element, draw(Rihla, "Item", "note", { ...words(reader), kind: this.kind, sentence, address }));
  }
}

/** What every item was told. Dashboards keep texts, and hand them over as HTML. */
export function told(preferences: Preferences): Told {
  const language = plain(preferences, "language");
  return {
    map: listOf(preferences, "map"),
    stage: listOf(preferences, "stage"),
    language: language in DIRECTIONS ? language : "",
    refresh: !["false", "0"].includes(plain(preferences, "refresh")),
  };
}

/** A preference as the text that was saved. */
export function plain(preferences: Preferences, name: string): string {
  const text = new DOMParser().parseFromString(preferences[name] ?? "", "text/html");
  return text.documentElement.textContent ?? "";
}

/** A preference that is a list. */
export function listOf(preferences: Preferences, name: string): string[] {
  return plain(preferences, name).split(SEPARATOR).filter(Boolean);
}

/** What was chosen in a list, as it is saved. */
export function joined(form: FormData, name: List): string {
  return form.getAll(name).join(SEPARATOR);
}

/** The lists of a form, with what is chosen in them. */
export function lists(choices: Choices, chosen: Partial<Record<List, readonly string[]>>): object[] {
  const stages = choices.maps.flatMap((map) =>
    map.stages.map((stage) => ({ ...stage, id: `${map.id}/${stage.id}`, name: `${map.name}: ${stage.name}` })),
  );
  const options: Record<List, readonly Named[]> = { department: choices.departments, map: choices.maps, stage: stages };
  return (["department", "map", "stage"] as const)
    .filter((name) => chosen[name])
    .map((name) => ({
      name,
      options: options[name].map((option) => ({ ...option, chosen: chosen[name]?.includes(option.id) })),
    }));
}

/** How templates are told in whose words to speak. */
export function words(reader: Reader): object {
  return { word: reader.tag, lang: reader.language, dir: reader.dir };
}

/** Draws a template of a screen's file. */
export function draw(
  templates: Record<string, Record<string, (data?: object) => string>>,
  namespace: string,
  name: string,
  data: object,
): string {
  const template = templates[namespace]?.[name];
  if (!template) {
    throw new Error(`No template ${name}`);
  }
  return template(data);
}

function usual(form: FormData): Record<string, string> {
  return {
    map: joined(form, "map"),
    stage: joined(form, "stage"),
    language: String(form.get("language") ?? ""),
    refresh: String(form.get("refresh") ?? "false"),
    isConfigured: "true",
  };
}

/** The language to wait in: the item's own, that of the answer before, the page's. */
function guessed(language: string): Reader {
  if (language === "" && lastReader) {
    return lastReader;
  }
  const page = document.documentElement.lang.slice(0, 2);
  const tag = language || (page in DIRECTIONS ? page : "en");
  return { tag, language: tag, dir: DIRECTIONS[tag] ?? "ltr" };
}

/** Asks in which language the reader reads. */
async function readerHere(): Promise<Reader> {
  return rihla<Reader>("GET", "language").catch(() => guessed(""));
}

function elementOf(place: Place): HTMLElement {
  return place instanceof HTMLElement ? place : (place[0] as HTMLElement);
}
