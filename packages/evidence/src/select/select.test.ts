import { trials, type Trial } from '@bifrons/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareAll,
  compareWithControl,
  comparisonsCsv,
  forestPlot,
  funnelPlot,
  leagueCsv,
  leaguePicture,
  networkPicture,
  NotPoolableError,
  pooledResponses,
  reportedEndpoints,
  responsesPlot,
  selectStudies,
  type Selection,
} from '../index.js';

const salt20 = { disease: 'alopecia-areata', endpoint: 'SALT<=20', weeks: [24, 36], by: 'drug' } as const;

describe('selection of studies', () => {
  it('takes the counts of both BRAVE trials, joins doses by drug and keeps them apart by dose', () => {
    const arms = (by: 'drug' | 'dose') =>
      selectStudies({ ...salt20, by }, trials())
        .studies.filter(({ trial }) => trial.startsWith('brave'))
        .map((study) => study.arms.map(({ treatment, events, n }) => `${treatment} ${events}/${n}`));
    expect(arms('drug')).toEqual([
      ['placebo 10/189', 'baricitinib 139/465'],
      ['placebo 4/156', 'baricitinib 103/390'],
    ]);
    expect(arms('dose')[0]).toContain('baricitinib 4 mg qd 99/281');
  });

  it('says of every study of the disease that it was taken or why not', () => {
    const { studies, leftOut } = selectStudies(salt20, trials());
    const named = new Set([...studies, ...leftOut].map(({ trial }) => trial));
    for (const { id, disease } of trials()) if (disease === salt20.disease) expect(named, id).toContain(id);
    for (const { reason } of leftOut) expect(String(reason)).not.toBe('');
  });

  it('counts a percentage of a known number of people as the scoreboard does, and marks it', () => {
    const arms = selectStudies({ ...salt20, by: 'dose' }, trials()).studies.find(
      ({ trial }) => trial === 'thrive-aa1',
    )!.arms;
    // 0.8, 29.6 and 41.5 % of 140, 351 and 215 who were randomised.
    expect(arms.map(({ events, n, derived }) => [events, n, derived])).toEqual([
      [1, 140, true],
      [104, 351, true],
      [89, 215, true],
    ]);
    const late = selectStudies({ ...salt20, weeks: [52, 52] }, trials());
    const pooledTrials = late.leftOut.find(({ reason }) =>
      /more people than the arm had/.test(String(reason)),
    );
    expect(pooledTrials?.trial).toBe('brave-aa1');
  });

  it('says when different weeks are put together, and is silent when they are the same', () => {
    expect(selectStudies(salt20, trials()).notes.join()).toMatch(
      /week 24 \(ALLEGRO.*week 36 \(BRAVE-AA1, BRAVE-AA2\)/,
    );
    expect(selectStudies({ ...salt20, weeks: [36, 36] }, trials()).notes).toEqual([]);
  });

  it('does not compare with people who began on placebo and were then treated', () => {
    const late = selectStudies({ ...salt20, weeks: [48, 48] }, trials());
    expect(late.studies.every(({ arms }) => arms.every(({ treatment }) => treatment !== 'placebo'))).toBe(
      true,
    );
    expect(late.leftOut.some(({ reason }) => reason.text.startsWith('changed between treatment'))).toBe(true);
    expect(() => compareWithControl(late)).toThrow(/control arm/);
  });

  it('counts nobody twice', () => {
    for (const { name, weeks } of reportedEndpoints(trials(), salt20.disease))
      for (const week of weeks) {
        const { studies } = selectStudies({ ...salt20, endpoint: name, weeks: [week, week] }, trials());
        for (const { trial, arms } of studies) {
          // Its population is that of the arm in the label.
          if (trial === 'allegro-lt-month12') continue;
          const people = trials().find(({ id }) => id === trial)?.population.n;
          if (people != null)
            expect(
              arms.reduce((sum, { n }) => sum + n, 0),
              `${trial} ${name} ${week}`,
            ).toBeLessThanOrEqual(people);
        }
      }
  });

  it('takes a trial rather than an extension with the same people', () => {
    const { studies, leftOut } = selectStudies({ ...salt20, weeks: [48, 52] }, trials());
    expect(studies.map(({ trial }) => trial)).toEqual(['allegro-2b3']);
    const reasons = leftOut.filter(({ trial }) => trial === 'allegro-lt-month12').map(({ reason }) => reason);
    expect(reasons.join()).toMatch(/also in ALLEGRO phase 2b/);
  });

  it('suggests the nearest endpoint and disease', () => {
    expect(() => selectStudies({ ...salt20, endpoint: 'SALT<21' }, trials())).toThrow(
      /did you mean .*SALT<=20/,
    );
    expect(() => selectStudies({ ...salt20, disease: 'alopecia' }, trials())).toThrow(
      /did you mean alopecia-areata/,
    );
  });
});

/** A study of invented arms, for what no real one shows. */
const study = (id: string, arms: readonly (readonly [drug: string, events: number, n: number])[]): Trial => ({
  id,
  name: id,
  kind: 'trial',
  registry: [],
  phase: null,
  design: 'invented',
  disease: 'd',
  population: { n: null, grade: 'assumed', source: 'S' },
  arms: arms.map(([drug, , n]) => ({ id: drug, label: drug, drug, route: 'oral', n, grade: 'assumed' })),
  outcomes: arms.map(([drug, events, n]) => ({
    arm: drug,
    endpoint: { measure: 'salt', type: 'at-most', value: 20, text: 'SALT ≤ 20' },
    week: 24,
    estimate: null,
    unit: '%',
    events,
    n,
    grade: 'assumed',
    source: 'S',
    use: 'none',
  })),
  adverseEvents: [],
  withdrawal: [],
  subgroups: [],
  conflicts: [],
  notes: [],
  sources: { S: { title: 'invented', kind: 'assumption' } },
});
const query = { disease: 'd', endpoint: 'SALT<=20', weeks: [24, 24], by: 'drug' } as const;
const network = {
  reference: 'placebo',
  measure: 'OR',
  method: 'REML',
  level: 0.95,
  better: 'higher',
} as const;

describe('answers', () => {
  it('gives a risk difference but refuses a ratio without events', () => {
    const [one] = compareWithControl(
      selectStudies(query, [
        study('a', [
          ['x', 0, 20],
          ['placebo', 0, 20],
        ]),
      ]),
    );
    expect(one!.results.map(({ measure, value }) => [measure, value])).toEqual([['RD', 0]]);
    expect(String(one!.refused[0]!.reason)).toMatch(/no events/);
  });

  it('answers identical arms with no difference', () => {
    const same = [
      study('a', [
        ['x', 5, 20],
        ['placebo', 5, 20],
      ]),
      study('b', [
        ['x', 5, 20],
        ['placebo', 5, 20],
      ]),
    ];
    const [one] = compareWithControl(selectStudies(query, same));
    expect(one!.results.find(({ measure }) => measure === 'RR')!.value).toBeCloseTo(1, 12);
  });

  it('says that a star cannot be tested for inconsistency, and ranks nothing on single studies', () => {
    const star = [
      study('a', [
        ['x', 5, 20],
        ['placebo', 2, 20],
      ]),
      study('b', [
        ['y', 9, 20],
        ['placebo', 2, 20],
      ]),
    ];
    const answer = compareAll(selectStudies(query, star), network);
    expect(String(answer.noInconsistency)).toMatch(/no loop/);
    expect(answer.pScores).toBeNull();
    expect(answer.tooThin.join()).toMatch(/no comparison is repeated/);
  });

  it('leaves a study without events out of a network of odds ratios, and says so', () => {
    const answer = compareAll(
      selectStudies(query, [
        study('a', [
          ['x', 5, 20],
          ['placebo', 2, 20],
        ]),
        study('b', [
          ['x', 0, 20],
          ['placebo', 0, 20],
        ]),
      ]),
      network,
    );
    expect(answer.leftOut.map(({ trial }) => trial)).toEqual(['b']);
    expect(answer.edges).toEqual([{ a: 'placebo', b: 'x', studies: 1 }]);
  });

  it('ranks and tests a network with loops and repeats', () => {
    const full = ['a', 'b', 'c'].flatMap((id, i) => [
      study(`${id}x`, [
        ['x', 8 + i, 20],
        ['placebo', 2, 20],
      ]),
      study(`${id}y`, [
        ['y', 12, 20],
        ['placebo', 3, 20],
      ]),
      study(`${id}xy`, [
        ['x', 9, 20],
        ['y', 11 + i, 20],
      ]),
    ]);
    const answer = compareAll(selectStudies(query, full), network);
    expect(answer.pScores!.indexOf(Math.max(...answer.pScores!))).toBe(answer.treatments.indexOf('y'));
    expect(answer.inconsistency!.splits).toHaveLength(3);
  });

  it('has no NaN in any output, whatever the counts', () => {
    const arms = fc
      .uniqueArray(fc.constantFrom('placebo', 'x', 'y', 'z'), { minLength: 1, maxLength: 4 })
      .chain((drugs) =>
        fc.tuple(
          ...drugs.map((drug) =>
            fc.tuple(fc.constant(drug), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 6, max: 30 })),
          ),
        ),
      );
    fc.assert(
      fc.property(fc.array(arms, { minLength: 1, maxLength: 5 }), (drawn) => {
        const selection = selectStudies(
          query,
          drawn.map((one, i) => study(`s${i}`, one)),
        );
        const answers = answersFrom(selection);
        for (const answer of Object.values(answers))
          // JSON would turn NaN and infinity into null without a word.
          JSON.stringify(answer, (_, value: unknown) => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            return value;
          });
        for (const drawing of drawings(answers, selection))
          expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

type Answers = ReturnType<typeof answersFrom>;

/** Every answer to a selection, or the words that refuse it. */
const answersFrom = (selection: Selection) => ({
  pairs: attempt(() => compareWithControl(selection)),
  pooled: attempt(() => pooledResponses(selection)),
  all: attempt(() => compareAll(selection, network)),
});

/** Every picture and file that can be made of the answers, or the refusal to make it. */
function drawings({ pairs, pooled, all }: Answers, selection: Selection): readonly string[] {
  const of = <T>(answer: T | string, ...draw: ((result: T) => string)[]): string[] =>
    typeof answer === 'string' ? [answer] : draw.map((one) => attempt(() => one(answer)));
  return [
    ...of(
      pairs,
      (found) => forestPlot(found, 'RD'),
      (found) => forestPlot(found, 'RR', 360),
      (found) => comparisonsCsv(found, selection),
      (found) =>
        found
          .flatMap(({ treatment, results }) => results.map((result) => funnelPlot(result, treatment)))
          .join(),
    ),
    ...of(pooled, (found) => responsesPlot(found, new Map())),
    ...of(all, leaguePicture, leagueCsv, networkPicture),
  ];
}

/** What it gives, or the words of its refusal. */
function attempt<T>(compute: () => T): T | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotPoolableError) return error.message;
    throw error;
  }
}
