// Validates each service of a site's `helplines.json` against the schemas of Open Referral HSDS 3.0.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
const { schemas } = await read(new URL('../standards/hsds.json', import.meta.url));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

let passed = 0;
let all = 0;
for (const site of process.argv.slice(2)) {
  const { services } = await read(join(resolve(site), 'helplines.json'));
  for (const service of services) {
    all += 1;
    if (ajv.validate('service.json', service)) {
      passed += 1;
    } else {
      console.log(`${service.name}: ${ajv.errorsText()}`);
    }
  }
}
console.log(`HSDS 3.0 services: ${passed} of ${all}`);
process.exitCode = passed === all && all > 0 ? 0 : 1;
