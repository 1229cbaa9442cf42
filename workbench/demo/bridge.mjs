// What ties the two products together: departments, links from pain points to issues, a dashboard.
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

/** Names the account that reads in the background: one that sees every issue but the restricted ones. */
export async function loadReader(wiki) {
  await wiki('PUT', '/rest/rihla/1.0/health/settings', { reader: 'manager', cancelled: ["Won't Do"] }, 'admin');
  return 'manager as the reader account';
}

/** Links each pain point to its issues: one after another, as Jira is asked for one person at most twice at once. */
export async function loadLinks(wiki, demo) {
  for (const { map, painPoint, issues } of demo.fixes) {
    const issueKeys = issues.map(({ key }) => key);
    await wiki('POST', `/rest/rihla/1.0/maps/${map}/pain-points/${painPoint}/issues`, { issueKeys }, 'admin');
  }
  return `${demo.fixes.length} pain points linked to them`;
}
