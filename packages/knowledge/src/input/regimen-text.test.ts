import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drugs } from '../catalogue/drugs.js';
import type { Regimen } from '../schema/regimen.js';
import { parseRegimenText } from './regimen-text.js';

const amount = fc.double({ min: 0.001, max: 100, noNaN: true });
const perDay = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
const treatment = fc.tuple(fc.constantFrom(...drugs()), amount, perDay).map(([drug, size, times]) => ({
  drug: drug.id,
  ...(drug.route === 'oral' ? { doseMg: size } : { strengthPercent: size }),
  perDay: times,
}));
const step = fc.oneof(treatment, fc.constant({ drug: null }));
const regimen: fc.Arbitrary<Regimen> = fc
  .uniqueArray(fc.double({ min: 0, max: 500, noNaN: true }), {
    minLength: 1,
    maxLength: 6,
    comparator: 'IsStrictlyEqual',
  })
  .chain((weeks) =>
    fc
      .array(step, { minLength: weeks.length, maxLength: weeks.length })
      .map((steps) =>
        [...weeks]
          .sort((a, b) => a - b)
          .map((fromWeek, index) => ({ fromWeek, ...(steps[index] ?? { drug: null }) })),
      ),
  );

const times = { 1: 'qd', 2: 'bid', 3: 'tid' } as const;

const written = (value: Regimen): string =>
  value
    .map(({ fromWeek, drug, doseMg, strengthPercent, perDay = 1 }) => {
      const dose = doseMg === undefined ? `${strengthPercent}%` : `${doseMg}mg`;
      return `${drug === null ? 'none' : `${drug}:${dose}:${times[perDay]}`}@${fromWeek}`;
    })
    .join(',');

describe('the short form of a regimen', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(regimen, (value) => {
        expect(parseRegimenText(written(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it.each([
    ['baricitinib:4mg:qd', [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }]],
    [
      'ritlecitinib:200mg:qd@0,50mg:qd@4',
      [
        { fromWeek: 0, drug: 'ritlecitinib', doseMg: 200, perDay: 1 },
        { fromWeek: 4, drug: 'ritlecitinib', doseMg: 50, perDay: 1 },
      ],
    ],
    ['none@52', [{ fromWeek: 52, drug: null }]],
    ['none', [{ fromWeek: 0, drug: null }]],
    [
      'baricitinib:4mg:qd,none@36,4mg:qd@48',
      [
        { fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 },
        { fromWeek: 36, drug: null },
        { fromWeek: 48, drug: 'baricitinib', doseMg: 4, perDay: 1 },
      ],
    ],
    [
      'ruxolitinib-cream:1.5%:bid:10%',
      [{ fromWeek: 0, drug: 'ruxolitinib-cream', strengthPercent: 1.5, perDay: 2, bodySurfacePercent: 10 }],
    ],
    [
      'ruxolitinib-cream:1.5%:bid',
      [{ fromWeek: 0, drug: 'ruxolitinib-cream', strengthPercent: 1.5, perDay: 2 }],
    ],
    [' Leqselvi : 8 mg : BID ', [{ fromWeek: 0, drug: 'deuruxolitinib', doseMg: 8, perDay: 2 }]],
  ])('%s', (text, value) => {
    expect(parseRegimenText(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', ['$']],
    ['barictinib:4mg:qd', ['$[0].drug']],
    ['barictinib:4mg:qd,2mg:qd@24', ['$[0].drug']],
    ['baricitinib:-2mg:qd', ['$[0].doseMg']],
    ['baricitinib:0mg:qd', ['$[0].doseMg']],
    ['baricitinib:4:qd', ['$[0].doseMg']],
    ['baricitinib:4mg', ['$[0].perDay']],
    ['baricitinib:4mg:qid', ['$[0].perDay']],
    ['baricitinib', ['$[0].doseMg', '$[0].perDay']],
    ['4mg:qd', ['$[0].drug']],
    ['baricitinib:4mg:qd,none', ['$[1].fromWeek']],
    ['baricitinib:4mg:qd@24,none@12', ['$[1].fromWeek']],
    ['baricitinib:4mg:qd@x', ['$[0].fromWeek']],
    ['baricitinib:4mg:qd@-1', ['$[0].fromWeek']],
    ['baricitinib:4mg:qd,', ['$[1]']],
    ['baricitinib:4mg:qd:more', ['$[0]']],
    ['ruxolitinib-cream:15mg:bid', ['$[0].strengthPercent', '$[0].doseMg']],
    [
      'foo:-1mg:qq@3,2mg:qd@1,none',
      ['$[0].perDay', '$[0].doseMg', '$[0].drug', '$[1].fromWeek', '$[2].fromWeek'],
    ],
  ])('tells everything that is wrong with "%s"', (text, paths) => {
    const reading = parseRegimenText(text);
    expect(reading.ok ? [] : reading.problems.map(({ path }) => path).sort()).toEqual([...paths].sort());
  });

  it('names the nearest medicine', () => {
    const reading = parseRegimenText('barictinib:4mg:qd');
    expect(reading.ok ? undefined : String(reading.problems[0]?.suggestion)).toContain('baricitinib');
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRegimenText(text)));
  });
});

describe('injections', () => {
  it('have mg and weeks between them; a step without is a single injection', () => {
    expect(parseRegimenText('Dupixent:600mg@0,300mg:q2w@2')).toEqual({
      ok: true,
      value: [
        { fromWeek: 0, drug: 'dupilumab', doseMg: 600, everyWeeks: 52 },
        { fromWeek: 2, drug: 'dupilumab', doseMg: 300, everyWeeks: 2 },
      ],
    });
    expect(parseRegimenText('dupilumab:300mg:q0w')).toMatchObject({ ok: false });
    expect(parseRegimenText('dupilumab:300mg:qd')).toMatchObject({ ok: false });
  });
});
