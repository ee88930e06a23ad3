import { csvText } from '../csv.js';
import type { ConcentrationAmongPeople, ConcentrationOverDay } from './concentration.js';
import type { EngagementResult } from './engagement.js';
import type { EngagementOverDoses } from './over-doses.js';

/**
 * A row for each dose and signal. `mean`, `peak`, `trough`: blocked shares of the signal, 0 to 1; `lower`, `upper`: the mean
 * at the ends of the potency's 95 % range; `people_10`, `people_90`: the mean below which 10 and 90 % of people stay, where
 * they were asked for. Empty where it is not known.
 */
export function engagementOverDosesCsv(result: EngagementOverDoses): string {
  const { drug, perDay, dosesMg, signals, version, knowledge } = result;
  return csvText(
    [
      'drug',
      'dose_mg',
      'per_day',
      'signal',
      'mean',
      'peak',
      'trough',
      'lower',
      'upper',
      'people_10',
      'people_90',
      'grade',
      'ic50_nM',
      'ic50_lower_nM',
      'ic50_upper_nM',
      'missing',
      'version',
      'knowledge',
    ],
    dosesMg.flatMap((doseMg, k) =>
      signals.map((signal) => [
        drug,
        doseMg,
        perDay,
        signal.signal,
        signal.mean?.[k] ?? null,
        signal.peak?.[k] ?? null,
        signal.trough?.[k] ?? null,
        signal.lower?.[k] ?? null,
        signal.upper?.[k] ?? null,
        signal.tenth?.[k] ?? null,
        signal.ninetieth?.[k] ?? null,
        signal.grade,
        signal.ic50Nm,
        signal.ic50RangeNm?.[0] ?? null,
        signal.ic50RangeNm?.[1] ?? null,
        signal.missing ?? null,
        version,
        knowledge,
      ]),
    ),
  );
}

/** The concentration in plasma hour by hour: of the typical person, and of those whom 10 and 90 % of people stay below. */
export function concentrationCsv(
  { drug, doseMg, perDay, concentration, version, knowledge }: EngagementResult,
  people: ConcentrationAmongPeople | null,
): string {
  const curves: readonly (ConcentrationOverDay | undefined)[] = [
    concentration,
    people?.tenth,
    people?.ninetieth,
  ];
  const names = ['typical', 'people_10', 'people_90'];
  return csvText(
    [
      'drug',
      'dose_mg',
      'per_day',
      'hour',
      ...names.map((name) => `${name}_nM`),
      ...names.map((name) => `${name}_ng_per_mL`),
      'version',
      'knowledge',
    ],
    concentration.hours.map((hour, k) => {
      const nM = curves.map((curve) => curve?.nM[k] ?? null);
      const mass = nM.map((value) =>
        value === null ? null : (value * concentration.molecularWeight) / 1000,
      );
      return [drug, doseMg, perDay, hour, ...nM, ...mass, version, knowledge];
    }),
  );
}
