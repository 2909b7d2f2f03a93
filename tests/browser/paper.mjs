// Guides on paper. The case builds a copy of the campaign with an address that readers can open, because others are on no
// paper. It is a copy, because a build with another address writes it into `posters.lock`.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import assert from 'node:assert/strict';
import { pages } from './support/pages.mjs';

export const name = 'a printed guide has its code on the first sheet, with the text beside it';

const MM = 96 / 25.4;
const MARGIN = 10;
const SHEETS = { A4: [210, 297], A5: [148, 210] };

export async function run({ browser, fener }) {
  assert.ok(fener, 'this case starts the program itself: name it after the site');
  const folder = await mkdtemp(join(tmpdir(), 'fener-paper-'));
  const site = join(folder, 'public');
  try {
    await build(fener, folder);
    const guides = (await pages(site)).filter((page) => page.kind === 'guide' && page.form === 'full');
    const chosen = ['sq', 'ar'].flatMap((lang) => guides.filter((page) => page.lang === lang).slice(0, 2));
    assert.equal(chosen.length, 4);
    const problems = [];
    for (const guide of chosen) {
      for (const [size, sheet] of Object.entries(SHEETS)) {
        for (const colorScheme of ['light', 'dark']) {
          const found = await look(browser, pathToFileURL(join(site, guide.path, 'index.html')).href, size, sheet, colorScheme);
          problems.push(...found.map((problem) => `/${guide.path} ${size} ${colorScheme}: ${problem}`));
        }
      }
    }
    assert.ok(problems.length === 0, problems.join('\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function build(fener, folder) {
  for (const part of ['fener.yaml', 'posters.lock', 'content', 'locales']) {
    await cp(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(folder, part), { recursive: true });
  }
  const options = ['build', '--date', '2026-11-28', '--base-url', 'https://rruga-e-sigurt.al/fushata/'];
  const program = spawn(fener, options, { cwd: folder, stdio: 'ignore' });
  const code = await new Promise((done) => program.on('close', done));
  assert.equal(code, 0, `fener ${options.join(' ')}`);
}

async function look(browser, address, size, [width, height], colorScheme) {
  const inside = { width: Math.round((width - 2 * MARGIN) * MM), height: Math.round((height - 2 * MARGIN) * MM) };
  const context = await browser.newContext({ viewport: inside, deviceScaleFactor: 2, colorScheme });
  const tab = await context.newPage();
  try {
    await tab.goto(address);
    const problems = [];
    const code = tab.locator('.back img');
    if (await code.isVisible()) problems.push('the code is on the screen');
    await tab.emulateMedia({ media: 'print' });
    const picture = await code.screenshot();
    problems.push(...await tab.evaluate(modules, `data:image/png;base64,${picture.toString('base64')}`));
    problems.push(...await tab.evaluate(place, inside.height));
    const margin = `${MARGIN}mm`;
    const file = await tab.pdf({ format: size, margin: { top: margin, right: margin, bottom: margin, left: margin } });
    const sheets = file.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    if (sheets < 2) problems.push(`${sheets} sheet for a whole guide`);
    // The narrower text takes more lines; how many sheets that makes depends on how full the last sheet was.
    const { cost, own } = await tab.evaluate(removed);
    if (cost >= own) problems.push(`the code makes the page ${cost.toFixed(1)} mm longer and is ${own.toFixed(1)} mm high`);
    return problems;
  } finally {
    await context.close();
  }
}

/** What is wrong with the code as the sheet shows it: its size, its quiet zone, and each module. */
async function modules(shown) {
  const pixels = async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { side: canvas.width, light: (x, y) => data[4 * (Math.floor(y) * canvas.width + Math.floor(x))] };
  };
  const image = document.querySelector('.back img');
  const [code, sheet] = [await pixels(image.src), await pixels(shown)];
  const box = image.getBoundingClientRect();
  const padding = parseFloat(getComputedStyle(image).paddingLeft);
  const width = box.width - 2 * padding;
  const millimetres = (width * 25.4) / 96;
  const problems = [];
  if (millimetres < 25 || millimetres > 30) problems.push(`the code is ${millimetres.toFixed(1)} mm wide`);
  const module = width / code.side;
  if (padding < 4 * module - 0.01) problems.push(`the quiet zone has ${(padding / module).toFixed(1)} modules`);
  const scale = sheet.side / box.width;
  let wrong = 0;
  for (let y = -3; y < code.side + 3; y += 1) {
    for (let x = -3; x < code.side + 3; x += 1) {
      const inside = x >= 0 && y >= 0 && x < code.side && y < code.side;
      const light = sheet.light((padding + (x + 0.5) * module) * scale, (padding + (y + 0.5) * module) * scale);
      if (inside && code.light(x, y) === 0 ? light > 60 : light < 200) wrong += 1;
    }
  }
  if (wrong > 0) problems.push(`${wrong} modules are not as the code has them`);
  return problems;
}

/** The millimetres by which the page is longer with the code than without it, and the height of the code. */
function removed() {
  const height = () => (document.body.getBoundingClientRect().height * 25.4) / 96;
  const code = document.querySelector('.back');
  const [own, before] = [(code.getBoundingClientRect().height * 25.4) / 96, height()];
  code.remove();
  return { cost: before - height(), own };
}

/** What is wrong with the place of the code: on the first sheet, beside the text and not above it. */
function place(height) {
  const box = document.querySelector('.back').getBoundingClientRect();
  const problems = [];
  if (box.bottom > height || box.left < 0 || box.right > innerWidth) problems.push('the code is not on the first sheet');
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const covers = (part) => part.width > 0 && part.left < box.right && part.right > box.left && part.top < box.bottom && part.bottom > box.top;
    if ([...range.getClientRects()].some(covers)) problems.push(`the code covers “${node.data.slice(0, 30)}”`);
  }
  return problems;
}
