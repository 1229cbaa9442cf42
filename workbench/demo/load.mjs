// Puts the demo into both products, through the same REST calls that anyone could make.
// Usage: node load.mjs <confluence url> <jira url> [file that takes the addresses to begin at]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDashboard, loadDepartments, loadFixesPage, loadLinks, loadReader } from './bridge.mjs';
import { client, has } from './http.mjs';
import { loadFiguresPage, loadKpis } from './kpis.mjs';
import { loadMaps } from './maps.mjs';
import { loadPersonas } from './personas.mjs';
import { loadTracker } from './tracker.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [confluence, jira, places] = process.argv.slice(2);
const wiki = client(confluence, 'editor');
const tracker = client(jira, 'admin');
const demo = JSON.parse(readFileSync(join(here, 'jira.json'), 'utf8'));

const begin = [];
// An earlier jar can be put into the workbench too: what it does not have is left out.
const loaded = [await loadMaps(wiki, here)];
if (await has(confluence, '/rest/rihla/1.0/departments')) {
  loaded.push(await loadDepartments(wiki, demo));
}
if (await has(confluence, '/rest/rihla/1.0/maps/online-shop/personas')) {
  loaded.push(await loadPersonas(wiki, here));
}
if (await has(confluence, '/rest/rihla/1.0/maps/online-shop/kpis')) {
  loaded.push(await loadKpis(wiki));
  const { view } = await loadFiguresPage(wiki, 'DEMO');
  begin.push(`KPIs, in the wiki     {confluence}${view}`);
}
if (await has(confluence, '/rest/rihla/1.0/health')) {
  const both = await has(jira, '/rest/rihla/1.0/health');
  loaded.push(await loadReader(wiki, ...(both ? [tracker] : [])));
}
if (await has(jira, '/rest/api/2/project')) {
  loaded.push(await loadTracker(tracker, demo));
  if (await has(jira, '/rest/api/2/search?maxResults=0')) {
    loaded.push(await loadLinks(wiki, demo));
    const { view } = await loadFixesPage(wiki, 'DEMO');
    begin.push(`Fixes, in the wiki    {confluence}${view}`);
  }
  if (await has(jira, '/rest/workbench/1.0/dashboards')) {
    const { view } = await loadDashboard(tracker);
    begin.push(`Fixes, on a dashboard {jira}${view}`);
  }
}
if (places) {
  writeFileSync(places, begin.map((line) => `${line}\n`).join(''));
}
console.log(`Demo: ${loaded.join('; ')}.`);
