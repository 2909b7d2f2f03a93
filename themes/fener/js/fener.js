// Exit: a click on an exit link, or three presses of Shift, hides the page and replaces it.
// Ages: in an old copy of the page, a confirmation that has become old is marked. Nothing is stored.
(function (d) {
  var presses = 0, last = 0;

  function leave(link) {
    d.documentElement.style.display = 'none';
    d.title = '…';
    location.replace(link.href);
  }

  d.querySelectorAll('.exit').forEach(function (link) {
    link.onclick = function () {
      leave(link);
      return false;
    };
  });

  d.onkeydown = function (event) {
    if (event.key !== 'Shift') presses = 0;
  };
  d.onkeyup = function (event) {
    // On a landing page, another script may have moved the reader's language and its exit to the top.
    var now = Date.now(), link = d.querySelector('.exit');
    if (event.key !== 'Shift' || !link) return;
    presses = now - last > 5e3 ? 1 : presses + 1;
    last = now;
    if (presses > 2) leave(link);
  };

  d.querySelectorAll('[data-assured]').forEach(function (badge) {
    var days = (Date.now() - Date.parse(badge.dataset.assured)) / 864e5, say = badge.nextElementSibling;
    if (days > (badge.dataset.warn || 60)) {
      badge.classList.add('stale');
      if (say) say.hidden = false;
    }
  });
})(document);
