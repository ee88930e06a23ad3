// Runs the SBML semantic test suite (https://github.com/sbmlteam/sbml-test-suite) in the engine: the newest SBML level of each
// case, compared with the suite's results by the case's own tolerances. Prints what passes and writes it to
// packages/interchange/conformance.json, with the reason of every case that does not.
// Usage: npm run conformance -- --suite DIR [--only 00001,00002] [--out FILE]
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

const { courseOf, equationsOf } = await import('../packages/engine/dist/index.js');
const { readSbml } = await import('../packages/interchange/dist/index.js');

const levels = ['l3v2', 'l3v1', 'l2v5', 'l2v4', 'l2v3', 'l2v2', 'l2v1', 'l1v2'];

const { values: options } = parseArgs({
  options: { suite: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
});
if (options.suite === undefined) {
  console.error(
    'Which suite? Clone https://github.com/sbmlteam/sbml-test-suite and give its folder: --suite DIR.',
  );
  process.exit(2);
}
const folder = [
  join(options.suite, 'cases', 'semantic'),
  join(options.suite, 'semantic'),
  options.suite,
].find((one) => existsSync(join(one, '00001')));
if (folder === undefined) {
  console.error(
    `There is no semantic suite in ${options.suite}: its folder cases/semantic/00001 is missing.`,
  );
  process.exit(2);
}

const list = (text = '') =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The lines `key: value` of a settings file or of the head of a description. */
function fields(text) {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
  });
  return Object.fromEntries(pairs.reverse());
}

/** The first value of a case that is further from the expected than its tolerance, or what kept it from running. */
function runCase(id) {
  const path = (name) => join(folder, id, name);
  const description = fields(readFileSync(path(`${id}-model.m`), 'utf8'));
  const tags = [...list(description.componentTags), ...list(description.testTags)];
  const isRandom = tags.includes('RandomEventExecution');
  const done = (reason) => ({
    id,
    tags,
    reason:
      reason !== undefined && isRandom
        ? `the order of simultaneous events is random there and fixed here: ${reason}`
        : reason,
  });
  if (description.testType !== 'TimeCourse') return done('flux balance: not a course in time');
  const file = levels.map((level) => `${id}-sbml-${level}.xml`).find((name) => existsSync(path(name)));
  if (file === undefined) return done('no model file');

  const settings = fields(readFileSync(path(`${id}-settings.txt`), 'utf8'));
  const [head, ...rows] = readFileSync(path(`${id}-results.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const times = rows.map(([time]) => Number(time));
  const amounts = new Set(list(settings.amount));
  const concentrations = new Set(list(settings.concentration));
  try {
    const resolve = (source) => {
      const other = path(basename(source));
      return existsSync(other) ? readFileSync(other, 'utf8') : undefined;
    };
    const network = readSbml(readFileSync(path(file), 'utf8'), { resolve });
    const equations = equationsOf(network);
    const course = courseOf(equations.model, { times, rtol: 1e-9, atol: 1e-14, maxSteps: 1e6, eventSeed: 1 });
    if (course.status === 'failed') return done(`failed: ${course.message}`);
    const named = new Map(
      [...network.parameters, ...network.compartments, ...network.species, ...network.reactions].map(
        (one) => [one.name, one.id],
      ),
    );
    for (const [at, variable] of list(head.slice(1).join(',')).entries()) {
      const values = [variable, named.get(variable)]
        .map((one) =>
          course.values(
            (amounts.has(variable)
              ? equations.amounts
              : concentrations.has(variable)
                ? equations.concentrations
                : new Map()
            ).get(one) ?? one,
          ),
        )
        .find((one) => one !== undefined);
      if (values === undefined) return done(`no value of ${variable}`);
      for (const [row, cells] of rows.entries()) {
        const expected = Number(cells[at + 1].replace(/^([-+]?)inf$/i, '$1Infinity'));
        const found = values[row];
        const allowed = Number(settings.absolute) + Number(settings.relative) * Math.abs(expected);
        const equal = Object.is(found, expected) || Math.abs(found - expected) <= allowed;
        if (!equal) return done(`differs: ${variable} at ${times[row]} is ${found}, not ${expected}`);
      }
    }
    return done(undefined);
  } catch (error) {
    if (options.only !== undefined) console.error(error);
    return done(
      `${error.name === 'SbmlError' || error.name === 'NetworkError' ? 'refused' : error.name}: ${error.message}`,
    );
  }
}

const only = options.only?.split(',');
const ids = readdirSync(folder)
  .filter((name) => /^\d{5}$/.test(name) && (only === undefined || only.includes(name)))
  .sort();
const results = ids.map(runCase);
const passed = results.filter(({ reason }) => reason === undefined);
const byTag = {};
for (const { tags, reason } of results) {
  for (const tag of tags) {
    byTag[tag] ??= { cases: 0, passed: 0 };
    byTag[tag].cases++;
    if (reason === undefined) byTag[tag].passed++;
  }
}
const notPassed = results.flatMap(({ id, reason }) => (reason === undefined ? [] : [{ case: id, reason }]));
if (only === undefined) {
  const summary = {
    suite: 'https://github.com/sbmlteam/sbml-test-suite, cases/semantic, the newest SBML level of each case',
    cases: ids.length,
    passed: passed.length,
    byTag: Object.fromEntries(Object.entries(byTag).sort(([a], [b]) => a.localeCompare(b))),
    notPassed,
  };
  const out = options.out ?? new URL('../packages/interchange/conformance.json', import.meta.url);
  writeFileSync(out, `${JSON.stringify(summary, undefined, 2)}\n`);
} else for (const { case: id, reason } of notPassed) console.log(`${id}  ${reason}`);

const kinds = new Map();
for (const { case: id, reason } of notPassed) {
  const kind = reason
    .replace(/'[^']*'/g, "'…'")
    .replace(/\S+ at \S+ is \S+, not \S+/, '…')
    .replace(/\d[\d.e+-]*/g, '#');
  kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
}
for (const [kind, cases] of [...kinds].sort(([, a], [, b]) => b.length - a.length))
  console.log(
    `${String(cases.length).padStart(5)}  ${kind}  (${cases.slice(0, 5).join(' ')}${cases.length > 5 ? ' …' : ''})`,
  );
console.log(`${passed.length} of ${ids.length} cases pass.`);
