// Compares every page of a built site with what minify-html makes of it: its size, which Fener's own page exceeds by
// at most 3 %, and its parsed tree, which is the same but for white space that browsers do not render.
//
// node minify.mjs FOLDER
import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import minifyHtml from "@minify-html/node";
import { parse } from "parse5";

const MAX_EXCESS = 0.03;

// Hashes of styles and scripts stay valid, and closing tags stay, as in Fener's own step.
const SETTINGS = { keep_closing_tags: true, keep_html_and_head_opening_tags: true, minify_css: false, minify_js: false };

const RAW = new Set(["pre", "textarea", "script", "style"]);

/** A tree as lines of tags, attributes and text, without white space at the edges of text. */
function lines(node, raw = false, depth = 0, out = []) {
  if (node.nodeName === "#text") {
    const text = raw ? node.value : node.value.replace(/[\t\n\f\r ]+/g, " ").trim();
    if (text) out.push(`${depth} ${text}`);
    return out;
  }
  const attributes = (node.attrs ?? []).map(({ name, value }) => `${name}=${value.trim()}`).sort();
  out.push(`${depth} <${node.nodeName} ${attributes.join(" ")}>`);
  for (const child of node.childNodes ?? []) lines(child, raw || RAW.has(node.nodeName), depth + 1, out);
  return out;
}

function* pages(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pages(path);
    else if (entry.name.endsWith(".html")) yield path;
  }
}

const sums = { full: [0, 0], lite: [0, 0] };
let [count, failures] = [0, 0];
for (const path of pages(process.argv[2])) {
  const own = readFileSync(path);
  const minified = Buffer.from(minifyHtml.minify(own, SETTINGS));
  const sum = sums[path.includes("/lite/") ? "lite" : "full"];
  sum[0] += own.length;
  sum[1] += minified.length;
  count += 1;
  const [before, after] = [own, minified].map((page) => lines(parse(page.toString("utf8"))));
  const differs = before.findIndex((line, at) => line !== after[at]);
  if (differs >= 0 || before.length !== after.length) {
    failures += 1;
    console.error(`${path}: another tree: ${before[differs]} became ${after[differs]}`);
  }
}
for (const [name, [own, minified]] of Object.entries(sums)) {
  const excess = own / minified - 1;
  console.log(`${name} pages: ${own} bytes, minified ${minified}: ${(excess * 100).toFixed(2)} % more`);
  if (!(excess <= MAX_EXCESS)) failures += 1;
}
console.log(`${count} pages compared, ${failures} failures`);
process.exitCode = failures || !count ? 1 : 0;
