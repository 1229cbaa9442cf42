// The demo's personas: segments of customers, a page each, and whose journey a map is.
import { readFileSync } from 'node:fs';
import { day } from './http.mjs';

const MAP = 'online-shop';
const SEGMENTS = [
  { file: 'maya', name: { en: 'Buys by phone, late', ar: 'تشتري من الهاتف ليلًا', ro: 'Cumpără târziu, de pe telefon' }, basis: 'behaviour' },
  { file: 'karim', name: { en: 'Buys for the family', ar: 'يشتري لأسرته', ro: 'Cumpără pentru familie' }, basis: 'needs' },
];

/** What the second persona feels where it differs from the first. */
const FELT = { 'product-page': -1, 'size-chart': 0, basket: 1, checkout: -2, tracking: 2, 'return-form': -2, 'care-chat': 2 };

export async function loadPersonas(wiki, folder) {
  const keys = [];
  for (const { file, name, basis } of SEGMENTS) {
    const segment = await wiki('POST', '/rest/rihla/1.0/segments', { name, basis });
    const persona = JSON.parse(readFileSync(`${folder}/personas/${file}.json`, 'utf8'));
    persona.segments = [segment.id];
    for (const evidence of persona.evidence ?? []) evidence.date = day(evidence.date);
    const page = { type: 'page', title: persona.name.en, space: { key: 'DEMO' } };
    const { id } = await wiki('POST', '/rest/api/content', { ...page, ...holding('') });
    const { key } = await wiki('POST', `/rest/rihla/1.0/personas?page=${id}`, persona);
    // The page tells where the persona is shown when it is saved, so the persona has to be there then.
    await wiki('PUT', `/rest/api/content/${id}`, { ...page, version: { number: 2 }, ...holding(macro('persona', { persona: key })) });
    keys.push(key);
  }
  const chosen = `/rest/rihla/1.0/maps/${MAP}/personas`;
  const { revision: baseRevision } = await wiki('GET', chosen);
  const { revision } = await wiki('PUT', chosen, { baseRevision, personas: keys });
  await wiki('POST', `/rest/rihla/1.0/maps/${MAP}/edits`, {
    baseRevision: revision,
    edit: {
      type: 'batch',
      changes: Object.entries(FELT).map(([touchpoint, feeling]) => ({
        type: 'add-persona-feeling',
        element: { touchpoint, mapPersona: `persona.${keys[1]}`, feeling },
      })),
    },
  });
  return `${keys.length} personas`;
}

function holding(value) {
  return { body: { storage: { value, representation: 'storage' } } };
}

/** A macro in a page's storage. */
export function macro(name, parameters) {
  const list = Object.entries(parameters).map(([key, value]) => `<ac:parameter ac:name="${key}">${value}</ac:parameter>`);
  return `<ac:structured-macro ac:name="${name}">${list.join('')}</ac:structured-macro>`;
}
