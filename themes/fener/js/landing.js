// Moves the language of the browser to the top. Nothing is stored. A link to a language (with a
// fragment) keeps the order.
(function (d) {
  var main = d.querySelector('main'), first = main.children[0], wanted;

  // A section in a language or a narrower one: `en-GB` asks for `en-GB`, then `en` (RFC 4647, lookup).
  function section(language) {
    for (var range = language.toLowerCase(); range; range = range.replace(/-?[^-]*$/, '')) {
      for (var i = 0; i < main.children.length; i++) {
        var has = main.children[i].lang.toLowerCase() + '-';
        if (has.indexOf(range + '-') === 0) return main.children[i];
      }
    }
  }

  function rename(heading, name) {
    var other = d.createElement(name);
    while (heading.firstChild) other.appendChild(heading.firstChild);
    heading.parentNode.replaceChild(other, heading);
    return other;
  }

  if (location.hash) return;
  (navigator.languages || [navigator.language]).some(function (language) {
    return wanted = section(language);
  });
  if (!wanted || wanted === first) return;
  var old = rename(first.querySelector('h1'), 'h2'), title = rename(wanted.querySelector('h2'), 'h1');
  if (d.title === old.textContent) d.title = title.textContent;
  d.documentElement.lang = wanted.lang;
  d.documentElement.dir = wanted.dir;
  main.insertBefore(wanted, first);
})(document);
