// Searches pages by words. The index is scripts next to the page, because a page from `file:` cannot
// fetch data; only those that a query needs are loaded. The query stays in the field: it is in no URL and
// is not stored.
(function (d, w) {
  var box = d.getElementById('_find'), label = add('label'), field = add('input'), status = add('p'),
    list = add('ul'), more = add('button'), without = d.getElementById('_without'), help = d.getElementById('_help') || {},
    folder = box.dataset.index.replace('index.js', ''), files = {}, letters = {}, limit, waits, slips, timer, head,
    // The zeros of other scripts, as in src/i18n/digits.rs; those of full width become ASCII before.
    zeros = [1632, 1776, 1984, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 6112, 6160],
    digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_',
    // By the number of a field: body, body often, description, keyword, heading, title, short title.
    weights = [1, 2, 4, 6, 8, 12, 14],
    marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u180b-\u180f\u200b-\u200f\u2060-\u2069\ufe00-\ufe0f\ufeff]/g,
    between = /([\0-\/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02bc\u0589\u060c\u061b\u061f\u06d4\u0964\u0965\u1360-\u1368\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\ud800-\udfff\uff00-\uff0f\uff1a-\uff20\ufffd]+)/,
    // Letters of scripts without spaces between words.
    spaceless = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]+/;

  function add(name) {
    return box.appendChild(d.createElement(name));
  }

  'đd ðd łl øo ıi ħh ŧt ßss æae œoe þth ςσ ґг ٱا ةه ىي یي کك ہه ےي'.split(' ').forEach(function (pair) {
    letters[pair[0]] = pair.slice(1);
  });

  // The first four steps of src/render/search/fold.rs.
  function fold(text) {
    text = text.normalize('NFKD').toLowerCase().replace(marks, '')
      .replace(/[\u0660-\u1819]/g, function (letter) {
        var code = letter.charCodeAt(0);
        var zero = zeros.filter(function (zero) { return code >= zero && code < zero + 10; })[0];
        return zero ? code - zero : letter;
      })
      .replace(/[^\0-\u007f]/g, function (letter) { return letters[letter] || letter; });
    for (var i = 0, pairs = head.letters.split(' '); i + 1 < pairs.length; i += 2) text = text.split(pairs[i]).join(pairs[i + 1]);
    return text;
  }

  // The fifth step.
  function words(folded) {
    return folded.split(between).filter(function (word) { return word && !between.test(word); }).map(function (word) {
      word = word.replace(/^[وف]?(لل|[بك]?ال)(?=..)/, '');
      return /^\d{6}/.test(word) ? word.replace(/^0+(?=\d*$)/, '') : word;
    });
  }

  // The keys of a word that is searched for: itself, or windows of letters in scripts without spaces.
  function tokens(word) {
    var found = [];
    word.split(/([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]+)/).forEach(function (run) {
      var size = spaceless.test(run) ? run < '\u2000' ? 3 : 2 : run.length;
      for (var at = 0; run && (!at || at + size <= run.length); at++) found.push(run.slice(at, at + size));
    });
    return found;
  }

  // A file of the index. If it is not here yet, it is asked for, and the search starts again when it comes.
  function file(name) {
    if (!(name in files)) {
      files[name] = 0;
      var script = d.createElement('script');
      script.src = folder + name + '.js';
      script.onerror = fail;
      d.head.appendChild(script);
    }
    waits = waits || !files[name];
    return files[name] || { words: [], synonyms: [], records: [] };
  }

  function fail() {
    box.hidden = true;
    without.hidden = help.hidden = false;
  }

  function got(name, content, synonyms) {
    var before = '';
    files[name] = name[0] === 'r' ? { records: content } : {
      synonyms: synonyms || [],
      words: content.split(' ').map(function (entry) {
        var end = entry.search(/[:*]/);
        before = before.slice(0, digits.indexOf(entry[0])) + entry.slice(1, end);
        return { word: before, common: entry[end] === '*', pages: entry.slice(end + 1) };
      })
    };
    show();
  }

  // The last of some starts that is not after a value.
  function place(starts, value) {
    for (var at = starts.length - 1; at > 0 && starts[at] > value;) at--;
    return at;
  }

  // The numbers of the files with the words that begin like this.
  function places(start) {
    for (var at = place(head.words, start), end = place(head.words, start + '\uffff'), all = []; at <= end; at++) all.push(at);
    return all;
  }

  // Returns true if `b` is `a` except for one letter at its end or before: added, missing, wrong or swapped.
  function near(a, b) {
    for (var i = 0; i < a.length && a[i] === b[i];) i++;
    var x = a.slice(i), y = b.slice(i), begins = function (from, with_) {
      return y.slice(from).indexOf(x.slice(with_)) === 0;
    };
    return a.length > 3 && (begins(0, 1) || begins(1, 0) || begins(1, 1) ||
      x[0] === y[1] && x[1] === y[0] && begins(2, 2));
  }

  // The fit of a word of the index to a word that is searched for: 1 for the same, 0 for another.
  function fits(word, has, slip) {
    for (var same = 0; same < word.length && word[same] === has[same];) same++;
    var rest = word.length - same, more = has.length - same;
    // Each letter of Ethiopic is a syllable.
    if (same > 2 && /[\u1200-\u137f]/.test(word)) same += 2;
    return !rest ? !more ? 1 : word.length < 3 && !spaceless.test(word) ? 0.2 : 0.8 : same > 3 && !more && rest < 4 ? 0.5 : (same > 4 && rest < 3 || same > 3 && rest < 2) && more < 3 ? same > 5 ? 0.4 : 0.3 :
      slip && !spaceless.test(word) && !/\d/.test(word) && near(word, has) ? 0.3 : 0;
  }

  // The pages with a word, each with a score.
  function look(word, slip) {
    var pages = {}, is = { pages: pages, found: 0 }, all = places(word).slice(0, 2);
    // A slip may be anywhere: first where most letters are right.
    if (slip) {
      [word.slice(0, 3), word[0] + word.slice(2, 4), word[0] + word[2] + word[1], word.slice(0, 2), word.slice(1, 4),
        word[1] + word[0] + word[2], word[0]].forEach(function (start) {
        places(start).forEach(function (at) {
          if (all.length < 6 && all.indexOf(at) < 0) all.push(at);
        });
      });
    }
    all.forEach(function (at) {
      file('w' + at).words.forEach(function (entry) {
        var fit = fits(word, entry.word, slip);
        if (fit === 1 && entry.common) is.common = true;
        for (var i = 0, page = 0, digit, unit; fit && i < entry.pages.length; page++) {
          unit = 1;
          do {
            digit = digits.indexOf(entry.pages[i++]);
            page += digit % 32 * unit;
            unit *= 32;
          } while (digit > 31);
          pages[page] = Math.max(pages[page] || 0, fit * weights[digits.indexOf(entry.pages[i++])]);
        }
        if (fit > 0.5) is.found = 1;
      });
    });
    return is;
  }

  // The words of a query; each is a list of what may stand for it, and that a list of words.
  function meanings(all) {
    var made = [], flat = [];
    all.forEach(function (word) { flat = flat.concat(tokens(word)); });
    for (var at = 0, size; at < flat.length; at += size) {
      var others = [];
      size = 1;
      file('w' + place(head.words, flat[at])).synonyms.forEach(function (pair) {
        var key = pair[0].split(' '), is = key.every(function (word, i) {
          var has = flat[at + i];
          return has && (has === word || key.length < 2 && fits(has, word) === 0.5);
        });
        if (is && key.length > size) {
          size = key.length;
          others = [];
        }
        if (is && key.length === size) others.push(pair[1].split(' '));
      });
      made.push([flat.slice(at, at + size)].concat(others));
    }
    return made;
  }

  // The pages for the words of a query: those with all of them; with `loose`, those with half of them.
  function find(all, loose) {
    var hits = {}, need = 0;
    all.forEach(function (choices) {
      var found = {}, common;
      choices.forEach(function (choice, nth) {
        var both;
        choice.forEach(function (word) {
          var is = look(word), page, next = {};
          if (slips && !is.found && !waits) is = look(word, true);
          common = common || is.common;
          for (page in is.pages) if (!both || page in both) next[page] = Math.min(is.pages[page], both ? both[page] : 99);
          both = next;
        });
        for (var page in both) found[page] = Math.max(found[page] || 0, both[page] * (nth ? 0.8 : 1));
      });
      var weight = Math.log(1 + head.pages / (Object.keys(found).length || 1));
      if (!common) need++;
      for (var page in found) {
        var hit = hits[page] = hits[page] || { page: +page, fits: 0, of: 0, has: 0, titled: 0 };
        hit.titled += found[page] > 11.5;
        hit.fits += found[page] * weight;
        hit.has++;
        if (!common) hit.of++;
      }
    });
    return Object.keys(hits).map(function (page) { return hits[page]; }).filter(function (hit) {
      if (loose) hit.fits *= hit.has;
      return loose ? hit.has * 2 >= all.length : hit.of === need;
    });
  }

  // Words that ask for help have the helplines first, but for pages with exactly these words as their title.
  function first(hits, all) {
    var flat = all.map(function (choices) { return choices[0].join(' '); }), joined = ' ' + flat.join(' ') + ' ';
    var asks = head.help.some(function (word) {
      return joined.indexOf(' ' + word + ' ') + 1 || flat.some(function (has) { return fits(has, word) > 0.4 && word.length > 3; });
    });
    for (var page = 0; asks && page < Math.min(3, head.helplines); page++) {
      if (!hits.some(function (hit) { return hit.page === page; })) hits.push({ page: page, fits: 0, titled: 0 });
    }
    hits.forEach(function (hit) {
      if (hit.page >= head.helping && hit.titled < all.length) hit.fits *= 0.6;
      if (asks) hit.fits += hit.titled === all.length ? 2e4 : hit.page < head.helplines ? 1e4 : 0;
    });
    return hits.sort(function (a, b) { return b.fits - a.fits || a.page - b.page; });
  }

  function search(text) {
    slips = false;
    var folded = fold(text), plain = words(folded), joined = words(folded.replace(/(\d)[\s().\/\u2010-\u2015-]{1,3}(?=\d)/g, '$1')), all, hits = [];
    // A number with and without groups, the words as they are, and as one: the first that finds something.
    [joined, plain, words(folded.replace(between, ''))].some(function (tried, nth) {
      all = meanings(tried);
      hits = find(all);
      // Words that were put together have to be a word, not the beginning of another one.
      if (nth > 1 && !tried.every(function (word) { return look(word).found; })) hits = [];
      return hits.length || waits;
    });
    if (!hits.length) {
      all = meanings(joined);
      slips = true;
      hits = find(all);
      if (!hits.length && !waits) hits = find(all, true);
    }
    return { hits: waits ? [] : first(hits, all), all: all };
  }

  // Appends a text with its found words marked; returns the letters of the different words that it has.
  function mark(parent, text, all) {
    var wanted = [], seen = {}, count = 0, note = function (word) {
      if (!seen[word]) count += word.length;
      return seen[word] = true;
    };
    all.forEach(function (choices) { choices.forEach(function (choice) { wanted = wanted.concat(choice); }); });
    var put = function (part, is) {
      if (!parent || !part) return;
      (is ? parent.appendChild(d.createElement('mark')) : parent).appendChild(d.createTextNode(part));
    };
    text.split(between).forEach(function (part, at) {
      var is = at % 2 === 0 && part && words(fold(part)).some(function (has) {
        return wanted.some(function (word) {
          return !spaceless.test(word) && fits(word, has, slips && Math.abs(word.length - has.length) < 2) > 0.2 && note(word);
        });
      });
      if (is) return put(part, true);
      // In scripts without spaces, the letters of any window.
      var on = [], from = 0;
      wanted.forEach(function (word) {
        for (var i = spaceless.test(word) ? part.indexOf(word) : -1; i >= 0; i = part.indexOf(word, i + 1)) {
          for (var n = 0; n < word.length; n++) on[i + n] = note(word);
        }
      });
      for (var i = 0; i < part.length; i = from) {
        while (from < part.length && on[from] === on[i]) from++;
        put(part.slice(i, from), on[i]);
      }
    });
    return count;
  }

  // The sentence with most of the words, shortened.
  function sentence(text, all) {
    var best = '', most = -1;
    text = text.replace(/([.!?؟۔।]) +/g, '$1\n');
    (text.match(/[^\n。！？]+[。！？]*/g) || []).forEach(function (one) {
      var count = mark(0, one, all);
      if (count > most) {
        most = count;
        best = one;
      }
    });
    while (best.length > 200 && mark(0, best.slice(40), all) === most) best = '…' + best.slice(40).replace(/^\S*\s/, '');
    return best.length > 240 ? best.slice(0, 200).replace(/\s\S*$/, '') + '…' : best;
  }

  function show() {
    clearTimeout(timer);
    if (!head) return;
    waits = false;
    var is = words(fold(field.value)).length ? search(field.value) : 0, hits = is ? is.hits : [];
    var records = hits.slice(0, limit).map(function (hit) {
      var at = place(head.records, hit.page);
      return file('r' + at).records[hit.page - head.records[at]];
    });
    if (waits) return;
    status.textContent = !is ? '' : hits.length ? box.dataset.found + ' ' + hits.length : box.dataset.nothing;
    list.textContent = '';
    records.forEach(function (record) {
      var item = list.appendChild(d.createElement('li')), name = item.appendChild(d.createElement('p')),
        link = name.appendChild(d.createElement('a')), text = sentence(record[3], is.all);
      name.className = 'name';
      link.href = record[1];
      mark(link.appendChild(d.createElement('strong')), record[0], is.all);
      if (record[2]) {
        name.appendChild(d.createTextNode(' '));
        name.appendChild(d.createElement('span')).className = 'label';
        name.lastChild.textContent = head.kinds[record[2]];
      }
      if (text) mark(item.appendChild(d.createElement('p')), text, is.all);
      if (record[4]) item.lang = record[4];
      item.dir = 'auto';
    });
    more.hidden = hits.length <= limit;
    help.hidden = hits.length > 0;
    list.setAttribute('aria-busy', 'false');
  }

  label.textContent = box.dataset.label;
  label.htmlFor = field.id = '_words';
  ['type search', 'autocomplete off', 'autocapitalize off', 'spellcheck false', 'enterkeyhint search'].forEach(function (pair) {
    field.setAttribute(pair.split(' ')[0], pair.split(' ')[1]);
  });
  status.setAttribute('role', 'status');
  list.className = 'items';
  more.className = 'also';
  more.type = 'button';
  more.hidden = true;
  more.textContent = box.dataset.more;
  more.onclick = function () {
    limit += 8;
    show();
  };
  without.hidden = true;

  var index = d.createElement('script');
  index.src = box.dataset.index;
  index.onload = function () {
    head = w.fener;
    head.got = got;
    show();
  };
  index.onerror = fail;
  d.head.appendChild(index);
  limit = 8;
  field.addEventListener('input', function () {
    limit = 8;
    list.setAttribute('aria-busy', 'true');
    clearTimeout(timer);
    timer = setTimeout(show, 200);
  });
  field.addEventListener('keydown', function (event) {
    if (event.keyCode !== 13) return;
    event.preventDefault();
    show();
    var link = list.querySelector('a');
    if (link) link.focus();
  });
})(document, window);
