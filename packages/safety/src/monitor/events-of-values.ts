import type { PatientFactName, TreatmentEvent } from '@bifrons/knowledge';
import type { Range } from '../person/laboratory.js';

/**
 * From where on we take a laboratory value for an event that labels name without a number: assumed, at or before the
 * limits that labels of the class which have numbers stop or pause at.
 */
const liverInjury = 5;
const markedCpk = 5;
const fallGramsPerDl = 2;
const rounding = 1e-6;
const lowCounts: Partial<Record<PatientFactName, number>> = {
  alc: 0.5,
  anc: 1,
  haemoglobin: 8,
  platelets: 50,
};
const cytopenia: Partial<Record<PatientFactName, number>> = { anc: 0.5, haemoglobin: 8, platelets: 50 };

/** Events for which the rules of class have numbers of their own: raised by a value, they call for rules of labels only. */
export const numbered: ReadonlySet<TreatmentEvent> = new Set([
  'blood-count-fall',
  'cytopenia-symptoms',
  'cpk-markedly-raised',
]);

/** The events that a laboratory value raises by itself, beside the last value before the start (or the first one). */
export function eventsOfValue(fact: PatientFactName, { low, high }: Range, before?: Range): TreatmentEvent[] {
  const events: TreatmentEvent[] = [];
  if ((fact === 'alt' || fact === 'ast') && low >= liverInjury) events.push('liver-injury-suspected');
  if (fact === 'cpk' && low >= markedCpk) events.push('cpk-markedly-raised');
  if (high < (lowCounts[fact] ?? 0)) events.push('blood-count-fall');
  if (high < (cytopenia[fact] ?? 0)) events.push('cytopenia-symptoms');
  if (fact === 'haemoglobin' && before !== undefined && before.low - high > fallGramsPerDl + rounding)
    events.push('haemoglobin-fall-above-2');
  return events;
}
