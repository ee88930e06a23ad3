import { readFileSync } from 'node:fs';
import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import { parsePatient, parseRegimenText, parseTrialDesign } from '@bifrons/knowledge';
import { forecast } from '@bifrons/inference';
import { simulateTrial } from '@bifrons/model';
import { inChromium } from './in-chromium.mjs';
import { lowest, print } from './report.mjs';

const example = (path) => readFileSync(new URL(`../examples/${path}`, import.meta.url), 'utf8');
const pool = (workers) =>
  openPool({ workers, spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/model/worker'))) });
const regimen = (label) => ({ label, segments: parseRegimenText(label).value });

/** Trials on one and two workers, and one person's forecast, on warm workers; each the best of several runs. */
export async function simulations() {
  const design = parseTrialDesign(example('trials/brave-aa1.json')).value;
  const runInYears = 0.5;
  const years = (w) => design.population.n * (design.arms.length * (w / 52) + runInYears);
  const lastWeek = Math.max(...design.endpoints.flatMap((e) => e.weeks));
  const rows = [];
  let one;
  for (const workers of [1, 2]) {
    const workersPool = pool(workers);
    const seconds = await lowest(4, () => simulateTrial(design, workersPool));
    await workersPool.close();
    one ??= seconds;
    rows.push([
      workers,
      seconds.toFixed(2),
      (years(lastWeek) / seconds).toFixed(0),
      (one / seconds).toFixed(2),
    ]);
  }
  print(
    'Trial simulation: BRAVE-AA1, 2000 virtual patients × 3 arms',
    ['workers', 's', 'patient-years/s', 'speed-up'],
    rows,
  );

  const scaling = [];
  for (const n of [100, 1_000, 10_000, 100_000]) {
    const workersPool = pool(2);
    const large = {
      ...design,
      population: { ...design.population, n },
      endpoints: [{ ...design.endpoints[0], weeks: [52] }],
    };
    await simulateTrial({ ...large, population: { ...large.population, n: 100 } }, workersPool);
    const seconds = await lowest(1, () => simulateTrial(large, workersPool));
    await workersPool.close();
    scaling.push([
      n,
      seconds.toFixed(2),
      ((1e6 * seconds) / n).toFixed(0),
      (process.memoryUsage.rss() / 1e6).toFixed(0),
    ]);
  }
  print(
    'Scaling: 3 arms × 52 weeks, 2 workers',
    ['patients per arm', 's', 'µs per patient', 'MB resident after'],
    scaling,
  );

  const patient = parsePatient(example('patients/severe.json')).value;
  const two = pool(2);
  const cases = {
    'one regimen, 104 weeks': ['baricitinib:4mg:qd'],
    'continued and stopped, 104 weeks (the first screen)': [
      'baricitinib:4mg:qd',
      'baricitinib:4mg:qd,none@36',
    ],
    'four medicines, 104 weeks': [
      'baricitinib:4mg:qd',
      'ritlecitinib:50mg:qd',
      'deuruxolitinib:8mg:bid',
      'upadacitinib:15mg:qd',
    ],
  };
  const forecasts = [];
  for (const [name, labels] of Object.entries(cases)) {
    const request = { patient, regimens: labels.map(regimen), weeks: 104, virtualPatients: 500 };
    forecasts.push([name, 500, 2, (1000 * (await lowest(5, () => forecast(request, two)))).toFixed(0)]);
  }
  const one1000 = {
    patient,
    regimens: cases['four medicines, 104 weeks'].map(regimen),
    weeks: 104,
    virtualPatients: 1000,
  };
  const single = pool(1);
  const inNode = await lowest(10, () => forecast(one1000, single));
  await single.close();
  forecasts.push(['four medicines, 104 weeks', 1000, 1, (1000 * inNode).toFixed(0)]);
  forecasts.push(['the same in a worker of Chromium', 1000, 1, (await inChromium(one1000)).toFixed(0)]);
  const few = { patient, regimens: [regimen('baricitinib:4mg:qd')], weeks: 52, virtualPatients: 20 };
  const averaged = await lowest(3, () => forecast(few, two));
  const full = await lowest(2, () => forecast({ ...few, resolution: 'full' }, two));
  await two.close();
  print('One forecast', ['what', 'virtual people', 'workers', 'ms'], forecasts);
  print(
    'Full resolution against phase averaging',
    ['people', 'full / averaged'],
    [[20, `${(full / averaged).toFixed(0)} ×`]],
  );
}
