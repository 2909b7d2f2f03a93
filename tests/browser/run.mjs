// Runs every case beside this file in Chromium:  node run.mjs SITE [FENER] [CASE…]
//
// SITE is the folder that `fener build` wrote, FENER the binary for cases that start it, CASE a file's name
// without `.mjs`. A case exports `name`, a sentence of what holds, and `run({ browser, site, fener, serve })`, which
// throws if it does not hold; `serve(prefix, options)` serves the site on a port of its own.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from './support/chromium.mjs';
import { serve } from './support/server.mjs';

const [site, fener, ...only] = process.argv.slice(2);
if (!site) {
  console.error('usage: node run.mjs SITE [FENER] [CASE…]');
  process.exit(2);
}
const folder = resolve(site);
const here = import.meta.dirname;
const files = (await readdir(here)).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs').sort();
const browser = await launch();
let passed = 0;
let failed = 0;
for (const file of files) {
  if (only.length > 0 && !only.includes(file.replace(/\.mjs$/, ''))) continue;
  const started = performance.now();
  const hosts = [];
  const host = async (prefix, options) => {
    hosts.push(await serve(folder, prefix, options));
    return hosts.at(-1);
  };
  let name = file;
  try {
    const example = await import(`./${file}`);
    if (!example.name || !example.run) throw new Error('exports no `name` or no `run`');
    name = example.name;
    await example.run({ browser, site: folder, fener: fener && resolve(fener), serve: host });
    passed += 1;
    console.log(`ok   ${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${String(error.message ?? error).replace(/^/gm, '     ')}`);
  }
  await Promise.all(hosts.map((each) => each.close()));
  await Promise.all(browser.contexts().map((context) => context.close()));
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
