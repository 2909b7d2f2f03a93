// Exit: a click on an exit link, or three presses of Shift, hides the page and replaces it.
// Firefox 48 (KaiOS 2.5) and Chrome 49 have no `NodeList.forEach`, and Chrome 49 no `event.key`: 16 is Shift.
// Ages: in an old copy of the page, a confirmation that has become old is marked. Nothing is stored.
(function (d) {
  var presses = 0, last = 0;

  function each(selector, run) {
    [].forEach.call(d.querySelectorAll(selector), run);
  }

  function leave(link) {
    d.documentElement.style.display = 'none';
    d.title = '…';
    location.replace(link.href);
  }

  each('.exit', function (link) {
    link.onclick = function () {
      leave(link);
      return false;
    };
  });

  d.onkeydown = function (event) {
    if (event.keyCode !== 16) presses = 0;
  };
  d.onkeyup = function (event) {
    // On a landing page, another script may have moved the reader's language and its exit to the top.
    var now = Date.now(), link = d.querySelector('.exit');
    if (event.keyCode !== 16 || !link) return;
    presses = now - last > 5e3 ? 1 : presses + 1;
    last = now;
    if (presses > 2) leave(link);
  };

  each('[data-assured]', function (badge) {
    var days = (Date.now() - Date.parse(badge.dataset.assured)) / 864e5;
    // The stylesheet shows the sentence of `data-late`.
    if (days > (badge.dataset.warn || 60)) badge.classList.add('stale');
  });
})(document);
