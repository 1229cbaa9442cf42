import { contextPath } from "../shared/http";

/** Somebody who can be mentioned. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly login: string;
}

interface Found {
  readonly results?: readonly {
    readonly user?: { readonly userKey?: string; readonly username?: string; readonly displayName?: string };
  }[];
}

const MOST = 8;

/** People whose full name has these words, as the product's own search knows them and as far as this person may look. */
export async function findPeople(words: string): Promise<readonly Person[]> {
  const plain = words.replace(/[\\"*?~]/g, " ").trim();
  if (plain === "") {
    return [];
  }
  const query = new URLSearchParams({ cql: `type=user and user.fullname~"${plain}*"`, limit: String(MOST) });
  const response = await fetch(`${contextPath()}/rest/api/search?${query.toString()}`, {
    credentials: "same-origin",
    headers: { Accept: "application/json" },
  });
  if (!response.ok) {
    throw new Error(`The search for people answered ${response.status}.`);
  }
  const { results = [] } = (await response.json()) as Found;
  return results.flatMap(({ user }) =>
    user?.userKey ? [{ key: user.userKey, name: user.displayName || user.username || "", login: user.username ?? "" }] : [],
  );
}
