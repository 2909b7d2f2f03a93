// A search page without a browser: the script of the built page, run with the few parts of a DOM that it uses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** An element with the properties that the script reads and writes. */
class Element {
  constructor(name, page) {
    Object.assign(this, { name, page, children: [], dataset: {}, attributes: {}, listeners: {}, hidden: false, value: '' });
  }

  appendChild(child) {
    this.children.push(child);
    child.parentNode = this;
    if (child.name === 'script') this.page.load(child);
    return child;
  }

  get lastChild() {
    return this.children.at(-1);
  }

  get textContent() {
    return this.children.map((child) => child.textContent).join('');
  }

  set textContent(text) {
    this.children = [{ textContent: text }];
  }

  setAttribute(name, value) {
    this.attributes[name] = value;
  }

  addEventListener(name, run) {
    this.listeners[name] = run;
  }

  /** All elements below this one with a name. */
  all(name) {
    return this.children.flatMap((child) => (
      child.name ? [...(child.name === name ? [child] : []), ...child.all(name)] : []));
  }

  querySelector(name) {
    return this.all(name)[0] ?? null;
  }
}

/** The search page of a language in a built site. */
export class SearchPage {
  constructor(site, language) {
    this.folder = join(site, language, 'search');
    this.loaded = {};
    const html = readFileSync(join(this.folder, 'index.html'), 'utf8');
    const [open] = html.match(/<div id="_find"[^>]*>/);
    this.box = new Element('div', this);
    for (const [, name, value] of open.matchAll(/data-(\w+)="([^"]*)"/g)) this.box.dataset[name] = value;
    this.without = new Element('p', this);
    this.help = new Element('div', this);
    const elements = { _find: this.box, _without: this.without, _help: this.help };
    const document = {
      head: new Element('head', this),
      documentElement: new Element('html', this),
      getElementById: (id) => elements[id] ?? null,
      createElement: (name) => new Element(name, this),
      createTextNode: (text) => ({ textContent: text }),
      querySelector: () => null,
      querySelectorAll: () => [],
    };
    this.pending = 0;
    this.context = createContext({ document, setTimeout, clearTimeout, location: {} });
    this.context.window = this.context;
    const script = html.slice(html.lastIndexOf('<script>') + 8, html.lastIndexOf('</script>'));
    // Its functions are its own; those that the index has, too, are compared.
    const end = /\}\)\(document, ?window\);?\s*$/;
    if (!end.test(script)) throw new Error('the script has another end');
    runInContext(script.replace(end, (all) => `;window.foldedWords=text=>words(fold(text));${all}`), this.context);
  }

  load(script) {
    this.pending += 1;
    setImmediate(() => {
      this.pending -= 1;
      let text;
      try {
        text = readFileSync(join(this.folder, script.src), 'utf8');
      } catch {
        script.onerror();
        return;
      }
      this.loaded[script.src] = Buffer.byteLength(text);
      runInContext(text, this.context);
      script.onload?.();
    });
  }

  async settled() {
    do await new Promise(setImmediate); while (this.pending > 0);
  }

  /** Types a query and returns what the page shows. */
  async query(text) {
    await this.settled();
    const [field] = this.box.all('input');
    const [list] = this.box.all('ul');
    field.value = text;
    field.listeners.input();
    field.listeners.keydown({ keyCode: 13, preventDefault() {} });
    await this.settled();
    const results = list.all('li').map((item) => {
      const [link] = item.all('a');
      const [name, sentence] = item.all('p');
      return {
        url: link.href,
        title: link.textContent,
        kind: name.all('span').map((span) => span.textContent).join(''),
        sentence: sentence?.textContent ?? '',
        marks: item.all('mark').map((mark) => mark.textContent),
      };
    });
    return {
      results,
      status: this.box.all('p')[0].textContent,
      shows_help: !this.help.hidden,
      is_broken: this.box.hidden,
      bytes: Object.values(this.loaded).reduce((sum, size) => sum + size, 0),
    };
  }
}
