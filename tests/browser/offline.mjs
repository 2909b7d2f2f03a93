// The offline copy: nothing is stored before the button is pressed, all pages work without a network, and deleting
// removes everything.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

export const name = 'a language is saved on request, works without a network, and is deleted completely';

const PREFIX = '/deep/campaign/';

export async function run({ browser, site, serve }) {
  await fromDisk(browser, site);
  const { origin, close } = await serve(PREFIX);
  const base = origin + PREFIX;
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(`${said.location().url}: ${said.text()}`));

  await nothingUnasked(page, base);
  const weight = await saves(page, base, 'sq');
  await weighs(page, base, 'sq', weight);
  await saves(page, base, 'ar');
  await keepsOnlyWhatWasAsked(page, base);
  await renews(page, base);
  assert.deepEqual(complaints, []);

  await close();
  await answersAlone(page, base);
  await deletes(page, base);
  await context.close();
}

const home = (base, language) => `${base}${language}/offline/index.html`;
const button = (page, which) => page.locator(`#_keep .${which}`);
const said = (page) => page.locator('#_keep [role=status]').textContent();

/** All that a browser keeps for this site, but for what it fetched on its own account. */
const kept = (page) => page.evaluate(async () => {
  const stored = {};
  for (const key of await caches.keys()) {
    stored[key] = (await (await caches.open(key)).keys()).map(({ url }) => url).sort();
  }
  const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  const databases = (await indexedDB.databases()).length;
  return { caches: stored, workers, other: [document.cookie.length, localStorage.length, sessionStorage.length, databases] };
});

const NOTHING = { caches: {}, workers: [], other: [0, 0, 0, 0] };

/** A page from a disk cannot be saved, and says so; so does one without a script. */
async function fromDisk(browser, site) {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(site)}/sq/offline/index.html`);
    assert.ok(await page.locator('#_without').isVisible());
    assert.ok(!(await page.locator('#_keep').isVisible()));
    await context.close();
  }
}

async function nothingUnasked(page, base) {
  for (const path of ['index.html', 'sq/index.html', 'lite/sq/index.html', 'sq/search/index.html', 'sq/offline/index.html']) {
    await page.goto(base + path);
  }
  assert.ok(await button(page, 'call').isVisible());
  assert.ok(!(await button(page, 'also').isVisible()), 'nothing is saved, nothing can be deleted');
  assert.deepEqual(await kept(page), NOTHING);
}

/** Presses the button; returns how many bytes were saved. */
async function saves(page, base, language) {
  await page.goto(home(base, language));
  await button(page, 'call').click();
  await page.waitForFunction(() => {
    const box = document.getElementById('_keep');
    return box.querySelector('[role=status]').textContent === box.dataset.saved;
  });
  assert.ok(await button(page, 'also').evaluate((element) => element === document.activeElement), 'the focus is not lost');
  assert.ok(!(await button(page, 'call').isVisible()));
  return page.evaluate(async (list) => {
    const { files } = await (await caches.match(list)).json();
    let sum = 0;
    for (const file of Object.keys(files)) {
      const response = await caches.match(new URL(`../../${file}`, location));
      sum += (await response.arrayBuffer()).byteLength;
    }
    return sum;
  }, `${base}${language}/offline/files.json`);
}

/** The button says what it costs. */
async function weighs(page, base, language, weight) {
  await page.goto(home(base, language));
  const shown = (await button(page, 'call').textContent()).replace(/\D/g, '');
  assert.equal(Number(shown), Math.ceil(weight / 1000), `${weight} bytes`);
}

async function keepsOnlyWhatWasAsked(page, base) {
  const before = await kept(page);
  assert.deepEqual(Object.keys(before.caches).length, 2, 'two languages');
  assert.deepEqual(before.workers, [base]);
  for (const path of ['sq/index.html', 'sq/qarqe/shkoder/index.html', 'en/index.html', 'lite/en/index.html', '704/index.html']) {
    await page.goto(base + path);
  }
  await page.goto(home(base, 'sq'));
  assert.deepEqual(await kept(page), before);
  const files = Object.values(before.caches).flat();
  assert.ok(files.length > 140, `${files.length} files`);
  assert.ok(!files.some((url) => url.startsWith(`${base}lite/en/`)), 'English was not asked for');
}

/** What became old in the store is replaced while there is a network, without a press. */
async function renews(page, base) {
  const lite = `${base}lite/sq/linjat-e-ndihmes.html`;
  const list = `${base}sq/offline/files.json`;
  await page.evaluate(async ([lite, list]) => {
    const name = (await caches.keys()).find((key) => key.includes(' sq/'));
    const cache = await caches.open(name);
    const old = await (await cache.match(list)).json();
    for (const file of Object.keys(old.files)) {
      if (lite.endsWith(file)) old.files[file] = 'old';
    }
    old.files['lite/sq/gone.html'] = 'gone';
    await cache.put(list, new Response(JSON.stringify(old)));
    await cache.put(lite, new Response('an old page'));
    await cache.put(new URL('../../lite/sq/gone.html', location), new Response('a page that is gone'));
    // A worker looks for updates once in its life, so the test restarts it.
    await (await navigator.serviceWorker.getRegistration()).unregister();
  }, [lite, list]);
  await page.goto(home(base, 'sq'));
  await page.evaluate(async (worker) => {
    await navigator.serviceWorker.register(worker);
    await navigator.serviceWorker.ready;
  }, `${base}sw.js`);
  await page.goto(`${base}lite/sq/index.html`);
  await page.goto(home(base, 'sq'));
  await page.waitForFunction(async (lite) => {
    const gone = await caches.match(new URL('../../lite/sq/gone.html', location));
    return !gone && (await (await caches.match(lite)).text()).startsWith('<!doctype html>');
  }, lite);
}

/** No network: what was saved is there, and full pages give their light versions. */
async function answersAlone(page, base) {
  for (const [asked, answer] of [
    ['lite/sq/index.html', 'lite/sq/index.html'],
    ['lite/sq/linjat-e-ndihmes.html', 'lite/sq/linjat-e-ndihmes.html'],
    ['sq/qarqe/shkoder/index.html', 'lite/sq/qarqe/shkoder.html'],
    ['sq/', 'lite/sq/index.html'],
    ['ar/guides/job-abroad/', 'lite/ar/guides/job-abroad.html'],
    ['', 'lite/'],
    ['704/', 'lite/'],
    ['en/index.html', 'lite/'],
  ]) {
    await page.goto(base + asked);
    assert.ok(page.url().slice(base.length).startsWith(answer), `${asked} gives ${page.url()}`);
    assert.ok(await page.locator('h1').isVisible());
  }
  await page.goto(`${base}lite/sq/linjat-e-ndihmes.html`);
  assert.ok(await page.locator('a[href="tel:116111"]').first().isVisible());
  await page.goto(`${base}sq/search/index.html`);
  await page.locator('#_words').fill('shkoder');
  await page.locator('#_find .items a').first().click();
  assert.equal(page.url(), `${base}lite/sq/qarqe/shkoder.html`);
}

async function deletes(page, base) {
  await page.goto(home(base, 'ar'));
  await button(page, 'also').click();
  await button(page, 'call').waitFor({ state: 'visible' });
  assert.ok(await button(page, 'call').evaluate((element) => element === document.activeElement));
  assert.ok(!(await button(page, 'also').isVisible()));
  assert.notEqual(await said(page), '');
  assert.deepEqual(await kept(page), NOTHING);
  await assert.rejects(page.goto(`${base}lite/sq/index.html`), 'nothing answers any more');
}
