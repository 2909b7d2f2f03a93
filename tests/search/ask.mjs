// Shows what a query finds:  node ask.mjs SITE LANGUAGE QUERY…
import { SearchPage } from './page.mjs';

const [site, language, ...queries] = process.argv.slice(2);
for (const query of queries) {
  const page = new SearchPage(site, language);
  const { results, status, bytes, shows_help } = await page.query(query);
  console.log(`${query}: ${status} (${bytes} bytes in ${Object.keys(page.loaded).length} files${shows_help ? ', helplines' : ''})`);
  for (const { url, title, kind, sentence, marks } of results) {
    console.log(`  ${title} [${kind}] ${url}\n    ${sentence}  {${marks.join('|')}}`);
  }
}
