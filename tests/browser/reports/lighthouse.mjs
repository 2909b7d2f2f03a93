// Runs Lighthouse for a phone on one page of each kind, full and light:
//   fener build --out SITE --base-url http://127.0.0.1:8123/
//   node tests/browser/reports/lighthouse.mjs SITE [LANGUAGE [ORIGIN]]
// With ORIGIN, a server that runs already serves the site there, such as nginx with the recipe of docs/hosting.md.
// The site is served at its own base_url, or canonical links would lower the score. Landing pages and 404.html have
// `noindex` on purpose, which costs a third of the SEO score: a visit of a landing page is counted as a scan.
// The report takes minutes and its speed score depends on the machine, so no test uses it. Audits that lose points are
// listed below the table.
import { resolve } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { executable, flags } from '../support/chromium.mjs';
import { oneOfEach } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';

const [site = 'public', lang, running] = process.argv.slice(2);
const folder = resolve(site);
const { origin, close } = running ? { origin: running, close() {} } : await serve(folder, '/', { port: 8123 });
const port = 9300 + (process.pid % 500);
const browser = await chromium.launch({ executablePath: executable, args: [...flags, `--remote-debugging-port=${port}`] });
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const pages = (await oneOfEach(folder)).filter((page) => !page.borrowed && (!lang || page.lang === lang));
const firsts = new Map();
for (const page of pages) {
  const key = `${page.form} ${page.kind}`;
  if (!firsts.has(key)) firsts.set(key, page);
}
const reasons = [];
console.log(`| page | ${categories.join(' | ')} |\n|---|${'---|'.repeat(categories.length)}`);
const look = async (page) => (await lighthouse(`${origin}/${page.path}`, { port, onlyCategories: categories, logLevel: 'silent' })).lhr;
const speed = (lhr) => lhr.categories.performance.score ?? 0;
for (const [kind, page] of firsts) {
  let lhr = await look(page);
  // Other work on the machine lowers the speed score: the median of three runs is used.
  if (speed(lhr) < 1) {
    lhr = [lhr, await look(page), await look(page)].sort((a, b) => speed(a) - speed(b))[1];
  }
  const scores = categories.map((id) => Math.round((lhr.categories[id].score ?? 0) * 100));
  console.log(`| ${kind} /${page.path} | ${scores.join(' | ')} |`);
  for (const id of categories) {
    for (const { id: audit, weight } of lhr.categories[id].auditRefs) {
      const { score, title, displayValue } = lhr.audits[audit];
      if (weight > 0 && score !== null && score < 1) reasons.push(`${kind}: ${id}: ${audit} ${score}: ${displayValue ?? title}`);
    }
  }
}
console.log(`\n${reasons.join('\n')}`);
await browser.close();
await close();
