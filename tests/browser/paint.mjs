// The bytes and requests that a bad connection carries before the first text is painted. Seconds depend on the
// machine; `reports/paint.mjs` measures them.
import assert from 'node:assert/strict';
import { oneOfEach } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

export const name = 'the first text needs one request, and few enough bytes for one bar of signal';

// 400 kbit/s carry 50 bytes a millisecond; connecting and a request take a round trip of 400 ms each.
const bytesPerMs = 50;
const roundTrips = 2 * 400;
// The time for layout and paint on a phone.
const drawing = 50;
const due = { lite: 1000, landing: 1000, full: 1500 };

export async function run({ browser, site, serve }) {
  const { origin } = await serve();
  // Pictures and icons load after the text; these resources block it.
  const waits = [];
  const prepare = async (context) => {
    context.on('request', (request) => {
      if (['stylesheet', 'font'].includes(request.resourceType())) waits.push(request.url());
    });
  };
  const options = { viewport: { width: 320, height: 640 } };
  const look = async (tab, page) => {
    const [entry] = await tab.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON()));
    // A script element that a script inserts is async, so it blocks nothing.
    const holds = () => [...document.scripts].filter(({ src, async, defer }) => src && !async && !defer).map(({ src }) => src);
    waits.push(...(await tab.evaluate(holds)));
    const most = (due[page.form] - roundTrips - drawing) * bytesPerMs;
    return entry.transferSize > most ? [`${entry.transferSize} bytes on the wire, ${most} arrive in time`] : [];
  };
  const problems = await visit(browser, await oneOfEach(site), (page) => `${origin}/${page.path}`, options, look, prepare);
  problems.push(...waits.map((url) => `the first words wait for ${url}`));
  assert.ok(problems.length === 0, problems.join('\n'));
}
