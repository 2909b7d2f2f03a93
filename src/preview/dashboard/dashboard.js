// The dashboard: fetches its data after every live reload event, and forwards the event to the pages in its frames.
(function (d) {
  'use strict';
  var $ = function (id) { return d.getElementById(id); };
  var channel = new BroadcastChannel('fener');
  var state = { languages: [], base: '/' }, sizesTimer;

  function make(name, attributes, children) {
    var element = d.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] !== null && attributes[key] !== undefined) element.setAttribute(key, attributes[key]);
    });
    [].concat(children || []).forEach(function (child) {
      if (child !== null && child !== undefined && child !== '') element.append(child);
    });
    return element;
  }

  function fill(element, children) { element.replaceChildren.apply(element, children); }
  function link(url, text) { return make('a', { href: url }, text); }
  function row(cells) { return make('tr', {}, cells); }
  function head(names) {
    return make('thead', {}, row(names.map(function (name) { return make('th', { scope: 'col' }, name); })));
  }
  function get(path) { return fetch('/_fener/' + path, { cache: 'no-store' }).then(function (r) { return r.json(); }); }
  function counted(n, one, many) { return n === 1 ? '1 ' + one : n + ' ' + many; }
  function bytes(n) { return n.toLocaleString('en') + ' B'; }

  // --- The page at three widths -----------------------------------------------------------------------

  var WIDTHS = [[320, 'a small phone'], [390, 'a phone'], [768, 'a tablet']];

  function frames() {
    if ($('frames').children.length) return;
    fill($('frames'), WIDTHS.map(function (width) {
      var frame = make('iframe', { 'class': 'w' + width[0], title: width[1] + ', ' + width[0] + ' pixels', loading: 'lazy' });
      return make('figure', {}, [make('figcaption', {}, width[0] + ' px · ' + width[1]), frame]);
    }));
    showPage();
  }

  // Returns the path of the chosen page in the chosen version (full or light).
  function address() {
    var path = $('path').value || '/', base = state.base, below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    below = below.replace(/^lite\/(.*?)(index\.html|\.html)?$/, function (_, path, end) {
      return path + (end === '.html' ? '/' : '');
    });
    var page = $('form').value === 'lite' && below.match(/^([a-z][^/]*)(\/.+)?\/$/i);
    // The light home page of a language is a folder, all other light pages are files.
    if (page) below = 'lite/' + page[1] + (page[2] ? page[2] + '.html' : '/');
    return base + below;
  }

  function showPage() {
    var url = address();
    $('open').href = url;
    d.querySelectorAll('iframe').forEach(function (frame) { frame.src = url + '?_fener=' + $('light').value; });
  }

  function changeLanguage() {
    var code = $('language').value, path = $('path').value;
    get('pages.json?path=1&q=').then(function (pages) {
      var other = pages.rows.find(function (page) {
        return Object.keys(page.states).some(function (key) { return page.states[key].url === path; });
      });
      $('path').value = other ? other.states[code].url : state.base + code + '/';
      showPage();
    });
  }

  $('looks').addEventListener('submit', function (event) { event.preventDefault(); showPage(); });
  $('path').addEventListener('change', showPage);
  $('form').addEventListener('change', showPage);
  $('light').addEventListener('change', showPage);
  $('language').addEventListener('change', changeLanguage);

  // --- Findings ----------------------------------------------------------------------------------

  function finding(found) {
    var at = found.file + (found.line ? ':' + found.line : '');
    return make('li', { 'class': found.severity }, [
      make('p', {}, [found.message + ' ', make('code', {}, found.code)]),
      make('p', {}, [link(found.edit, at), found.help ? ' → ' + found.help : ''])
    ]);
  }

  function findings() {
    var all = state.error_count + state.warning_count + state.notice_count, list = state.findings.map(finding);
    if (!all) list.push(make('li', {}, state.checked ? 'No findings.' : 'Checking …'));
    if (all > state.findings.length) list.push(make('li', {}, 'and ' + (all - state.findings.length) + ' more: fener check lists them all'));
    fill($('found'), list);
    var sum = [
      make('span', { 'class': 'pill ' + (state.error_count ? 'bad' : 'good') }, counted(state.error_count, 'error', 'errors')),
      make('span', { 'class': 'pill ' + (state.warning_count ? 'warn' : 'good') }, counted(state.warning_count, 'warning', 'warnings')),
      make('span', { 'class': 'pill' }, counted(state.notice_count, 'notice', 'notices'))
    ];
    if (!state.checked) sum.push(make('span', { 'class': 'pill' }, state.outdated ? 'showing the last version without errors' : 'checking'));
    fill($('sum'), sum);
    d.title = (state.error_count ? '(' + state.error_count + ') ' : '') + 'Preview · ' + (state.title || 'Fener');
  }

  // --- Tables -----------------------------------------------------------------------------------------

  // A button with which an editor says that a translation was compared with its source.
  function stampButton(page, code) {
    var button = make('button', { type: 'button' }, 'compared');
    button.addEventListener('click', function () {
      if (!confirm('Does the text in “' + code + '” say what its source says now?')) return;
      var folder = page.page === 'home' ? '' : page.page;
      var query = '?page=' + encodeURIComponent(folder) + '&lang=' + encodeURIComponent(code);
      fetch('/_fener/stamp' + query, { method: 'POST' }).then(function (answer) {
        if (!answer.ok) answer.text().then(alert);
      });
    });
    return button;
  }

  function cell(status, page, code) {
    var words = {
      draft: ['draft', 'quiet'], source: ['source', 'good'], complete: ['complete', 'good'], not_compared: ['not compared', 'warn'],
      machine: ['machine', 'warn'], missing: ['borrowed', 'quiet'],
      drifted: [status.blocks + ' of ' + status.of + (status.critical ? ', critical' : ''), status.critical ? 'bad' : 'warn']
    }[status.state];
    var isOpen = status.state === 'not_compared' || status.state === 'drifted';
    return make('td', {}, [
      make('a', { href: status.edit, 'class': words[1] }, words[0]),
      isOpen ? ' ' : '', isOpen ? stampButton(page, code) : ''
    ]);
  }

  function pages() {
    return get('pages.json?q=' + encodeURIComponent($('find-page').value)).then(function (found) {
      var codes = state.languages.map(function (language) { return language.code; });
      fill($('pages'), [head(['Page'].concat(codes)), make('tbody', {}, found.rows.map(function (page) {
        var first = page.states[codes[0]];
        return row([make('td', { 'class': 'name' }, [link(first ? first.url : state.base, page.title || page.page), make('br'), make('code', {}, page.page)])]
          .concat(codes.map(function (code) { return page.states[code] ? cell(page.states[code], page, code) : make('td'); })));
      }))]);
      $('pages-more').textContent = found.rows.length < found.of
        ? found.rows.length + ' of ' + found.of + ' pages, the most urgent first. Search for the others.' : '';
      if (!$('find-page').value) fill($('paths'), found.rows.map(function (page) {
        return make('option', { value: (page.states[codes[0]] || {}).url }, page.title);
      }));
    });
  }

  function totals() {
    fill($('totals'), state.languages.map(function (language) {
      var left = [['drifted', 'drifted'], ['machine', 'by machine'], ['not_compared', 'not compared'], ['draft', 'drafts'], ['missing', 'missing'],
        ['phrases', 'phrases of the interface not translated'], ['machine_made_phrases', 'phrases of the interface by machine']]
        .filter(function (pair) { return language[pair[0]]; })
        .map(function (pair) { return language[pair[0]] + ' ' + pair[1]; });
      var title = make('b', { lang: language.code, dir: language.dir }, language.name);
      return make('div', {}, [
        make('p', {}, [title, ' ' + language.complete + ' of ' + state.pages]),
        make('progress', { max: state.pages, value: language.complete, 'aria-label': language.code + ': complete' }),
        make('p', { 'class': 'quiet' }, left.join(' · ') || 'all there')
      ]);
    }));
    var chosen = $('language').value;
    fill($('language'), state.languages.map(function (language) {
      return make('option', { value: language.code }, language.name + (language.dir === 'rtl' ? ' (right to left)' : ''));
    }));
    if (chosen) $('language').value = chosen;
  }

  function helplines() {
    fill($('lines'), [head(['Helpline', 'Days', 'State']), make('tbody', {}, (state.helplines || []).map(function (line) {
      var kind = { 'confirmed': 'good', 'always shown': 'good', 'ring it soon': 'warn', 'call first': 'bad', 'withheld': 'bad' }[line.state] || 'warn';
      return row([
        make('td', { 'class': 'name' }, link(line.url, line.title)),
        make('td', { 'class': 'n' }, line.days === null ? '?' : String(line.days)),
        make('td', {}, make('a', { href: line.edit, 'class': kind }, line.state))
      ]);
    }))]);
  }

  function sources() {
    return get('sources.json').then(function (found) {
      var list = found.rows.map(finding);
      if (!found.of) list.push(make('li', {}, 'Everything has a source.'));
      if (found.of > found.rows.length) list.push(make('li', {}, 'and ' + (found.of - found.rows.length) + ' more: fener check --sources lists them all'));
      fill($('unsourced'), list);
    });
  }

  function posters() {
    var list = (state.posters || []).map(function (poster) {
      return make('li', {}, [
        poster.drawn ? make('img', { src: '/_fener/code/' + poster.code + '.svg', alt: 'Code of ' + poster.code, loading: 'lazy' }) : null,
        make('div', {}, [
          make('p', {}, make('b', {}, link(poster.url, poster.code))),
          make('p', {}, poster.title),
          make('p', { 'class': 'quiet' }, [poster.place, poster.region].filter(Boolean).join(', ') + ' → ' + poster.leads_to),
          make('p', { 'class': 'quiet' }, [poster.printed ? 'printed ' + poster.printed : 'not printed yet', ' · ', link(poster.edit, 'edit')])
        ])
      ]);
    });
    fill($('codes'), list.length ? list : [make('li', {}, 'No posters yet.')]);
  }

  function sizes() {
    clearTimeout(sizesTimer);
    return get('routes.json?q=' + encodeURIComponent($('find-file').value)).then(function (found) {
      var done = found.measured >= found.total && found.total > 0;
      $('measured').textContent = found.measured + ' of ' + (found.total || '…') + ' files measured' +
        (found.rows.length < found.found ? '; the ' + found.rows.length + ' nearest to their budgets are listed' : '');
      fill($('files'), [head(['File', 'Bytes', 'Allowed', '']), make('tbody', {}, found.rows.map(function (file) {
        var over = file.budget && file.bytes > file.budget;
        return row([
          make('td', { 'class': 'name' }, link(file.url, file.file)),
          make('td', { 'class': 'n' + (over ? ' bad' : '') }, bytes(file.bytes)),
          make('td', { 'class': 'n' }, file.budget ? bytes(file.budget) : '–'),
          make('td', {}, file.budget ? make('meter', { min: 0, max: file.budget, high: file.budget * 0.9, optimum: 0, value: file.bytes, 'aria-label': Math.round(100 * file.bytes / file.budget) + ' % of its budget' }) : '')
        ]);
      }))]);
      if (!done) sizesTimer = setTimeout(sizes, 1000);
    }).catch(function () { sizesTimer = setTimeout(sizes, 2000); });
  }

  function later(task) {
    var timer;
    return function () { clearTimeout(timer); timer = setTimeout(task, 200); };
  }
  $('find-page').addEventListener('input', later(pages));
  $('find-file').addEventListener('input', later(sizes));

  // --- Events --------------------------------------------------------------------------------------

  var number;
  function renew() {
    return get('state.json').then(function (now) {
      state = Object.assign({ languages: [] }, now);
      $('title').textContent = state.title || 'Nothing to show yet';
      $('mode').textContent = [state.root, state.date && 'as of ' + state.date, state.drafts && 'with drafts',
        state.slow && 'as slow as ' + state.slow, state.no_script && 'without script'].filter(Boolean).join(' · ');
      findings();
      totals();
      helplines();
      posters();
      var wanted = new URLSearchParams(location.search).get('page');
      if (number === undefined) $('path').value = wanted || (state.languages[0] ? state.base + state.languages[0].code + '/' : state.base);
      if (number === undefined && /\/lite\//.test(wanted)) $('form').value = 'lite';
      if (state.snapshot !== number) {
        number = state.snapshot;
        return Promise.all([sources(), pages(), sizes()]).then(frames);
      }
    });
  }

  var source;
  function listen() {
    if (source || d.hidden) return;
    source = new EventSource('/_fener/events');
    source.onmessage = function (event) {
      channel.postMessage(JSON.parse(event.data));
      renew();
    };
  }
  d.addEventListener('visibilitychange', function () {
    if (!d.hidden) return listen();
    if (source) source.close();
    source = null;
  });
  listen();
})(document);
