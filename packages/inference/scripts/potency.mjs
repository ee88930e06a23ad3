// npm run calibrate -- potency: fits the potency map to the measured values of packages/knowledge and writes it there, with
// the tables of docs/model/potency.md. A fit that does not arrive, or chains that do not agree, write nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fitPotencies, fullSample, potencyTables, widenedBy } from '@bifrons/inference';
import { potencyMeasured } from '@bifrons/knowledge';

const { values: options } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const seed = Number(options.seed);
const started = Date.now();
const log = (line) => console.log(`${((Date.now() - started) / 60_000).toFixed(1).padStart(6)} min  ${line}`);
const file = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const measured = potencyMeasured();
let fit;
try {
  fit = fitPotencies(measured, { seed, ...fullSample }, log);
} catch (error) {
  console.error(`Nothing was written: ${error.message}.`);
  process.exit(1);
}
const command = `npm run calibrate -- potency${seed === 1 ? '' : ` --seed ${seed}`}`;
const map = {
  what: 'IC50 in human whole blood, total concentration, typical readout of each signal, Hill exponent 1; draws are thousandths of log10(nM), the same joint draws in every list',
  run: { command, seed, date: new Date().toISOString().slice(0, 10) },
  diagnostics: fit.diagnostics,
  spreads: { found: rounded(fit.spreads.found), used: rounded(fit.spreads.used) },
  widenedBy,
  medicines: fit.medicines,
  sources: {
    MAP: {
      title:
        'Potency map of this project, fitted to measured and remembered potencies and conditioned on published relations between medicines',
      kind: 'calibration',
      year: new Date().getFullYear(),
      where: `${command}; docs/model/potency.md`,
    },
  },
};
write('packages/knowledge/data/potency-map.json', `${onePairALine(JSON.stringify(map, null, 1))}\n`);
const tables = potencyTables(measured, fit);
const page = 'docs/model/potency.md';
write(
  page,
  readFileSync(file(page), 'utf8').replace(
    /(<!-- (.+): written by the fit -->\n)[^]*?(<!-- end -->)/g,
    (_, start, name, end) => `${start}\n${tables[name]}\n\n${end}`,
  ),
);

function write(path, text) {
  writeFileSync(file(path), text);
  log(`wrote ${path}`);
}

function rounded(spreads) {
  return Object.fromEntries(Object.entries(spreads).map(([name, value]) => [name, Number(value.toFixed(3))]));
}

/** Lists of numbers on one line, without blanks. */
function onePairALine(text) {
  return text.replace(
    /\[\s+(-?[\d.e+-]+(?:,\s+-?[\d.e+-]+)*)\s+\]/g,
    (_, list) => `[${list.replace(/\s+/g, '')}]`,
  );
}
