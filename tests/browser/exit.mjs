// The exit: by one press of Tab, by touch, by three presses of Shift; and the page that Back shows after it.
import assert from 'node:assert/strict';
import { exitLink, oneOfEach } from './support/pages.mjs';

export const name = 'one Tab or three Shifts leave the site, and Back does not return to the page';

export async function run({ browser, site, serve }) {
  const home = `${(await serve()).origin}/`;
  const pages = (await oneOfEach(site)).filter((page) => page.exit);
  assert.ok(pages.length > 0, 'no page has an exit');
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await context.route((url) => !url.href.startsWith(home), (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
  const problems = [];
  for (const page of pages) {
    // Pages without script leave by their link, and cannot change the history.
    for (const [how, leave] of ways.filter(([, , byScript]) => page.script || !byScript)) {
      const tab = await context.newPage();
      await tab.goto(`${home}robots.txt`);
      await tab.goto(home + page.path);
      const to = await tab.locator(exitLink).first().evaluate((link) => link.href);
      if (to.startsWith(home)) problems.push(`/${page.path}: the exit leads to our own ${to}`);
      try {
        await leave(tab);
        await tab.waitForURL(to, { timeout: 5000 });
        await tab.goBack();
        if (page.script && tab.url().split('#')[0] === home + page.path) problems.push(`/${page.path}: ${how}, then Back shows it again`);
      } catch (error) {
        problems.push(`/${page.path}: ${how}: ${error.message.split('\n')[0]}`);
      }
      await tab.close();
    }
    if (page.script) problems.push(...(await stays(context, home + page.path)).map((problem) => `/${page.path}: ${problem}`));
  }
  assert.ok(problems.length === 0, problems.join('\n'));
}

const ways = [
  ['one Tab and Enter', async (tab) => {
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
  }],
  ['a click', (tab) => tab.locator(exitLink).first().click()],
  ['three Shifts', async (tab) => {
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
  }, true],
];

/** Shift in the middle of writing is no wish to leave. */
async function stays(context, url) {
  const tab = await context.newPage();
  await tab.goto(url);
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await tab.keyboard.press(key);
  await tab.keyboard.press('Shift+Tab');
  await tab.waitForTimeout(200);
  const left = tab.url() !== url;
  await tab.close();
  return left ? ['a Shift that belongs to writing leaves the page'] : [];
}
