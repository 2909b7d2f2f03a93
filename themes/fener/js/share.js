// Copies a page's URL. The button is visible with scripts; browsers without the clipboard API select and copy.
(function (d) {
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
})(document);
