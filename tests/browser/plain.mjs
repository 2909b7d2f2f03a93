// Pages without their styles, as text browsers and old engines show them.
import assert from 'node:assert/strict';
import { oneOfEach } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

export const name = 'without styles all words are apart, and drawings are lines';

export async function run({ browser, site, serve }) {
  const home = `${(await serve()).origin}/`;
  const options = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
  const look = async (tab) => [...(await tab.evaluate(glued)), ...(await tab.evaluate(drawings))];
  const problems = await visit(browser, await oneOfEach(site), (page) => home + page.path, options, look);
  assert.ok(problems.length === 0, problems.join('\n'));
}

/** Removes the styles, and returns the words of neighbouring elements that then stand on one line without a gap. */
function glued() {
  for (const style of document.querySelectorAll('style')) style.remove();
  const problems = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !node.parentElement.checkVisibility() || node.parentElement.closest('script')) {
      // White space between two inline elements is a gap.
      if (node.data && last && node.parentElement === last.parentElement) last = undefined;
      continue;
    }
    // Arabic writes “and” (one letter) together with the next word.
    const isJoined = last && /[\p{L}\p{N}.:]{2}$/u.test(last.data) && /^[\p{L}\p{N}]/u.test(node.data);
    // An inline part of one word, such as a strong letter, has one paragraph and no link or label.
    const parts = isJoined ? [last, node].map((text) => text.parentElement.closest('a, span, small, time, strong, b')) : [];
    if (parts.some(Boolean) && !isApart(last, node)) {
      problems.push(`without styles: “${last.data.slice(-30)}” and “${node.data.slice(0, 30)}” are one word`);
    }
    last = node;
  }
  return problems;

  function isApart(a, b) {
    const boxes = [a, b].map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
    const [end, start] = [boxes[0].at(-1), boxes[1][0]];
    if (!end || !start || Math.abs(end.bottom - start.bottom) > 8) return true;
    return Math.min(Math.abs(start.left - end.right), Math.abs(end.left - start.right)) > 1;
  }
}

/** Drawings that are filled with black over their whole area. */
function drawings() {
  const shapes = [...document.querySelectorAll('svg')].filter((drawing) => drawing.checkVisibility());
  const black = shapes.filter((drawing) => getComputedStyle(drawing).fill !== 'none');
  return black.map((drawing) => `without styles: a black drawing: ${drawing.outerHTML.slice(0, 60)}`);
}
