import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  compareAll,
  compareWithControl,
  contributions,
  countArms,
  moderation,
  readOwnStudies,
} from '../index.js';
import { selectOwn } from './select-own.js';
import type { Measure } from '../index.js';

// What metafor, meta and netmeta give for eleven published meta-analyses; `reference/published/published.R` has the calls.
const folder = new URL('../../reference/published/', import.meta.url);
interface Fit {
  measure: Measure;
  method: 'REML' | 'DL' | 'common';
  interval: 'wald' | 'hksj';
  k: number;
  b: number;
  se: number;
  lower: number;
  upper: number;
  tau2: number;
  i2: number;
  q: number;
}
interface Network {
  method: 'REML' | 'DL';
  k: number;
  tau: number;
  q: number;
  df: number;
  i2: number;
  treatments: string[];
  b: number[];
  se: number[];
  pScores: Record<string, number>;
}
interface Matrix {
  rows: string[];
  columns: string[];
  shares: number[][];
}
type Case = { id: string; source: string; package: string } & (
  | {
      kind: 'pairwise';
      fits: Fit[];
      slope?: { measure: Measure; moderator: string; b: number; se: number; tau2: number };
    }
  | {
      kind: 'network';
      measure: Measure;
      reference: string;
      better: 'higher' | 'lower';
      fits: Network[];
      between?: { q: number; df: number };
      randomwalk: Matrix;
    }
);
const { cases } = JSON.parse(readFileSync(new URL('published.json', folder), 'utf8')) as { cases: Case[] };

/** The packages print four digits after the point; as many are held, and five that count where a number is large. */
const close = (actual: number, expected: number, what: string): void =>
  expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThan(
    Math.max(5e-5, 5e-6 * Math.abs(expected)),
  );

function selectionOf(id: string, reference?: string) {
  const reading = readOwnStudies(readFileSync(new URL(`${id}.csv`, folder), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return selectOwn(reading.value, { by: 'dose', ...(reference === undefined ? {} : { reference }) });
}

describe('published meta-analyses as files of the reader’s own', () => {
  it('are ten or more', () => expect(cases.length).toBeGreaterThanOrEqual(10));

  for (const one of cases)
    if (one.kind === 'pairwise')
      it(`${one.id}: ${one.source}, as ${one.package} has it`, () => {
        const selection = selectionOf(one.id);
        for (const fit of one.fits) {
          const [comparison, ...others] = compareWithControl(selection, {
            measures: [fit.measure],
            method: fit.method,
            interval: fit.interval,
            level: 0.95,
            doubleZero: 'leave-out',
          });
          expect(others).toEqual([]);
          const [result] = comparison!.results;
          const what = `${fit.measure} ${fit.method} ${fit.interval}`;
          expect(result!.studies.length, what).toBe(fit.k);
          close(result!.estimate, fit.b, `${what} estimate`);
          close(result!.se, fit.se, `${what} se`);
          close(result!.heterogeneity.q, fit.q, `${what} Q`);
          close(result!.heterogeneity.tau2, fit.tau2, `${what} tau²`);
          const ratio = fit.measure === 'RR' || fit.measure === 'OR';
          const onScale = (x: number): number => (ratio ? Math.log(x) : x);
          close(onScale(result!.lower), fit.lower, `${what} lower`);
          close(onScale(result!.upper), fit.upper, `${what} upper`);
        }
        if (one.slope === undefined) return;
        const [comparison] = compareWithControl(selection, {
          measures: [one.slope.measure],
          method: 'REML',
          interval: 'wald',
          level: 0.95,
          doubleZero: 'leave-out',
        });
        const regression = moderation(comparison!.results[0]!, one.slope.moderator);
        if (regression.kind !== 'regression') throw new Error('not a regression');
        close(regression.slope.estimate, one.slope.b, 'slope');
        close(regression.slope.se, one.slope.se, 'se of the slope');
        close(regression.tau2, one.slope.tau2, 'residual tau²');
      });
    else
      it(`${one.id}: ${one.source}, as ${one.package} has it`, () => {
        const { measure, reference, better } = one;
        const selection = selectionOf(one.id, reference);
        for (const fit of one.fits) {
          const answer = compareAll(selection, {
            measure,
            reference,
            better,
            method: fit.method,
            level: 0.95,
          });
          expect(answer.studies.length).toBe(fit.k);
          close(Math.sqrt(answer.tau2), fit.tau, `${fit.method} tau`);
          close(answer.heterogeneity.q, fit.q, `${fit.method} Q`);
          expect(answer.heterogeneity.df).toBe(fit.df);
          const scores = answer.pScores;
          fit.treatments.forEach((treatment, i) => {
            const at = answer.treatments.indexOf(treatment);
            const against = answer.league[at]![0]!;
            close(against.estimate, fit.b[i]!, `${fit.method} ${treatment}`);
            close(against.se, fit.se[i]!, `${fit.method} se of ${treatment}`);
            if (scores !== null) close(scores[at]!, fit.pScores[treatment]!, `P-score of ${treatment}`);
          });
          if (one.between !== undefined)
            close(answer.inconsistency!.designs.between.q, one.between.q, 'Q between');
        }
        const { rows, columns, shares } = one.randomwalk;
        const levels = selection.studies
          .filter(({ arms }) => arms.length > 1 && arms.some(({ events }) => events !== 0))
          .map(({ trial, arms }) => ({
            id: trial,
            arms:
              measure === 'MD'
                ? arms.map(({ treatment, mean, n }) => ({
                    treatment,
                    level: mean!.value,
                    variance: mean!.sd ** 2 / n,
                  }))
                : countArms(
                    'OR',
                    arms.map(({ treatment, events, n }) => ({ treatment, events: events!, n })),
                  ),
          }));
        const names = [...new Set(rows.flatMap((row) => row.split(':')))];
        const { direct, pairs } = contributions(levels, names, 0);
        const same = (x: { a: string; b: string }, name: string): boolean =>
          [`${x.a}:${x.b}`, `${x.b}:${x.a}`].includes(name);
        rows.forEach((row, r) => {
          const pair = pairs.find((x) => same(x, row))!;
          columns.forEach((column, c) => {
            const e = direct.findIndex((x) => same(x, column));
            expect(Math.abs(pair.shares[e]! - shares[r]![c]!), `${row} by ${column}`).toBeLessThan(0.01);
          });
        });
      });
});
