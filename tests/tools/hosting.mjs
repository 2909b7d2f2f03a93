// Serves a built site with the recipes of docs/hosting.md, each with the real server, and checks what readers get: pages,
// folders, the page for missing addresses, types, caching and headers. Usage: hosting.mjs SITE
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const built = resolve(process.argv[2] ?? 'public');
const manual = await readFile(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
const work = await mkdtemp(join(tmpdir(), 'fener-hosting-'));
const site = join(work, 'site');
await cp(built, site, { recursive: true });
// A sound, which the sample has none of: players ask for a part of it.
await mkdir(join(site, 'files'), { recursive: true });
await writeFile(join(site, 'files/spot.0123456789ab.mp3'), Buffer.alloc(5000, 'ID3'));
await writeFile(join(site, 'stops.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');

/** The first block of code below a heading of the manual. */
function recipe(heading) {
  const part = manual.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const code = part.match(/```[a-z]*\n([\s\S]*?)```/)?.[1];
  if (!code) throw new Error(`docs/hosting.md has no recipe for ${heading}`);
  return code;
}

/** A text with one part replaced, which has to be there. */
function put(text, from, to) {
  if (!text.includes(from)) throw new Error(`the recipe has no \`${from}\``);
  return text.replace(from, to);
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

function get(port, path, headers = {}) {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

const servers = {
  async nginx(port) {
    const server = put(recipe('nginx'), 'root /srv/campaign;', `listen 127.0.0.1:${port}; root ${site};`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const temporary = paths.map((name) => `${name}_temp_path ${work}/${name};`).join(' ');
    await writeFile(
      join(work, 'nginx.conf'),
      `${process.getuid() === 0 ? 'user root;' : ''} pid ${work}/nginx.pid; error_log ${work}/nginx.log; daemon off; worker_processes 1; events {}\n` +
        `http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary}\n${server} }\n`,
    );
    return ['nginx', ['-c', join(work, 'nginx.conf'), '-e', join(work, 'nginx.log')]];
  },
  async apache(port) {
    await writeFile(join(site, '.htaccess'), recipe('Apache'));
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'alias'];
    const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n');
    await writeFile(
      join(work, 'apache.conf'),
      `ServerRoot ${work}\nServerName 127.0.0.1\nPidFile ${work}/apache.pid\nErrorLog ${work}/apache.log\n${load}\n` +
        `Listen 127.0.0.1:${port}\nTypesConfig /etc/mime.types\nDocumentRoot ${site}\n` +
        `<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>\n`,
    );
    return ['apache2', ['-f', join(work, 'apache.conf'), '-DFOREGROUND']];
  },
  async caddy(port) {
    let file = put(recipe('Caddy'), 'example.org {', `http://127.0.0.1:${port} {`);
    file = put(file, '/srv/campaign', site);
    await writeFile(join(work, 'Caddyfile'), `{\nadmin off\nstorage file_system ${work}/caddy\n}\n${file}`);
    return ['caddy', ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile']];
  },
};

const files = (await readdir(site, { recursive: true })).sort();
const find = (pattern) => '/' + (files.find((file) => pattern.test(file)) ?? `nothing like ${pattern}`);
const missing = await readFile(join(site, '404.html'));
const page = find(/^[a-z]{2}\/[^/]+\/index\.html$/).replace('index.html', '');
const month = 30 * 86_400;

/** Checks one server; returns what is wrong. */
async function check(port) {
  const wrong = [];
  const expect = (holds, text) => holds || wrong.push(text);
  const served = async (path, type) => {
    const { status, headers, body } = await get(port, encodeURI(path));
    expect(status === 200, `${path}: ${status}`);
    expect(type.test(headers['content-type'] ?? ''), `${path}: type ${headers['content-type']}`);
    expect(headers['x-content-type-options'] === 'nosniff', `${path}: no nosniff`);
    expect(headers['referrer-policy'] === 'no-referrer', `${path}: no Referrer-Policy`);
    expect(Boolean(headers.etag ?? headers['last-modified']), `${path}: cannot be revalidated`);
    return { headers, body };
  };
  for (const path of ['/', page, find(/^\d{3,5}\/index\.html$/).replace('index.html', ''), find(/^lite\/.+\.html$/)]) {
    const { headers } = await served(path, /^text\/html/);
    const age = Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1] ?? 0);
    expect(age <= 3600, `${path}: kept for ${age} s, so that a withheld number would stay`);
  }
  const types = [
    [/\.vcf$/, /^text\/vcard/],
    [/\.ics$/, /^text\/calendar/],
    [/\.svg$/, /^image\/svg\+xml/],
    [/\.png$/, /^image\/png/],
    [/^helplines\.json$/, /^application\/json/],
    [/^sitemap\.xml$/, /^(text|application)\/xml/],
    [/\.js$/, /^(text|application)\/javascript/],
    [/\.mp3$/, /^audio\/mpeg/],
  ];
  for (const [name, type] of types) await served(find(name), type);
  for (const path of ['/gone', '/gone/', '/sq/gone/deeper/x.html', '/files/gone.0123456789ab.pdf']) {
    const { status, body } = await get(port, path);
    expect(status === 404 && body.equals(missing), `${path}: ${status}, not 404.html`);
  }
  // Readers leave out the slash of a folder.
  const bare = await get(port, encodeURI(page.replace(/\/$/, '')));
  const target = new URL(bare.headers.location ?? '/', `http://127.0.0.1:${port}`);
  expect([301, 302, 307, 308].includes(bare.status), `a folder without its slash: ${bare.status}`);
  expect(decodeURI(target.pathname) === page, `a folder without its slash leads to ${target}`);
  // The name of such a file changes with its content.
  const asset = find(/^files\/.+\.[0-9a-f]{12}[.-]/);
  const { headers } = await get(port, asset);
  const age = Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1] ?? 0);
  expect(age >= month, `${asset}: kept for ${age} s`);
  const packed = await get(port, '/', { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding'] === 'gzip', '/: not compressed');
  const part = await get(port, '/files/spot.0123456789ab.mp3', { range: 'bytes=10-19' });
  expect(part.status === 206 && part.body.length === 10, `a part of a sound: ${part.status}`);
  return wrong;
}

let failed = 0;
for (const [name, configure] of Object.entries(servers)) {
  const port = await freePort();
  const [command, args] = await configure(port);
  const env = { ...process.env, HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  server.stderr.on('data', (part) => (said += part));
  const ended = new Promise((done) => {
    server.on('exit', done);
    server.on('error', (error) => done((said += error)));
  });
  let wrong = ['did not start'];
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    try {
      await get(port, '/');
    } catch {
      await sleep(100);
      continue;
    }
    wrong = await check(port);
    break;
  }
  server.kill('SIGTERM');
  await ended;
  if (wrong[0] === 'did not start') wrong.push(said.slice(-2000));
  for (const line of wrong) console.log(`${name}: ${line}`);
  console.log(`${name}: ${wrong.length === 0 ? 'as the manual says' : `${wrong.length} wrong`}`);
  failed += wrong.length;
}
await rm(work, { recursive: true });
process.exit(failed === 0 ? 0 : 1);
