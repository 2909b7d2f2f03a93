// A browser without script.
import assert from 'node:assert/strict';
import { exitLink, oneOfEach } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

export const name = 'without script, everything but search, saving and copying works; what does not work is explained or hidden';

const needsScript = ['search', 'offline'];

export async function run({ browser, site, serve }) {
  const home = `${(await serve()).origin}/`;
  const pages = await oneOfEach(site);
  const options = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };
  const address = (page) => home + page.path;
  // The text of a page is the same with and without script.
  const said = new Map();
  const listen = async (tab, page) => {
    said.set(page.path, await tab.evaluate(words));
    return [];
  };
  const look = async (tab, page) => {
    const problems = await tab.evaluate(inert);
    if (needsScript.includes(page.kind)) problems.push(...(await tab.evaluate(silent)));
    const now = await tab.evaluate(words);
    const lost = said.get(page.path).filter((line) => !now.includes(line));
    problems.push(...lost.map((line) => `needs script to say: ${line.slice(0, 100)}`));
    const fold = tab.locator('summary:visible').first();
    if (await fold.count()) {
      await fold.click();
      if (!(await fold.evaluate((summary) => summary.parentElement.open))) problems.push('a fold does not open');
    }
    const box = tab.locator('input[type=checkbox]').first();
    if (await box.count()) {
      await box.check();
      if (!(await box.isChecked())) problems.push('a box does not tick');
    }
    return [...problems, ...(await switches(tab, page)), ...(await leaves(tab, page, address))];
  };
  const prepare = (context) => context.route((url) => !url.href.startsWith(home), (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
  const problems = await visit(browser, pages, address, options, listen, prepare);
  problems.push(...(await visit(browser, pages, address, { ...options, javaScriptEnabled: false }, look, prepare)));
  assert.ok(problems.length === 0, problems.join('\n'));
}

/** The visible text, less what says how old a date is on the day of the visit, and less what needs a script. */
function words() {
  for (const age of document.querySelectorAll('.late, #_find, #_keep, #_without, .share button')) age.remove();
  return document.body.innerText.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** A page that needs a script says so in words where none runs. */
function silent() {
  const said = document.querySelector('#_without');
  return said?.checkVisibility() && said.innerText.trim() ? [] : ['does not say that it needs a script'];
}

/** What waits for a script that does not come. */
function inert() {
  const waits = 'button:not(form[action] button), a:not([href]), [href^="javascript:"], [role=button], form:not([action])';
  return [...document.querySelectorAll(waits)]
    .filter((element) => element.checkVisibility())
    .map((element) => `does nothing without script: ${element.outerHTML.slice(0, 100)}`);
}

/** The first other language that is offered is a link, and leads to a page in that language. */
async function switches(tab, page) {
  const other = tab.locator(`a[hreflang]:not([hreflang="${page.lang}"])`).first();
  if (!(await other.count())) return ['chooser', '404', 'landing'].includes(page.kind) ? [] : ['offers no other language'];
  const lang = await other.getAttribute('hreflang');
  // A landing page or 404.html may link to an address that only the published site has.
  const url = await other.evaluate((link) => link.href);
  if (!url.startsWith(new URL(tab.url()).origin)) return [];
  await other.click();
  await tab.waitForLoadState();
  const found = await tab.evaluate(() => document.documentElement.lang);
  return found === lang ? [] : [`the link to ${lang} leads to ${found}`];
}

/** The exit is a link like any other. */
async function leaves(tab, page, address) {
  if (!page.exit) return [];
  await tab.goto(address(page));
  const exit = tab.locator(exitLink).first();
  const to = await exit.evaluate((link) => link.href);
  await exit.click();
  await tab.waitForURL(to);
  return [];
}
