// When the first words stand on the screen, at 400 kbit/s with a round trip of 400 ms, nothing kept from before:
//   node tests/browser/reports/paint.mjs SITE [RUNS]
// A table for a person to read on a quiet machine; no test depends on it.
import { resolve } from 'node:path';
import { launch } from '../support/chromium.mjs';
import { oneOfEach } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';

const [site = 'public', runs = '3'] = process.argv.slice(2);
const folder = resolve(site);
const { origin, close } = await serve(folder);
const browser = await launch();
const bars = { lite: 1000, landing: 1000, full: 1500 };
// The connection is emulated from the first byte of the answer on; setting it up is one more round trip.
const connecting = 400;

async function paint(path) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const tab = await context.newPage();
  const wire = await context.newCDPSession(tab);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  });
  await tab.goto(`${origin}/${path}`);
  const seen = await tab.evaluate(() => new Promise((done) => {
    const [document] = performance.getEntriesByType('navigation');
    const tell = (list) => list.getEntries().forEach(({ name, startTime }) =>
      name === 'first-contentful-paint' && done({ at: startTime, bytes: document.transferSize }));
    new PerformanceObserver(tell).observe({ type: 'paint', buffered: true });
  }));
  await context.close();
  return seen;
}

const kinds = new Map();
for (const page of await oneOfEach(folder)) {
  const times = [];
  let bytes = 0;
  for (let run = 0; run < Number(runs); run += 1) {
    const seen = await paint(page.path);
    times.push(seen.at);
    bytes = seen.bytes;
  }
  const median = times.sort((a, b) => a - b)[times.length >> 1];
  const key = `${page.form} ${page.kind}`;
  if (!(kinds.get(key)?.median >= median)) kinds.set(key, { median, bytes, page });
}
console.log('| page | slowest of its kind | bytes on the wire | first words | with connecting | bar |\n|---|---|---|---|---|---|');
for (const [kind, { median, bytes, page }] of kinds) {
  const whole = median + connecting;
  const verdict = whole < bars[page.form] ? '' : ' **late**';
  console.log(`| ${kind} | /${page.path} | ${bytes} | ${median.toFixed(0)} ms | ${whole.toFixed(0)} ms | ${bars[page.form]} ms${verdict} |`);
}
await browser.close();
await close();
