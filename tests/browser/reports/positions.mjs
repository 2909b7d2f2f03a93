// The distance from the top of the page to its heading, its first sentence and its first number to call, in px on a
// screen of 360 × 640, scripts off:
//   node tests/browser/reports/positions.mjs SITE [LANGUAGE]
// A table for a person to read; `docs/first-screen.md` holds one.
import { resolve } from 'node:path';
import { launch } from '../support/chromium.mjs';
import { oneOfEach, pages } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';

const [site = 'public', language = 'sq'] = process.argv.slice(2);
const folder = resolve(site);
const { origin, close } = await serve(folder);
const browser = await launch();
const context = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
const tab = await context.newPage();

/** What stands first on the page; `bar` is the number in the bar at the bottom of the screen. */
function measure() {
  const top = (element) => (element ? Math.round(element.getBoundingClientRect().top) : undefined);
  const main = document.querySelector('main') ?? document.body;
  const isShown = (element) => element.checkVisibility() && !element.closest('.reach, nav, details:not([open])');
  const all = (selector) => [...main.querySelectorAll(selector)].filter(isShown);
  const heading = all('h1')[0];
  const follows = (element) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  // A sentence has four words or more; notices, dates and labels have fewer.
  const isSentence = (element) => element.innerText.trim().split(/\s+/).length > 3 && !element.querySelector('p, li');
  return {
    heading: top(heading),
    sentence: top(all('p, li, dd').find((element) => follows(element) && isSentence(element))),
    call: top(all('a[href^="tel:"]')[0]),
    bar: top(document.querySelector('.reach a[href^="tel:"]')),
  };
}

const shown = (y) => (y === undefined ? '–' : y < 640 ? String(y) : `**${y}**`);
console.log('| page | heading | first sentence | first call | call in the bar |\n|---|---|---|---|---|');
// Folders have lists of their own, so each is a line; of other kinds, the largest page stands for all.
const folders = (await pages(folder)).filter((page) => page.kind === 'section' && page.form === 'full');
const others = (await oneOfEach(folder)).filter((page) => !folders.some((own) => own.path === page.path));
for (const page of [...others, ...folders]) {
  if (page.lang !== language || page.borrowed) continue;
  await tab.goto(`${origin}/${page.path}`);
  const { heading, sentence, call, bar } = await tab.evaluate(measure);
  console.log(`| ${page.kind === 'section' && page.form === 'full' ? page.path : `${page.form} ${page.kind}`} | ${[heading, sentence, call, bar].map(shown).join(' | ')} |`);
}
await browser.close();
await close();
