// A static HTTP host: index.html for folders, 404.html for missing files, gzip for text. It forbids caching, so every
// visit is a first one.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
};
const packed = /^(text\/|image\/svg|application\/(json|xml|manifest))/;

/**
 * Serves `site` below `prefix` on a free port of this machine. `origin` has no path; the home of the site is
 * `origin + prefix`. `asked` lists the paths that were asked for, in order. `gzip: false` packs nothing,
 * `port` asks for one port instead of any that is free.
 */
export async function serve(site, prefix = '/', { gzip = true, port = 0 } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
    asked.push(path);
    const found = path.startsWith(prefix) ? await find(site, path.slice(prefix.length)) : undefined;
    if (found?.folder && !path.endsWith('/')) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const file = found?.file ?? join(site, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'no-store' };
    let body = await readFile(file);
    if (gzip && packed.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      body = gzipSync(body);
      headers['content-encoding'] = 'gzip';
    }
    headers['content-length'] = body.length;
    response.writeHead(found ? 200 : 404, headers).end(body);
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, asked, close };
}

/** The file that answers a path below the site, and whether the path names a folder. */
async function find(site, path) {
  if (path.split('/').includes('..')) return undefined;
  try {
    const named = join(site, path);
    const folder = (await stat(named)).isDirectory();
    const file = folder ? join(named, 'index.html') : named;
    await stat(file);
    return { file, folder };
  } catch {
    return undefined;
  }
}
