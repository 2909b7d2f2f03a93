// Runs linkinator on a built site twice: below a path of a host, and as plain files (as on a USB stick), where a folder
// has no index page. Addresses of other sites are not requested.
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { LinkChecker } from 'linkinator';

const site = resolve(process.argv[2] ?? 'public');
const types = { html: 'text/html', xml: 'application/xml', svg: 'image/svg+xml', json: 'application/json' };

/** A host that knows one folder, below one path. */
async function host(below, hasIndex) {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
      if (!path.startsWith(below)) throw new Error('outside of the site');
      let file = join(site, path.slice(below.length));
      // A reader of plain files opens the first page by hand.
      const opened = hasIndex || path === below;
      if (opened && (await stat(file)).isDirectory()) file = join(file, 'index.html');
      const body = await readFile(file);
      response.setHeader('content-type', types[file.split('.').pop()] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

async function check(name, below, hasIndex) {
  const server = await host(below, hasIndex);
  const root = `http://127.0.0.1:${server.address().port}${below}`;
  const result = await new LinkChecker().check({
    path: root,
    recurse: true,
    concurrency: 20,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(root),
  });
  server.close();
  server.closeAllConnections();
  const seen = result.links.filter((link) => link.state !== 'SKIPPED');
  const broken = seen.filter((link) => link.state === 'BROKEN');
  for (const { url, parent, status } of broken.slice(0, 40)) {
    console.log(`${name}: ${url} (${status}) on ${parent}`);
  }
  // Only 404.html may be unlinked.
  const found = new Set(seen.map((link) => decodeURIComponent(new URL(link.url).pathname.slice(below.length))));
  const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html') && file !== '404.html');
  const lost = pages.filter((page) => !found.has(page) && !found.has(page.replace(/index\.html$/, '')));
  for (const page of lost.slice(0, 40)) console.log(`${name}: no link leads to ${page}`);
  console.log(`${name}: ${seen.length} addresses, ${broken.length} dead, ${pages.length} pages, ${lost.length} never linked`);
  return seen.length > 0 && broken.length === 0 && lost.length === 0;
}

const below = await check('below a path', '/deep/campaign/', true);
const files = await check('as files alone', '/', false);
process.exitCode = below && files ? 0 : 1;
