/** What Rihla's REST resources answer when they refuse: a code, and a sentence in the reader's language. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** Where the reader allows one product to ask the other; absent where there is nothing to allow. */
  readonly connect?: string;
  /** Everything that is wrong, where more than one thing can be. */
  readonly problems?: readonly Problem[];
  /** Where an edit met others' edits, and the newest revision. */
  readonly collisions?: readonly Clash[];
  readonly revision?: number;
  /** Whom a map is about by now, where others have chosen meanwhile. */
  readonly personas?: readonly { readonly key: string; readonly name: string }[];
}

/** One place of a map where two people met, with both versions. */
export interface Clash {
  /** The element with its kind: "card:c1". */
  readonly ref: string;
  readonly field: string;
  /** The language of a text; empty for everything else. */
  readonly language: string;
  readonly mine: string;
  readonly theirs: string;
}

/** One thing that is wrong with what was sent. */
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A request that the server refused, or that did not reach it (status 0). */
export class RequestFailed extends Error {
  constructor(
    readonly status: number,
    readonly refusal: Refusal,
  ) {
    super(refusal.message);
  }
}

interface Atlassian {
  contextPath?: () => string;
}

/** The path under which the product runs; every address of ours begins with it. */
export function contextPath(): string {
  const product = (window as { AJS?: Atlassian }).AJS;
  return product?.contextPath?.() ?? "";
}

/** Asks Rihla. Writers carry the header that no other site can make a browser send. */
export async function rihla<Answer>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  body?: BodyInit,
  type = "application/json",
  signal?: AbortSignal,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`${contextPath()}/rest/rihla/1.0/${path}`, {
      method,
      credentials: "same-origin",
      headers: {
        Accept: "application/json",
        ...(method === "GET"
          ? {}
          : { "Content-Type": type, "X-Atlassian-Token": "no-check" }),
      },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
    });
  } catch {
    throw new RequestFailed(0, { code: "unreachable", message: "" });
  }
  const text = await response.text();
  if (!response.ok) {
    throw new RequestFailed(response.status, refusal(text));
  }
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

function refusal(text: string): Refusal {
  try {
    const answer = JSON.parse(text) as Partial<Refusal> | null;
    if (typeof answer?.message === "string") {
      return {
        code: String(answer.code),
        message: answer.message,
        ...(answer.field ? { field: answer.field } : {}),
        ...(answer.connect ? { connect: answer.connect } : {}),
        ...(Array.isArray(answer.problems) ? { problems: answer.problems } : {}),
        ...(Array.isArray(answer.collisions) ? { collisions: answer.collisions } : {}),
        ...(typeof answer.revision === "number" ? { revision: answer.revision } : {}),
        ...(Array.isArray(answer.personas) ? { personas: answer.personas } : {}),
      };
    }
  } catch {
    // Not ours: a proxy's page or the product's own error. Its text says nothing to a reader.
  }
  return { code: "unknown", message: "" };
}

/** Where to log in, and come back to this page. */
export function loginAddress(): string {
  const root = contextPath();
  const here = location.pathname.slice(root.length) + location.search;
  return `${root}/login.action?os_destination=${encodeURIComponent(here)}`;
}
