// Searches pages by words. The index is a script next to the page, because a page from `file:` cannot
// fetch data. The query stays in the field: it is in no URL and is not stored.
(function (d, w) {
  var box = d.getElementById('_find'), label = add('label'), field = add('input'), status = add('p'),
    list = add('ul'), without = d.getElementById('_without'), pages;

  function add(name) {
    return box.appendChild(d.createElement(name));
  }

  label.textContent = box.dataset.label;
  label.htmlFor = field.id = '_words';
  ['type search', 'autocomplete off', 'autocapitalize off', 'spellcheck false', 'enterkeyhint search'].forEach(function (pair) {
    field.setAttribute(pair.split(' ')[0], pair.split(' ')[1]);
  });
  status.setAttribute('role', 'status');
  list.className = 'items';

  // Letters without a decomposition in Unicode, each followed by its usual replacement.
  var other = {};
  'đd ðd łl øo ıi ħh ŧt ßss æae œoe þth ςσ ٱا ةه ىي یي کك ہه ےي'.split(' ').forEach(function (pair) {
    other[pair[0]] = pair.slice(1);
  });

  // Folds a text: lower case, without accents, harakat, tatweel and invisible characters; ASCII digits.
  function fold(text) {
    return text.normalize('NFKD').toLowerCase()
      .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2066-\u2069]/g, '')
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, function (digit) { return digit.charCodeAt(0) & 15; })
      .replace(/[^\0-\u007f]/g, function (letter) { return other[letter] || letter; });
  }

  // The words of a text; Arabic ones without their article.
  function words(text) {
    return text.split(/[\0-\/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f،؛؟۔]+/).filter(Boolean)
      .map(function (word) { return word.replace(/^ال(?=..)/, ''); });
  }

  // A number is one word, with or without grouping.
  function joined(text) {
    return text.replace(/(\d)[^\da-z]+(?=\d)/g, '$1');
  }

  // Returns true if `b` starts with `a` except for one letter: added, missing, wrong or swapped.
  function near(a, b) {
    for (var i = 0; i < a.length && a[i] === b[i];) i++;
    var x = a.slice(i), y = b.slice(i), begins = function (from, with_) {
      return y.slice(from).indexOf(x.slice(with_)) === 0;
    };
    return a.length > 3 && i > 0 && (begins(0, 1) || begins(1, 0) || begins(1, 1) ||
      x[0] === y[1] && x[1] === y[0] && begins(2, 2));
  }

  // The score of a page: whole words before prefixes before typing errors, and each of them in the
  // title before headings before other words. 0 if a word is missing.
  function score(page, wanted, slips) {
    var sum = 0;
    page.why = '';
    return wanted.every(function (word) {
      var best = 0, why;
      page.fields.forEach(function (field) {
        field.words.forEach(function (has) {
          var fits = has === word ? 30 : has.indexOf(word) === 0 ? 20 : slips && near(word, has) ? 10 : 0;
          if (fits && fits + field.rank > best) {
            best = fits + field.rank;
            why = field.rank < 3 ? field.text : '';
          }
        });
      });
      sum += best;
      page.why = page.why || why;
      return best;
    }) && sum / wanted.length - page.fields[0].words.length / 50;
  }

  function find(wanted, slips) {
    return pages.map(function (page) {
      return { page: page, fits: score(page, wanted, slips), why: page.why };
    }).filter(function (hit) { return hit.fits; }).sort(function (a, b) { return b.fits - a.fits; });
  }

  function show() {
    var text = fold(field.value), hits = [];
    if (!pages) return;
    if (words(text).length) {
      hits = find(words(joined(text)));
      if (!hits.length) hits = find(words(text));
      if (!hits.length) hits = find(words(text), true);
      status.textContent = hits.length ? box.dataset.found + ' ' + hits.length : box.dataset.nothing;
    } else status.textContent = '';
    list.textContent = '';
    hits.slice(0, 30).forEach(function (hit) {
      var item = list.appendChild(d.createElement('li')), link = d.createElement('a');
      link.href = hit.page.url;
      link.appendChild(d.createElement('strong')).textContent = hit.page.title;
      item.appendChild(d.createElement('p')).appendChild(link).parentNode.className = 'name';
      if (hit.page.lang) item.lang = hit.page.lang;
      if (hit.why) item.appendChild(d.createElement('p')).textContent = hit.why;
      item.dir = 'auto';
    });
  }

  var index = d.createElement('script');
  index.src = box.dataset.index;
  index.onload = function () {
    var field = function (rank, read) {
      return function (text) { return { rank: rank, text: text, words: words(read(fold(text))) }; };
    }, same = function (text) { return text; }, headings = w.fener.headings.map(field(2, same));
    pages = w.fener.pages.map(function (page) {
      return {
        title: page[0], url: page[1], lang: page[4],
        fields: [field(3, same)(page[0])]
          .concat(page[2].map(function (at) { return headings[at]; }), page[3].map(field(1, joined)))
      };
    });
    show();
  };
  index.onerror = function () {
    box.hidden = true;
    without.hidden = false;
  };
  d.head.appendChild(index);
  without.hidden = true;
  field.addEventListener('input', show);
  field.addEventListener('keydown', function (event) {
    var first = list.querySelector('a');
    if (event.keyCode === 13 && first) {
      event.preventDefault();
      first.focus();
    }
  });
})(document, window);
