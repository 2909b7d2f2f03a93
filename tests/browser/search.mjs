// Search: from the disk, over HTTP and below a path. `tests/search/` asks many more queries without a browser.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const name = 'search finds pages by their words, loads little, and leaves no trace';

/** What is typed, and the page that must come first; `null` where nothing may be found. */
const WANTED = {
  sq: {
    'SHKODE\u0308R': 'qarqe/shkoder',
    shkdoer: 'qarqe/shkoder',
    'pune jasht': 'udhezues/pune-jashte',
    shefi: 'udhezues/pune-jashte',
    '116 111': 'linjat-e-ndihmes/linja-e-femijeve',
    '١١٦ ١١١': 'linjat-e-ndihmes/linja-e-femijeve',
    'xqzwv': null,
  },
  ar: {
    'خطـوط مُسَاعَدَه': 'helplines',
    'بالشرطة': 'helplines/police',
    'تسافر': 'guides/before-you-leave',
  },
};
/** Bytes of the index that a query may load. */
const MAX_BYTES = 30_000;

export async function run({ browser, site, serve }) {
  const root = await serve('/');
  const below = await serve('/deep/campaign/');
  const bases = [`${pathToFileURL(site)}/`, `${root.origin}/`, `${below.origin}/deep/campaign/`];
  for (const base of bases) {
    for (const language of Object.keys(WANTED)) {
      await finds(browser, base, language, site);
    }
    await marks(browser, base);
    await keyboard(browser, base);
  }
  await withoutScript(browser, bases[0]);
  await withoutIndex(browser, bases[1]);
  await Promise.all([root.close(), below.close()]);
}

/** A search page in a browser of its own; whatever it complains about fails the test. */
async function open(browser, base, language, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(`${said.location().url}: ${said.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(`${base}${language}/search/index.html`);
  return { context, page, complaints };
}

async function type(page, text) {
  await page.locator('#_words').fill(text);
  await page.waitForFunction(() => document.querySelector('#_find ul').getAttribute('aria-busy') === 'false');
  return page.locator('#_find .items a').evaluateAll((links) => links.map((link) => link.href));
}

async function ready(page) {
  await page.waitForFunction(() => window.fener && document.getElementById('_words'));
}

async function finds(browser, base, language, site) {
  const { context, page, complaints } = await open(browser, base, language);
  await ready(page);
  for (const [text, wanted] of Object.entries(WANTED[language])) {
    await page.reload();
    await ready(page);
    const [first] = await type(page, text);
    const found = first && decodeURI(first).slice(base.length);
    const expected = wanted === null ? undefined : `${language}/${wanted}/index.html`;
    assert.equal(found, expected, `${base}: ${text}`);
    const said = await page.locator('#_find [role=status]').textContent();
    assert.ok(wanted === null ? !/\d/.test(said) : /\d/.test(said), `${text}: “${said}”`);
    assert.equal(await page.locator('#_help').isVisible(), wanted === null, `${text}: helplines`);
    const names = await page.evaluate(() => [...document.head.querySelectorAll('script[src]')].map((script) => script.src));
    const folder = join(site, language, 'search');
    const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name.split('/').at(-1))).size, 0);
    assert.ok(bytes <= MAX_BYTES, `${text}: ${bytes} bytes in ${names.length} files`);
  }
  // No words, no results.
  assert.deepEqual(await type(page, ' '), []);
  assert.equal(await page.locator('#_find [role=status]').textContent(), '');
  // The search words are in no address and in no storage.
  await type(page, 'Shkodër');
  assert.equal(page.url(), `${base}${language}/search/index.html`);
  const stored = await page.evaluate(async () => [
    document.cookie, localStorage.length, sessionStorage.length, history.length,
    window.caches ? (await caches.keys()).length : 0,
  ]).catch((error) => error.message);
  // Some browsers have no storage for pages from a disk; then access throws.
  if (Array.isArray(stored)) assert.deepEqual(stored, ['', 0, 0, stored[3], 0]);
  assert.deepEqual(complaints, []);
  await context.close();
}

/** Results show their kind and a sentence with the words marked, as text and never as markup. */
async function marks(browser, base) {
  const { context, page, complaints } = await open(browser, base, 'sq');
  await ready(page);
  await type(page, 'pasaporte');
  const results = page.locator('#_find .items li');
  assert.ok(await results.count() > 2);
  assert.ok((await results.first().locator('mark').allTextContents()).every((word) => /^pasaport/i.test(word)));
  assert.ok((await results.first().locator('.label').textContent()).length > 3);
  await type(page, '<b>pasaporte</b>');
  assert.equal(await page.locator('#_find .items b').count(), 0);
  const more = page.locator('#_find button');
  await type(page, 'e');
  const before = await results.count();
  assert.ok(await more.isVisible());
  await more.click();
  await page.waitForFunction((count) => document.querySelectorAll('#_find .items li').length > count, before);
  assert.deepEqual(complaints, []);
  await context.close();
}

/** From the field to a page without a mouse. */
async function keyboard(browser, base) {
  const { context, page } = await open(browser, base, 'sq');
  await ready(page);
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.id === '_words')) break;
  }
  await page.keyboard.type('shkoder');
  await page.waitForFunction(() => document.querySelector('#_find .items a'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${base}sq/qarqe/shkoder/index.html`);
  await context.close();
}

async function withoutScript(browser, base) {
  const { context, page } = await open(browser, base, 'sq', { javaScriptEnabled: false });
  assert.ok(await page.locator('#_without').isVisible());
  assert.ok(!(await page.locator('#_find').isVisible()));
  assert.ok(await page.locator('#_help .card').first().isVisible());
  await page.locator('main .find a').last().click();
  assert.equal(page.url(), `${base}sq/a-z/index.html`);
  await context.close();
}

/** Where the index does not come, the page says what helps. */
async function withoutIndex(browser, base) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/search/index.js', (route) => route.abort());
  await page.goto(`${base}sq/search/index.html`);
  await page.locator('#_without').waitFor({ state: 'visible' });
  assert.ok(!(await page.locator('#_find').isVisible()));
  await context.close();
}
