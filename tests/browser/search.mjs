// Search: from the disk, over HTTP and below a path; with and without diacritics, with a typing error, by number.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

export const name = 'search finds pages by title, heading, place and number, and leaves no trace';

/** What is typed, and the page that must come first; `null` where nothing may be found. */
const WANTED = {
  sq: {
    'Shkodër': 'qarqe/shkoder',
    Shkoder: 'qarqe/shkoder',
    'SHKODE\u0308R': 'qarqe/shkoder',
    shkodetr: 'qarqe/shkoder',
    shkdoer: 'qarqe/shkoder',
    shk: 'qarqe/shkoder',
    'pune jasht': 'udhezues/pune-jashte',
    'jashtë punë': 'udhezues/pune-jashte',
    '116111': 'linjat-e-ndihmes/linja-e-femijeve',
    '116 111': 'linjat-e-ndihmes/linja-e-femijeve',
    '116-1': 'linjat-e-ndihmes/linja-e-femijeve',
    '١١٦ ١١١': 'linjat-e-ndihmes/linja-e-femijeve',
    'Malësi e Madhe': 'qarqe/shkoder',
    'malesi madhe': 'qarqe/shkoder',
    'fushe arrez': 'qarqe/shkoder',
    kamez: 'qarqe/tirane',
    'xqzwv': null,
    'shkoder xqzwv': null,
  },
  ar: {
    'خطوط المساعدة': 'helplines',
    'خطـوط مُسَاعَدَه': 'helplines',
    'الو': 'helplines/child-helpline',
    'سافر': null,
    'تسافر': 'guides/before-you-leave',
    Shkoder: 'regions/shkoder',
    '١١٦١١١': 'helplines/child-helpline',
  },
};

export async function run({ browser, site, serve }) {
  const root = await serve('/');
  const below = await serve('/deep/campaign/');
  const bases = [`${pathToFileURL(site)}/`, `${root.origin}/`, `${below.origin}/deep/campaign/`];
  for (const base of bases) {
    for (const language of Object.keys(WANTED)) {
      await finds(browser, base, language);
    }
    await ranks(browser, base);
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
  return page.locator('#_find .items a').evaluateAll((links) => links.map((link) => link.href));
}

async function ready(page) {
  await page.waitForFunction(() => window.fener && document.getElementById('_words'));
}

async function finds(browser, base, language) {
  const { context, page, complaints } = await open(browser, base, language);
  await ready(page);
  for (const [text, wanted] of Object.entries(WANTED[language])) {
    const [first] = await type(page, text);
    const found = first && decodeURI(first).slice(base.length);
    const expected = wanted === null ? undefined : `${language}/${wanted}/index.html`;
    assert.equal(found, expected, `${base}: ${text}`);
    const said = await page.locator('#_find [role=status]').textContent();
    assert.ok(wanted === null ? !/\d/.test(said) : /\d/.test(said), `${text}: “${said}”`);
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

/** Title before heading before other words before beginnings. */
async function ranks(browser, base) {
  const { context, page } = await open(browser, base, 'sq');
  await ready(page);
  const found = await page.evaluate(() => {
    const field = document.getElementById('_words');
    window.fener.headings = ['fanar', 'fanari'];
    window.fener.pages = [
      ['beginning of a title: fanarin', 'e', [], []],
      ['keyword', 'c', [], ['Fanar']],
      ['heading', 'b', [0], []],
      ['title with fanar', 'a', [], []],
      ['beginning of a heading', 'f', [1], []],
      ['a slip', 'g', [], ['fanir']],
      ['<b>fanar', 'd', [], []],
    ];
    document.querySelector('script[src]').onload();
    field.value = 'fanar';
    field.dispatchEvent(new Event('input'));
    return [...document.querySelectorAll('#_find .items a')].map((link) => link.getAttribute('href'));
  });
  assert.deepEqual(found, ['d', 'a', 'b', 'c', 'e', 'f']);
  assert.equal(await page.locator('#_find .items b').count(), 0, 'titles are text, never markup');
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
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${base}sq/qarqe/shkoder/index.html`);
  await context.close();
}

async function withoutScript(browser, base) {
  const { context, page } = await open(browser, base, 'sq', { javaScriptEnabled: false });
  assert.ok(await page.locator('#_without').isVisible());
  assert.ok(!(await page.locator('#_find').isVisible()));
  await page.locator('.find a').click();
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
