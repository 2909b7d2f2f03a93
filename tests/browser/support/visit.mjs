// Opens pages, some at a time, and collects their errors.
import { availableParallelism } from 'node:os';

/**
 * Goes to each page (at `address(page)`) in a context made with `options`, and lets `look(tab, page, heard)` say
 * what is wrong with it: a list of sentences. They come back in the pages' order, each after the page's path.
 * `heard` is what the console has complained of so far; `prepare` gets each context before its first page.
 */
export async function visit(browser, pages, address, options, look, prepare = async () => {}) {
  const problems = pages.map(() => []);
  let next = 0;
  const reader = async () => {
    const context = await browser.newContext(options);
    await prepare(context);
    const tab = await context.newPage();
    let heard = [];
    tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(message.text()));
    tab.on('pageerror', (error) => heard.push(String(error)));
    for (let at = next++; at < pages.length; at = next++) {
      heard = [];
      try {
        const answer = await tab.goto(address(pages[at]));
        if (!answer.ok()) throw new Error(`the host answers ${answer.status()}`);
        const found = await look(tab, pages[at], heard);
        problems[at].push(...found);
      } catch (error) {
        problems[at].push(String(error.message ?? error).split('\n')[0]);
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), pages.length) }, reader));
  return problems.flatMap((found, at) => found.map((problem) => `/${pages[at].path}: ${problem}`));
}
