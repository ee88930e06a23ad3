import { inlinePool, RandomStream } from '@bifrons/engine';
import type { Patient } from '@bifrons/knowledge';
import { diseaseModel, modelTasks } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { nextBatch, simulated, type Crowd } from './crowd.js';
import { evidenceOf, forecast, knowPerson, readScoresOf, type KnownPerson } from './forecast.js';

const seed = Number(process.env['FC_SEED'] ?? 1);
const pool = inlinePool(modelTasks);
const medicines = [
  ['baricitinib', 4, 1],
  ['baricitinib', 2, 1],
  ['ritlecitinib', 50, 1],
  ['deuruxolitinib', 8, 2],
] as const;
const dateOf = (week: number) =>
  new Date(Date.UTC(2025, 0, 6) + 7 * 86_400_000 * week).toISOString().slice(0, 10);
const weeksShown = [1, 12, 52];

/** A person's medicine and the weeks of their visits; their scores are drawn afterwards. */
interface Course {
  readonly baseline: number;
  readonly weeks: readonly number[];
  readonly patient: (scores: readonly number[]) => Patient;
  readonly later: Parameters<typeof simulated>[0]['regimens'];
}

function courseOf(stream: RandomStream): Course {
  const among = (n: number) => Math.floor(stream.uniform() * n);
  const baseline = 50 + among(51);
  const weeks: number[] = [];
  for (let k = 1 + among(5); k > 0; k--) weeks.push((weeks.at(-1) ?? 0) + 3 + among(14));
  const [drug, doseMg, perDay] = medicines[among(medicines.length)]!;
  const now = weeks.at(-1)!;
  const stop = 1 + among(now);
  const kind = among(3);
  const treatments = [
    { drug, doseMg, perDay, fromDate: dateOf(0), ...(kind === 0 ? {} : { toDate: dateOf(stop) }) },
    ...(kind === 2 ? [{ drug, doseMg, perDay, fromDate: dateOf(stop + 4) }] : []),
  ];
  return {
    baseline,
    weeks,
    patient: (scores) => ({
      id: 'somebody',
      birthYear: 1985,
      sex: 'female',
      weightKg: 65,
      disease: 'alopecia-areata',
      severity: { salt: baseline, episodeYears: 1 + 6 * stream.uniform() },
      treatments,
      visits: [baseline, ...scores].map((salt, k) => ({ date: dateOf([0, ...weeks][k]!), salt })),
    }),
    later: [[{ fromWeek: 0, drug, doseMg, perDay }], [{ fromWeek: 0, drug: null }]],
  };
}

/** Scores as they are read in practice, some of them mistyped. */
function scoresOf(stream: RandomStream, { baseline, weeks }: Course): number[] {
  const speed = 0.06 * stream.uniform() ** 2;
  const lowest = baseline * stream.uniform();
  return weeks.map((week) => {
    const truth = lowest + (baseline - lowest) * Math.exp(-speed * week);
    const read = truth + 16 * (stream.uniform() - 0.5);
    const typed = stream.uniform() < 0.12 ? 101 * stream.uniform() : read;
    return Math.round(Math.min(100, Math.max(0, typed)));
  });
}

const [score] = diseaseModel('alopecia-areata').scores;

/** Chances and medians of a crowd, given the scores of a person. */
function told(person: KnownPerson, crowd: Crowd) {
  const evidence = evidenceOf(person, crowd, crowd.simulated);
  return crowd.courses.flatMap((course) =>
    course.map((truth) => {
      const { cautious, hopeful } = readScoresOf(evidence, score, truth);
      return {
        chances: [20, 50].map((target) => cautious.atMost(target)),
        median: cautious.quantile(0.5),
        best: hopeful.quantile(0.025),
      };
    }),
  );
}

describe('bad news', () => {
  // 40 courses, in each 10 histories of scores that get worse five times: what was simulated for a course serves all of them.
  it('never helps: a worse score at one visit makes no chance, no median and no band better', async () => {
    let told2000 = 0;
    for (let c = 0; c < 40; c++) {
      const stream = new RandomStream(seed, c, 0);
      const course = courseOf(stream);
      const first = knowPerson(course.patient(course.weeks.map(() => 50)), 2025);
      const { disease, people, history } = first;
      const crowd = await simulated(
        { disease, people, history, regimens: course.later, weeks: weeksShown, resolution: 'averaged' },
        nextBatch(seed, 0, 64),
        pool,
      );
      const toldOf = (scores: readonly number[]) =>
        told({ ...first, history: knowPerson(course.patient(scores), 2025).history }, crowd);
      for (let h = 0; h < 10; h++) {
        let scores = scoresOf(stream, course);
        let before = toldOf(scores);
        for (let step = 0; step < 5; step++) {
          const worse = [...scores];
          const k = Math.floor(stream.uniform() * worse.length);
          worse[k] = Math.min(100, worse[k]! + Math.ceil(stream.uniform() ** 2 * 60));
          const after = toldOf(worse);
          const better = before.filter((one, w) => {
            const { chances, median, best } = after[w]!;
            return (
              one.chances.some((chance, t) => !(chances[t]! <= chance + 1e-9)) ||
              !(median >= one.median - 1e-6) ||
              !(best >= one.best - 1e-6)
            );
          });
          expect(better, `course ${c}, ${scores.join(' ')} → ${worse.join(' ')}`).toEqual([]);
          [scores, before] = [worse, after];
          told2000++;
        }
      }
    }
    expect(told2000).toBe(2000);
  }, 600_000);

  it('holds through the forecast itself, at every week', async () => {
    for (const [better, worse] of [
      [70, 75],
      [60, 95],
      [40, 8],
    ].map((pair) => pair.sort((a, b) => a - b) as [number, number])) {
      const forecastWith = (salt: number) =>
        forecast(
          {
            patient: {
              id: 'p',
              birthYear: 1990,
              sex: 'male',
              disease: 'alopecia-areata',
              severity: { salt: 60, episodeYears: 2 },
              treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: dateOf(0) }],
              visits: [60, salt, 45].map((score, k) => ({ date: dateOf(12 * k), salt: score })),
            },
            regimens: [
              { label: 'on', segments: [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }] },
            ],
            weeks: 52,
            virtualPatients: 200,
            seed,
            year: 2025,
          },
          pool,
        );
      const [a, b] = await Promise.all([forecastWith(better), forecastWith(worse)]);
      a.regimens[0]!.chanceAtTarget.forEach((chance, week) =>
        expect(b.regimens[0]!.chanceAtTarget[week]!).toBeLessThanOrEqual(chance + 0.01),
      );
    }
  });
});

it('a score that nobody like this reaches is told, and the forecast is no better than what was read', async () => {
  const result = await forecast(
    {
      patient: {
        id: 'p',
        birthYear: 1990,
        sex: 'male',
        disease: 'alopecia-areata',
        severity: { salt: 55, episodeYears: 2 },
        treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: dateOf(0) }],
        visits: [55, 98].map((salt, k) => ({ date: dateOf(12 * k), salt })),
      },
      regimens: [{ label: 'on', segments: [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }] }],
      weeks: 26,
      virtualPatients: 400,
      year: 2025,
    },
    pool,
  );
  expect(result.stage).toBe('visits');
  expect(result.conditioning!.unfit).toMatchObject([{ value: 98, beside: 'people' }]);
  expect(result.warnings.join()).toContain('SALT 98');
  expect(result.regimens[0]!.median[0]!).toBeGreaterThan(55 + 2 * score.readingSd());
});
