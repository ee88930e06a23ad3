import { describe, expect, it } from 'vitest';
import { engagement } from '../engagement/engagement.js';
import { blockNeeded, noGain, signalLeft } from './signal-gain.js';
import { signalsLeft } from './signals-left.js';
import { assumedVariant, touchedSignals } from './variant.js';

const gains = [1, 1.5, 2, 3, 4];
const withGain = (strength: number) => ({ ...noGain, strength });

/** IFN-γ signal left by gain, of the prototype in Python (docs/model/gain-of-function.md), with the blocks that it took. */
const prototype: readonly (readonly [name: string, blocked: number, left: readonly number[]])[] = [
  ['none', 0, [1, 1.366, 1.689, 2.248, 2.732]],
  ['tofacitinib 5', 0.267, [0.779, 1.077, 1.343, 1.808, 2.213]],
  ['baricitinib 4', 0.39, [0.669, 0.932, 1.168, 1.583, 1.946]],
  ['upadacitinib 30', 0.48, [0.585, 0.82, 1.031, 1.407, 1.737]],
  ['ruxolitinib 15', 0.52, [0.546, 0.768, 0.968, 1.325, 1.639]],
  ['ritlecitinib 50', 0, [1, 1.366, 1.689, 2.248, 2.732]],
];

describe('the layer', () => {
  it('changes nothing by default, to the bit', () => {
    expect(signalLeft(noGain)).toBe(1);
    expect(blockNeeded(noGain)).toBe(0);
  });

  it('leaves what the prototype leaves', () => {
    for (const [name, blocked, left] of prototype)
      gains.forEach((gain, k) =>
        expect(signalLeft(withGain(gain), { blocked }), `${name}, ${gain}`).toBeCloseTo(left[k]!, 3),
      );
  });

  it('needs a block of 1 − 1/g, which leaves the signal of the wild type', () => {
    for (const gain of gains) {
      const blocked = blockNeeded(withGain(gain));
      expect(blocked).toBeCloseTo(1 - 1 / gain, 12);
      expect(signalLeft(withGain(gain), { blocked })).toBeCloseTo(1, 12);
    }
  });

  it('counts only the ratio of total STAT and dephosphorylation', () => {
    const met = { blocked: 0.3 };
    expect(signalLeft({ ...noGain, dephosphorylation: 0.5 }, met)).toBe(signalLeft(withGain(2), met));
  });

  it('a kinase that is active by itself signals without a cytokine, which a full receptor hides', () => {
    const rows = [0.25, 0.5, 1].map((basal) => {
      const gain = { ...noGain, basal };
      return [signalLeft(gain), blockNeeded(gain), signalLeft(gain, { ligand: 0 })];
    });
    [
      [1.086, 0.1, 0.467],
      [1.153, 0.167, 0.721],
      [1.25, 0.25, 1],
    ].forEach((row, k) => row.forEach((value, l) => expect(rows[k]![l]).toBeCloseTo(value, 3)));
  });

  it('leaves less of a signal the more is blocked, and more the larger the gain', () => {
    for (let k = 0; k < 20; k++) {
      const blocked = k / 20;
      for (const gain of gains) {
        const here = signalLeft(withGain(gain), { blocked });
        expect(signalLeft(withGain(gain), { blocked: blocked + 0.05 })).toBeLessThan(here);
        expect(signalLeft(withGain(gain + 0.5), { blocked })).toBeGreaterThan(here);
      }
    }
  });
});

describe('signals left under a medicine', () => {
  const medicines = [
    ['tofacitinib', 5, 2],
    ['baricitinib', 4, 1],
    ['upadacitinib', 30, 1],
    ['ruxolitinib', 15, 2],
    ['ritlecitinib', 50, 1],
  ] as const;
  const of = (drug: string, doseMg: number, perDay: number, gene = 'STAT1', factor?: number) =>
    signalsLeft(factor === undefined ? { gene } : { gene, factor }, engagement({ drug, doseMg, perDay }));
  const interferon = (found: ReturnType<typeof of>) =>
    found.signals.find(({ signal }) => signal === 'ifn-gamma')!;

  it.each(medicines)('holds the table of the prototype in its range: %s %d mg', (drug, doseMg, perDay) => {
    const table = prototype.find(([name]) => name === `${drug} ${doseMg}`)![2];
    gains.forEach((gain, k) => {
      const left = interferon(of(drug, doseMg, perDay, 'STAT1', gain)).with!;
      expect(left.lower).toBeLessThanOrEqual(table[k]! + 5e-4);
      expect(left.upper).toBeGreaterThanOrEqual(table[k]! - 5e-4);
      expect(left.value).toBeGreaterThanOrEqual(left.lower);
      expect(left.value).toBeLessThanOrEqual(left.upper);
    });
  });

  it('is what the layer leaves at the mean block of the medicine, and leaves the rest of engagement alone', () => {
    const found = engagement({ drug: 'baricitinib', doseMg: 4, perDay: 1 });
    const before = JSON.stringify(found);
    const { mean } = found.signals.find(({ signal }) => signal === 'ifn-gamma')!;
    const left = interferon(signalsLeft({ gene: 'STAT1', factor: 2 }, found));
    expect(left.with!.value).toBe(signalLeft(withGain(2), { blocked: mean! }));
    expect(left.without.value).toBe(signalLeft(withGain(2)));
    expect(JSON.stringify(found)).toBe(before);
  });

  it('ritlecitinib leaves interferon-γ untouched', () => {
    const { without, with: left } = interferon(of('ritlecitinib', 50, 1, 'STAT1', 2));
    expect(left!.value).toBeCloseTo(without.value, 3);
  });

  it('with no factor takes what is assumed, whose range is wider than that of the potency alone', () => {
    const assumed = of('baricitinib', 4, 1);
    const { factor, range, isDefault } = assumed.variant;
    const given = of('baricitinib', 4, 1, 'STAT1', factor);
    expect(isDefault).toBe(true);
    expect(range[0]).toBeLessThan(factor);
    expect(interferon(assumed).with!.value).toBe(interferon(given).with!.value);
    expect(interferon(assumed).with!.lower).toBeLessThan(interferon(given).with!.lower);
    expect(interferon(assumed).with!.upper).toBeGreaterThan(interferon(given).with!.upper);
    expect(given.blockNeeded).toEqual({
      value: given.blockNeeded.value,
      lower: given.blockNeeded.value,
      upper: given.blockNeeded.value,
    });
  });

  it('an antibody takes ligand away and leaves more than a block of the same share would', () => {
    const share = { signal: 'il-4-13-type2', mean: 0.8, lower: 0.7, upper: 0.9, grade: 'C' } as const;
    const asked = { gene: 'STAT6', factor: 2 };
    const [blocked, taken] = [false, true].map((takesLigand) =>
      signalsLeft(asked, { signals: [share], takesLigand }).signals.find(
        ({ signal }) => signal === share.signal,
      ),
    );
    expect(taken!.with!.value).toBeGreaterThan(blocked!.with!.value);
    expect(taken!.with!.value).toBeLessThan(taken!.without.value);
  });

  it('an IC50 that may differ on the variant kinase widens the range of JAK1 alone', () => {
    const il6 = (gene: string) =>
      of('baricitinib', 4, 1, gene, 1).signals.find(({ signal }) => signal === 'il-6')!.blocked!;
    expect(il6('JAK1').value).toBe(il6('STAT1').value);
    expect(il6('JAK1').lower).toBeLessThan(il6('STAT1').lower);
    expect(il6('JAK1').upper).toBeGreaterThan(il6('STAT1').upper);
  });
});

describe('a variant', () => {
  it('touches the signals of its STAT, or every signal of its kinase', () => {
    expect(touchedSignals('STAT6').map(({ id }) => id)).toEqual(['il-4-type1', 'il-4-13-type2']);
    expect(touchedSignals('JAK1')).toHaveLength(10);
  });

  it.each([
    ['STAT9', 2, /did you mean STAT1/],
    ['STAT1', 0, /must be from 1 to 10/],
    ['STAT1', -2, /must be from 1 to 10/],
    ['STAT1', 0.5, /loss of function/],
    ['STAT3', 16.6, /not what a reporter gene shows/],
    ['STAT1', Number.NaN, /must be from 1 to 10/],
    ['JAK1', 0, /without a cytokine/],
    ['JAK1', 1e6, /without a cytokine/],
  ])('%s with a factor of %d is refused in words', (gene, factor, words) => {
    expect(() => assumedVariant(gene, factor)).toThrow(words);
  });
});
