// Answers with saved pages if the network does not. It caches only what the reader saved: one cache
// a language, named after the site and that language's list of files.
// Chrome 49 has no async functions.
const root = self.registration.scope;
const PATIENCE = 4000;
let renewed = false;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const port = event.ports[0];
  const tell = (said) => port.postMessage(said);
  const name = root + ' ' + event.data;
  event.waitUntil(renew(name, tell).then(
    () => tell({ end: 'saved' }),
    // A part of a site must not look like the whole.
    () => caches.delete(name).then(() => tell({ end: 'failed' }))
  ));
});

self.addEventListener('fetch', (event) => {
  const request = event.request;
  if (request.method === 'GET' && request.url.startsWith(root)) event.respondWith(answer(event));
});

function answer(event) {
  const request = event.request;
  const file = named(request.url);
  return holder(file).then((cache) => {
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
    return asked.catch((failed) => Promise.resolve(request.mode === 'navigate' && instead(file)).then((lite) => {
      if (lite) return Response.redirect(lite);
      return failed instanceof Response ? failed : Response.error();
    }));
  });
}

// The URL of the index file of a folder, without query and fragment.
function named(url) {
  const address = new URL(url);
  return address.origin + address.pathname.replace(/\/$/, '/index.html');
}

const ours = () => caches.keys().then((names) => names.filter((name) => name.startsWith(root + ' ')));
const listOf = (name) => root + name.slice(root.length + 1);

// Runs a promise for each item, one after the other; ends early with the first result that is not empty.
function each(items, run) {
  return items.reduce((before, item) => before.then((found) => found || run(item)), Promise.resolve());
}

function holder(file) {
  return ours().then((names) => each(names, (name) => (
    caches.match(file, { cacheName: name }).then((found) => found && caches.open(name))
  )));
}

// The saved light version of a full page; for other pages, the first saved page.
function instead(file) {
  let home, isOfLanguage;
  const lookUp = (name) => caches.match(listOf(name)).then((list) => list && file.endsWith('.html') && list.json())
    .then((list) => {
      if (!list) return;
      // A light version is a file where a full page is a folder.
      const full = root + list.full, light = root + list.light;
      const lite = file.startsWith(full) && light + file.slice(full.length).replace(/\/index\.html$/, '.html');
      if (!home || lite && !isOfLanguage) home = light + 'index.html';
      isOfLanguage = isOfLanguage || !!lite;
      return lite && caches.match(lite).then((found) => found && lite);
    });
  return ours().then((names) => each(names, lookUp)).then((lite) => lite || home);
}

// Copies a redirected response, so that browsers accept it for the requested URL.
function plain(response) {
  if (!response.redirected) return Promise.resolve(response);
  return response.blob().then((body) => new Response(body, { headers: response.headers }));
}

function get(address) {
  return fetch(address, { cache: 'no-cache' }).then((response) => {
    if (!response.ok) throw response;
    return plain(response);
  });
}

// Fetches files that changed since the last list was saved, and saves the list last.
function renew(name, tell) {
  const address = listOf(name);
  // Opened before the first wait, so that a cache that is deleted meanwhile stays deleted.
  return caches.open(name).then((cache) => get(address).then((response) => (
    Promise.all([response.clone().json(), cache.match(address).then((kept) => kept && kept.json())]).then((lists) => {
      const files = lists[0].files, old = lists[1] ? lists[1].files : {};
      const wanted = Object.keys(files).filter((file) => files[file] !== old[file]);
      const parts = wanted.filter((file, at) => at % 8 === 0).map((file, at) => wanted.slice(at * 8, at * 8 + 8));
      const gone = Object.keys(old).filter((file) => !(file in files));
      return each(parts.map((part, at) => [part, at * 8]), (part) => (
        Promise.all(part[0].map((file) => get(root + file).then((copy) => cache.put(root + file, copy))))
          .then(() => tell({ done: part[1], of: wanted.length }))
      )).then(() => Promise.all(gone.map((file) => cache.delete(root + file)))).then(() => cache.put(address, response));
    })
  )));
}

function renewAll() {
  return ours().then((names) => each(names, (name) => (
    caches.match(listOf(name)).then((list) => list && renew(name, () => {}).catch(() => {}))
  )));
}
