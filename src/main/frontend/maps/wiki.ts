import { contextPath } from "../shared/http";

/** A page of the wiki that the person may see. */
export interface WikiPage {
  readonly id: string;
  readonly title: string;
  readonly space: string;
}

interface Answer {
  readonly results: readonly { readonly id: string; readonly title: string; readonly space?: { readonly key: string } }[];
}

/** Pages with these words in their title, asked of the wiki itself, with the rights of the person. */
export async function findPages(words: string): Promise<readonly WikiPage[]> {
  const quoted = words.replace(/[\\"]/g, "\\$&");
  const cql = `type = page and title ~ "${quoted}"`;
  const response = await fetch(
    `${contextPath()}/rest/api/content/search?limit=10&expand=space&cql=${encodeURIComponent(cql)}`,
    { credentials: "same-origin", headers: { Accept: "application/json" } },
  );
  if (!response.ok) {
    throw new Error(`The wiki answers ${response.status}.`);
  }
  const { results } = (await response.json()) as Answer;
  return results.map(({ id, title, space }) => ({ id: String(id), title, space: space?.key ?? "" }));
}
