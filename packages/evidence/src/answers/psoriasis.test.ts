import { trials } from '@bifrons/knowledge';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareAll, selectStudies } from '../index.js';

const pasi90 = { disease: 'psoriasis', endpoint: 'PASI90', weeks: [10, 16], by: 'drug' } as const;
const selection = selectStudies(pasi90, trials());

describe('plaque psoriasis', () => {
  /** `reference.test.ts` holds the network of these counts to metafor; here they are held to the catalogue. */
  it('takes the arms that the reference was computed from', () => {
    const [, ...lines] = readFileSync(
      new URL('../../reference/psoriasis-pasi90.csv', import.meta.url),
      'utf8',
    )
      .trim()
      .split('\n');
    const arms = selection.studies
      .filter((study) => study.arms.length > 1)
      .flatMap(({ trial, arms }) =>
        arms.map(({ treatment, events, n }) => `${trial},${treatment},${events},${n}`),
      );
    expect(arms.sort()).toEqual(lines.sort());
  });

  it('joins all medicines to placebo, ranks them and tells that the designs disagree', () => {
    const answer = compareAll(selection, {
      reference: 'placebo',
      measure: 'OR',
      method: 'REML',
      level: 0.95,
      better: 'higher',
    });
    expect(answer.treatments).toHaveLength(20);
    expect(answer.tooThin).toEqual([]);
    const order = [...answer.treatments].sort(
      (a, b) =>
        answer.pScores![answer.treatments.indexOf(b)]! - answer.pScores![answer.treatments.indexOf(a)]!,
    );
    // The four that two published networks have at the top stand among our first seven, placebo is last.
    expect(order.slice(0, 7)).toEqual(
      expect.arrayContaining(['bimekizumab', 'brodalumab', 'ixekizumab', 'risankizumab', 'guselkumab']),
    );
    expect(order.at(-1)).toBe('placebo');
    const { between } = answer.inconsistency!.designs;
    expect(between.df).toBe(32);
    expect(between.p).toBeLessThan(0.05);
  });

  it('finds the endpoint however it is written', () => {
    for (const endpoint of ['PASI 90', 'pasi-90', 'PASI90'])
      expect(selectStudies({ ...pasi90, endpoint }, trials()).endpoint.name).toBe('PASI 90');
  });

  it('leaves remembered figures out', () => {
    const reasons = selectStudies({ ...pasi90, endpoint: 'PASI75' }, trials()).leftOut.filter(
      ({ trial }) => trial === 'baricitinib-psoriasis-phase2b',
    );
    expect(reasons.map(({ reason }) => String(reason)).join()).toMatch(/remembered/);
  });
});

describe('vitiligo', () => {
  it('compares the cream with vehicle on the face', () => {
    const { studies } = selectStudies(
      {
        disease: 'vitiligo',
        endpoint: 'F-VASI50',
        weeks: [24, 24],
        by: 'drug',
      },
      trials(),
    );
    expect(studies.map(({ trial }) => trial).sort()).toEqual(['ruxolitinib-vitiligo-phase2', 'true-v1']);
    // The vehicle arm has had no cream yet at week 24.
    const arms = studies.find(({ trial }) => trial === 'true-v1')!.arms;
    expect(arms.map(({ treatment }) => treatment).sort()).toEqual(['ruxolitinib-cream', 'vehicle']);
  });
});
