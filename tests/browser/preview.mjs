// The preview while files change. The case makes a small campaign in a temporary folder, and removes it.
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import assert from 'node:assert/strict';

export const name = 'a saved file is shown at once, and an error is shown above the last good page';

export async function run({ browser, fener }) {
  assert.ok(fener, 'this case starts the program itself: name it after the site');
  const root = await mkdtemp(join(tmpdir(), 'fener-preview-'));
  const file = (path) => join(root, path);

  async function put(path, text) {
    await mkdir(dirname(file(path)), { recursive: true });
    await writeFile(file(path), text);
  }

  const theme = new URL('../../themes/fener/', import.meta.url);
  const css = await readFile(new URL('css/fener.css', theme), 'utf8');
  const template = await readFile(new URL('templates/page.html', theme), 'utf8');
  const base = await readFile(new URL('templates/base.html', theme), 'utf8');

  await put('fener.yaml', 'title: {sq: Rruga, en: The road}\ncountry: AL\nlanguages:\n  - {code: sq, name: Shqip}\n  - {code: en, name: English, fallback: [sq]}\n');
  await put('content/sq.md', '---\ntitle: Rruga\n---\n');
  await put('content/en.md', '---\ntitle: The road\n---\n');
  await put('content/about/sq.md', '---\ntitle: Rreth nesh\n---\nTeksti i parë.\n');
  await put('content/about/draft/sq.md', '---\ntitle: Skicë\ndraft: true\n---\nEnde jo.\n');

  const server = spawn(fener, ['serve', '--port', '0', '--date', '2026-11-28', '--drafts'], { cwd: root });
  const said = [];
  server.stdout.on('data', (bytes) => said.push(String(bytes)));
  server.stderr.on('data', (bytes) => said.push(String(bytes)));

  async function until(what, probe, patience = 20_000) {
    const end = Date.now() + patience;
    for (;;) {
      const found = await probe().catch(() => null);
      if (found) return found;
      if (Date.now() > end) throw new Error(`never: ${what}\n${said.join('')}`);
      await new Promise((resume) => setTimeout(resume, 25));
    }
  }

  async function step(name, run) {
    try {
      await run();
    } catch (error) {
      throw new Error(`${name}: ${error.message}`, { cause: error });
    }
  }

  try {
    const origin = await until('an address', async () => /Preview: (http:\S+?)\/\n/.exec(said.join(''))?.[1]);
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const complaints = [];
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(String(error)));
    // A reload at this moment would interrupt the navigation.
    const go = (path) => until(path, async () => (await page.goto(`${origin}${path}`)) !== null);
    const shows = (text) => until(text, async () => (await page.textContent('main')).includes(text));
    const overlay = () => page.evaluate(() =>
      [...document.querySelectorAll('[data-fener]')].map((host) => host.shadowRoot.querySelector('section')?.textContent).find(Boolean) ?? '');
    const corner = () => page.evaluate(() =>
      [...document.querySelectorAll('[data-fener]')].map((host) => host.shadowRoot.querySelector('[role=status]')?.textContent).find(Boolean) ?? '');
    const mark = () => page.evaluate(() => { window.untouched = true; });
    const isUntouched = () => page.evaluate(() => window.untouched === true);

    await go('/sq/about/');
    await step('a saved text is on the screen without a reload by hand', async () => {
      await shows('Teksti i parë.');
      await put('content/about/sq.md', '---\ntitle: Rreth nesh\n---\nTeksti i dytë.\n');
      await shows('Teksti i dytë.');
    });

    await step('another page’s text does not disturb this one', async () => {
      await mark();
      await put('content/en.md', '---\ntitle: Another road\n---\n');
      await until('the other text', async () => (await (await fetch(`${origin}/en/`)).text()).includes('Another road'));
      await new Promise((resume) => setTimeout(resume, 300));
      assert.ok(await isUntouched());
    });

    await step('an editor that replaces files is seen, too', async () => {
      await put('content/about/.sq.md.swp', '---\ntitle: Rreth nesh\n---\nTeksti i tretë.\n');
      await rename(file('content/about/.sq.md.swp'), file('content/about/sq.md'));
      await shows('Teksti i tretë.');
    });

    await step('a style comes without a reload, and what was typed stays', async () => {
      await page.evaluate(() => {
        const field = document.createElement('input');
        field.id = 'typed';
        document.querySelector('main').append(field);
      });
      await page.fill('#typed', 'gjysma e një fjale');
      await mark();
      await put('themes/fener/css/fener.css', `${css}\nmain { outline: 7px solid rgb(1, 2, 3); }\n`);
      await until('the new outline', () => page.evaluate(() => getComputedStyle(document.querySelector('main')).outlineWidth === '7px'));
      assert.equal(await page.inputValue('#typed'), 'gjysma e një fjale');
      assert.ok(await isUntouched());
      await put('themes/fener/css/fener.css', `${css}\nmain { outline: 9px solid rgb(1, 2, 3); }\n`);
      await until('a second style', () => page.evaluate(() => getComputedStyle(document.querySelector('main')).outlineWidth === '9px'));
      assert.equal(await page.inputValue('#typed'), 'gjysma e një fjale');
    });

    await step('scroll is kept', async () => {
      const long = 'Një rresht.\n\n'.repeat(80);
      await put('content/about/sq.md', `---\ntitle: Rreth nesh\n---\nTeksti i gjatë.\n\n${long}`);
      await shows('Teksti i gjatë.');
      await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      await put('content/about/sq.md', `---\ntitle: Rreth nesh\n---\nTeksti më i gjatë.\n\n${long}`);
      await shows('Teksti më i gjatë.');
      await until('the old place', () => page.evaluate(() => Math.abs(scrollY - 900) < 40));
    });

    await step('a broken template leaves the last good page under an overlay', async () => {
      await mark();
      await put('themes/fener/templates/page.html', `${template}\n{% if %}\n`);
      const text = await until('an overlay', overlay);
      assert.match(text, /invalid template/);
      assert.match(text, /themes\/fener\/templates\/page\.html:\d+/);
      assert.match(text, /\{% if %\}/);
      await shows('Teksti më i gjatë.');
      const href = await page.evaluate(() =>
        [...document.querySelectorAll('[data-fener]')].map((host) => host.shadowRoot.querySelector('section .place a')?.href).find(Boolean));
      assert.match(href, /^vscode:\/\/file\/.*page\.html:\d+:\d+$/);
      // A new visitor gets the last good page, too.
      await page.reload();
      await until('the overlay again', overlay);
      await shows('Teksti më i gjatë.');
    });

    await step('the overlay goes when the error is fixed', async () => {
      await put('themes/fener/templates/page.html', template);
      await until('no overlay', async () => !(await overlay()));
      await shows('Teksti më i gjatë.');
    });

    await step('a template that fails only when it is used leaves the last good page as well', async () => {
      await put('themes/fener/templates/base.html', base.replace('<main>', '<main>{{ nothing.of.this.name }}'));
      assert.match(await until('an overlay', overlay), /invalid template/);
      await shows('Teksti më i gjatë.');
      await put('themes/fener/templates/base.html', base);
      await until('no overlay', async () => !(await overlay()));
      await shows('Teksti më i gjatë.');
    });

    await step('broken front matter and broken settings, too', async () => {
      for (const [path, bad] of [['content/about/sq.md', '---\ntitle: "Rreth\n---\n'], ['fener.yaml', 'title: [\n']]) {
        const good = await readFile(file(path), 'utf8');
        await put(path, bad);
        assert.match(await until(`an overlay for ${path}`, overlay), new RegExp(path));
        await shows('Teksti më i gjatë.');
        await put(path, good);
        await until('no overlay', async () => !(await overlay()));
      }
    });

    await step('an added page answers, a renamed one moves, a removed one is gone', async () => {
      await put('content/about/new/sq.md', '---\ntitle: E re\n---\nE shtuar.\n');
      await go('/sq/about/new/');
      await shows('E shtuar.');
      await rename(file('content/about/new'), file('content/about/other'));
      await until('a 404', async () => (await fetch(`${origin}/sq/about/new/`)).status === 404);
      await until('the browser sees it', async () => !(await page.textContent('main')).includes('E shtuar.'));
      await go('/sq/about/other/');
      await shows('E shtuar.');
      await unlink(file('content/about/other/sq.md'));
      await until('a 404', async () => (await fetch(`${origin}/sq/about/other/`)).status === 404);
    });

    await step('words of the interface count', async () => {
      await go('/sq/about/');
      await put('locales/sq.ftl', 'az-title = Nga A-ja te Zh-ja\n');
      await until('the new words', async () => (await page.textContent('footer')).includes('Nga A-ja te Zh-ja'));
    });

    await step('a badge says what kind of page this is', async () => {
      await go('/sq/about/draft/');
      await until('draft', async () => /draft/.test(await corner()));
      await go('/en/about/');
      await until('borrowed', async () => /borrowed/.test(await corner()));
    });

    await step('the light version and the page for what is missing renew themselves', async () => {
      await go('/lite/sq/about.html');
      await put('content/about/sq.md', '---\ntitle: Rreth nesh\n---\nE lehtë.\n');
      await shows('E lehtë.');
      await go('/sq/later/');
      await put('content/later/sq.md', '---\ntitle: Më vonë\n---\nErdhi.\n');
      await shows('Erdhi.');
    });

    await step('the dashboard shows the page at three widths, and fits a small screen', async () => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await go('/_fener/?page=/sq/about/');
        await until('three frames', async () => (await page.locator('iframe').count()) === 3);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} px wide at ${width}`);
      }
      const frame = page.frameLocator('iframe').first();
      await until('the text in a frame', async () => (await frame.locator('main').textContent()).includes('E lehtë.'));
      await put('content/about/sq.md', '---\ntitle: Rreth nesh\n---\nE lehtë dhe e re.\n');
      await until('the new text in a frame', async () => (await frame.locator('main').textContent()).includes('E lehtë dhe e re.'));
      await page.selectOption('#light', 'dark');
      const scheme = () => frame.locator('html').evaluate((html) => html.ownerDocument.querySelector('meta[name=color-scheme]').content);
      await until('night', async () => (await scheme()) === 'dark');
      await page.selectOption('#form', 'lite');
      await until('the lite', async () => /\/lite\/sq\/about\.html/.test(await page.locator('iframe').first().getAttribute('src')));
    });

    const surprising = complaints.filter((text) => !/status of (404|500)/.test(text));
    assert.deepEqual(surprising, [], 'the browser complained');
  } finally {
    server.kill();
    await rm(root, { recursive: true, force: true });
  }
}
