// Answers with saved pages while no network does. It keeps only what a reader asked to save: one cache
// a language, named after the site and that language's list of files.
const root = self.registration.scope;
const PATIENCE = 4000;
let renewed = false;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const tell = (said) => port.postMessage(said);
  const name = root + ' ' + event.data;
  event.waitUntil(renew(name, tell).then(
    () => tell({ end: 'saved' }),
    // Half a site would be a promise that is not kept.
    () => caches.delete(name).then(() => tell({ end: 'failed' })),
  ));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(root)) event.respondWith(answer(event));
});

async function answer(event) {
  const { request } = event;
  const file = named(request.url);
  const cache = await holder(file);
  const asked = fetch(request).then((response) => {
    if (response.status >= 500) throw response;
    if (cache && response.ok) event.waitUntil(plain(response.clone()).then((copy) => cache.put(file, copy)));
    if (request.mode === 'navigate' && !renewed) {
      renewed = true;
      event.waitUntil(renewAll());
    }
    return response;
  });
  if (cache) {
    const saved = () => cache.match(file);
    const late = new Promise((done) => setTimeout(done, PATIENCE)).then(saved);
    event.waitUntil(asked.catch(() => {}));
    return Promise.race([asked.catch(saved), late]);
  }
  return asked.catch(async (failed) => {
    const lite = request.mode === 'navigate' && await instead(file);
    if (lite) return Response.redirect(lite);
    return failed instanceof Response ? failed : Response.error();
  });
}

// A folder's file by its name, without what follows it.
function named(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/$/, '/index.html');
}

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(root + ' '));
const listOf = (name) => root + name.slice(root.length + 1);

async function holder(file) {
  for (const name of await ours()) {
    if (await caches.match(file, { cacheName: name })) return caches.open(name);
  }
}

// The saved light version of a full page; for any other page, the beginning of what is saved.
async function instead(file) {
  let home;
  for (const name of await ours()) {
    const list = await caches.match(listOf(name));
    if (!list || !file.endsWith('.html')) continue;
    const { full, light } = await list.json();
    // A light version is a file beside the others, where a full page has a folder.
    const lite = file.startsWith(root + full)
      && root + light + file.slice((root + full).length).replace(/\/index\.html$/, '.html');
    if (lite && await caches.match(lite)) return lite;
    home = lite ? root + light + 'index.html' : home || root + light + 'index.html';
  }
  return home;
}

// What a host redirects to is the same page: a copy that a browser takes for any address.
async function plain(response) {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

async function get(address) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw response;
  return plain(response);
}

// Fetches what changed since the list was last kept, and the list at the very end.
async function renew(name, tell) {
  // Opened before anything is waited for: a cache that is deleted meanwhile stays deleted.
  const cache = await caches.open(name);
  const address = listOf(name);
  const response = await get(address);
  const { files } = await response.clone().json();
  const kept = await cache.match(address);
  const old = kept ? (await kept.json()).files : {};
  const wanted = Object.keys(files).filter((file) => files[file] !== old[file]);
  for (let done = 0; done < wanted.length; done += 8) {
    await Promise.all(wanted.slice(done, done + 8).map(async (file) => {
      await cache.put(root + file, await get(root + file));
    }));
    tell({ done, of: wanted.length });
  }
  for (const file of Object.keys(old)) {
    if (!(file in files)) await cache.delete(root + file);
  }
  await cache.put(address, response);
}

async function renewAll() {
  for (const name of await ours()) {
    if (await caches.match(listOf(name))) await renew(name, () => {}).catch(() => {});
  }
}
