// Reads a folder of Antimony texts (those of BioModels stand in https://github.com/sys-bio/antimony, doc/examples/biomodels):
// each is read, printed and read again. With --sbml, a folder of the same models in SBML (436 stand in
// https://github.com/stanley-gu/biomodels_db, curated), each is simulated from both and compared. Prints the counts and writes them, with what is refused and why, to packages/engine/conformance/antimony.json.
// Usage: npm run conformance:antimony -- --texts DIR [--sbml DIR] [--only BIOMD0000000001] [--out FILE]
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';

const { courseOf, equationsOf, printNetwork, readNetwork } = await import('../packages/engine/dist/index.js');

const { values: options } = parseArgs({
  options: {
    texts: { type: 'string' },
    sbml: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
if (options.texts === undefined || !existsSync(options.texts)) {
  console.error(
    'Which texts? Clone https://github.com/sys-bio/antimony and give its folder: --texts DIR/doc/examples/biomodels.',
  );
  process.exit(2);
}
const readSbml =
  options.sbml === undefined ? undefined : (await import('../packages/interchange/dist/index.js')).readSbml;

const times = Array.from({ length: 11 }, (_, i) => i);
/**
 * Models in moles in the volume of a cell have amounts of 1e-21, so the relative tolerance is to decide; where values come down to
 * 0 that asks too much of others.
 */
const tolerances = [1e-22, 1e-12].map((atol) => ({ times, rtol: 1e-9, atol, maxSteps: 200_000 }));
/** Of the largest value of a curve; two solutions at a relative tolerance of 1e-9 are closer. */
const allowed = 1e-5;
/** Values below this are noise. */
const least = 1e-15;

/** The curves of the species of a network by id, as concentrations where they have them. */
function curves(network) {
  const equations = equationsOf(network);
  let course;
  for (const tolerance of tolerances) {
    course = courseOf(equations.model, tolerance);
    if (course.status !== 'failed') break;
  }
  if (course.status === 'failed') throw new Error(course.message);
  return new Map(
    network.species.map(({ id }) => [
      id,
      course.values(equations.concentrations.get(id) ?? equations.amounts.get(id) ?? id),
    ]),
  );
}

/** Undefined where both files give the same curves; else why not. */
function compare(network, sbml) {
  let expected;
  try {
    expected = curves(readSbml(sbml));
  } catch (error) {
    throw new Error(`its SBML cannot be simulated: ${error.message}`);
  }
  const found = curves(network);
  if (found.size !== expected.size) return `other: ${found.size} species, not ${expected.size}`;
  for (const [id, values] of expected) {
    const ours = found.get(id) ?? found.get(`${id}_`);
    if (ours === undefined) return `other: no species ${id}`;
    const scale = Math.max(...values.map(Math.abs).filter(Number.isFinite), 1e-12);
    for (const [i, value] of values.entries()) {
      const equal = Object.is(value, ours[i]) || Math.abs(value - ours[i]) <= allowed * scale + least;
      if (!equal)
        return `${i === 0 ? 'starts otherwise' : 'differs'}: ${id} at ${times[i]} is ${ours[i]}, not ${value}`;
    }
  }
  return undefined;
}

const only = options.only?.split(',');
const names = readdirSync(options.texts)
  .filter((name) => name.endsWith('.txt') && (only === undefined || only.includes(name.slice(0, -4))))
  .sort();
const refused = [];
const notRestored = [];
const notSimulated = [];
const differing = [];
let simulated = 0;
let pairs = 0;
for (const file of names) {
  const name = file.slice(0, -4);
  let network;
  try {
    network = readNetwork(readFileSync(join(options.texts, file), 'utf8'));
  } catch (error) {
    refused.push({ text: name, reason: error.message });
    continue;
  }
  try {
    if (!isDeepStrictEqual(readNetwork(printNetwork(network)), network))
      notRestored.push({ text: name, reason: 'an id is reserved by Antimony and renamed' });
  } catch (error) {
    notRestored.push({ text: name, reason: error.message });
  }
  if (readSbml === undefined || !existsSync(join(options.sbml, `${name}.xml`))) continue;
  pairs++;
  try {
    const reason = compare(network, readFileSync(join(options.sbml, `${name}.xml`), 'utf8'));
    if (reason === undefined) simulated++;
    else differing.push({ text: name, reason });
  } catch (error) {
    if (only !== undefined) console.error(error);
    notSimulated.push({ text: name, reason: error.message });
  }
}

const summary = {
  texts: 'https://github.com/sys-bio/antimony, doc/examples/biomodels',
  count: names.length,
  read: names.length - refused.length,
  restored: names.length - refused.length - notRestored.length,
  refused,
  notRestored,
  ...(readSbml === undefined
    ? {}
    : {
        simulation: {
          models: pairs,
          times: `${times[0]} to ${times.at(-1)}`,
          relative: allowed,
          equal: simulated,
          notSimulated,
          differing,
        },
      }),
};
if (only === undefined) {
  const out =
    options.out ?? fileURLToPath(new URL('../packages/engine/conformance/antimony.json', import.meta.url));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(summary, undefined, 2)}\n`);
}
for (const { text, reason } of [...refused, ...notRestored, ...notSimulated, ...differing])
  console.log(`${text}  ${reason}`);
console.log(
  `${summary.read} of ${summary.count} texts read, ${summary.restored} printed and read again as the same network.`,
);
if (readSbml !== undefined)
  console.log(
    `${simulated} of ${pairs} models simulate as their SBML does, ${differing.length} otherwise, ${notSimulated.length} not.`,
  );
