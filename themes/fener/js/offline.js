// Buttons for saving and deleting. The service worker does both; this script sends requests and shows results.
(function (d, n, w) {
  var box = d.getElementById('_keep'), without = d.getElementById('_without');
  if (!n.serviceWorker || !w.caches || location.protocol.indexOf('http')) return;
  var said = box.dataset, save = button('call', said.save + ' '), weight = add(save, 'bdi'), bar = add(box, 'progress'),
    status = add(box, 'p'), erase = button('also', said.delete), note = add(box, 'p'),
    root = new URL('.', new URL(said.worker, location)).href;

  function add(parent, name) {
    return parent.appendChild(d.createElement(name));
  }

  function button(name, text) {
    var made = add(add(box, 'p'), 'button');
    made.type = 'button';
    made.className = name;
    made.textContent = text;
    return made;
  }

  weight.dir = 'ltr';
  weight.textContent = said.weight;
  bar.setAttribute('aria-label', said.saving);
  bar.hidden = save.hidden = erase.hidden = true;
  status.setAttribute('role', 'status');
  note.className = 'note';
  note.textContent = said.note;

  // The caches of this site, from all of its pages.
  function ours() {
    return caches.keys().then(function (keys) {
      return keys.filter(function (key) { return key.indexOf(root + ' ') === 0; });
    });
  }

  function show(word) {
    return Promise.all([ours(), caches.match(root + said.files)]).then(function (is) {
      save.hidden = !!is[1];
      erase.hidden = !is[0].length;
      bar.hidden = true;
      status.textContent = said[word || (is[1] ? 'saved' : '')] || '';
      if (word) (is[1] ? erase : save).focus();
    });
  }

  save.onclick = function () {
    var line = new MessageChannel(), silence;

    // Browsers end a worker that takes too long, without an event. A part of a site must not look
    // like the whole.
    function fail() {
      line.port1.close();
      caches.delete(root + ' ' + said.files).then(function () { show('failed'); });
    }

    line.port1.onmessage = function (event) {
      clearTimeout(silence);
      if (event.data.end) return show(event.data.end);
      silence = setTimeout(fail, 6e4);
      bar.max = event.data.of;
      bar.value = event.data.done;
    };
    silence = setTimeout(fail, 6e4);
    save.hidden = true;
    bar.hidden = false;
    status.textContent = said.saving;
    n.serviceWorker.register(said.worker).then(function () { return n.serviceWorker.ready; })
      .then(function (is) { is.active.postMessage(said.files, [line.port2]); })
      .catch(fail);
  };

  // Repeats until no cache is left: the worker may add one at the same time.
  function empty() {
    return ours().then(function (keys) {
      return keys.length && Promise.all(keys.map(function (key) { return caches.delete(key); })).then(empty);
    });
  }

  erase.onclick = function () {
    n.serviceWorker.getRegistrations().then(function (all) {
      return Promise.all(all.map(function (is) { return is.scope === root && is.unregister(); }));
    }).then(empty).then(function () { show('deleted'); });
  };

  without.hidden = true;
  show();
})(document, navigator, window);
