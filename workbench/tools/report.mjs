// Adds up the test reports of all modules, prints them by suite, and ends with "N passed, N failed".
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const [asked, buildResult, seconds] = process.argv.slice(2);

const suiteOf = (name) => {
  if (name.startsWith('io.rihla.store.')) return 'stores';
  if (/^io\.rihla\.workbench\.(contracts|scanner|jar)\./.test(name)) return 'contracts';
  if (name.startsWith('io.rihla.workbench.acceptance.')) return 'acceptance';
  if (name.startsWith('io.rihla.workbench.')) return 'host';
  return 'unit';
};

function* reportFolders(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    if (entry.name === 'surefire-reports') yield path;
    else yield* reportFolders(path);
  }
}

/** The beginning of what a failed test said, so that a log cut short still tells it. */
const reasonOf = (body) => {
  const said = (body.match(/<(?:failure|error)\b[^>]*>([\s\S]*?)<\/(?:failure|error)>/) ?? [])[1] ?? '';
  const lines = said.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').slice(0, 12).map((line) => `\n      ${line.slice(0, 300)}`).join('');
};

const suites = {};
const broken = [];
for (const folder of reportFolders('.')) {
  for (const file of readdirSync(folder).filter((f) => f.startsWith('TEST-') && f.endsWith('.xml'))) {
    const xml = readFileSync(join(folder, file), 'utf8');
    for (const testcase of xml.matchAll(/<testcase\b([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g)) {
      const attribute = (name) => (testcase[1].match(new RegExp(`\\b${name}="([^"]*)"`)) ?? [])[1] ?? '';
      const body = testcase[3] ?? '';
      const suite = (suites[suiteOf(attribute('classname'))] ??= { passed: 0, failed: 0, skipped: 0, time: 0 });
      suite.time += Number(attribute('time').replace(/,/g, '')) || 0;
      if (/<(failure|error)\b/.test(body)) {
        suite.failed++;
        const where = folder.includes('postgres') ? ' (PostgreSQL)' : '';
        broken.push(`${attribute('classname')} ${attribute('name')}${where}${reasonOf(body)}`);
      } else if (/<skipped\b/.test(body)) {
        suite.skipped++;
        broken.push(`(skipped) ${attribute('classname')} ${attribute('name')}`);
      } else suite.passed++;
    }
  }
}

let passed = 0;
let failed = 0;
for (const name of ['unit', 'stores', 'contracts', 'host', 'acceptance']) {
  const suite = suites[name];
  if (!suite) {
    if (asked === 'all' || asked === name) {
      console.log(`${name.padEnd(11)} ran no test`);
      failed++;
    }
    continue;
  }
  passed += suite.passed;
  failed += suite.failed;
  const skipped = suite.skipped ? `, ${suite.skipped} skipped` : '';
  console.log(`${name.padEnd(11)} ${suite.passed} passed, ${suite.failed} failed${skipped}  (${suite.time.toFixed(0)} s)`);
}
broken.forEach((line) => console.log(`  ${line}`));
if (buildResult !== '0') {
  failed++;
  console.log('The build itself failed: see above.');
}
if (existsSync('target/jar-size.txt')) console.log(readFileSync('target/jar-size.txt', 'utf8').trim());
console.log(`all in ${seconds} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
