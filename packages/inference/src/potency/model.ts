import { log } from '@bifrons/engine';
import {
  pathway,
  type Jak,
  type PotencyMeasured,
  type PotencyReading,
  type Signal,
  type JakSignalId,
} from '@bifrons/knowledge';
import { onceAPoint, product, softMinimum, sum, type Quantity } from './quantity.js';
import { relationStatements, type Concentrations } from './relations.js';
import type { Statement } from './statement.js';
import { Unknowns } from './unknowns.js';

export const log10 = (value: number): number => log(value) / Math.LN10;

export interface PotencyModel {
  readonly unknowns: Unknowns;
  readonly statements: readonly Statement[];
  /** log10 IC50 in whole blood, nM, of a typical readout; what is peculiar to the pair is in `pairName` when known. */
  potencyOf(medicine: string, signal: JakSignalId): Quantity;
  /** log10 of a measured value as the fit sees it, readings that it does not know included. */
  readingOf(reading: PotencyReading): Quantity;
  /** Names of the unknowns that only a pair, or only a readout, has. */
  pairName(medicine: string, signal: JakSignalId): string;
  readoutName(reading: PotencyReading): string;
}

interface ModelOptions {
  readonly measured: PotencyMeasured;
  /** Readings that the fit is not to see. */
  readonly without?: ReadonlySet<PotencyReading>;
  /** Effective concentrations of the medicines of the published relations; without them the map is not conditioned. */
  readonly concentrations?: Concentrations;
}

/** SD (log10) of what is remembered: a factor of 3 as 95 % limits, or as one SD where recall is poor. */
const recallSd = { fair: 0.243, poor: 0.477 } as const;

/** Variance (log10) of what is remembered; none of what was read. */
export function recallVariance({ recall }: PotencyReading): number {
  return recall === undefined ? 0 : recallSd[recall] * recallSd[recall];
}

/** What a kinase counts less when another shares the second place of the receptor with it. */
const sharedPlace = 0.3;

/** The kinases of a signal's receptor, each once: JAK2/JAK2 is one. */
export function kinasesOf({ jakPair, orPartner }: Signal): readonly Jak[] {
  return [...new Set([...jakPair, ...(orPartner === undefined ? [] : [orPartner])])];
}

/**
 * log10 IC50 of a medicine on a signal = soft minimum over the receptor's kinases of (log10 potency on the kinase + what
 * the kinase counts in the signal), with offsets of the medicine, the signal, the pair and the readout; in blood divided
 * by a power of the unbound fraction near 1 (docs/model/potency.md).
 */
export function potencyModel({ measured, without = new Set(), concentrations }: ModelOptions): PotencyModel {
  const unknowns = new Unknowns();
  const signals = new Map(pathway().signals.map((signal) => [signal.id, signal]));
  const medicines = new Map(measured.medicines.map((medicine) => [medicine.id, medicine]));
  const readings = measured.readings.filter((reading) => reading.fitted && !without.has(reading));

  const kinase = (medicine: string, jak: Jak) => unknowns.of(`kinase ${medicine} ${jak}`, 2, 1.5);
  const assayShift = (jak: Jak) => unknowns.of(`ATP ${jak}`, -0.4, 0.4);
  const inClass = (pair: string, jak: Jak) => unknowns.of(`class ${pair} ${jak}`, 0.5, 0.6);
  const ofMedicine = (medicine: string) => unknowns.of(`medicine ${medicine}`, 0, 'medicine');

  /** What a kinase counts in a signal; of a receptor whose second place two kinases share, from the other classes. */
  const counts = (signal: Signal, jak: Jak): Quantity => {
    const [first] = signal.jakPair;
    const ks = kinasesOf(signal);
    const base: readonly (readonly [number, Quantity])[] =
      signal.orPartner === undefined
        ? [[1, inClass(signal.jakPair.join('/'), jak)]]
        : jak === first
          ? ks
              .slice(1)
              .map((partner) => [1 / (ks.length - 1), inClass(`${first}/${partner}`, first)] as const)
          : [[1, inClass(`${first}/${jak}`, jak)]];
    const shared = signal.orPartner !== undefined && jak !== first ? sharedPlace : 0;
    return jak === first
      ? sum(base, shared)
      : sum([...base, [1, unknowns.of(`partner ${signal.id} ${jak}`, 0, 'partner')]], shared);
  };

  const pairName = (medicine: string, signal: JakSignalId) => `pair ${medicine} ${signal}`;
  const readoutName = ({ signal, cytokine, readout, cell }: PotencyReading) =>
    `readout ${signal} ${cytokine} ${readout} ${cell}`;
  for (const { medicine, signal } of readings) unknowns.of(pairName(medicine, signal!), 0, 'pair');
  for (const reading of readings) unknowns.of(readoutName(reading), 0, 'readout');
  const ifKnown = (name: string): (readonly [number, Quantity])[] =>
    unknowns.has(name) ? [[1, unknowns.of(name, 0, 0)]] : [];

  /** log10 IC50 of the free medicine. */
  const free = keyed((medicine: string, id: JakSignalId): Quantity => {
    const signal = signals.get(id)!;
    const core = softMinimum(
      kinasesOf(signal).map((jak) =>
        sum([
          [1, kinase(medicine, jak)],
          [1, counts(signal, jak)],
        ]),
      ),
    );
    return sum([
      [1, core],
      [1, ofMedicine(medicine)],
      [1, unknowns.of(`signal ${id}`, 0, 'signal')],
      ...ifKnown(pairName(medicine, id)),
    ]);
  });
  const slope = unknowns.of('exponent of the unbound fraction', 0.95, 0.12);
  const ofBlood = unknowns.of('blood', 0, 0.12);
  /** What blood adds. */
  const inBlood = keyed((id: string): Quantity => {
    const { fractionUnbound, fractionUnboundSdLog10 } = medicines.get(id)!;
    const unbound = sum(
      [[1, unknowns.of(`unbound ${id}`, 0, fractionUnboundSdLog10)]],
      log10(fractionUnbound.value!),
    );
    return sum([
      [1, ofBlood],
      [-1, product(slope, unbound)],
    ]);
  });
  const readingOf = (reading: PotencyReading): Quantity => {
    const { medicine, signal, matrix } = reading;
    return sum([
      [1, free(medicine, signal!)],
      ...(matrix === 'medium' ? [] : ([[1, inBlood(medicine)]] as const)),
      ...ifKnown(readoutName(reading)),
    ]);
  };

  const statements: Statement[] = readings.map((reading) => ({
    about: readingOf(reading),
    target: log10(reading.value!),
    sd: ({ assay }) => Math.sqrt(assay * assay + recallVariance(reading)),
    reading,
  }));
  for (const { medicine, kinase: jak, value, adenosineTriphosphate, sdLog10 } of measured.enzymes)
    statements.push({
      about: sum([
        [1, kinase(medicine, jak)],
        ...(adenosineTriphosphate === 'mixed' ? ([[1, assayShift(jak)]] as const) : []),
      ]),
      target: log10(value!),
      sd: ({ enzyme }) => sdLog10 ?? enzyme,
    });
  for (const { medicine, kinase: jak, value, sdLog10 } of measured.ratios)
    statements.push({
      about: sum([
        [1, kinase(medicine, jak)],
        [-1, kinase(medicine, 'JAK1')],
      ]),
      target: log10(value!),
      sd: () => sdLog10,
    });
  for (const { id, like } of measured.medicines) {
    if (like === undefined) continue;
    const same = (of: (medicine: string) => Quantity, sd: number): Statement => ({
      about: sum([
        [1, of(id)],
        [-1, of(like.medicine)],
      ]),
      target: 0,
      sd: () => sd,
    });
    for (const jak of jaks) statements.push(same((medicine) => kinase(medicine, jak), like.kinaseSdLog10));
    statements.push(same(ofMedicine, like.offsetSdLog10));
  }
  if (concentrations !== undefined)
    statements.push(
      ...relationStatements({
        concentrations,
        free: (medicine, signal) => {
          unknowns.of(pairName(medicine, signal), 0, 'pair');
          return free(medicine, signal);
        },
        inBlood,
        filgotinib: unknowns.of('filgotinib, less by its metabolite', -0.08, 0.12),
      }),
    );
  // Every unknown that the map asks for, before their number is fixed.
  const potencies = new Map(
    measured.medicines.map(({ id }) => [
      id,
      new Map(
        [...signals.keys()].map((signal) => {
          const readouts = unknowns.names.filter((name) => name.startsWith(`readout ${signal} `));
          const typical = readouts.map((name) => [1 / readouts.length, unknowns.of(name, 0, 0)] as const);
          return [signal, sum([[1, free(id, signal)], [1, inBlood(id)], ...typical])];
        }),
      ),
    ]),
  );
  return {
    unknowns,
    statements,
    potencyOf: (medicine, signal) => potencies.get(medicine)!.get(signal)!,
    readingOf,
    pairName,
    readoutName,
  };
}

const jaks: readonly Jak[] = ['JAK1', 'JAK2', 'JAK3', 'TYK2'];

/** One quantity for each name, however often it is asked for. */
function keyed<Names extends readonly string[]>(of: (...names: Names) => Quantity) {
  const known = new Map<string, Quantity>();
  return (...names: Names): Quantity => {
    const key = names.join(' ');
    let quantity = known.get(key);
    if (quantity === undefined) known.set(key, (quantity = onceAPoint(of(...names))));
    return quantity;
  };
}
