// Added to every page that the preview serves, and to no built page: reloads the page when its files change, shows
// errors in an overlay, and the badge of the page in a corner.
(function (d, me) {
  'use strict';
  var data = me.dataset, shown = data.snapshot, framed = window.top !== window;
  var source, overlay, corner, hidden = '', adopted;

  function make(name, attributes, children) {
    var element = d.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { if (child) element.append(child); });
    return element;
  }

  // Makes a shadow host, isolated from the page's style. The page's policy would block a style element.
  function box(css) {
    var host = make('div', { 'data-fener': '' }), root = host.attachShadow({ mode: 'open' });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    host.dir = 'ltr';
    host.lang = 'en';
    d.documentElement.append(host);
    return { host: host, root: root };
  }

  function remember(key, value) {
    try {
      if (value === undefined) return sessionStorage.getItem(key);
      sessionStorage.setItem(key, value);
    } catch (error) { return null; }
  }

  // --- Reloading -------------------------------------------------------------------------------------

  function reload() {
    remember('fener-scroll', location.pathname + ' ' + scrollX + ' ' + scrollY);
    location.reload();
  }

  function restoreScroll() {
    var saved = (remember('fener-scroll') || '').split(' ');
    if (saved[0] !== location.pathname) return;
    remember('fener-scroll', '');
    scrollTo({ left: +saved[1], top: +saved[2], behavior: 'instant' });
  }

  // Replaces the style without a reload, so that form input is kept. The page's policy does not apply to
  // constructed style sheets.
  function restyle(css) {
    if (!css || !d.adoptedStyleSheets) return reload();
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(css[1]);
    d.adoptedStyleSheets = d.adoptedStyleSheets.filter(function (old) { return old !== adopted; }).concat(sheet);
    adopted = sheet;
    d.querySelectorAll('head style').forEach(function (old) { old.media = 'not all'; });
  }

  function renew(snapshot) {
    shown = snapshot;
    fetch(location.href, { cache: 'no-store' }).then(function (response) {
      return response.text();
    }).then(function (html) {
      // Parsed without its style, which this page's policy would block with a warning.
      var css = /<style>([^]*?)<\/style>/.exec(html);
      var page = new DOMParser().parseFromString(html.replace(css ? css[0] : '', ''), 'text/html');
      var next = page.querySelector('script[data-fener-live]');
      if (!next || next.dataset.body !== data.body) return reload();
      if (next.dataset.style !== data.style) restyle(css);
      ['style', 'badge', 'snapshot'].forEach(function (key) { data[key] = next.dataset[key]; });
    }).catch(function () { shown = data.snapshot; });
  }

  // --- Errors -------------------------------------------------------------------------------

  function problem(found) {
    var at = found.file + (found.line ? ':' + found.line + (found.column ? ':' + found.column : '') : '');
    var caret = found.source && found.column ? ' '.repeat(found.caret) + '^' : '';
    return make('li', {}, [
      make('p', { 'class': 'message' }, [found.message, make('small', {}, [' ' + found.code])]),
      make('p', { 'class': 'place' }, [found.edit ? make('a', { href: found.edit }, [at]) : at]),
      found.source ? make('pre', { tabindex: '0' }, [found.source + '\n' + caret]) : null,
      found.help ? make('p', { 'class': 'help' }, [found.help]) : null
    ]);
  }

  function show(state) {
    var id = JSON.stringify(state.errors);
    if (overlay) overlay.host.remove();
    overlay = null;
    if (!state.errors.length || framed || id === hidden) return;
    overlay = box(OVERLAY);
    var close = make('button', { type: 'button' }, ['Hide']);
    close.addEventListener('click', function () {
      hidden = id;
      overlay.host.remove();
      overlay = null;
    });
    var count = state.error_count === 1 ? '1 error' : state.error_count + ' errors';
    overlay.root.append(make('section', { role: 'alert', 'aria-label': count }, [
      make('header', {}, [make('h2', {}, [count]), close]),
      make('ul', {}, state.errors.map(problem)),
      state.more ? make('p', { 'class': 'more' }, ['and ' + state.more + ' more']) : null
    ]));
  }

  function badge(state) {
    if (corner) corner.host.remove();
    corner = null;
    if (framed) return;
    var words = data.badge ? data.badge.split(' ') : [];
    if (state.error_count) words.push(state.error_count === 1 ? '1 error' : state.error_count + ' errors');
    if (state.warning_count) words.push(state.warning_count === 1 ? '1 warning' : state.warning_count + ' warnings');
    if (!words.length && !data.local) return;
    corner = box(CORNER);
    // The bar with the number to call stays at the bottom of the screen: the badge is above it.
    var bar = d.querySelector('.reach');
    if (bar) corner.host.style.setProperty('--bar', bar.offsetHeight + 'px');
    var text = words.join(' · ') || 'preview';
    var label = data.local ? make('a', { href: '/_fener/?page=' + encodeURIComponent(location.pathname) }, [text]) : text;
    var edit = data.edit ? make('a', { href: data.edit, title: data.source }, ['edit']) : null;
    corner.root.append(make('div', { role: 'status' }, [label, edit ? ' ' : null, edit]));
  }

  // --- Events ------------------------------------------------------------------------------------

  function hear(state) {
    if (String(state.snapshot) !== String(shown)) renew(state.snapshot);
    show(state);
    badge(state);
  }

  // Browsers open at most six connections to a server: only visible pages keep one.
  function listen() {
    if (source || d.hidden) return;
    source = new EventSource('/_fener/events');
    source.onmessage = function (event) { hear(JSON.parse(event.data)); };
  }

  function rest() {
    if (source) source.close();
    source = null;
  }

  var FACE = 'font:14px/1.5 token(font);color-scheme:light dark;';
  var CORNER = ':host{all:initial}@media print{:host{display:none}}' +
    'div{' + FACE + 'position:fixed;z-index:2147483646;inset:auto auto calc(8px + var(--bar,0px)) 8px;max-width:calc(100vw - 16px);' +
    'padding:4px 12px;border-radius:token(radius);background:token(band);color:token(on_band);border:1px solid token(band_link);font-size:12px}' +
    'a{color:token(accent)}a+a{margin-inline-start:6px}';
  var OVERLAY = ':host{all:initial}@media print{:host{display:none}}' +
    'section{' + FACE + 'position:fixed;z-index:2147483647;inset:auto 0 0;max-height:75vh;overflow:auto;' +
    'box-sizing:border-box;padding:12px 20px 20px;background:token(band);color:token(on_band);border-top:4px solid token(dark.danger);' +
    'box-shadow:0 -12px 48px token(black 60%)}' +
    'header{display:flex;gap:16px;align-items:center;justify-content:space-between}' +
    'h2{font-size:18px;margin:8px 0}ul{list-style:none;margin:0;padding:0}' +
    'li{border-top:1px solid token(band_line);padding:8px 0}p{margin:4px 0;max-width:72ch;overflow-wrap:anywhere}' +
    '.message{font-size:16px}small{color:token(band_link);font:12px ui-monospace,monospace}a{color:token(accent)}' +
    '.help::before{content:"→ "}.help{color:token(band_soft)}' +
    'pre{margin:4px 0;padding:8px 12px;overflow-x:auto;background:token(deep);border-radius:8px;' +
    'font:13px/1.4 ui-monospace,monospace;tab-size:1}' +
    'button{font:inherit;min-height:44px;padding:8px 20px;border-radius:token(radius);border:1px solid token(band_link);' +
    'background:none;color:inherit;cursor:pointer}';

  restoreScroll();
  if (framed) {
    // The dashboard forwards events to its frames, which need no connections of their own.
    new BroadcastChannel('fener').onmessage = function (event) { hear(event.data); };
  } else {
    d.addEventListener('visibilitychange', function () { if (d.hidden) rest(); else listen(); });
    addEventListener('pagehide', rest);
    addEventListener('pageshow', listen);
    listen();
  }
})(document, document.currentScript);
