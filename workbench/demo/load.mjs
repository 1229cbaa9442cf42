// Puts the demo into both products, through the same REST calls that anyone could make.
// Usage: node load.mjs <confluence url> <jira url>
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDepartments } from './bridge.mjs';
import { client } from './http.mjs';
import { loadMaps } from './maps.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [confluence] = process.argv.slice(2);
const wiki = client(confluence, 'editor');
const demo = JSON.parse(readFileSync(join(here, 'jira.json'), 'utf8'));

const loaded = [await loadMaps(wiki, here), await loadDepartments(wiki, demo)];
console.log(`Demo: ${loaded.join('; ')}.`);
