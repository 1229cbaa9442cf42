// The demo's KPIs: what is measured along one journey, and a year of readings that end today.
import { day } from './http.mjs';
import { macro } from './personas.mjs';

const MAP = 'online-shop';
const ZONE = 'Europe/Bucharest';

/** What is measured where, from the oldest month to the newest. */
const MEASURED = [
  {
    use: 'kpi-nps', kpi: { preset: 'nps', period: 'month', target: 40, warning: 30, breach: 15 }, at: {},
    scale: 'nps', readings: counts([[41, 30, 21], [44, 31, 20], [47, 28, 19], [50, 30, 18], [52, 29, 17], [55, 27, 16], [58, 30, 15], [57, 29, 17], [52, 30, 22], [49, 31, 25], [47, 30, 27], [46, 29, 28]]),
  },
  {
    use: 'kpi-conversion', kpi: { preset: 'conversion', target: 4, warning: 3.5, breach: 3 }, at: { stage: 'pay' },
    scale: 'share', readings: shares([[3.9, 5200], [4.0, 5100], [4.1, 5350], [4.2, 5500], [4.0, 5700], [3.8, 5900], [3.7, 6100], [3.6, 6000], [3.3, 6200], [3.1, 6400], [2.8, 6900], [2.6, 7200]]),
  },
  {
    use: 'kpi-csat', kpi: { preset: 'csat', target: 85, warning: 80, breach: 70 }, at: { stage: 'deliver', channel: 'e-mail' },
    scale: 'csat', readings: counts([[61, 8, 11], [63, 9, 10], [66, 8, 9], [70, 7, 9], [72, 8, 8], [75, 8, 7], [78, 7, 7], [80, 8, 6], [83, 7, 6], [85, 6, 6], [88, 6, 5], [90, 6, 5]]),
  },
  {
    use: 'kpi-ces', kpi: { preset: 'ces', target: 5.5, warning: 5, breach: 4 }, at: { touchpoint: 'return-form' },
    scale: 'ces', readings: means([[4.1, 34], [4.0, 31], [4.2, 36], [4.3, 33], [4.2, 38], [4.4, 35], [4.5, 41], [4.6, 39], [4.6, 44], [4.7, 42], [4.8, 47], [4.8, 6]], 1.4),
  },
];

export async function loadKpis(wiki) {
  const { revision } = await wiki('GET', `/rest/rihla/1.0/maps/${MAP}/edits?since=0`);
  const uses = [];
  for (const { use, kpi, at } of MEASURED) {
    const { id } = await wiki('POST', '/rest/rihla/1.0/kpis', { zone: ZONE, ...kpi });
    uses.push({ type: 'add-kpi-use', element: { id: use, kpi: id, ...at } });
  }
  await wiki('POST', `/rest/rihla/1.0/maps/${MAP}/edits`, { baseRevision: revision, edit: { type: 'batch', changes: uses } });
  for (const { use, scale, readings } of MEASURED) {
    await wiki('POST', '/rest/rihla/1.0/readings', {
      map: MAP,
      scale,
      zone: ZONE,
      readings: readings.map((reading, i) => {
        const at = day(-30 * (readings.length - 1 - i));
        return { use, id: `demo-${i}`, at, ...reading };
      }),
    });
  }
  return `${MEASURED.length} KPIs`;
}

/** A page with what the personas and the KPIs of the journey say. */
export async function loadFiguresPage(wiki, space) {
  const storage = [
    macro('personas', {}),
    macro('persona-matrix', { maps: MAP }),
    '<h2>By stage</h2>',
    macro('stage-kpi', { map: MAP }),
    '<h2>Over a year</h2>',
    macro('kpi-trend', { map: MAP }),
  ].join('');
  const { id } = await wiki('POST', '/rest/api/content', {
    type: 'page',
    title: 'Who buys, and how the journey goes',
    space: { key: space },
    body: { storage: { value: storage, representation: 'storage' } },
  });
  return { view: `/pages/viewpage.action?pageId=${id}` };
}

function counts(list) {
  return list.map(([favourable, neutral, unfavourable]) => ({ favourable, neutral, unfavourable }));
}

function shares(list) {
  return list.map(([value, answers]) => ({ value, answers }));
}

function means(list, deviation) {
  return list.map(([value, answers]) => ({ value, answers, deviation }));
}
