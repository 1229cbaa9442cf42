// What ties the two products together: departments, links from pain points to issues, a dashboard.
const COLOURS = ['blue', 'teal', 'green', 'yellow', 'orange', 'red', 'purple', 'grey'];
const FIXES = 'Pain point fixes';
/** What is on the dashboard, from its top. */
const ITEMS = ['journey-health-item', 'stage-kpis-item', 'fixes-item'];
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

/** The account that works in the background: it sees every issue but the restricted ones. */
const READER = 'manager';
const SETTINGS = { reader: READER, cancelled: ["Won't Do"] };

/** Names the reader account, in both products: each believes only the one it was told of. */
export async function loadReader(...products) {
  for (const product of products) {
    await product('PUT', '/rest/rihla/1.0/health/settings', SETTINGS, 'admin');
  }
  return `${READER} as the reader account`;
}

/** Links each pain point to its issues: one after another, as Jira is asked for one person at most twice at once. */
export async function loadLinks(wiki, demo) {
  for (const { map, painPoint, issues } of demo.fixes) {
    const issueKeys = issues.map(({ key }) => key);
    await wiki('POST', `/rest/rihla/1.0/maps/${map}/pain-points/${painPoint}/issues`, { issueKeys }, 'admin');
  }
  return `${demo.fixes.length} pain points linked to them`;
}

/** A page of the wiki on which every department finds its fixes. */
export async function loadFixesPage(wiki, space) {
  const board = (by) =>
    `<ac:structured-macro ac:name="department-tracker"><ac:parameter ac:name="by">${by}</ac:parameter></ac:structured-macro>`;
  const page = await wiki('POST', '/rest/api/content', {
    type: 'page',
    title: FIXES,
    space: { key: space },
    body: { storage: { value: `${board('department')}<h2>Journey by journey</h2>${board('map')}`, representation: 'storage' } },
  });
  return { view: page._links.webui };
}

/** The same on a dashboard of Jira, shared with everybody. */
export async function loadDashboard(tracker) {
  const { id, view } = await tracker('POST', '/rest/workbench/1.0/dashboards', { name: FIXES, share: 'everyone', layout: 'A' });
  for (const item of ITEMS) {
    const preferences = { isConfigured: 'true', ...(item === 'fixes-item' ? {} : { map: 'online-shop' }) };
    await tracker('POST', `/rest/workbench/1.0/dashboards/${id}/items`, { module: `io.rihla.rihla:${item}`, column: 0, preferences });
  }
  return { view };
}
