// Small screens, large text, touch targets, and right-to-left scripts.
import assert from 'node:assert/strict';
import { oneOfEach } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

export const name = 'pages fit 320 px with text at 200 %, and 768 px, numbers stay on one line at 240 px, touch targets are large enough, and Arabic is mirrored';

export async function run({ browser, site, serve }) {
  const home = `${(await serve()).origin}/`;
  const options = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };
  const look = async (tab, page) => [
    ...(page.dir ? [] : ['does not say its direction']),
    ...(await tab.evaluate(targets)),
    ...(await tab.evaluate(mirrored)),
    ...(await tab.evaluate(numbers)),
    ...(await tab.evaluate(overflow, 1)),
    ...(await tab.evaluate(overflow, 2)),
  ];
  const problems = await visit(browser, await oneOfEach(site), (page) => home + page.path, options, look);
  const narrow = { ...options, viewport: { width: 240, height: 320 } };
  const broken = (tab) => tab.evaluate(brokenNumbers);
  problems.push(...(await visit(browser, await oneOfEach(site), (page) => home + page.path, narrow, broken)));
  // The width at which the map of regions stands beside its text.
  const tablet = { ...options, viewport: { width: 768, height: 1024 } };
  const wide = (tab) => tab.evaluate(overflow, 1);
  problems.push(...(await visit(browser, await oneOfEach(site), (page) => home + page.path, tablet, wide)));
  assert.ok(problems.length === 0, problems.join('\n'));
}

/** Numbers to call or write to that stand on two lines. */
function brokenNumbers() {
  const problems = [];
  for (const link of document.querySelectorAll('[href^="tel:"], [href^="sms:"], [href^="viber:"], [href*="//wa.me/"], [href*="//signal.me/"], [href*="//t.me/+"]')) {
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.checkVisibility()) continue;
      for (const { 0: number, index } of node.data.matchAll(/\+?\d+(?:[ \u00a0\u202f-]\d+)*/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + number.length);
        const tops = [...range.getClientRects()].map((box) => Math.round(box.top));
        if (new Set(tops).size > 1) problems.push(`240 px: ${number} stands on two lines: ${link.outerHTML.slice(0, 90)}`);
      }
    }
  }
  return problems;
}

/** What makes the page scroll sideways, or loses text at its edge, with letters `times` as large (WCAG 1.4.4, 1.4.10). */
function overflow(times) {
  const root = document.documentElement;
  root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * times}px`;
  const problems = [];
  if (root.scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return (box.right > innerWidth + 1 || box.left < -1) && getComputedStyle(element).position !== 'absolute';
    });
    problems.push(`letters × ${times}: ${root.scrollWidth} px wide, by ${wide.at(-1)?.outerHTML.slice(0, 90)}`);
  }
  for (const element of document.querySelectorAll('main *, footer *, header *')) {
    const { overflowX } = getComputedStyle(element);
    const lost = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    // A drawing may be cut off; text may not.
    if (lost && [...element.querySelectorAll('*')].some((inner) => inner.innerText && inner.getBoundingClientRect().right > innerWidth + 1)) {
      problems.push(`letters × ${times}: cuts words off: ${element.outerHTML.slice(0, 90)}`);
    }
  }
  root.style.fontSize = '';
  return problems;
}

/** Targets of at least 24 px unless they stand in a line of text (WCAG 2.5.8); those to press in a hurry, 48. */
function targets() {
  const problems = [];
  for (const element of document.querySelectorAll('a[href], button, summary, input')) {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || element.matches('.skip')) continue;
    const box = (element.labels?.[0] ?? element).getBoundingClientRect();
    const due = element.matches('.call, .also, .exit, .ask, .reach a, button, summary') ? 48 : style.display === 'inline' ? 0 : 24;
    if (box.height + 0.5 < due || (due > 0 && box.width + 0.5 < 24)) {
      problems.push(`${Math.round(box.width)} × ${Math.round(box.height)} px, less than ${due}: ${element.outerHTML.slice(0, 90)}`);
    }
  }
  return problems;
}

/** The exit stands where lines end, a step's number where its list begins. */
function mirrored() {
  const problems = [];
  const side = (element) => (getComputedStyle(element).direction === 'rtl' ? 'right' : 'left');
  const header = document.querySelector('header');
  const exit = document.querySelector('header .exit');
  if (exit) {
    const brand = header.querySelector('.brand').getBoundingClientRect();
    const box = exit.getBoundingClientRect();
    const ends = side(header) === 'left' ? box.left > brand.left : box.right < brand.right;
    if (!ends) problems.push('the exit does not stand where lines end');
  }
  for (const step of document.querySelectorAll('.steps > ol > li')) {
    const number = getComputedStyle(step, '::before');
    // A step in a language of the other direction is aligned with its list.
    const list = side(step.parentElement);
    const gap = parseFloat(number[list]);
    const other = parseFloat(number[list === 'left' ? 'right' : 'left']);
    if (!(Math.abs(gap) < 1 && other > 100)) problems.push(`a step's number does not stand where its list begins: ${step.innerText.slice(0, 60)}`);
  }
  for (const text of document.querySelectorAll('h1, h2, main p')) {
    const { textAlign } = getComputedStyle(text);
    const wrong = side(text) === 'right' ? 'left' : 'right';
    if (textAlign === wrong) problems.push(`its lines begin on the wrong side: ${text.innerText.slice(0, 60)}`);
  }
  return problems;
}

/** Every number of several groups reads from left to right, whatever stands around it. */
function numbers() {
  const problems = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility() || node.parentElement.matches('script, style')) continue;
    for (const { 0: number, index } of node.data.matchAll(/\+?\d+(?:[ \u00a0\u202f]\d+)+/g)) {
      let before;
      for (let at = 0; at < number.length; at += 1) {
        if (!/[+\d]/.test(number[at])) continue;
        const range = document.createRange();
        range.setStart(node, index + at);
        range.setEnd(node, index + at + 1);
        const box = range.getBoundingClientRect();
        if (before && box.top < before.bottom - 2 && box.left < before.left) {
          problems.push(`reads out of order: ${number}`);
          break;
        }
        before = box;
      }
    }
  }
  return problems;
}
