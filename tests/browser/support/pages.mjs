// Pages for the cases, chosen from the built site itself: a new kind of page is tested as soon
// as it is built.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The link to leave by: on light pages it has no class of its own, but stands in the header as well. */
export const exitLink = 'a.exit, header a[rel~="noreferrer"]';

/**
 * Every page: `path` as the address has it, `kind`, `lang`, `form` (`full`, `lite` or `landing`), `size` in
 * bytes, `borrowed`, `exit` and `script`: whether its text is in another language than its
 * frame, whether it has a link to leave by, and whether it runs a script.
 */
export async function pages(site) {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const all = await Promise.all(files.map(async (file) => {
    const html = await readFile(join(site, file), 'utf8');
    const path = file.split(sep).join('/').replace(/(^|\/)index\.html$/, '$1');
    return {
      path,
      size: Buffer.byteLength(html),
      lang: html.match(/<html[^>]* lang="([^"]+)"/)?.[1],
      dir: html.match(/<html[^>]* dir="([^"]+)"/)?.[1],
      named: html.match(/<body[^>]* class="([^" ]+)/)?.[1],
      borrowed: /<h1 lang=/.test(html),
      exit: /<a class="exit"|<header><p><a [^>]*rel="noopener noreferrer"/.test(html),
      script: html.includes('<script>'),
    };
  }));
  const full = new Map(all.map((page) => [page.path, page]));
  return all.map(({ named, ...page }) => {
    const lite = page.path.startsWith('lite/');
    const landing = /^\d+\/$/.test(page.path);
    // Further parts of a light version have no full page of their own.
    const own = page.path.replace(/^lite\//, '').replace(/\.html$/, '/');
    const whole = own.replace(/\d+\/$/, '');
    const kind = landing ? 'landing' : named ?? full.get(own)?.named ?? full.get(whole)?.named;
    if (!kind) throw new Error(`nothing says which kind of page ${page.path} is`);
    return { ...page, kind, form: lite ? 'lite' : landing ? 'landing' : 'full' };
  });
}

/** The largest page of each kind, in each language, full and light version; and the largest with a borrowed text. */
export async function oneOfEach(site) {
  const chosen = new Map();
  for (const page of await pages(site)) {
    const key = [page.form, page.kind, page.lang, page.borrowed].join(' ');
    if (!(chosen.get(key)?.size >= page.size)) chosen.set(key, page);
  }
  return [...chosen.values()];
}
