import { readFileSync } from 'node:fs';
import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import { forecast } from '@bifrons/inference';
import { parsePatient, parseRegimenText } from '@bifrons/knowledge';
import { print } from './report.mjs';

const cases = [
  ['severe', 'baricitinib:4mg:qd'],
  ['severe', 'baricitinib:4mg:qd,none@36'],
  ['very-severe-long', 'baricitinib:4mg:qd'],
  ['adolescent', 'ritlecitinib:50mg:qd'],
  ['reduced-kidney-function', 'baricitinib:2mg:qd'],
  ['on-ritlecitinib', 'ritlecitinib:50mg:qd'],
  ['with-visits', 'baricitinib:4mg:qd'],
  ['with-visits', 'none@0'],
];

/** Forecasts of the example patients with people drawn anew: by how much do the printed digits move? Minutes; `node bench/digits.mjs [seeds]`. */
async function digitsTable(seeds) {
  const pool = openPool({
    workers: 2,
    spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/model/worker'))),
  });
  const rows = [];
  for (const [id, label] of cases) {
    const file = new URL(`../examples/patients/${id}.json`, import.meta.url);
    const patient = parsePatient(readFileSync(file, 'utf8')).value;
    const regimens = [{ label, segments: parseRegimenText(label).value }];
    const results = [];
    const started = performance.now();
    for (let k = 1; k <= seeds; k++)
      results.push(await forecast({ patient, regimens, weeks: 104, seed: 1000 * k, year: 2026 }, pool));
    const seconds = (performance.now() - started) / seeds / 1000;
    const weeks = [12, 24, 36, 52, 78, 104];
    const own = results.map(({ regimens: [first] }) => first);
    const isOne = (week) => own.every(({ outcomes }) => outcomes[week] === null);
    const largest = (of) => Math.max(...weeks.map(of));
    rows.push([
      id,
      label,
      results.at(-1).virtualPatients,
      seconds.toFixed(1),
      largest((week) => 100 * sdOf(own.map((one) => one.chanceAtTarget[week]))).toFixed(2),
      largest((week) => (isOne(week) ? sdOf(own.map(({ median }) => median[week])) : 0)).toFixed(2),
      (100 * sdOf(own.map(({ widthShares }) => widthShares.parameters))).toFixed(1),
    ]);
  }
  await pool.close();
  print(
    `SD over ${seeds} seeds, largest of weeks 12 to 104`,
    ['person', 'regimen', 'people', 's', 'chance, points', 'median, SALT', 'share of parameters, %'],
    rows,
  );
}

function sdOf(values) {
  const mean = values.reduce((a, b) => a + b) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

await digitsTable(Number(process.argv[2] ?? 20));
