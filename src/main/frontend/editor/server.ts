import { rihla, RequestFailed, type Clash } from "../shared/http";
import type { Edit, Ref } from "./model";

/** An edit as it is sent; `person` makes sure that it never counts for somebody who logged in meanwhile. */
export interface EditRequest {
  readonly baseRevision: number;
  readonly clientId: string;
  readonly person: string;
  readonly edit: Edit;
}

export interface EditAnswer {
  readonly revision: number;
  /** The parts of an undo that others have written over. */
  readonly refused: readonly Clash[];
}

/** What a poll tells. */
export interface News {
  readonly revision: number;
  /** Another one after something was said about the map. */
  readonly comments?: string;
  readonly mayEdit?: boolean;
  /** Nobody who is not logged in gets to know who is here. */
  readonly people?: readonly { client: string; name: string; at?: Ref; editing: boolean }[];
}

/** The revisions that this person can take back and bring again. */
export interface UndoAnswer {
  readonly undo: number | null;
  readonly redo: number | null;
}

/** A map as it is to be drawn, or what of it differs from the revision that was named. */
export interface ViewAnswer {
  readonly revision: number;
  readonly whole?: MapModel;
  readonly parts?: Readonly<Record<string, unknown>>;
}

/** A MapView of the server. Its cells go by stages. */
export interface MapModel {
  readonly lang: string;
  readonly dir: string;
  readonly reader: { readonly tag: string; readonly lang: string; readonly dir: string };
  readonly stages: readonly { readonly id: string }[];
  readonly lanes: readonly { readonly id: string; readonly cells: readonly unknown[] }[];
  readonly touchpoints: readonly unknown[];
  readonly painPoints: readonly unknown[];
  readonly kpis: readonly unknown[];
  readonly [name: string]: unknown;
}

/** What the editor asks the server about one map or persona. */
export interface MapServer {
  edit(request: EditRequest): Promise<EditAnswer>;
  news(since: number, at: Ref | ""): Promise<News>;
  view(since: number): Promise<ViewAnswer>;
  undo(): Promise<UndoAnswer>;
  /** The map as viewers get it. */
  page(): Promise<{ html: string }>;
}

/** After this long without an answer we do not know what has become of a request, and ask again. */
const PATIENCE = 20_000;

/**
 * @param path where the server has it: "maps/KEY" or "personas/KEY"
 * @param client the name of this tab
 * @param language the language shown; empty for the one that the server chooses
 * @param page where the map is as its page shows it to viewers, who need not see all of it
 */
export function documentServer(path: string, client: string, language: string, view: string, page: string): MapServer {
  const seen = `language=${encodeURIComponent(language)}&view=${encodeURIComponent(view)}`;
  return {
    edit: (request) => patiently(rihla("POST", `${path}/edits`, JSON.stringify(request))),
    news: (since, at) =>
      patiently(
        rihla("GET", `${path}/edits?since=${since}&client=${client}&at=${encodeURIComponent(at)}&editing=true`),
      ),
    view: (since) =>
      patiently(rihla("GET", `${path}/view?${seen}&editing=true${since < 0 ? "" : `&since=${since}`}`)),
    undo: () => patiently(rihla("GET", `${path}/undo`)),
    page: () => patiently(rihla("GET", page)),
  };
}

function patiently<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RequestFailed(0, { code: "unreachable", message: "" })), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
