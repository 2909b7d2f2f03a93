// Posters, strips, leaflets and cards with long words, a long number and a long place. The case makes a small campaign in a
// temporary folder, and removes it.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import assert from 'node:assert/strict';

export const name = 'no text of a sheet is cut at an edge';

const NAMES = {
  de: 'Menschenhandelsopferberatungsstelle',
  ur: 'کام کی جگہ پر استحصال کا شکار افراد کی ہیلپ لائن',
};
const TITLES = { de: 'Frag vor der Arbeitsvertragsunterzeichnung.', ur: 'بیرون ملک کام پر جانے سے پہلے پوچھیں' };

export async function run({ browser, fener }) {
  assert.ok(fener, 'this case starts the program itself: name it after the site');
  const root = await mkdtemp(join(tmpdir(), 'fener-sheets-'));
  try {
    await write(root);
    const program = spawn(fener, ['posters', '--date', '2026-11-28'], { cwd: root, stdio: 'ignore' });
    const code = await new Promise((done) => program.on('close', done));
    assert.equal(code, 0, 'fener posters');
    const context = await browser.newContext({ viewport: { width: 1300, height: 1250 } });
    const tab = await context.newPage();
    const problems = [];
    let sheets = 0;
    for (const poster of ['704', '705']) {
      const files = (await readdir(join(root, 'print', poster))).filter((file) => file.endsWith('.html'));
      for (const file of files) {
        await tab.goto(pathToFileURL(join(root, 'print', poster, file)).href);
        problems.push(...(await tab.evaluate(cutTexts)).map((problem) => `${file}: ${problem}`));
        sheets += 1;
      }
    }
    await context.close();
    assert.ok(sheets >= 16, `${sheets} sheets`);
    assert.ok(problems.length === 0, problems.join('\n'));
  } finally {
    await rm(root, { recursive: true });
  }
}

async function write(root) {
  const put = async (path, text) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const texts = async (folder, titles, body) => {
    for (const [code, title] of Object.entries(titles)) await put(`${folder}/${code}.md`, `---\ntitle: "${title}"\n---\n${body}`);
  };
  await put('fener.yaml', 'title: Weg\nbase_url: https://weg-in-die-fremde.org/\ncountry: DE\nemergency: ["112"]\nlanguages:\n  - {code: de}\n  - {code: ur, fallback: [de]}\n');
  await texts('content', TITLES, '');
  for (const [folder, number] of [['line', '+49 30 9018 12345'], ['second', '+49 30 9018 99999'], ['emergency', '112']]) {
    await put(`content/helplines/${folder}/facts.yaml`, `status: active\nchannels: [{type: voice, number: "${number}", works_from: [DE], cost: free}]\n`
      + 'hours: "Mo,We,Fr 08:00-17:00; Tu 09:00-12:00; Th 13:00-20:00; PH off"\nlanguages: [de, en, ru, uk, pl, ro]\n'
      + `assured: {on: 2026-11-20, by: operator}\nemergency: ${folder === 'emergency'}\n`);
    await texts(`content/helplines/${folder}`, NAMES, '');
  }
  await put('content/guides/job/facts.yaml', 'helplines: [line, second]\nupdated: 2026-11-20\n');
  const steps = '\n## A {.steps}\n\n1. Donaudampfschifffahrtsgesellschaftskapitänsmützenkontrolle fragen.\n2. B.\n\n'
    + '## C {.red-flags}\n\nRindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz\n: D.\n';
  await texts('content/guides/job', TITLES, steps);
  for (const [code, size] of [['704', 'A4'], ['705', 'A5']]) {
    await put(`content/posters/p${code}/facts.yaml`, `code: "${code}"\nplace: Zentraler Omnibusbahnhof, Bahnsteig 17, links neben dem Fahrkartenschalter und dem Warteraum\n`
      + `leads_to: guides/job\nhelplines: [line, second]\nsize: ${size}\nscan_distance_cm: 60\nsheets: [poster, strips, leaflet, card]\n`);
    await texts(`content/posters/p${code}`, TITLES, '');
  }
}

/** The texts of a sheet that are outside of it, or outside of an element that cuts them off. */
function cutTexts() {
  const bounds = '.sheet, .panel, .strip, .visit, .link, .call, .paper, footer';
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      // The box of a line is higher than its letters.
      const rest = box.height * 0.2;
      for (let outer = node.parentElement; outer; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflow === 'visible' && !outer.matches(bounds)) continue;
        const edge = outer.getBoundingClientRect();
        const over = Math.max(edge.left - box.left, box.right - edge.right, edge.top - box.top - rest, box.bottom - rest - edge.bottom);
        if (over > 1.5) found.add(`“${node.data.trim().slice(0, 40)}” is ${over.toFixed(0)} px outside of ${outer.className || outer.tagName}`);
      }
    }
  }
  return [...found];
}
