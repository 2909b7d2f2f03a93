// Answers with saved pages if the network does not. It caches only what the reader saved: one cache
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
    // A part of a site must not look like the whole.
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

// The URL of the index file of a folder, without query and fragment.
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

// The saved light version of a full page; for other pages, the first saved page.
async function instead(file) {
  let home;
  for (const name of await ours()) {
    const list = await caches.match(listOf(name));
    if (!list || !file.endsWith('.html')) continue;
    const { full, light } = await list.json();
    // A light version is a file where a full page is a folder.
    const lite = file.startsWith(root + full)
      && root + light + file.slice((root + full).length).replace(/\/index\.html$/, '.html');
    if (lite && await caches.match(lite)) return lite;
    home = lite ? root + light + 'index.html' : home || root + light + 'index.html';
  }
  return home;
}

// Copies a redirected response, so that browsers accept it for the requested URL.
async function plain(response) {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

async function get(address) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw response;
  return plain(response);
}

// Fetches files that changed since the last list was saved, and saves the list last.
async function renew(name, tell) {
  // Opened before the first wait, so that a cache that is deleted meanwhile stays deleted.
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
