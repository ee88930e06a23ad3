import { asIndication, blood, type Grade, type PatientRecord, type Region } from '@bifrons/knowledge';
import { phrase, type Phrase, type Say } from '@bifrons/language';
import { expectedBlood, RefusedError, UnknownDrugError, type ExpectedLine } from '@bifrons/model';
import { daysBetween } from '../dates.js';
import type { LabValue } from '../person/laboratory.js';
import { personOn } from '../person/person.js';
import { covariatesOf } from '../screen/covariates.js';
import { treatmentOn } from './treatment.js';

/** A value since the start beside what the medicine is expected to do to it (95 %), in the unit of the vocabulary. */
export interface ValueInBand {
  readonly date: string;
  readonly value: number;
  readonly printed: string;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  /** Lower than the medicine is expected to bring it. Being inside says nothing: the label's limits hold all the same. */
  readonly below: boolean;
}

/** One kind of blood cell of a person on a treatment. */
export interface BloodBand {
  readonly fact: ExpectedLine['line'];
  readonly basis: ExpectedLine['basis'];
  readonly grade: Grade;
  /** The last value before the treatment, of which everything is a share. */
  readonly start: { readonly date: string; readonly value: number; readonly printed: string };
  readonly values: readonly ValueInBand[];
  /** By week of treatment, for a picture: as values. */
  readonly band: { readonly days: readonly number[] } & Record<
    'expected' | 'lower' | 'upper',
    readonly number[]
  >;
  /** What to do where the last value is below the band. */
  readonly told?: Phrase;
  readonly published: readonly string[];
}

/** Blood counts beside what the medicine is expected to do to them. */
export interface BloodUnderTreatment {
  readonly lines: readonly BloodBand[];
  /** Of which nothing is said, and why. */
  readonly untold: readonly { readonly fact: ExpectedLine['line']; readonly why: Phrase }[];
  /** What has no course at all. */
  readonly without: string;
  /** That the band takes no limit away. */
  readonly note: Phrase;
}

/** A value before the treatment older than this is not the start of it. */
const oldestStartDays = 365;

const note = phrase(
  'The band says what the medicine does on average and between people. It stands beside the limits of the label and takes none of them away.',
);

/**
 * Blood counts of a person under a JAK inhibitor by mouth, each beside what the medicine is expected to do to it: 95 % of people like this
 * one, from their own value before the first dose. Null where no such medicine is taken, or nothing can be computed of it.
 * @throws NotOnTreatmentError
 */
export function bloodUnderTreatment(
  patient: PatientRecord,
  request: { readonly region: Region; readonly today: string; readonly say?: Say },
): BloodUnderTreatment | null {
  const { region, today, say } = request;
  const { drug, dose, start } = treatmentOn(patient, today, region);
  if (dose === undefined) return null;
  const person = personOn(patient, today, drug, say);
  const week = 7;
  const last = Math.max(daysBetween(start, today), 12 * week);
  const valuesOf = (fact: ExpectedLine['line']): (LabValue & { readonly value: number })[] =>
    person.labs.filter(
      (lab): lab is LabValue & { readonly value: number } =>
        lab.fact === fact && lab.value !== null && lab.doubt === undefined && lab.bound === undefined,
    );
  const own = new Set(
    blood().lines.flatMap(({ id }) => valuesOf(id).map(({ date }) => Math.max(0, daysBetween(start, date)))),
  );
  const days = [
    ...new Set([...Array.from({ length: Math.ceil(last / week) + 1 }, (_, k) => week * k), ...own]),
  ].sort((a, b) => a - b);
  let found: ReturnType<typeof expectedBlood>;
  try {
    found = expectedBlood({
      drug,
      ...dose,
      person: covariatesOf(patient, person, asIndication(patient.disease)),
      days,
    });
  } catch (error) {
    if (error instanceof RefusedError || error instanceof UnknownDrugError) return null;
    throw error;
  }
  const untold: BloodUnderTreatment['untold'][number][] = found.untold.map(({ line }) => ({
    fact: line,
    why: phrase('a fall is published of this medicine, its size was not read'),
  }));
  const lines = found.lines.flatMap((line): BloodBand[] => {
    const values = valuesOf(line.line);
    const before = values.findLast(
      ({ date }) => date <= start && daysBetween(date, start) <= oldestStartDays,
    );
    if (before === undefined) {
      untold.push({ fact: line.line, why: phrase('there is no value of the year before the treatment') });
      return [];
    }
    const scaled = (shares: readonly number[]): number[] => shares.map((share) => before.value * share);
    const band = {
      days,
      expected: scaled(line.expected),
      lower: scaled(line.lower),
      upper: scaled(line.upper),
    };
    const inBand = values
      .filter(({ date }) => date > start)
      .map(({ date, value, printed }): ValueInBand => {
        const k = days.indexOf(daysBetween(start, date));
        const lower = band.lower[k]!;
        return {
          date,
          value,
          printed,
          expected: band.expected[k]!,
          lower,
          upper: band.upper[k]!,
          below: value < lower,
        };
      });
    const isBelow = inBand.at(-1)?.below ?? false;
    return [
      {
        fact: line.line,
        basis: line.basis,
        grade: line.grade,
        start: { date: before.date, value: before.value, printed: before.printed },
        values: inBand,
        band,
        ...(isBelow && { told: toldOf(line.basis) }),
        published: line.published,
      },
    ];
  });
  return { lines, untold, without: blood().without, note };
}

/** Where nothing was published of the medicine, it may do more than the chain expects, and stays among the causes. */
const toldOf = (basis: ExpectedLine['basis']): Phrase =>
  basis === 'signal'
    ? phrase(
        'this fall is more than expected of the medicine, of which no mean was published: look for another cause as well',
      )
    : phrase('this fall is more than the medicine does: look for another cause');
