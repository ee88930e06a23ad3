import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import { coverage } from '@bifrons/inference';
import { print } from './report.mjs';

/** Forecasts of 200 simulated patients after 12 weeks of visits: do the bands hold what they promise? */
export async function coverageTable() {
  const pool = openPool({
    workers: 2,
    spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/model/worker'))),
  });
  const request = { patients: 200, visitWeeks: [4, 8, 12], week: 36, virtualPatients: 2000, seed: 7 };
  const started = performance.now();
  const found = await coverage(request, pool);
  await pool.close();
  const noise = (p) => `± ${(196 * Math.sqrt((p * (1 - p)) / request.patients)).toFixed(0)}`;
  print(
    `${request.patients} simulated patients on baricitinib 4 mg, visits at weeks ${request.visitWeeks.join(', ')}, forecast of week ${request.week}`,
    ['', 'truth inside, %', 'should be', 'points of SALT'],
    [
      ...[50, 80, 95].map((level) => [
        `${level} % band`,
        (100 * found.inside[level]).toFixed(0),
        `${level} ${noise(level / 100)}`,
        '',
      ]),
      ['median off by, with visits', '', '', found.meanAbsoluteError.toFixed(1)],
      ['median off by, baseline only', '', '', found.errorBefore.toFixed(1)],
      ['95 % band wide, with visits', '', '', found.width.toFixed(0)],
      ['95 % band wide, baseline only', '', '', found.widthBefore.toFixed(0)],
      ['a visit does not fit, %', (100 * found.unfit).toFixed(0), '', ''],
      ['ms per patient', '', '', ((performance.now() - started) / request.patients).toFixed(0)],
    ],
  );
}
