import { calibration, findLabel, type Patient, type Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { calibrationInUse, readSettings, severelyReducedEgfr, traitsRead } from '@bifrons/model';
import { limitsOf } from '../asked/label-limits.ts';
import { personField } from '../../subject/patient/person-fields.ts';
import { spanWords } from '../asked/span-words.ts';

/** What the model reads of a person and a forecast can be made without; age and sex it always has. */
export const OPEN_TRAITS = ['episodeYears', 'weightKg', 'egfr'] as const;
export type OpenTrait = (typeof OPEN_TRAITS)[number];

/** A value that an open question might have. */
export interface TriedValue {
  words: (say: Say) => string;
  applied: (patient: Patient) => Patient;
}

/** The lowest and the highest value to try for a trait; null where the forecast of the medicine does not depend on it. */
export function triedValues(
  trait: OpenTrait,
  drug: string,
  region: Region,
): readonly [TriedValue, TriedValue] | null {
  switch (trait) {
    case 'episodeYears':
      return episodes();
    case 'weightKg':
      return traitsRead(drug).weightKg ? weights() : null;
    case 'egfr':
      return kidneyFunctions(drug, region);
  }
}

/**
 * The shortest and the longest episode that the model draws where it is not known: half a year and eight years, the
 * limits of the BRAVE trials (`episodeMin` and the population `brave` of the calibration).
 */
function episodes(): readonly [TriedValue, TriedValue] {
  const { shortest, unknown } = readSettings().episodes;
  const lasting = (years: number): TriedValue => ({
    words: (say) => say('{years, plural, one {# year} other {# years}}', { years }),
    applied: (patient) => ({ ...patient, severity: { ...patient.severity, episodeYears: years } }),
  });
  return [lasting(shortest), lasting(unknown.max)];
}

/**
 * Two standard deviations below and above the mean weight of the adults that the calibration describes (its population
 * `brave`, those of whom an unknown episode is drawn too): 40 and 108 kg.
 */
function weights(): readonly [TriedValue, TriedValue] {
  const { mean, sd } = calibration(calibrationInUse)!.populations.find(({ id }) => id === 'brave')!.weightKg;
  const weighing = (weightKg: number): TriedValue => ({
    words: (say) => measured(weightKg, 'weightKg', say),
    applied: (patient) => ({ ...patient, weightKg }),
  });
  return [weighing(mean - 2 * sd), weighing(mean + 2 * sd)];
}

/**
 * Where the kinetics follow kidney function: from the lowest limit in the medicine's label of the region (where a label
 * knows none, from the limit of severely reduced function) to what the source of the kinetics counts as normal. Where
 * only the side of a limit matters, a value on each side of it.
 */
function kidneyFunctions(drug: string, region: Region): readonly [TriedValue, TriedValue] | null {
  const { egfr: read } = traitsRead(drug);
  if (read === null) return null;
  const filtering = (egfr: number, words: TriedValue['words']): TriedValue => ({
    words,
    applied: (patient) => ({ ...patient, facts: { ...patient.facts, egfr } }),
  });
  const unitWords = personField('egfr', false).unit;
  if (read.form === 'step')
    return [
      filtering(read.at / 2, (say) => spanWords(null, read.at, unitWords(say), say)),
      filtering(read.at, (say) => spanWords(read.at, null, unitWords(say), say)),
    ];
  const label = findLabel(drug, region);
  const [lowest = severelyReducedEgfr] = label === undefined ? [] : limitsOf('egfr', [label]);
  const exactly = (egfr: number): TriedValue => filtering(egfr, (say) => measured(egfr, 'egfr', say));
  return [exactly(lowest), exactly(Math.round(read.normal))];
}

/** A value in the unit of its field. */
const measured = (value: number, trait: OpenTrait, say: Say): string =>
  say('{value} {unit}', { value: say.number(value), unit: personField(trait, false).unit(say) });
