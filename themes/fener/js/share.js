// Adds a button that copies a page's URL. Browsers without the clipboard API select and copy.
(function (d) {
  var list = d.querySelector('.share ul');
  if (!list) return;
  var item = list.appendChild(d.createElement('li')), said = list.dataset,
    button = item.appendChild(d.createElement('button')), status = item.appendChild(d.createElement('span'));
  button.type = 'button';
  button.textContent = said.copy;
  status.setAttribute('role', 'status');
  button.onclick = function () {
    function done() {
      status.textContent = said.copied;
    }
    function old() {
      var box = item.appendChild(d.createElement('textarea'));
      box.value = said.address;
      box.select();
      if (d.execCommand('copy')) done();
      item.removeChild(box);
      button.focus();
    }
    if (navigator.clipboard) navigator.clipboard.writeText(said.address).then(done, old);
    else old();
  };
})(document);
