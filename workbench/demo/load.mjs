// Puts the demo's maps and pages into the wiki, through the same REST calls that anyone could make.
// Usage: node load.mjs <confluence url>
import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const confluence = process.argv[2];
const as = (user) => 'Basic ' + Buffer.from(`${user}:${user}`).toString('base64');

async function call(method, path, body, user = 'editor') {
  const response = await fetch(confluence + path, {
    method,
    headers: { authorization: as(user), accept: 'application/json', 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : {};
}

const { spaces, pages } = JSON.parse(readFileSync(join(here, 'pages.json'), 'utf8'));
const present = await call('GET', '/rest/api/space?limit=500', undefined, 'admin');
for (const space of spaces) {
  if (!present.results.some(({ key }) => key === space.key)) {
    await call('POST', '/rest/api/space', JSON.stringify(space), 'admin');
  }
}
for (const { space, title, map, storage } of pages) {
  const page = await call('POST', '/rest/api/content', JSON.stringify({
    type: 'page',
    title,
    space: { key: space },
    body: { storage: { value: storage, representation: 'storage' } },
  }));
  const file = readFileSync(join(here, 'maps', `${map}.json`));
  const taken = await call('POST', `/rest/rihla/1.0/maps?page=${page.id}`, file);
  if (taken.key !== map) throw new Error(`${map} was taken in as ${taken.key}`);
}
console.log(`Demo: ${pages.length} maps on ${pages.length} pages.`);
