// A poster's landing page: the browser's language first, if the campaign has it.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

export const name = 'a landing page starts in the reader\'s language';

export async function run({ browser, site, serve }) {
  const code = (await readdir(site)).find((folder) => /^\d+$/.test(folder));
  const { origin, close } = await serve('/deep/');
  for (const address of [`${pathToFileURL(site)}/${code}/index.html`, `${origin}/deep/${code}/`]) {
    const configured = await order(browser, address, { javaScriptEnabled: false, locale: 'ar' });
    assert.ok(configured.languages.length > 1, 'the sample speaks several languages');
    const [own, ...others] = configured.languages;
    for (const locale of ['en', 'en-GB', 'EN-us', 'ar', 'ar-SY', 'sq', 'sq-XK', 'de', 'fr-CH']) {
      const first = configured.languages.find((language) => locale.toLowerCase().startsWith(language)) ?? own;
      const seen = await order(browser, address, { locale });
      const rest = configured.languages.filter((language) => language !== first);
      assert.deepEqual(seen.languages, [first, ...rest], locale);
      assert.deepEqual([seen.root, seen.direction], [first, first === 'ar' ? 'rtl' : 'ltr'], locale);
      assert.deepEqual(seen.headings, ['H1', ...rest.map(() => 'H2')], locale);
      assert.equal(seen.title, seen.said, `${locale}: the tab and the heading say the same`);
      assert.deepEqual(seen.others, rest.map((language) => `#_${language}`).sort(), locale);
      assert.deepEqual(seen.complaints, []);
      assert.equal(seen.stored, 0);
    }
    // A reader who follows a language's link gets that language.
    const asked = await order(browser, `${address}#_${own}`, { locale: others[0] });
    assert.equal(asked.languages[0], own);
    await fold(browser, address, others[0]);
  }
  await close();
}

async function order(browser, address, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(`${said.location().url}: ${said.text()}`));
  await page.goto(address);
  const read = () => {
    const sections = [...document.querySelectorAll('main > section')];
    return {
      languages: sections.map((section) => section.lang),
      headings: sections.map((section) => section.querySelector('h1, h2').tagName),
      root: document.documentElement.lang,
      direction: document.documentElement.dir,
      title: document.title,
      said: document.querySelector('h1').textContent,
      others: [...sections[0].querySelectorAll('.top a[href^="#"]')].map((link) => link.getAttribute('href')).sort(),
      stored: document.cookie.length,
    };
  };
  // Playwright reads a page by script, also if the page may run none.
  const seen = options.javaScriptEnabled === false
    ? { languages: [...(await page.content()).matchAll(/<section lang="([^"]+)"/g)].map(([, lang]) => lang) }
    : await page.evaluate(read);
  await context.close();
  return { ...seen, complaints };
}

/** The number to call stays above the fold of the smallest phone. */
async function fold(browser, address, locale) {
  const context = await browser.newContext({ locale, viewport: { width: 320, height: 480 } });
  const page = await context.newPage();
  await page.goto(address);
  const { y, height } = await page.locator('.call').first().boundingBox();
  assert.ok(y >= 0 && y + height <= 480, `${locale}: the call button ends at ${y + height}`);
  await context.close();
}
