// The first language stands at the root, the others below their codes.
import { readFileSync } from 'node:fs';

const [first] = JSON.parse(readFileSync(new URL('../_data/site.json', import.meta.url))).langs;

export default {
  permalink: ({ document, page }) => {
    if (!document) return undefined;
    const [, lang, section, slug] = page.filePathStem.split('/');
    return `${lang === first.code ? '' : `/${lang}`}/${section}/${slug}/`;
  },
};
