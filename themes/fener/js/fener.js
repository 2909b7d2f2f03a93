// Leaving: a click on an exit link, or three presses of Shift, hides the page and replaces it.
// Ages: a date that has grown old while the copy lay around says so. Nothing is stored.
// Copying: the button shows where script runs; browsers that have no clipboard select and copy.
(function (d) {
  var exits = d.querySelectorAll('a.exit'), presses = 0, last = 0;

  function leave(link) {
    d.documentElement.style.display = 'none';
    d.title = '…';
    location.replace(link.href);
  }

  exits.forEach(function (link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      leave(link);
    });
  });

  if (exits[0]) {
    d.addEventListener('keydown', function (event) {
      if (event.key !== 'Shift') presses = 0;
    });
    d.addEventListener('keyup', function (event) {
      if (event.key !== 'Shift') return;
      var now = Date.now();
      presses = now - last > 5000 ? 1 : presses + 1;
      last = now;
      if (presses > 2) leave(exits[0]);
    });
  }

  d.querySelectorAll('.share button').forEach(function (button) {
    for (var at; (at = button.closest('[hidden]'));) at.hidden = false;
    button.addEventListener('click', function () {
      var text = button.value || location.href;
      function done() {
        button.nextElementSibling.hidden = false;
      }
      function old() {
        var box = d.createElement('textarea');
        box.value = text;
        button.after(box);
        box.select();
        if (d.execCommand('copy')) done();
        box.remove();
        button.focus();
      }
      if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, old);
      else old();
    });
  });

  d.querySelectorAll('[data-assured]').forEach(function (badge) {
    var days = (Date.now() - Date.parse(badge.getAttribute('data-assured'))) / 864e5;
    if (days > (badge.getAttribute('data-warn') || 60)) {
      badge.classList.add('stale');
      if (badge.nextElementSibling) badge.nextElementSibling.hidden = false;
    }
  });
})(document);
