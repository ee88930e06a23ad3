import { blood, drugs } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { cellsOver } from './chain.js';
import { expectedBlood, type ExpectedLine } from './expected.js';

const lines = blood().lines;
const week = (n: number): number => 7 * n;
const days = Array.from({ length: 53 }, (_, k) => week(k));
const lineOf = (id: ExpectedLine['line'], drug: string, doseMg: number, perDay = 1) =>
  expectedBlood({ drug, doseMg, perDay, days }).lines.find(({ line }) => line === id)!;
/** A published course with its change as a share of the start. */
const published = (id: ExpectedLine['line'], drug: string) => {
  const course = lines.find((line) => line.id === id)!.courses.find((one) => one.drug === drug)!;
  return { ...course, share: (course.change?.value ?? 0) / (course.baseline?.value ?? 1) };
};

describe('the chain of a kind of cell', () => {
  it.each(lines.map((line) => [line.id, line] as const))(
    '%s stays as it is without a medicine',
    (_, line) => {
      for (const share of cellsOver({ line, dependence: 1, blocks: [], days })) expect(share).toBe(1);
    },
  );

  it.each(lines.map((line) => [line.id, line] as const))(
    '%s: a larger block never gives more cells, a stop brings them back',
    (_, line) => {
      const under = (blocked: number, to = Infinity) =>
        cellsOver({
          line,
          dependence: 0.8,
          blocks: [{ fromDay: 0, blocked }, ...(to < Infinity ? [{ fromDay: to, blocked: 0 }] : [])],
          days: [...days, 2000],
        });
      const courses = [0, 0.2, 0.5, 1].map((blocked) => under(blocked));
      for (let k = 1; k < courses.length; k++)
        courses[k]!.forEach((share, day) => {
          expect(share).toBeLessThanOrEqual(courses[k - 1]![day]! + 1e-7);
          expect(share).toBeGreaterThan(0);
        });
      expect(under(0.5, 60).at(-1)).toBeCloseTo(1, 4);
    },
  );
});

describe('what is expected of a medicine', () => {
  it('gives the published mean falls back', () => {
    const neutrophils = published('anc', 'baricitinib');
    expect(lineOf('anc', 'baricitinib', 4).expected[neutrophils.week]).toBeCloseTo(1 + neutrophils.share, 6);
    const lymphocytes = published('alc', 'tofacitinib');
    expect(lineOf('alc', 'tofacitinib', 5, 2).expected[lymphocytes.week]).toBeCloseTo(
      1 + lymphocytes.share,
      6,
    );
    const red = published('haemoglobin', 'baricitinib');
    expect(lineOf('haemoglobin', 'baricitinib', 4).expected[red.week]).toBeCloseTo(1 + red.share, 6);
  });

  it('neutrophils on baricitinib fall within a month and stay there', () => {
    const { expected } = lineOf('anc', 'baricitinib', 4);
    expect(expected[52]).toBeCloseTo(expected[4]!, 2);
  });

  it('platelets on abrocitinib are lowest in week 4, fall with the dose and are back by week 12', () => {
    const high = lineOf('platelets', 'abrocitinib', 200).expected;
    const low = lineOf('platelets', 'abrocitinib', 100).expected;
    const nadir = high.indexOf(Math.min(...high));
    expect(nadir).toBe(4);
    expect(high[4]).toBeLessThan(low[4]!);
    expect(high[12]).toBeGreaterThan(0.94);
  });

  it('haemoglobin on baricitinib goes back to the start', () => {
    const { expected } = lineOf('haemoglobin', 'baricitinib', 4);
    expect(expected[52]).toBeGreaterThan(expected[12]!);
  });

  it('does not promise a fall where the published mean does not fall, and says nothing where the chain is contradicted', () => {
    for (const id of ['alc', 'platelets'] as const) {
      const { basis, expected } = lineOf(id, 'baricitinib', 4);
      expect(basis).toBe('does-not-fall');
      expect(new Set(expected)).toEqual(new Set([1]));
    }
    const ritlecitinib = expectedBlood({ drug: 'ritlecitinib', doseMg: 50, perDay: 1, days });
    expect(ritlecitinib.untold.map(({ line }) => line)).toEqual(['platelets']);
    const { expected } = ritlecitinib.lines.find(({ line }) => line === 'alc')!;
    // Lymphocytes "fall most within 4 weeks and stay there": of a size that was not read.
    expect(1 - expected[4]!).toBeGreaterThan(0.9 * (1 - expected[52]!));
  });

  it('has the fall of four years, said to be 24 %, in its band of lymphocytes on tofacitinib', () => {
    expect(lineOf('alc', 'tofacitinib', 5, 2).lower[52]).toBeLessThan(1 - 0.24);
  });

  it('is a band around what is expected, wider where it rests on the signal alone', () => {
    for (const { expected, lower, upper } of expectedBlood({
      drug: 'upadacitinib',
      doseMg: 30,
      perDay: 1,
      days,
    }).lines)
      expected.forEach((share, k) => {
        expect(lower[k]).toBeLessThan(share);
        expect(upper[k]).toBeGreaterThan(share);
      });
    const width = ({ lower, upper }: ExpectedLine): number => Math.log(upper[4]! / lower[4]!);
    expect(width(lineOf('anc', 'upadacitinib', 30))).toBeGreaterThan(width(lineOf('anc', 'baricitinib', 4)));
  });

  it('names medicines of the catalogue', () => {
    const known = drugs().map(({ id }) => id);
    for (const { courses } of lines) for (const { drug } of courses) expect(known).toContain(drug);
  });
});
