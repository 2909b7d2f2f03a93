// Runs axe-core on every kind of page, and collects errors of the browser.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneOfEach } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

export const name = 'every kind of page meets WCAG 2.2 AA in light and dark mode, and requests nothing from other sites';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function run({ browser, site, serve }) {
  const home = `${(await serve('/deep/campaign/')).origin}/deep/campaign/`;
  // 404.html has absolute addresses: a host serves it at any depth.
  const base = (await readFile(join(site, 'index.html'), 'utf8')).match(/rel="canonical" href="([^"]+)"/)?.[1];
  const host = (page) => (page.kind === '404' && base ? base : home);
  const outside = [];
  const prepare = async (context) => {
    await context.addInitScript(() => {
      window.refused = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        window.refused.push(`${violatedDirective} ${blockedURI}`));
    });
    await context.route((url) => !url.href.startsWith(home), async (route) => {
      const url = route.request().url();
      if (base && url.startsWith(base)) {
        return route.fulfill({ response: await route.fetch({ url: home + url.slice(base.length) }) });
      }
      outside.push(url);
      return route.abort();
    });
  };
  const options = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };
  const look = async (tab, page, heard) => {
    // The page's policy stays in force: axe is injected through the debugger.
    await tab.evaluate(axe);
    const problems = [];
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      const { violations } = await tab.evaluate((tags) => window.axe.run({ runOnly: tags }), tags);
      for (const { id, help, nodes } of violations) {
        problems.push(...nodes.slice(0, 3).map(({ html }) => `${colorScheme}: ${id}: ${help}: ${html.slice(0, 160)}`));
      }
    }
    problems.push(...(await tab.evaluate(() => window.refused)).map((what) => `the policy refuses ${what}`));
    const asked = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    problems.push(...asked.filter((url) => !url.startsWith(host(page))).map((url) => `asks for ${url}`));
    problems.push(...heard.map((text) => `console: ${text}`));
    return problems;
  };
  const pages = await oneOfEach(site);
  const problems = await visit(browser, pages, (page) => host(page) + page.path, options, look, prepare);
  problems.push(...outside.map((url) => `request to another site: ${url}`));
  assert.ok(problems.length === 0, problems.join('\n'));
}
