// LIGHT=1 writes a light version of each document, too.
import { readFileSync } from 'node:fs';
import { InputPathToUrlTransformPlugin } from '@11ty/eleventy';
import { minify } from 'html-minifier-next';
import anchor from 'markdown-it-anchor';

const site = JSON.parse(readFileSync(new URL('./_data/site.json', import.meta.url)));
const first = site.langs[0].code;
const home = (lang) => (lang === first ? '/' : `/${lang}/`);
const day = (date) => new Date(date).toISOString().slice(0, 10);
const newest = (a, b) => b.date - a.date || a.url.localeCompare(b.url);
const options = { collapseWhitespace: true, removeComments: true, removeAttributeQuotes: true, useShortDoctype: true };

/** `guides/guide-00001-tirana`: the same in every language. */
const key = (page) => page.filePathStem.split('/').slice(2).join('/');

export default function (config) {
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.addPassthroughCopy({ static: '/' });
  config.setUseGitIgnore(false);
  config.amendLibrary('md', (md) => md.use(anchor));
  if (!process.env.LIGHT) config.ignores.add('content/light.njk');

  const documents = (api) => api.getAll().filter((page) => page.data.document);
  const grouped = (pages, by) => {
    const groups = new Map();
    for (const page of pages) {
      for (const name of by(page)) {
        if (!groups.has(name)) groups.set(name, []);
        groups.get(name).push(page);
      }
    }
    for (const group of groups.values()) group.sort(newest);
    return groups;
  };
  const lists = (groups) => [...groups].map(([name, pages]) => {
    const [lang, ...rest] = name.split('/');
    return { lang, name: rest.join('/'), pages };
  });
  config.addCollection('documents', documents);
  config.addCollection('bySection', (api) =>
    lists(grouped(documents(api), (page) => [`${page.data.lang}/${key(page).split('/')[0]}`])));
  config.addCollection('byTopic', (api) =>
    lists(grouped(documents(api), (page) => page.data.topics.map((topic) => `${page.data.lang}/${topic}`)))
      .sort((a, b) => a.name.localeCompare(b.name)));
  config.addCollection('latest', (api) =>
    Object.fromEntries([...grouped(documents(api), (page) => [page.data.lang])].map(([lang, pages]) => [lang, pages.slice(0, 20)])));
  config.addCollection('translations', (api) => {
    const all = {};
    for (const { code } of site.langs) {
      for (const path of ['', ...site.sections.map((section) => `${section}/`)]) {
        (all[path] ??= []).push({ lang: code, url: home(code) + path });
      }
    }
    for (const page of documents(api)) (all[key(page)] ??= []).push({ lang: page.data.lang, url: page.url });
    return all;
  });

  config.addFilter('home', home);
  config.addFilter('day', day);
  config.addFilter('mail_day', (date) => new Date(date).toUTCString());
  config.addFilter('key', (stem) => key({ filePathStem: stem }));
  config.addFilter('language', (code) => site.langs.find((lang) => lang.code === code));
  config.addFilter('digits', (phone) => phone.replaceAll(' ', ''));
  config.addFilter('first', (list, count) => list.slice(0, count));
  config.addFilter('of', (list, lang) => list.filter((entry) => entry.lang === lang));
  config.addFilter('words_only', (html) => html.replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1'));
  config.addFilter('outline', (html) => {
    const entries = [...html.matchAll(/<h([23]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/gs)];
    return entries.map(([, level, id, title], at) => {
      const next = entries[at + 1]?.[1] ?? '2';
      const link = `<li><a href="#${id}">${title}</a>`;
      if (level === next) return `${link}</li>`;
      return next === '3' ? `${link}<ul>` : `${link}</li></ul></li>`;
    }).join('');
  });
  config.addTransform('minify', function (html) {
    return this.page.outputPath?.endsWith('.html') ? minify(html, options) : html;
  });
  return { dir: { input: 'content', includes: '../_includes', data: '../_data' }, markdownTemplateEngine: false };
}
