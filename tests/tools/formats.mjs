// Reads the files that a site has for other programs with libraries that Fener's makers did not write: `helplines.json` (the
// schemas of Open Referral HSDS 3.0), calendars (iCalendar), contact cards (vCard 4.0) and feeds (Atom).
//
//     node tests/tools/formats.mjs SITE…
//
// With SNAPSHOTS=overwrite it writes `tests/standards/formats.md`, the rows of `docs/standards.md`.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parse as parseCard } from 'vcard4';

const read = (path) => readFile(path, 'utf8');
const standards = new URL('../standards/', import.meta.url);
const { schemas } = JSON.parse(await read(new URL('hsds.json', standards)));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

function assert(holds, message) {
  if (!holds) throw new Error(message);
}

/** Each suite has the files that it reads, the parts of a file, and a check that throws for an invalid one. */
const suites = [
  {
    name: 'Open Referral HSDS 3.0: services',
    before: '0 of 8',
    files: /^helplines\.json$/,
    parts: (text) => JSON.parse(text).services,
    check: (service) => assert(ajv.validate('service.json', service), ajv.errorsText()),
  },
  {
    name: 'iCalendar: calendars (ical.js)',
    before: '-',
    files: /\.ics$/,
    parts: (text) => [text],
    check(text) {
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent');
      // RFC 5545: 3.6 wants a component, 3.6.1 its stamp and start, 3.8.4.7 an identifier of its own for each.
      assert(calendar.getFirstPropertyValue('version') === '2.0', 'no version');
      assert(calendar.getFirstPropertyValue('prodid') && events.length > 0, 'no product or no event');
      const uids = new Set(events.map((event) => event.getFirstPropertyValue('uid')));
      assert(uids.size === events.length && !uids.has(null), 'two events have one UID, or none');
      for (const event of events) {
        assert(event.getFirstPropertyValue('dtstamp')?.zone === ICAL.Timezone.utcTimezone, 'no stamp in UTC');
        const { startDate, endDate, summary } = new ICAL.Event(event);
        for (const { name, time } of [{ name: 'start', time: startDate }, { name: 'end', time: endDate }]) {
          // A day or hour that does not exist comes back as another one.
          assert(time.toString() === time.clone().adjust(0, 0, 0, 0).toString(), `no ${name}: ${time}`);
        }
        assert(summary && endDate.compare(startDate) >= 0, 'an event without title, or that ends before it starts');
      }
      assert(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75), 'a line of more than 75 bytes');
    },
  },
  {
    name: 'vCard 4.0: contact cards (vcard4)',
    before: '-',
    files: /\.vcf$/,
    parts: (text) => [text],
    check: parseCard,
  },
  {
    name: 'Atom: feeds (feedsmith)',
    before: '-',
    files: /^feed\.xml$/,
    parts: (text) => [text],
    check(text) {
      const problem = XMLValidator.validate(text);
      assert(problem === true, problem.err?.msg);
      const feed = parseAtomFeed(text);
      // RFC 4287, 4.1.1 and 4.1.2.
      for (const one of [feed, ...(feed.entries ?? [])]) {
        assert(one.id && one.title?.value && one.updated, 'an entry without id, title or updated');
        assert(one.links?.length > 0, 'an entry without a link');
        assert(!Number.isNaN(Date.parse(one.updated)), `${one.updated} is no time`);
      }
      assert(feed.authors?.length > 0, 'no author');
    },
  },
];

const files = [];
for (const site of process.argv.slice(2)) {
  for (const entry of await readdir(resolve(site), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files.push({ name: entry.name, path: join(entry.parentPath, entry.name) });
  }
}
let rows = '';
for (const { name, before, files: pattern, parts, check } of suites) {
  let passed = 0;
  let all = 0;
  for (const file of files.filter((file) => pattern.test(file.name))) {
    for (const part of parts(await read(file.path))) {
      all += 1;
      try {
        check(part);
        passed += 1;
      } catch (error) {
        console.log(`${file.path}: ${error.message}`);
      }
    }
  }
  console.log(`${name}: ${passed} of ${all}`);
  rows += `| ${name} | ${before} | ${passed} of ${all} |\n`;
  if (passed !== all || all === 0) process.exitCode = 1;
}
if (process.env.SNAPSHOTS === 'overwrite') await writeFile(new URL('formats.md', standards), rows);
