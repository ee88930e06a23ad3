import { solve, type Solution } from '@bifrons/engine';
import { pathway } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { il6Stat3 as model } from '../compiled/il6-stat3.generated.js';

/** Published values of a kinetic fact, in the order its description gives. */
const published = (id: string): readonly number[] => {
  const row = pathway().kinetics.find((k) => k.id === id)!;
  return row.values ?? [row.value!];
};
const state = (name: string) => model.stateNames.indexOf(name);
const minutes = Float64Array.from({ length: 2001 }, (_, k) => k / 10);

function run(il6: number, inhibitor = 0, stopAt = Infinity): Extract<Solution, { status: 'done' }> {
  const solution = solve({
    model,
    inputs: (t, u) => {
      u[1] = t < stopAt ? il6 : 0;
      u[2] = inhibitor;
    },
    breakpoints: Number.isFinite(stopAt) ? [stopAt] : [],
    start: 0,
    end: 200,
    saveAt: minutes,
    method: 'auto',
    rtol: 1e-8,
    atol: 1e-12,
  });
  if (solution.status === 'failed') throw new Error(solution.message);
  return solution;
}

const column = (solution: { states: Float64Array }, name: string) =>
  minutes.map((_, k) => solution.states[k * model.stateNames.length + state(name)]!);
const peakOf = (values: Float64Array) => values.indexOf(values.reduce((a, b) => Math.max(a, b)));
/** First time at which a rising curve is half-way from its start to its peak. */
const halfRise = (values: Float64Array) => {
  const half = (values[0]! + values[peakOf(values)]!) / 2;
  return minutes[values.findIndex((v) => v >= half)]!;
};

describe('IL-6 signalling with SOCS3 feedback (Sobotta 2017)', () => {
  const stimulated = run(40);
  const pSTAT3 = column(stimulated, 'pSTAT3');
  const peak = peakOf(pSTAT3);

  it('rests at the published unstimulated state', () => {
    const rest = run(0);
    for (const name of model.stateNames) {
      const values = column(rest, name);
      expect(Math.abs(values.at(-1)! / values[0]! - 1), name).toBeLessThan(1e-9);
    }
  });

  it('pSTAT3 rises with the published half-time and peaks at the published time', () => {
    expect(halfRise(pSTAT3)).toBeCloseTo(published('pstat3-rise-half-time')[0]!, 0);
    expect(minutes[peak]!).toBeCloseTo(published('pstat3-peak-time')[0]!, 0);
    const fraction = pSTAT3[peak]! / (pSTAT3[peak]! + column(stimulated, 'STAT3')[peak]!);
    expect(fraction).toBeCloseTo(published('stat3-phosphorylated-at-peak')[0]!, 2);
  });

  it('SOCS3 lets the signal adapt as published', () => {
    const shares = published('pstat3-adaptation');
    [60, 120, 200].forEach((minute, k) => {
      expect(pSTAT3[minute * 10]! / pSTAT3[peak]!).toBeCloseTo(shares[k]!, 1.5);
    });
    const [peakTime, rise] = published('socs3-mrna-il-6');
    const mRNA = column(stimulated, 'SOCS3RNA');
    expect(minutes[peakOf(mRNA)]!).toBeCloseTo(peakTime!, 0);
    expect(halfRise(mRNA)).toBeCloseTo(rise!, 0);
  });

  it('pSTAT3 decays with the published half-time after IL-6 is removed at 20 min', () => {
    const values = column(run(40, 0, 20), 'pSTAT3');
    const half = values.findIndex((v, k) => k > 200 && v <= values[200]! / 2);
    expect(minutes[half]! - 20).toBeCloseTo(published('pstat3-decay-half-time')[0]!, 0);
  });

  it('a JAK1 inhibitor halves pSTAT3 at 20 min at the published IC50', () => {
    const at20 = (inhibitor: number) => column(run(40, inhibitor), 'pSTAT3')[200]!;
    const full = at20(0);
    // Fitted model of the paper: IC50 429 nM, IC20 148 nM, IC80 1086 nM (potency.json).
    expect(at20(429) / full).toBeCloseTo(0.5, 1);
    expect(at20(148) / full).toBeCloseTo(0.8, 1);
    expect(at20(1086) / full).toBeCloseTo(0.2, 1);
  });
});
