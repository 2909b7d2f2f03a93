// The header with names and exits of other campaigns: long words, and languages whose words for the exit are long.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { oneOfEach } from './support/pages.mjs';

export const name = 'the name in the header never runs below the menu or the exit, in any language';

const names = ['Безпечна дорога', 'Menschenhandel stoppen', 'Διαδρομή χωρίς φόβο', 'Biztonságosútvonal', 'طريق آمن للمهاجرين', 'Rruga'];

export async function run({ browser, site, serve }) {
  const { origin } = await serve();
  const locales = new URL('../../locales/', import.meta.url);
  const files = (await readdir(locales)).filter((file) => file.endsWith('.ftl'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, locales), 'utf8')));
  const exits = texts.map((text) => text.match(/^exit = (.+)$/m)?.[1]).filter(Boolean).sort((a, b) => b.length - a.length);
  assert.ok(exits.length > 30, `${exits.length} words for the exit`);
  const homes = (await oneOfEach(site)).filter((page) => page.kind === 'home' && page.form === 'full' && !page.borrowed);
  const problems = [];
  for (const width of [320, 360, 390, 412, 600, 768]) {
    const context = await browser.newContext({ viewport: { width, height: 640 } });
    const tab = await context.newPage();
    for (const page of homes) {
      await tab.goto(`${origin}/${page.path}`);
      problems.push(...(await tab.evaluate(overlaps, { names, exits: [...exits.slice(0, 5), exits.at(-1)], width })));
    }
    await context.close();
  }
  assert.ok(problems.length === 0, problems.join('\n'));
}

function overlaps({ names, exits, width }) {
  const [brand, exit] = [document.querySelector('header .brand span'), document.querySelector('header .exit')];
  const problems = [];
  for (const name of names) {
    for (const word of exits) {
      brand.textContent = name;
      exit.textContent = word;
      const range = document.createRange();
      range.selectNodeContents(brand);
      const boxes = [...range.getClientRects()];
      for (const other of [exit, document.querySelector('header .toggle + label')]) {
        const box = other.getBoundingClientRect();
        const meets = boxes.some((own) => own.left < box.right - 1 && own.right > box.left + 1 && own.top < box.bottom - 1 && own.bottom > box.top + 1);
        if (meets) problems.push(`${width} px: “${name}” runs below “${other.textContent}”`);
      }
      if (document.documentElement.scrollWidth > innerWidth) problems.push(`${width} px: “${name}” and “${word}” are too wide`);
    }
  }
  return problems;
}
