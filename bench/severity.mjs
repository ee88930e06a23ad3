import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import { forecast } from '@bifrons/inference';
import { calibration, findTrial } from '@bifrons/knowledge';
import { calibrationInUse, simulateTrial } from '@bifrons/model';
import { print } from './report.mjs';

const regimen = [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }];
const week = 52;

/**
 * Baricitinib 4 mg at week 52 by severity: the two strata of the BRAVE trials, counted as those trials counted and as if
 * nobody left, and one person's chance from each whole SALT to the next. The figures of the strata are remembered
 * (grade M): they are printed, never fitted. About a minute; `node bench/severity.mjs`.
 */
async function severityTables() {
  const pool = openPool({
    workers: 2,
    spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/model/worker'))),
  });
  const { salt, episodeYears, age, weightKg, femaleShare } = calibration(calibrationInUse).populations.find(
    ({ id }) => id === 'brave',
  );
  const endpoint = { measure: 'salt', type: 'at-most', value: 20, weeks: [week] };
  const published = (min) =>
    findTrial('brave-aa1')
      .outcomes.filter(
        (one) =>
          one.arm === 'bari4' &&
          one.week === week &&
          one.endpoint.type === 'at-most' &&
          one.endpoint.value === 20 &&
          one.baselineSalt?.min === min,
      )
      .map(({ estimate, grade }) => `${estimate} (${grade})`)
      .join(', ');
  const rows = [];
  for (const [name, range] of [
    ['SALT 50 to 94', { min: 50, max: 94, shareVerySevere: 0 }],
    ['SALT 95 to 100', { min: 95, max: 100, shareVerySevere: 1 }],
    ['all', salt],
  ]) {
    const rate = async (missing) => {
      const design = {
        id: 'by-severity',
        disease: 'alopecia-areata',
        population: { n: 4096, salt: range, episodeYears, age, weightKg, femaleShare },
        arms: [{ id: 'on', n: 200, regimen }],
        endpoints: [endpoint],
        seed: 1,
        missing,
      };
      const { arms } = await simulateTrial(design, pool);
      return arms[0].endpoints[0].estimate;
    };
    const [asTrial, carried, nobodyLeaves] = [
      await rate('no-response'),
      await rate('carried-forward'),
      await rate('nobody-leaves'),
    ];
    rows.push([
      name,
      published(name === 'all' ? undefined : range.min),
      ...[asTrial, carried, nobodyLeaves].map((x) => x.toFixed(1)),
    ]);
  }
  print(
    `baricitinib 4 mg, week ${week}, SALT ≤ 20, % of people`,
    ['baseline', 'told (grade)', 'missing as no response', 'last score', 'nobody leaves'],
    rows,
  );

  const chances = [];
  for (let score = 50; score <= 100; score++) {
    const patient = {
      id: 'somebody',
      birthYear: 1988,
      sex: 'female',
      weightKg: 68,
      disease: 'alopecia-areata',
      severity: { salt: score, episodeYears: 2.5 },
    };
    const request = { patient, regimens: [{ label: 'on', segments: regimen }], weeks: week, year: 2026 };
    const { regimens } = await forecast({ ...request, virtualPatients: 2048 }, pool);
    chances.push(regimens[0].chanceAtTarget.map((chance) => 100 * chance));
  }
  await pool.close();
  const jumpAt = (w) => {
    const jumps = chances.slice(1).map((own, k) => Math.abs(own[w] - chances[k][w]));
    const largest = Math.max(...jumps);
    const from = 50 + jumps.indexOf(largest);
    return [w, largest.toFixed(2), `${from} to ${from + 1}`];
  };
  print(
    'one person, baricitinib 4 mg: chance of SALT ≤ 20 by baseline, %',
    ['SALT', ...[12, 24, 36, week].map((w) => `week ${w}`)],
    [50, 60, 70, 80, 90, 94, 95, 96, 98, 100].map((score) => [
      score,
      ...[12, 24, 36, week].map((w) => chances[score - 50][w].toFixed(1)),
    ]),
  );
  print('the largest jump between neighbours', ['week', 'points', 'SALT'], [12, 24, 36, week].map(jumpAt));
}

await severityTables();
