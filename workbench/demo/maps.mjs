// The demo's spaces, pages and maps.
import { readFileSync } from 'node:fs';

export async function loadMaps(wiki, folder) {
  const { spaces, pages } = JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8'));
  const present = await wiki('GET', '/rest/api/space?limit=500', undefined, 'admin');
  for (const space of spaces) {
    if (!present.results.some(({ key }) => key === space.key)) {
      await wiki('POST', '/rest/api/space', space, 'admin');
    }
  }
  for (const { space, title, map, storage } of pages) {
    const page = await wiki('POST', '/rest/api/content', {
      type: 'page',
      title,
      space: { key: space },
      body: { storage: { value: storage, representation: 'storage' } },
    });
    const taken = await wiki('POST', `/rest/rihla/1.0/maps?page=${page.id}`, readFileSync(`${folder}/maps/${map}.json`));
    if (taken.key !== map) throw new Error(`${map} was taken in as ${taken.key}`);
  }
  return `${pages.length} maps on ${pages.length} pages`;
}
