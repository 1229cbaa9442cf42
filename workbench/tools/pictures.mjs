// Takes the listed pictures:  node pictures.mjs <confluence> <jira> <directory>
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const LARGEST = 250_000;
const [confluence, jira, directory] = process.argv.slice(2);
const pictures = JSON.parse(readFileSync(new URL('pictures.json', import.meta.url), 'utf8'));

const basic = (user) => 'Basic ' + Buffer.from(`${user}:${user}`).toString('base64');

async function call(product, user, method, path, body) {
  const response = await fetch(product + path, {
    method,
    body,
    headers: { authorization: basic(user), 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? {} : response.json();
}

async function pathOf({ user, title, dashboard, path }) {
  if (path) return path;
  if (dashboard) {
    const dashboards = await call(jira, user, 'GET', '/rest/workbench/1.0/dashboards');
    return dashboards.find(({ name }) => name === dashboard).view;
  }
  const { results } = await call(confluence, user, 'GET', '/rest/api/content?limit=100');
  return results.find((page) => page.title === title)._links.webui;
}

async function take(browser, picture) {
  const { name, user, language, colours = 'light', width, height, wait, click = [], scroll } = picture;
  const product = picture.product === 'jira' ? jira : confluence;
  await call(product, user, 'PUT', '/rest/rihla/1.0/language', JSON.stringify({ language }));
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
  await context.addCookies([{ name: 'workbench.colour', value: colours, url: product }]);
  const page = await context.newPage();
  await page.goto(product + (product === jira ? '/login.jsp' : '/login.action'));
  await page.fill('[name=os_username]', user);
  await page.fill('[name=os_password]', user);
  await page.click('#login');
  await page.waitForURL((url) => !url.pathname.includes('/login.'));
  await page.goto(product + (await pathOf(picture)));
  if (wait) await page.waitForSelector(wait);
  for (const selector of click) await page.click(selector);
  if (scroll) await page.locator(scroll).first().evaluate((part) => part.scrollIntoView());
  await page.waitForLoadState('networkidle');
  const file = join(directory, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  await call(product, user, 'PUT', '/rest/rihla/1.0/language', JSON.stringify({ language: '' }));
  const { size } = statSync(file);
  console.log(`${file}  ${Math.round(size / 1000)} kB`);
  if (size > LARGEST) throw new Error(`${file} is larger than ${LARGEST} bytes`);
}

mkdirSync(directory, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.RIHLA_BROWSER,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
}
