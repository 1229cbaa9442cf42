// Uploads a plugin into each product by the plugin manager's REST calls, as an administrator's
// script would, and waits until it is enabled:  node install.mjs JAR URL...
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const [jar, ...products] = process.argv.slice(2);
const authorization = 'Basic ' + Buffer.from('admin:admin').toString('base64');
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

async function call(address, options = {}) {
  const headers = { authorization, ...options.headers };
  return fetch(address, { ...options, headers });
}

async function install(product) {
  const manager = `${product}/rest/plugins/1.0/`;
  const installed = await call(manager, {
    method: 'HEAD',
    headers: { accept: 'application/vnd.atl.plugins.installed+json' },
  });
  const form = new FormData();
  form.append('plugin', new Blob([await readFile(jar)]), basename(jar));
  const upload = await call(`${manager}?token=${installed.headers.get('upm-token')}`, {
    method: 'POST',
    body: form,
    headers: { accept: 'application/json', 'x-atlassian-token': 'no-check' },
  });
  let task = await upload.json();
  if (upload.status !== 202) {
    throw new Error(task.errorMessage);
  }
  while (!task.status.done) {
    await pause();
    task = await (await call(new URL(task.links.self, product))).json();
  }
  if (task.status.errorMessage) {
    throw new Error(task.status.errorMessage);
  }
  const answer = await call(new URL(task.links.result, product), {
    headers: { accept: 'application/vnd.atl.plugins.plugin+json' },
  });
  const plugin = await answer.json();
  if (!plugin.enabled) {
    throw new Error(`${plugin.name} could not be enabled. ${plugin.errorMessage ?? ''}`);
  }
  const enabled = plugin.modules.filter((module) => module.enabled).length;
  console.log(
    `${product}: ${plugin.name} ${plugin.version}, ${enabled} of ${plugin.modules.length} modules enabled`,
  );
  for (const module of plugin.modules.filter((candidate) => candidate.errorMessage)) {
    console.log(`  ${module.key}: ${module.errorMessage}`);
  }
}

for (const product of products) {
  try {
    await install(product);
  } catch (error) {
    console.error(`${product}: ${basename(jar)} could not be installed. ${error.message}`);
    process.exitCode = 1;
  }
}
