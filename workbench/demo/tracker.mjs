// The demo's projects and issues: one project a department, issues in every state.
import { day, each, groups } from './http.mjs';

/** The transitions that lead from a new issue into each state, by the name of the state they reach. */
const WAYS = {
  'To Do': [],
  'In Progress': ['In Progress'],
  'In Review': ['In Progress', 'In Review'],
  Done: ['Done'],
  Reopened: ['Done', 'Reopened'],
};

/** The level of security of the few issues that only administrators see. */
const RESTRICTED = 'Administrators only';

/** Makes the projects and their issues; every issue is given its key. */
export async function loadTracker(tracker, demo) {
  await each(demo.projects, (project) => loadProject(tracker, project));
  const issues = [...demo.fixes.flatMap((fix) => fix.issues), ...demo.others];
  // One after another within a project, so that keys are the same each time; projects side by side.
  await each(groups(issues, ({ project }) => project), async (ofProject) => {
    for (const issue of ofProject) issue.key = await loadIssue(tracker, issue);
  });
  const restricted = issues.filter((issue) => issue.restricted).length;
  return `${issues.length} issues in ${demo.projects.length} projects, ${restricted} of them restricted`;
}

async function loadProject(tracker, { key, name, lead, components, versions }) {
  await tracker('POST', '/rest/api/2/project', { key, name, lead, projectTypeKey: 'software' });
  for (const component of components) {
    await tracker('POST', '/rest/api/2/component', { project: key, name: component });
  }
  for (const [version, state, release] of versions) {
    await tracker('POST', '/rest/api/2/version', { project: key, name: version, released: state === 'released', releaseDate: day(release) });
  }
  // The product has no REST for this; the workbench has one of its own.
  await tracker('POST', `/rest/workbench/1.0/project/${key}/securitylevels`, {
    name: RESTRICTED,
    members: [{ kind: 'group', name: 'jira-administrators' }],
  });
}

async function loadIssue(tracker, issue) {
  const fields = {
    project: { key: issue.project },
    issuetype: { name: issue.type },
    summary: issue.summary,
    description: issue.description ?? '',
    ...(issue.assignee && { assignee: { name: issue.assignee } }),
    ...(issue.due !== undefined && { duedate: day(issue.due) }),
    ...(issue.component && { components: [{ name: issue.component }] }),
    ...(issue.version && { fixVersions: [{ name: issue.version }] }),
    ...(issue.restricted && { security: { name: RESTRICTED } }),
  };
  const { key } = await tracker('POST', '/rest/api/2/issue', { fields });
  for (const state of WAYS[issue.status]) {
    const { transitions } = await tracker('GET', `/rest/api/2/issue/${key}/transitions`);
    const { id } = transitions.find(({ to }) => to.name === state);
    const resolution = state === 'Done' ? { fields: { resolution: { name: issue.resolution ?? 'Done' } } } : {};
    await tracker('POST', `/rest/api/2/issue/${key}/transitions`, { transition: { id }, ...resolution });
  }
  for (const [user, body] of issue.comments ?? []) {
    await tracker('POST', `/rest/api/2/issue/${key}/comment`, { body }, user);
  }
  return key;
}
