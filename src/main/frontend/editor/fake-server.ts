import { RequestFailed, type Refusal } from "../shared/http";
import type { Edit } from "./model";
import type { EditAnswer, EditRequest, MapServer, News, UndoAnswer, ViewAnswer } from "./server";

/** For tests: a map that is a list of edits; a text written since the base by somebody else collides. */
export class FakeServer implements MapServer {
  readonly tries: EditRequest[] = [];
  readonly polls: string[] = [];
  failures: RequestFailed[] = [];
  offline = false;
  loseAnswers = false;
  hidden = false;
  mayEdit = true;
  /** The key of the person who is logged in. */
  person = "ana-key";
  /** The name of the tab whose polls are answered. */
  client = "";
  private readonly log: { clientId: string; edit: Edit }[] = [];

  async edit(request: EditRequest): Promise<EditAnswer> {
    this.tries.push(request);
    await this.reach(request.person);
    const failure = this.failures.shift();
    if (failure) {
      throw failure;
    }
    const made = this.log.findIndex(({ clientId }) => clientId === request.clientId);
    if (made < 0) {
      this.check(request);
      this.log.push(request);
    }
    if (this.loseAnswers) {
      throw new RequestFailed(0, { code: "unreachable", message: "" });
    }
    return { revision: made < 0 ? this.log.length : made + 1, refused: [] };
  }

  async news(_since: number, at: string): Promise<News> {
    this.polls.push(at);
    await this.reach("");
    if (this.hidden) {
      throw refusal(404, "no-map");
    }
    const people = [
      { client: this.client, name: "Ana", at, editing: true },
      { client: "omar-tab", name: "Omar", at: "card:c9", editing: true },
    ];
    return { revision: this.log.length, mayEdit: this.mayEdit, ...(this.person ? { people } : {}) };
  }

  async view(): Promise<ViewAnswer> {
    await this.reach("");
    return { revision: this.log.length, parts: {} };
  }

  async undo(): Promise<UndoAnswer> {
    await this.reach("");
    if (!this.person) {
      throw refusal(401, "login");
    }
    const taken = new Set(this.log.map(({ edit }) => edit["revision"]));
    const own = this.log.flatMap(({ edit, clientId }, at) =>
      edit.type !== "undo" && clientId.startsWith("tab") && !taken.has(at + 1) ? [at + 1] : [],
    );
    return { undo: own.at(-1) ?? null, redo: null };
  }

  page(): Promise<{ html: string }> {
    return Promise.reject(new Error("not here"));
  }

  other(edit: Edit): void {
    this.log.push({ clientId: `omar/${this.log.length}`, edit });
  }

  edits(): Edit[] {
    return this.log.map(({ edit }) => edit);
  }

  texts(): unknown[] {
    return this.edits().map((edit) => edit["text"]);
  }

  value(element: string): unknown {
    return this.edits().filter((edit) => edit["element"] === element).at(-1)?.["text"];
  }

  private async reach(person: string): Promise<void> {
    await Promise.resolve();
    if (this.offline) {
      throw new RequestFailed(0, { code: "unreachable", message: "" });
    }
    if (person && !this.person) {
      throw refusal(401, "login");
    }
    if (person && person !== this.person) {
      throw refusal(403, "another-person");
    }
  }

  private check({ edit, baseRevision, clientId }: EditRequest): void {
    const theirs = this.log
      .slice(baseRevision)
      .filter((made) => made.edit["element"] === edit["element"] && clientOf(made.clientId) !== clientOf(clientId))
      .at(-1);
    if (theirs && edit.type === "set-text") {
      const clash = {
        ref: String(edit["element"]),
        field: "text",
        language: "en",
        mine: String(edit["text"]),
        theirs: String(theirs.edit["text"]),
      };
      const refused: Refusal = { code: "collision", message: "", collisions: [clash], revision: this.log.length };
      throw new RequestFailed(409, refused);
    }
  }
}

export function refusal(status: number, code: string, message = ""): RequestFailed {
  return new RequestFailed(status, { code, message });
}

function clientOf(clientId: string): string {
  return clientId.slice(0, clientId.indexOf("/"));
}
