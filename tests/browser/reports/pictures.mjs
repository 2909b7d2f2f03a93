// The pictures of the README and the manual, made from the program itself:
//   node tests/browser/reports/pictures.mjs FENER [FOLDER]
// FENER is a binary of `cargo build --release`; the pictures go to `docs/pictures`, or to FOLDER. Each is a WebP of at most
// 60,000 bytes. They show the sample campaign, the campaign of `docs/first-hour.md`, and the example in Bulgarian with the
// tokens of `docs/themes.md`, all on one fixed day.
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { launch } from '../support/chromium.mjs';
import { serve } from '../support/server.mjs';

const repository = resolve(import.meta.dirname, '../../..');
const [program = join(repository, 'target/release/fener'), folder = join(repository, 'docs/pictures')] = process.argv.slice(2);
const fener = resolve(program);
const out = resolve(folder);
const day = '2026-11-28';
const limit = 60_000;
const phone = { width: 390, height: 780 };
// A4 in CSS pixels, in half of its size.
const sheet = { viewport: { width: 794, height: 1123 }, scale: 0.5 };

const work = await mkdtemp(join(tmpdir(), 'fener-pictures-'));
const browser = await launch();
await mkdir(out, { recursive: true });

/** Runs the program in a campaign; returns all that it prints, with colours. */
function run(campaign, ...options) {
  const env = { ...process.env, CLICOLOR_FORCE: '1', LC_ALL: 'C.UTF-8', NO_COLOR: undefined };
  return spawnSync('sh', ['-c', '"$0" "$@" 2>&1', fener, ...options], { cwd: campaign, encoding: 'utf8', env }).stdout;
}

/** Builds a campaign; throws if it does not build. */
function build(campaign) {
  const options = ['build', '--date', day];
  const { status, stderr } = spawnSync(fener, options, { cwd: campaign, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return serve(join(campaign, 'public'));
}

async function put(campaign, path, text) {
  await mkdir(dirname(join(campaign, path)), { recursive: true });
  await writeFile(join(campaign, path), text);
}

/** The first block of code in a page of the manual that begins with a text. */
async function block(page, language, start = '') {
  const text = await readFile(join(repository, 'docs', page), 'utf8');
  const found = text.split('```').find((part) => part.startsWith(`${language}\n${start}`));
  if (!found) throw new Error(`${page} has no block ${language} ${start}`);
  return found.slice(language.length + 1);
}

/** Writes what a tab shows, in the best quality that is small enough. */
async function picture(name, tab, clip) {
  const session = await tab.context().newCDPSession(tab);
  for (const quality of [82, 70, 55, 40]) {
    const { data } = await painted(() => session.send('Page.captureScreenshot', { format: 'webp', quality, clip }));
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length > limit) continue;
    await writeFile(join(out, `${name}.webp`), bytes);
    console.log(`${name}.webp  ${bytes.length} bytes, quality ${quality}`);
    return;
  }
  throw new Error(`${name} has more than ${limit} bytes`);
}

/** Tries again while Chromium has not painted the page yet, which it reports as an error. */
async function painted(capture) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await capture();
    } catch (error) {
      if (tries === 10) throw error;
      await new Promise((resume) => setTimeout(resume, 300));
    }
  }
}

/** Shows an address on a screen, and takes a picture of it; `act` does something before. */
async function shoot(name, address, { viewport = phone, colorScheme = 'light', locale = 'sq', scale = 1, act, element } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, locale, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.goto(address, { waitUntil: 'load' });
  await act?.(tab);
  const box = element && await tab.locator(element).first().boundingBox();
  await picture(name, tab, { ...(box ?? { x: 0, y: 0, ...viewport }), scale });
  await context.close();
}

const colours = { 31: '#ff7b72', 32: '#7ee787', 33: '#f0c674', 34: '#79b8ff', 35: '#d2a8ff', 36: '#79d4fd' };

/** The output of a terminal as a web page. */
function terminal(command, output) {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  let style = {};
  const spans = output.trimEnd().split(/\x1b\[([\d;]*)m/).map((part, at) => {
    if (at % 2 === 0) {
      const css = Object.entries(style).map(([key, value]) => `${key}:${value}`).join(';');
      return css ? `<span style="${css}">${escaped(part)}</span>` : escaped(part);
    }
    for (const code of (part || '0').split(';').map(Number)) {
      if (code === 0) style = {};
      else if (code === 1) style['font-weight'] = 'bold';
      else if (code % 60 >= 30 && code % 60 <= 37) style.color = colours[30 + (code % 10)] ?? style.color;
    }
    return '';
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #1c2030; } pre { display: inline-block; margin: 0; padding: 16px 20px; color: #e8e8ee;
    font: 14px/1.45 "DejaVu Sans Mono", "Noto Sans Mono", monospace; }</style>
    <pre><span style="color:#9aa0b5">$ ${escaped(command)}</span>\n${spans.join('')}</pre>`;
}

/** The pages of the sample campaign, for the README, and a poster that is a proof. */
async function sample() {
  const campaign = join(work, 'sample');
  for (const part of ['content', 'fener.yaml', 'posters.lock']) {
    await cp(join(repository, part), join(campaign, part), { recursive: true });
  }
  const { origin, close } = await build(campaign);
  await shoot('wide', `${origin}/sq/`, { viewport: { width: 1000, height: 660 } });
  await shoot('home', `${origin}/sq/`, { colorScheme: 'dark' });
  await shoot('guide', `${origin}/sq/udhezues/pune-jashte/`);
  await shoot('landing', `${origin}/704/`);
  await shoot('arabic', `${origin}/ar/guides/job-abroad/`);
  await shoot('light', `${origin}/lite/sq/udhezues/pune-jashte.html`);
  await close();
  run(campaign, 'posters', '704', '--size', 'A4', '--languages', 'sq', '--date', day);
  await shoot('proof', `file://${campaign}/print/704/704-sq-A4.html`, sheet);
}

/** The campaign of the first hour: `fener check`, the preview with a mistake, the dashboard. */
async function firstHour() {
  run(work, 'init', 'my-campaign', '--country', 'MD', '--languages', 'ro,ru');
  const campaign = join(work, 'my-campaign');
  const about = '---\ntitle: Despre noi\n---\n\nSună la 022 555 555, sau [vezi numărul](helpline:emergancy).\n';
  await put(campaign, 'content/about/ro.md', about);
  const printed = join(work, 'check.html');
  await writeFile(printed, terminal('fener check', run(campaign, 'check', '--date', day)));
  await shoot('check', `file://${printed}`, { viewport: { width: 1100, height: 900 }, element: 'pre' });
  await rm(join(campaign, 'content/about'), { recursive: true });
  const home = await block('first-hour.md', 'markdown');
  await put(campaign, 'fener.yaml', await block('first-hour.md', 'yaml', 'title'));
  await put(campaign, 'content/ro.md', home);
  const server = spawn(fener, ['serve', '--port', '0', '--date', day], { cwd: campaign });
  let said = '';
  server.stdout.on('data', (bytes) => { said += bytes; });
  try {
    const origin = await until(() => /Preview: (http:\S+?)\/\s/.exec(said)?.[1]);
    const viewport = { width: 720, height: 560 };
    await shoot('mistake', `${origin}/ro/`, {
      viewport,
      act: async (tab) => {
        await put(campaign, 'content/ro.md', home.replace('helpline:emergency', 'helpline:emergancy'));
        await tab.getByText('emergancy').first().waitFor();
      },
    });
    await put(campaign, 'content/ro.md', home);
    await shoot('dashboard', `${origin}/_fener/`, {
      viewport: { width: 900, height: 760 },
      act: async (tab) => {
        await tab.getByText(/^[1-9] warnings$/).first().waitFor();
        await tab.getByText(campaign).first().evaluate((line, path) => { line.textContent = line.textContent.replace(path, 'my-campaign'); }, campaign);
      },
    });
  } finally {
    server.kill();
  }
}

/** The example in Bulgarian with colours and a logo of its own, on the screen and on paper. */
async function theme() {
  const campaign = join(work, 'example');
  await cp(join(repository, 'examples/bulgaria'), campaign, { recursive: true });
  const tokens = await block('themes.md', 'yaml', 'colours');
  await put(campaign, 'theme.yaml', tokens.replace(/alt: .*/, 'alt: {bg: "Нашият знак"}'));
  await put(campaign, 'themes/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48"><path fill="#ffd54f" d="M24 3 45 41H3z"/></svg>\n');
  const title = '---\ntitle: Работа в чужбина? Попитай, преди да тръгнеш.\n---\n';
  await put(campaign, 'content/news/start/facts.yaml', `date: ${day}\n`);
  await put(campaign, 'content/news/start/bg.md', title);
  const poster = 'place: gara\nleads_to: guides/example\nhelplines: [emergency]\nsheets: [poster, strips, leaflet]\n';
  await put(campaign, 'content/posters/station/facts.yaml', `code: "704"\n${poster}`);
  await put(campaign, 'content/posters/station/bg.md', title);
  const settings = await readFile(join(campaign, 'fener.yaml'), 'utf8');
  await put(campaign, 'fener.yaml', `${settings}share_cards: true\n`);
  const { origin, close } = await build(campaign);
  await shoot('theme-home', `${origin}/bg/`);
  await shoot('theme-guide', `${origin}/bg/guides/example/`, { colorScheme: 'dark' });
  await shoot('theme-landing', `${origin}/704/`, { locale: 'bg' });
  const { width, height } = { width: 600, height: 315 };
  const card = join(work, 'card.html');
  await writeFile(card, `<body style="margin:0"><img src="${campaign}/public/og/bg/news/start.png" width="${width}" height="${height}">`);
  await shoot('share-card', `file://${card}`, { viewport: { width, height } });
  await close();
  run(campaign, 'posters', '--languages', 'bg', '--date', day);
  await shoot('poster', `file://${campaign}/print/704/704-bg-A4.html`, sheet);
  await shoot('strips', `file://${campaign}/print/704/704-bg-tear-off-A4.html`, sheet);
}

/** Waits until there is a result. */
async function until(probe) {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = probe();
    if (found) return found;
    if (Date.now() > end) throw new Error('the preview does not start');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

try {
  await sample();
  await firstHour();
  await theme();
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
