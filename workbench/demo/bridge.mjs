// What ties the two products together: departments, links from pain points to issues, a dashboard.
import { each, groups } from './http.mjs';

const COLOURS = ['blue', 'teal', 'green', 'yellow', 'orange', 'red', 'purple', 'grey'];
const PATTERNS = ['plain', 'dots', 'stripes', 'bars', 'checks', 'rings'];

/** Puts the departments into the catalogue, in their order. */
export async function loadDepartments(wiki, demo) {
  for (const [i, { project, names }] of demo.departments.entries()) {
    const { lead } = demo.projects.find(({ key }) => key === project);
    await wiki('POST', '/rest/rihla/1.0/departments', {
      name: names,
      colour: COLOURS[i % COLOURS.length],
      pattern: PATTERNS[i % PATTERNS.length],
      lead,
      project,
      issueType: 'Task',
      rules: [{ project }],
    }, 'admin');
  }
  return `${demo.departments.length} departments`;
}

/** Links each pain point to its issues; maps side by side, the links of one map in their order. */
export async function loadLinks(wiki, demo) {
  await each(groups(demo.fixes, ({ map }) => map), async (fixes) => {
    for (const { map, painPoint, issues } of fixes) {
      await wiki('POST', `/rest/rihla/1.0/maps/${map}/pain-points/${painPoint}/issues`, { issueKeys: issues.map(({ key }) => key) }, 'admin');
    }
  });
  return `${demo.fixes.length} pain points linked to them`;
}
