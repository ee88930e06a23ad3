import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as evidence from './index.js';
import type { FitOptions } from './pool/fit.js';

// What metafor prints for published data; `reference/reference.R` has the calls, reference.json the package versions.
const { versions, cases } = JSON.parse(
  readFileSync(new URL('../reference/reference.json', import.meta.url), 'utf8'),
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
) as { versions: Record<string, string>; cases: any[] };

const EXACT = 1e-6;
const LIKELIHOOD = 1e-4;

/** Relative agreement; differences below 1e-9 of the scale of the data are rounding. */
function close(actual: number, expected: number, tolerance: number, what: string): void {
  expect(
    Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-3),
    `${what}: ${actual} for ${expected}`,
  ).toBeLessThan(tolerance);
}

const toleranceOf = (method: string): number => (method === 'REML' || method === 'ML' ? LIKELIHOOD : EXACT);
const optionsOf = (key: string): FitOptions => {
  const [method, test] = key.split('.') as [string, string];
  return {
    method: method === 'FE' ? 'common' : (method as evidence.Tau2Method),
    interval: test === 'knha' ? 'hksj' : 'wald',
    level: 0.95,
  };
};
const of = (kind: string) =>
  cases.filter((one) => one.kind === kind).map((one) => [one.id as string, one] as const);
const rows = <K extends string>(columns: Record<K, number[]>): Record<K, number>[] =>
  (Object.values(columns)[0] as number[]).map(
    (_, i) =>
      Object.fromEntries(Object.entries(columns).map(([k, v]) => [k, (v as number[])[i]!])) as Record<
        K,
        number
      >,
  );

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function checkFits(effects: evidence.Effect[], fits: Record<string, any>): void {
  for (const [key, want] of Object.entries(fits)) {
    const options = optionsOf(key);
    const tolerance = toleranceOf(key.split('.')[0]!);
    const got = evidence.pool(effects, options);
    const { heterogeneity } = got;
    close(got.estimate, want.b, tolerance, `${key} estimate`);
    close(got.se, want.se, tolerance, `${key} se`);
    close(got.lower, want.lower, tolerance, `${key} lower`);
    close(got.upper, want.upper, tolerance, `${key} upper`);
    close(heterogeneity.tau2, want.tau2, tolerance, `${key} tau2`);
    close(heterogeneity.i2!, want.i2, tolerance, `${key} I2`);
    close(heterogeneity.h2!, want.h2, tolerance, `${key} H2`);
    close(heterogeneity.q, want.q, EXACT, `${key} Q`);
    close(heterogeneity.p!, want.qp, EXACT, `${key} p of Q`);
    if (want.prediction)
      want.prediction.forEach((end: number, i: number) =>
        close(got.prediction![i]!, end, tolerance, `${key} prediction`),
      );
    if (want.profile) {
      want.profile.tau2.forEach((end: number, i: number) =>
        close(heterogeneity.tau2Interval![i]!, end, EXACT, `${key} profile of tau2`),
      );
      want.profile.i2.forEach((end: number, i: number) =>
        close(heterogeneity.i2Interval![i]!, end, EXACT, `${key} profile of I2`),
      );
    }
  }
}

describe(`against metafor ${versions['metafor']}`, () => {
  it('covers at least twelve data sets', () => expect(cases.length).toBeGreaterThanOrEqual(12));

  it.each(of('two-arm'))('%s', (_, want) => {
    const arms = rows<keyof evidence.TwoArmCounts>(want.arms);
    const studies =
      want.doubleZero === 'leave-out' ? arms.filter((arm) => !evidence.isDoubleZero(arm)) : arms;
    const effects = studies.map((counts) => evidence.countEffect(want.measure, counts));
    effects.forEach(({ estimate, variance }, i) => {
      close(estimate, want.estimates[i], EXACT, 'effect');
      close(variance, want.variances[i], EXACT, 'variance');
    });
    checkFits(effects, want.fits);
    const mh = evidence.mantelHaenszel(want.measure, studies);
    close(mh.estimate, want.mantelHaenszel.b, EXACT, 'Mantel-Haenszel');
    close(mh.se, want.mantelHaenszel.se, EXACT, 'Mantel-Haenszel se');
    if (want.peto) {
      const one = evidence.peto(studies);
      close(one.estimate, want.peto.b, EXACT, 'Peto');
      close(one.se, want.peto.se, EXACT, 'Peto se');
    }
  });

  it.each(of('effects'))('%s', (_, want) => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const compute: Record<string, (row: any) => evidence.Effect> = {
      MD: evidence.meanDifference,
      SMD: evidence.standardisedMeanDifference,
      IRR: (r) =>
        evidence.rateRatio({ events: r.events1, time: r.time1 }, { events: r.events2, time: r.time2 }),
      IRLN: evidence.incidenceRate,
      PR: (r) => evidence.proportion('raw', r.events, r.n),
      PLO: (r) => evidence.proportion('logit', r.events, r.n),
      PFT: (r) => evidence.proportion('double-arcsine', r.events, r.n),
    };
    const effects = rows(want.data).map(compute[want.measure]!);
    effects.forEach(({ estimate, variance }, i) => {
      close(estimate, want.estimates[i], EXACT, 'effect');
      close(variance, want.variances[i], EXACT, 'variance');
    });
    checkFits(effects, want.fits);
  });

  it.each(of('back-transformed'))('%s', (_, want) => {
    const { events, n } = want.data;
    const effects = events.map((x: number, i: number) => evidence.proportion('double-arcsine', x, n[i]));
    const got = evidence.pool(effects, { method: 'DL', interval: 'wald', level: 0.95 });
    for (const key of ['estimate', 'lower', 'upper'] as const)
      close(evidence.asProportion('double-arcsine', got[key], n), want[key], EXACT, key);
  });

  it.each(of('glmm'))('%s', (_, want) => {
    const got = evidence.logitNormal(rows<'events' | 'n'>(want.data));
    close(got.estimate, want.b, LIKELIHOOD, 'estimate');
    close(got.se, want.se, LIKELIHOOD, 'se');
    close(got.tau2, want.tau2, LIKELIHOOD, 'tau2');
  });

  const effectsOf = (want: { estimates: number[]; variances: number[] }) =>
    want.estimates.map((estimate, i) => ({ estimate, variance: want.variances[i]! }));

  it.each(of('regression'))('%s', (_, want) => {
    for (const [key, fit] of Object.entries<Record<string, number[]>>(want.fits)) {
      const tolerance = toleranceOf(key.split('.')[0]!);
      const got = evidence.metaRegression(effectsOf(want), want.covariates, optionsOf(key));
      [got.intercept, ...Object.values(got.slopes)].forEach((one, i) => {
        close(one.estimate, fit['b']![i]!, tolerance, `${key} coefficient ${i}`);
        close(one.se, fit['se']![i]!, tolerance, `${key} se ${i}`);
        close(one.p, fit['p']![i]!, 10 * tolerance, `${key} p ${i}`);
      });
      close(got.heterogeneity.tau2, fit['tau2'] as unknown as number, tolerance, `${key} tau2`);
      close(got.moderators.statistic, fit['qm'] as unknown as number, tolerance, `${key} moderators`);
    }
  });

  it.each(of('subgroups'))('%s', (_, want) => {
    const got = evidence.subgroups(effectsOf(want), want.group, {
      method: 'REML',
      interval: 'wald',
      level: 0.95,
    });
    for (const [name, fit] of Object.entries<Record<string, number>>(want.fits)) {
      close(got.groups[name]!.estimate, fit['b']!, LIKELIHOOD, name);
      close(got.groups[name]!.se, fit['se']!, LIKELIHOOD, name);
    }
    close(got.between!.q, want.qBetween, LIKELIHOOD, 'between');
  });

  it.each(of('sequences'))('%s', (_, want) => {
    const options: FitOptions = { method: 'REML', interval: 'wald', level: 0.95 };
    evidence.leaveOneOut(effectsOf(want), options).forEach((got, i) => {
      close(got.estimate, want.leaveOneOut.b[i], LIKELIHOOD, 'left out');
      close(got.heterogeneity.tau2, want.leaveOneOut.tau2[i], LIKELIHOOD, 'left out, tau2');
    });
    evidence.cumulative(effectsOf(want), options).forEach((got, i) => {
      close(got.estimate, want.cumulative.b[i], LIKELIHOOD, 'cumulative');
      close(got.se, want.cumulative.se[i], LIKELIHOOD, 'cumulative se');
    });
  });

  it.each(of('funnel'))('%s', (_, want) => {
    const arms = rows<keyof evidence.TwoArmCounts>(want.arms);
    const effects = arms.map((counts) => evidence.countEffect('OR', counts));
    const egger = evidence.eggerTest(effects);
    close(egger.statistic, want.egger.statistic, EXACT, 'Egger');
    close(egger.p, want.egger.p, EXACT, 'Egger p');
    const peters = evidence.petersTest(arms);
    close(peters.slope, want.peters.slope, EXACT, 'Peters');
    close(peters.p, want.peters.p, EXACT, 'Peters p');
    for (const [key, fit] of Object.entries<Record<string, number>>(want.trimAndFill)) {
      const [method, side] = key.split('.') as [string, 'left' | 'right'];
      const got = evidence.trimAndFill(effects, side, { ...optionsOf(method), interval: 'wald' });
      expect(got.missing, key).toBe(fit['k0']);
      close(got.pooled.estimate, fit['b']!, toleranceOf(method), key);
      close(got.pooled.se, fit['se']!, toleranceOf(method), key);
    }
  });

  it.each(of('network'))('%s', (_, want) => {
    const columns = want.arms;
    const ids = [...new Set<string>(columns.study)];
    const studies = ids.map((id) => {
      const of = columns.study.flatMap((s: string, i: number) => (s === id ? [i] : [])) as number[];
      const counted = of.map((i) => ({
        treatment: columns.treatment[i],
        events: columns.x?.[i],
        n: columns.n[i],
      }));
      const measured = of.map((i) => ({
        treatment: columns.treatment[i],
        level: columns.mean?.[i],
        variance: columns.sd?.[i] ** 2 / columns.n[i],
      }));
      return { id, arms: columns.x ? evidence.countArms('OR', counted) : measured };
    });
    const reference = want.treatments[0];
    for (const [method, fit] of Object.entries<Record<string, number[]>>(want.fits)) {
      const got = evidence.networkMetaAnalysis(studies, {
        reference,
        method: method === 'FE' ? 'common' : (method as evidence.Tau2Method),
        level: 0.95,
        better: 'higher',
      });
      expect(got.treatments).toEqual(want.treatments);
      const tolerance = toleranceOf(method);
      got.against.forEach((one, i) => {
        close(one.estimate, fit['b']![i]!, tolerance, `${method} ${got.treatments[i + 1]}`);
        close(one.se, fit['se']![i]!, tolerance, `${method} ${got.treatments[i + 1]} se`);
      });
      close(got.tau2, fit['tau2'] as unknown as number, tolerance, `${method} tau2`);
      if (got.pScores && fit['pScoresHigher'])
        got.pScores.forEach((score, i) =>
          close(score, fit['pScoresHigher']![i]!, tolerance, `${method} P-score`),
        );
    }
    const designs = evidence.designInconsistency(studies, reference, 'REML');
    close(designs.total.q, want.q.total, EXACT, 'Q');
    close(designs.within.q, want.q.within, EXACT, 'Q within');
    close(designs.between.q, want.q.between, EXACT, 'Q between');
    expect([designs.within.df, designs.between.df]).toEqual([want.q.dfWithin, want.q.dfBetween]);
    close(designs.interaction.statistic, want.interaction.wald, LIKELIHOOD, 'interaction');
    expect(designs.interaction.df).toBe(want.interaction.df);
    const splits = evidence.nodeSplits(studies, reference, 'REML');
    for (const split of want.splits) {
      const [a, b] = split.pair;
      const got = splits.find((one) => one.a === a && one.b === b)!;
      close(got.direct.estimate, split.direct, LIKELIHOOD, `${a} ${b} direct`);
      close(got.direct.se, split.directSe, LIKELIHOOD, `${a} ${b} direct se`);
      close(got.indirect.estimate, split.indirect, LIKELIHOOD, `${a} ${b} indirect`);
      close(got.difference.p, split.p, LIKELIHOOD, `${a} ${b} p`);
    }
  });
});
