// Navigation with the Tab key alone.
import assert from 'node:assert/strict';
import { oneOfEach } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

export const name = 'Tab reaches every control in visual order, and the focus is always visible';

export async function run({ browser, site, serve }) {
  const home = `${(await serve()).origin}/`;
  const pages = await oneOfEach(site);
  const options = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };
  const problems = await visit(browser, pages, (page) => home + page.path, options, look);
  assert.ok(problems.length === 0, problems.join('\n'));
}

async function look(tab, page) {
  const problems = [];
  const reachable = await tab.evaluate(mark);
  const stops = [];
  // After the last stop the browser leaves the page, or starts again. A page that returns to an earlier stop before
  // that hides the rest from the reader.
  for (let presses = 0; presses <= reachable.length; presses += 1) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(focused);
    if (!stop || stops.some((earlier) => earlier.index === stop.index)) break;
    stops.push(stop);
  }
  const reached = new Set(stops.map((stop) => stop.index));
  problems.push(...reachable.filter((_, index) => !reached.has(index)).map((says) => `Tab never reaches ${says}`));
  for (const [index, stop] of stops.entries()) {
    if (!stop.ring) problems.push(`nothing shows that ${stop.says} has the focus`);
    if (!stop.seen) problems.push(`${stop.says} has the focus, but something lies over it`);
    const before = stops.slice(0, index).findLast((other) => !other.fixed);
    if (before && !stop.fixed && stop.bottom <= before.top) {
      problems.push(`${stop.says} stands above ${before.says}, but comes after it`);
    }
  }
  problems.push(...(await skip(tab, page, stops)), ...(await toggles(tab)));
  return problems;
}

/** Numbers what a reader must be able to reach, in the order of the source, and says what each is. */
function mark() {
  const inside = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll(inside)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0);
  all.forEach((element, index) => element.setAttribute('data-stop', index));
  return all.map((element) => element.outerHTML.slice(0, 90));
}

/** Where the focus is, whether one sees that, and whether it is in sight. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  let fixed = false;
  for (let above = element; above; above = above.parentElement) {
    fixed ||= ['fixed', 'sticky', 'absolute'].includes(getComputedStyle(above).position);
  }
  const spots = [...element.getClientRects()].flatMap((line) => [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [line.x + line.width * x, line.y + line.height * y])));
  return {
    index: Number(element.getAttribute('data-stop') ?? -1),
    says: element.outerHTML.slice(0, 90),
    ring: element.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
    seen: spots.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element) && top !== document.documentElement && top !== document.body
        || [...(element.labels ?? [])].some((label) => label.contains(top)));
    }),
    fixed,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
  };
}

/** Whoever must leave finds the exit first; then comes the way past the header, which has to work. */
async function skip(tab, page, stops) {
  const at = await tab.evaluate(() => Number(document.querySelector('a.skip')?.getAttribute('data-stop') ?? -1));
  if (at < 0) return page.form === 'full' ? ['has no way past its header'] : [];
  const problems = [];
  const due = page.exit ? 1 : 0;
  if (stops[due]?.index !== at) problems.push(`the way past the header is not stop ${due + 1}`);
  await tab.focus('a.skip');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const inMain = await tab.evaluate(() => {
    const target = document.querySelector(document.querySelector('a.skip').hash);
    const { activeElement } = document;
    return target.contains(activeElement) || Boolean(target.compareDocumentPosition(activeElement) & 4);
  });
  if (!inMain) problems.push('the way past the header does not lead past it');
  return problems;
}

/** Space ticks a box, Enter opens what is folded away, and Tab then goes inside. */
async function toggles(tab) {
  const problems = [];
  const box = tab.locator('input[type=checkbox]').first();
  if (await box.count()) {
    await box.focus();
    await tab.keyboard.press('Space');
    if (!(await box.isChecked())) problems.push('Space does not tick the first box');
  }
  const fold = tab.locator('summary:visible').first();
  if (await fold.count()) {
    await fold.focus();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    const inside = await fold.evaluate((summary) => summary.parentElement.open
      && (!summary.parentElement.querySelector('a, button, input') || summary.parentElement.contains(document.activeElement)));
    if (!inside) problems.push('Enter and Tab do not lead into what is folded away');
  }
  return problems;
}
