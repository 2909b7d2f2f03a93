// Asks the shipped search script what `queries.json` says, in Node:  node run.mjs FENER
//
// It builds the sample campaign, and a small campaign for each other language. Each query names the page that must come
// first. A query loads at most MAX_BYTES of the index, and no result is without its kind and sentence.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SearchPage } from './page.mjs';

const MAX_BYTES = 30_000;
const [fener] = process.argv.slice(2);
const here = import.meta.dirname;
const { sample, campaigns } = JSON.parse(readFileSync(join(here, 'queries.json'), 'utf8'));
const cases = JSON.parse(readFileSync(join(here, 'fold.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'fener-search-'));
let passed = 0;
const failed = [];

function check(holds, message) {
  if (holds) passed += 1;
  else failed.push(message);
}

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** Writes and builds a campaign in one language; returns its output folder. */
function build(language, { pages, synonyms }) {
  const root = join(work, language);
  write(join(root, 'fener.yaml'), `title: T\ncountry: AL\nemergency: [112]\nlanguages: [{code: ${language}}]\n`);
  write(join(root, `content/${language}.md`), '---\ntitle: T\n---\n');
  write(join(root, `content/helplines/facts.yaml`), '');
  write(join(root, `content/helplines/${language}.md`), '---\ntitle: H\n---\n');
  write(join(root, 'content/helplines/line/facts.yaml'),
    'status: active\nchannels: [{type: voice, number: "112"}]\nemergency: true\n');
  write(join(root, `content/helplines/line/${language}.md`), '---\ntitle: L112\n---\n');
  write(join(root, `content/guides/${language}.md`), '---\ntitle: G\n---\n');
  write(join(root, `locales/${language}.synonyms.yaml`),
    Object.entries(synonyms).map(([word, means]) => `${JSON.stringify(word)}: ${JSON.stringify(means)}\n`).join(''));
  for (const [name, [title, text]] of Object.entries(pages)) {
    write(join(root, `content/guides/${name}/${language}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n${text}\n`);
  }
  return run(root, join(root, 'public'));
}

function run(root, out) {
  try {
    execFileSync(resolve(fener), ['build', '--root', root, '--out', out, '--date', '2026-11-28'], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`${root}: ${error.stderr}${error.stdout}`);
  }
  return out;
}

async function ask(site, language, queries, folder) {
  let most = 0;
  for (const [query, wanted] of Object.entries(queries)) {
    const page = new SearchPage(site, language);
    const { results, bytes, is_broken } = await page.query(query);
    const [first] = results;
    const found = first && decodeURI(first.url).replace(/^\.\.\//, '').replace(/\/index\.html$/, '');
    check(found === folder + wanted, `${language} “${query}”: ${found}, not ${folder + wanted}`);
    check(!is_broken && bytes <= MAX_BYTES, `${language} “${query}”: ${bytes} bytes are loaded`);
    most = Math.max(most, bytes);
  }
  console.log(`${language}: ${Object.keys(queries).length} queries, at most ${most} bytes of the index`);
}

/** Compares the words of texts with those of the index. */
async function folds() {
  const sites = {};
  for (const [language, text, words] of cases) {
    sites[language] ??= build(language, { pages: {}, synonyms: {} });
    const page = new SearchPage(sites[language], language);
    await page.settled();
    const found = page.context.foldedWords(text);
    check(JSON.stringify(found) === JSON.stringify(words), `${language} “${text}”: ${found}, not ${words}`);
  }
}

const root = join(here, '../..');
const site = run(root, join(work, 'sample'));
for (const [language, queries] of Object.entries(sample)) await ask(site, language, queries, '');
const nothing = await new SearchPage(site, 'en').query('xqzwv');
check(nothing.results.length === 0 && nothing.shows_help, 'nothing found shows the helplines');
for (const [language, campaign] of Object.entries(campaigns)) {
  await ask(build(language, campaign), language, campaign.queries, 'guides/');
}
await folds();
rmSync(work, { recursive: true });
failed.forEach((message) => console.log(`FAIL ${message}`));
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
