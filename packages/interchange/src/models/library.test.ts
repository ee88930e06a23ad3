import { readFileSync } from 'node:fs';
import {
  compileModel,
  courseOf,
  equationsOf,
  printNetwork,
  readNetwork,
  type ReactionNetwork,
} from '@bifrons/engine';
import { pathway } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { readSbml, writeSbml } from '../sbml/index.js';
import { modelLibrary, type LibraryModel } from './library.js';

const textOf = (id: LibraryModel['id']): string =>
  readFileSync(new URL(`../../models/${id}.ant`, import.meta.url), 'utf8');
const networkOf = (id: LibraryModel['id']): ReactionNetwork => readNetwork(textOf(id));

/** The network with other values at the start or of parameters. */
function changed(network: ReactionNetwork, values: Readonly<Record<string, number>>): ReactionNetwork {
  for (const id of Object.keys(values))
    if (![...network.species, ...network.parameters].some((one) => one.id === id)) throw new RangeError(id);
  return {
    ...network,
    parameters: network.parameters.map((one) => ({ ...one, value: values[one.id] ?? one.value! })),
    species: network.species.map((one) =>
      one.initial === undefined
        ? one
        : { ...one, initial: { ...one.initial, value: values[one.id] ?? one.initial.value } },
    ),
  };
}

/** The values of a part at equal distances from 0 to the end. */
function curve(network: ReactionNetwork, part: string, end: number, count = 121): Float64Array {
  const { model } = equationsOf(network);
  const times = Float64Array.from({ length: count }, (_, i) => (end * i) / (count - 1));
  const course = courseOf(model, { compiled: compileModel(model), times, method: 'rodas5p' });
  if (course.status === 'failed') throw new Error(course.message);
  return course.values(part)!;
}

const most = (values: Float64Array): number => Math.max(...values);
const last = (values: Float64Array): number => values.at(-1)!;
const sum = (values: Float64Array): number => values.reduce((all, one) => all + one, 0);

describe.each(modelLibrary)('$id', ({ id, drawn, moved, activation, end }) => {
  const network = networkOf(id);

  it('is as our own printer writes it, and the same by way of SBML', () => {
    expect(printNetwork(network)).toBe(textOf(id));
    expect(equationsOf(readSbml(writeSbml(network)))).toEqual(equationsOf(network));
  });

  it('has all that is drawn and moved, and a signal of the potency map', () => {
    const ids = [...network.species, ...network.parameters].map((one) => one.id);
    for (const part of [...drawn, ...moved]) expect(ids).toContain(part.id);
    expect(pathway().signals.map((signal) => signal.id)).toContain(activation.signal);
    expect(network.parameters.find((one) => one.id === activation.parameter)?.value).toBeGreaterThan(0);
  });

  it('gives less of its signal when less JAK becomes active', () => {
    const [signal] = drawn;
    const { value } = network.parameters.find((one) => one.id === activation.parameter)!;
    const half = curve(changed(network, { [activation.parameter]: value! / 2 }), signal!.id, end);
    expect(sum(half)).toBeLessThan(0.97 * sum(curve(network, signal!.id, end)));
  });
});

describe('what the papers say', () => {
  // The abstract of Yamada 2003, and figure 2 as BioModels describes what its entries 93 and 94 (knockout) reproduce.
  it('Yamada 2003: SOCS1 ends the activity of STAT1 in the nucleus, unless the phosphatase there is missing', () => {
    const network = networkOf('yamada-2003');
    const dimer = (values: Readonly<Record<string, number>>): Float64Array =>
      curve(changed(network, values), 'STAT1n_star_STAT1n_star', 14_400);
    const wild = dimer({});
    expect(wild.indexOf(most(wild))).toBeLessThan(40);
    expect(last(wild)).toBeLessThan(most(wild) / 5);
    const without = (values: Readonly<Record<string, number>>): number => {
      const left = dimer(values);
      return last(left) / most(left);
    };
    expect(without({ v26_kf: 0 })).toBeGreaterThan(0.99);
    expect(without({ PPN: 0 })).toBeGreaterThan(0.95);
    expect(without({ SHP2: 0 })).toBeLessThan(0.2);
    expect(without({ PPX: 0 })).toBeLessThan(0.2);
  });

  // The abstract of Bachmann 2011: CIS and SOCS3 are most effective at different ranges of EPO; STAT5 in the nucleus, summed over time.
  it('Bachmann 2011: CIS holds back weak EPO, SOCS3 strong EPO', () => {
    const network = networkOf('bachmann-2011');
    const gain = (epo: number, without: Readonly<Record<string, number>>): number =>
      sum(curve(changed(network, { Epo: epo, ...without }), 'npSTAT5', 300)) /
      sum(curve(changed(network, { Epo: epo }), 'npSTAT5', 300));
    const [noCis, noSocs3] = [{ CISInh: 0, EpoRCISInh: 0 }, { SOCS3Inh: 0 }];
    expect(gain(1e-9, noCis)).toBeGreaterThan(2.5);
    expect(gain(1e-9, noSocs3)).toBeLessThan(1.1);
    expect(gain(1e-6, noCis)).toBeLessThan(1.2);
    expect(gain(1e-6, noSocs3)).toBeGreaterThan(1.3);
  });

  // The abstract of Raia 2011: reduced phosphorylation of STAT5 reduces the expression of target genes.
  it('Raia 2011: half the phosphorylation of STAT5 halves the RNA of CD274; the cells stay active', () => {
    const network = networkOf('raia-2011');
    const { value } = network.parameters.find(({ id }) => id === 'STAT5_phosphorylation')!;
    const rna = last(curve(network, 'CD274mRNA', 240));
    const less = last(curve(changed(network, { STAT5_phosphorylation: value! / 2 }), 'CD274mRNA', 240));
    expect(less / rna).toBeCloseTo(0.5, 2);
    const active = curve(network, 'pSTAT5', 240);
    expect(last(active)).toBeGreaterThan(0.95 * most(active));
  });

  // The authors' abstract of the model (American Control Conference 2006): SOCS3 is a negative feedback on JAK/STAT signalling.
  it('Singh 2006: without SOCS3 STAT3 in the nucleus stays active', () => {
    const network = networkOf('singh-2006');
    const dimer = (values: Readonly<Record<string, number>>): Float64Array =>
      curve(changed(network, values), 'x20', 14_400);
    const [wild, without] = [dimer({}), dimer({ k20: 0 })];
    expect(last(wild)).toBeLessThan(most(wild) / 3);
    expect(last(without)).toBeGreaterThan(3 * last(wild));
  });

  it('Boehm 2014: meets the measured shares of STAT5 as closely as the published fit', () => {
    const { minutes, shares, standardDeviations, shareOfStat5A } = boehm;
    const network = networkOf('boehm-2014');
    const parts = Object.fromEntries(
      ['STAT5A', 'STAT5B', 'pApA', 'pApB', 'pBpB'].map((id) => [id, curve(network, id, 240, 97)]),
    );
    const at = (id: string, minute: number): number => parts[id]![minute / 2.5]!;
    const [a, b] = [shareOfStat5A, 1 - shareOfStat5A];
    const observed: Readonly<Record<string, (minute: number) => number>> = {
      pSTAT5A_rel: (t) =>
        (100 * at('pApB', t) + 200 * at('pApA', t) * a) /
        (at('pApB', t) + at('STAT5A', t) * a + 2 * at('pApA', t) * a),
      pSTAT5B_rel: (t) =>
        (100 * at('pApB', t) + 200 * at('pBpB', t) * b) /
        (at('pApB', t) + at('STAT5B', t) * b + 2 * at('pBpB', t) * b),
      rSTAT5A_rel: (t) =>
        (100 * at('pApB', t) + 100 * at('STAT5A', t) * a + 200 * at('pApA', t) * a) /
        (2 * at('pApB', t) +
          at('STAT5A', t) * a +
          2 * at('pApA', t) * a +
          at('STAT5B', t) * b +
          2 * at('pBpB', t) * b),
    };
    for (const [name, measured] of Object.entries(shares)) {
      const squares = minutes.map((minute, i) => (observed[name]!(minute) - measured[i]!) ** 2);
      const deviation = Math.sqrt(squares.reduce((all, one) => all + one, 0) / minutes.length);
      expect(deviation / standardDeviations[name]!).toBeCloseTo(1, 2);
    }
  });
});

/**
 * Measurements of Boehm 2014 (percent) and the standard deviations of its fit, as the PEtab benchmark collection has them
 * (https://github.com/Benchmarking-Initiative/Benchmark-Models-PEtab, Boehm_JProteomeRes2014).
 */
const boehm = {
  minutes: [0, 2.5, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 120, 160, 200, 240],
  shares: {
    pSTAT5A_rel: [
      7.9011, 66.3635, 81.1713, 94.7303, 95.1165, 91.4417, 91.2571, 93.6723, 88.7542, 85.2697, 81.1324,
      76.1359, 65.2481, 42.5997, 25.1578, 15.4302,
    ],
    pSTAT5B_rel: [
      4.5965, 29.6345, 46.0438, 81.9747, 80.5716, 79.0357, 75.6724, 71.6247, 69.0629, 67.1474, 60.8995,
      54.8093, 43.9813, 29.7715, 20.089, 10.9618,
    ],
    rSTAT5A_rel: [
      14.7232, 33.7623, 36.7999, 49.7176, 46.9281, 47.8366, 46.9287, 40.5978, 43.7837, 44.4574, 41.3272,
      41.0627, 39.2358, 36.6195, 34.8937, 32.2111,
    ],
  } as Readonly<Record<string, readonly number[]>>,
  standardDeviations: {
    pSTAT5A_rel: 3.85261197844677,
    pSTAT5B_rel: 6.59147818673419,
    rSTAT5A_rel: 3.15271275648527,
  } as Readonly<Record<string, number>>,
  /** specC17 of the fit. */
  shareOfStat5A: 0.107,
};
