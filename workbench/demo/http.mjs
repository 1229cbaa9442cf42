// Calls to the two products, by basic authentication as scripts do it.
const as = (user) => 'Basic ' + Buffer.from(`${user}:${user}`).toString('base64');

/** A client of one product; each call fails with what the product said. */
export function client(base, someone) {
  return async function call(method, path, body, user = someone) {
    const response = await fetch(base + path, {
      method,
      headers: { authorization: as(user), accept: 'application/json', 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
      body: body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : {};
  };
}

/** Whether a product has this address at all, whatever it answers. */
export async function has(base, path) {
  return (await fetch(base + path, { headers: { authorization: as('admin'), accept: 'application/json' } })).status !== 404;
}

/** Does the work for each item, a few at a time, and gives the results in the items' order. */
export async function each(items, work, atOnce = 6) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const i = next++;
      results[i] = await work(items[i], i);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}

/** The day so many days from today, as both products write it. */
export function day(offset) {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

/** The items in groups, in the order in which their names first appear. */
export function groups(items, name) {
  const found = new Map();
  for (const item of items) found.set(name(item), [...(found.get(name(item)) ?? []), item]);
  return [...found.values()];
}
