import type { Edit } from "./model";
import type { EditAnswer, EditRequest, MapModel, MapServer, News, UndoAnswer, ViewAnswer } from "./server";

type Fields = Readonly<Record<string, unknown>>;
interface Drawn {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** For tests: a server that draws what it was sent, and answers only when it is told to. */
export class LateServer implements MapServer {
  private readonly answers: (() => void)[] = [];
  private made = 0;

  constructor(public model: MapModel) {}

  get waiting(): number {
    return this.answers.length;
  }

  /** Gives the answers that are waiting for, and those that are asked for because of them. */
  async answer(most = 1_000): Promise<void> {
    for (let given = 0; given < most && this.answers.length > 0; given++) {
      this.answers.shift()?.();
      await turns();
    }
  }

  edit({ edit }: EditRequest): Promise<EditAnswer> {
    this.make(edit);
    return this.late({ revision: this.made, refused: [] });
  }

  view(): Promise<ViewAnswer> {
    return this.late({ revision: this.made, whole: structuredClone(this.model) });
  }

  undo(): Promise<UndoAnswer> {
    return this.late({ undo: null, redo: null });
  }

  news(): Promise<News> {
    return this.late({ revision: this.made, mayEdit: true });
  }

  page(): Promise<{ html: string }> {
    return Promise.reject(new Error("not here"));
  }

  /** What anybody changes. */
  make(edit: Edit): void {
    this.made++;
    const element = edit["element"];
    if (edit.type === "batch") {
      (edit["changes"] as Edit[]).forEach((change) => this.make(change));
    } else if (edit.type === "set-text") {
      this.write(String(element).replace(/.*:/, ""), String(edit["text"]));
    } else if (edit.type === "delete") {
      this.model = without(this.model, String(element).replace(/.*:/, ""));
    } else if (edit.type === "move-card") {
      const id = String(element).replace("card:", "");
      this.model = without(this.model, id);
      this.putCard({ id, text: textOf(id), concerned: [] }, edit);
    } else if (edit.type.startsWith("add-")) {
      this.add(edit.type, element as Fields);
    }
  }

  private add(type: string, element: Fields): void {
    const id = String(element["id"]);
    const written = Object.values((element["name"] ?? element["text"] ?? {}) as Record<string, string>)[0];
    const name = written === undefined ? null : textOf(written);
    const { stages, touchpoints, painPoints, kpis, lanes } = this.model;
    if (type === "add-stage") {
      const at = element["after"] === "" ? 0 : stages.findIndex((stage) => stage.id === element["after"]) + 1;
      const opened = <T>(all: readonly T[], one: T): T[] => [...all.slice(0, at), one, ...all.slice(at)];
      this.model = {
        ...this.model,
        columns: stages.length + 1,
        stages: opened(stages, { id, name, keyStage: false, hidden: false } as { id: string }),
        touchpoints: opened<unknown>(touchpoints, []),
        painPoints: opened<unknown>(painPoints, []),
        kpis: opened<unknown>(kpis, []),
        lanes: lanes.map((lane) => ({ ...lane, cells: opened<unknown>(lane.cells, []) })),
      };
    } else if (type === "add-card") {
      this.putCard({ id, text: name, concerned: [] }, element);
    } else if (type === "add-touchpoint") {
      const at = stages.findIndex((stage) => stage.id === element["stage"]);
      const put = (all: readonly unknown[], one: object): unknown[] =>
        all.map((cell, index) => (index === at ? [...(cell as object[]), one] : cell));
      this.model = {
        ...this.model,
        touchpoints: put(touchpoints, { id, name, feeling: null, channels: [], kind: "", department: "", felt: [] }),
        painPoints: put(painPoints, { touchpointId: id, touchpoint: name, pains: [] }),
      };
    }
  }

  private putCard(card: Drawn, { lane, stage, after }: Fields): void {
    const column = this.model.stages.findIndex(({ id }) => id === stage);
    const cells = (all: readonly unknown[]): unknown[] =>
      all.map((cell, index) => (index === column ? behind(cell as Drawn[], after, card) : cell));
    this.model = {
      ...this.model,
      lanes: this.model.lanes.map((one) => (one.id === lane ? { ...one, cells: cells(one.cells) } : one)),
    };
  }

  private write(id: string, words: string): void {
    const text = words === "" ? null : textOf(words);
    const field = (one: Drawn): string => ("text" in one ? "text" : "name");
    this.model = changed(this.model, (one) => (one.id === id ? { ...one, [field(one)]: text } : one));
  }

  private late<Answer>(answer: Answer): Promise<Answer> {
    return new Promise((resolve) => this.answers.push(() => resolve(answer)));
  }
}

/** Lets everything go on that waits for nothing but its turn. */
export function turns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

function textOf(words: string): object {
  return { text: words, lang: "en", dir: "ltr", fallback: false, mark: "EN" };
}

function behind(cell: readonly Drawn[], after: unknown, one: Drawn): Drawn[] {
  const at = cell.findIndex(({ id }) => id === after) + 1;
  return [...cell.slice(0, at), one, ...cell.slice(at)];
}

function changed<T>(value: T, change: (one: Drawn) => unknown): T {
  if (Array.isArray(value)) {
    return value.map((one: unknown) => changed(one, change)) as T;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const inside = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one as unknown, change)]));
  return ("id" in inside ? change(inside as Drawn) : inside) as T;
}

function without<T>(value: T, id: string): T {
  if (Array.isArray(value)) {
    return value.filter((one) => (one as Drawn | null)?.id !== id).map((one: unknown) => without(one, id)) as T;
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one as unknown, id)])) as T;
}
