import { exp, log } from '@bifrons/engine';
import {
  harms,
  type BackgroundRate,
  type DiseaseRatio,
  type FactorRatio,
  type Recurrence,
  type Region,
} from '@bifrons/knowledge';
import type { HarmId } from './harm.js';
import type { RiskPerson } from './risk-person.js';
import { drawCount, drawsOf } from './stratified.js';

export const z95 = 1.959963984540054;

/** One factor of a rate: its logarithm is normal, and drawn in common wherever it has the same name. */
export interface Part {
  readonly name: string;
  readonly lnMedian: number;
  readonly lnSd: number;
  /** What it rests on; absent for a correction without an uncertainty of its own. */
  readonly from?:
    | { readonly kind: 'background'; readonly row: BackgroundRate }
    | { readonly kind: 'recurrence'; readonly row: Recurrence }
    | { readonly kind: 'disease'; readonly row: DiseaseRatio }
    | { readonly kind: 'factor'; readonly row: FactorRatio }
    | { readonly kind: 'disease-not-read' };
}

/** A ratio with a 95 % interval, as the logarithm of a number. */
export const lnOf = (ratio: number, [low, high]: readonly number[]): { lnMedian: number; lnSd: number } => ({
  lnMedian: log(ratio),
  lnSd: (log(high!) - log(low!)) / (2 * z95),
});

export const assumption = (id: ReturnType<typeof harms>['assumptions'][number]['id']) =>
  harms().assumptions.find((one) => one.id === id)!;

/**
 * What makes the rate of a harm in a person without the medicine, per 100 person-years: the rate of people of that age and
 * sex, times the disease, times each risk factor that the record tells. A factor that the person has multiplies by
 * r / (1 + p (r − 1)), one that the person is known not to have by 1 / (1 + p (r − 1)), because the background is that of
 * people of whom a share p have it. Null where no background was read.
 */
export function backgroundOf(harm: HarmId, person: RiskPerson, region: Region): readonly Part[] | null {
  const { background, recurrence } = harms();
  const row = background.find((one) => one.harm === harm && (one.region === region || one.region === 'any'));
  if (row === undefined) return null;
  const women = rateAt(row.female, person.age);
  const men = rateAt(row.male, person.age);
  const own = { female: women, male: men, open: (women + men) / 2 }[person.sex ?? 'open'];
  const open = person.sex === undefined ? Math.abs(women - men) / 2 : 0;
  const parts: Part[] = [
    {
      name: `background ${harm}`,
      lnMedian: own,
      lnSd: Math.hypot(log(row.uncertaintyFactor) / z95, open),
      from: { kind: 'background', row },
    },
    diseasePart(harm, person),
    ...factorParts(harm, person),
  ];
  if (harm !== 'vte' || person.earlierClot === null) return parts;
  const after = person.earlierClot.anticoagulant ? 'clot-on-anticoagulant' : 'clot-untreated';
  const again = recurrence.find((one) => one.after === after)!;
  const known = { name: `recurrence ${after}`, ...lnOf(again.per100PatientYears, again.interval) };
  // Who had a clot is never told a lower rate than people like them who had none.
  return known.lnMedian < lnMedianOf(parts)
    ? parts
    : [{ ...known, from: { kind: 'recurrence', row: again } }];
}

export const lnMedianOf = (parts: readonly { readonly lnMedian: number }[]): number =>
  parts.reduce((sum, part) => sum + part.lnMedian, 0);

/** Logarithm of the rate at an age: linear between the ages of the bands, level outside. */
function rateAt(rates: readonly number[], age: number): number {
  const ages = harms().bands.map((band) => band.age);
  const k = Math.min(
    Math.max(
      ages.findLastIndex((one) => one <= age),
      0,
    ),
    ages.length - 2,
  );
  const share = Math.min(1, Math.max(0, (age - ages[k]!) / (ages[k + 1]! - ages[k]!)));
  return (1 - share) * log(rates[k]!) + share * log(rates[k + 1]!);
}

function diseasePart(harm: HarmId, { disease }: RiskPerson): Part {
  const row = harms().diseases.find((one) => one.harm === harm && one.disease === disease);
  const name = `disease ${harm}`;
  if (row === undefined)
    return {
      name,
      lnMedian: 0,
      lnSd: assumption('disease-not-read').lnSd!,
      from: { kind: 'disease-not-read' },
    };
  return { name, ...lnOf(row.ratio, row.interval), from: { kind: 'disease', row } };
}

function factorParts(harm: HarmId, person: RiskPerson): Part[] {
  const { sex, factors } = person;
  // Ratios begin with adults, like the background.
  const age = Math.max(18, person.age);
  const rows = harms().factors.filter(
    (row) =>
      row.harm === harm &&
      age >= row.ages[0] &&
      age < row.ages[1] + 1 &&
      (row.sex === undefined || row.sex === sex),
  );
  // Those who smoke, have smoked and never did are one population: its mean is one number.
  const groupOf = ({ factor }: FactorRatio) => (factor.startsWith('smoking') ? 'smoking' : factor);
  return [...new Set(rows.map(groupOf))].flatMap((group): Part[] => {
    const own = rows.filter((row) => groupOf(row) === group);
    if (own.some(({ factor }) => !factors.has(factor))) return [];
    const mean = own.reduce((sum, { prevalence, ratio }) => sum + prevalence * (ratio - 1), 1);
    const had = own.find(({ factor }) => factors.get(factor) === true);
    const correction: Part = { name: `average ${group}`, lnMedian: -log(mean), lnSd: 0 };
    if (had === undefined) return [correction];
    return [
      correction,
      {
        name: `factor ${had.factor} ${harm}`,
        ...lnOf(had.ratio, had.interval),
        from: { kind: 'factor', row: had },
      },
    ];
  });
}

/** Rates per 100 person-years in each draw. */
export function drawnRates(parts: readonly Part[], seed: number): Float64Array {
  const logs = new Float64Array(drawCount);
  for (const { name, lnMedian, lnSd } of parts) {
    const z = lnSd > 0 ? drawsOf(name, seed) : undefined;
    for (let i = 0; i < drawCount; i++) logs[i]! += lnMedian + (z === undefined ? 0 : lnSd * z[i]!);
  }
  return logs.map(exp);
}
