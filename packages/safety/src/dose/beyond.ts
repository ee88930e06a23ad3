import {
  knownDoses,
  mgPerDay,
  type Indication,
  type LabelledDose,
  type LabelledSurface,
  type Region,
  type RegimenSegment,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { spoken } from '../rules/spoken.js';

/** What labels a dose is held against. */
export interface DoseRequest {
  /** What it is taken for; the highest dose of any indication counts where it is not given. */
  readonly indication?: Indication;
  /** Whose labels; those of every region where it is not given. */
  readonly region?: Region;
}

/** A dose of a regimen that nobody vouches for. */
export interface DoseBeyond {
  readonly drug: string;
  readonly mgPerDay: number;
  /** Above the label's highest dose for the indication, or above that for any. */
  readonly label: 'indication' | 'any' | null;
  /** Above every dose of the fit, longer than the fit saw it, or of a medicine that the fit never saw. */
  readonly fit: 'above' | 'longer' | 'never' | null;
  readonly message: Phrase;
}

/**
 * Every dose of a regimen above the highest of the labels or beyond what the model was fitted to, in words: the one place
 * that decides it, for every surface. Creams have no dose in mg and are left out.
 */
export function dosesBeyond(
  regimen: readonly RegimenSegment[],
  request: DoseRequest = {},
): readonly DoseBeyond[] {
  const found = regimen.flatMap((segment, k) => {
    const { drug, fromWeek } = segment;
    const dose = mgPerDay(segment);
    if (drug === null || dose === undefined) return [];
    const weeks = (regimen[k + 1]?.fromWeek ?? Infinity) - fromWeek;
    return beyond(drug, dose, weeks, request) ?? [];
  });
  return eachOnce(found, ({ message }) => message);
}

/** Of those with the same words, the last. */
const eachOnce = <T>(all: readonly T[], words: (one: T) => Phrase): T[] => [
  ...new Map(all.map((one) => [String(words(one)), one])).values(),
];

/** The words of `dosesBeyond`, for the warnings of a result; each once. */
export const doseWarnings = (
  regimens: readonly (readonly RegimenSegment[])[],
  request: DoseRequest = {},
): readonly Phrase[] =>
  eachOnce(
    regimens.flatMap((regimen) => [
      ...dosesBeyond(regimen, request).map(({ message }) => message),
      ...surfacesBeyond(regimen, request),
    ]),
    (message) => message,
  );

/** How much of the body the labels allow a cream on, and how many grams a week; null where none was read. */
export function labelledSurface(drug: string, { indication, region }: DoseRequest): LabelledSurface | null {
  const own = knownDoses().surfaces.filter(
    (one) =>
      one.drug === drug &&
      (region === undefined || one.region === region) &&
      (indication === undefined || one.indication === null || one.indication === indication),
  );
  return own.reduce<LabelledSurface | null>(
    (most, one) => (most === null || one.percent > most.percent ? one : most),
    null,
  );
}

/** Creams on more of the body than the labels allow. */
const surfacesBeyond = (regimen: readonly RegimenSegment[], request: DoseRequest): Phrase[] =>
  regimen.flatMap(({ drug, bodySurfacePercent: percent }) => {
    if (drug === null || percent === undefined) return [];
    const most = labelledSurface(drug, request)?.percent;
    return most === undefined || percent <= most
      ? []
      : [
          phrase(
            '{drug} on {percent, number} % of the body is more than the label allows ({most, number} %): more reaches the blood, and what it does there is not forecast',
            { drug, percent, most },
          ),
        ];
  });

interface Side<Kind> {
  readonly kind: Kind;
  readonly words: Phrase;
}

function beyond(drug: string, dose: number, weeks: number, request: DoseRequest): DoseBeyond | null {
  const label = aboveLabel(drug, dose, request);
  const fit = beyondFit(drug, dose, weeks, request);
  if (label === null && fit === null) return null;
  return {
    drug,
    mgPerDay: dose,
    label: label?.kind ?? null,
    fit: fit?.kind ?? null,
    message: told({ drug, dose: Math.round(100 * dose) / 100 }, label, fit),
  };
}

function told(
  dose: { readonly drug: string; readonly dose: number },
  label: Side<'indication' | 'any'> | null,
  fit: Side<'above' | 'longer' | 'never'> | null,
): Phrase {
  const is = (beyond: Phrase) => phrase('{drug} {dose, number} mg a day is {beyond}', { ...dose, beyond });
  if (fit?.kind === 'never')
    return label === null ? fit.words : phrase('{one}; {other}', { one: is(label.words), other: fit.words });
  if (label === null) return is(fit!.words);
  if (fit === null) return is(label.words);
  return phrase('{drug} {dose, number} mg a day is {one} and {other}: neither tells what it does', {
    ...dose,
    one: label.words,
    other: fit.words,
  });
}

function aboveLabel(
  drug: string,
  dose: number,
  { indication, region }: DoseRequest,
): Side<'indication' | 'any'> | null {
  const own = knownDoses().labels.filter(
    (label) => label.drug === drug && (region === undefined || label.region === region),
  );
  const any = highest(own);
  const most = indication === undefined ? any : highest(own, indication);
  if (any !== null && dose > any)
    return {
      kind: 'any',
      words: phrase('above the highest dose of the label ({most, number} mg)', { most: any }),
    };
  if (most === null || any === null || indication === undefined || dose <= most) return null;
  return {
    kind: 'indication',
    words: phrase(
      'above the highest dose of the label for {disease} ({most, number} mg; for another disease {other, number} mg)',
      { disease: phrase(spoken(indication)), most, other: any },
    ),
  };
}

/** The highest daily dose that labels name, for an indication or for any; null where none was read. */
function highest(own: readonly LabelledDose[], indication?: Indication): number | null {
  const doses = own
    .filter((dose) => indication === undefined || dose.indication === null || dose.indication === indication)
    .map(({ mgPerDay }) => mgPerDay);
  return doses.length === 0 ? null : Math.max(...doses);
}

function beyondFit(
  drug: string,
  dose: number,
  weeks: number,
  { indication }: DoseRequest,
): Side<'above' | 'longer' | 'never'> | null {
  // Each disease has a fit of its own; for a use without one all of them count.
  const all = knownDoses().fitted;
  const isFitted = all.some(({ disease }) => disease === indication);
  const fitted = all
    .filter((one) => one.drug === drug && (!isFitted || one.disease === indication))
    .map((one) => ({ mgPerDay: one.mgPerDay, weeks: one.weeks ?? Infinity }));
  if (fitted.some((one) => one.mgPerDay >= dose && one.weeks >= weeks)) return null;
  if (fitted.length === 0)
    return {
      kind: 'never',
      words: phrase(
        'the model was fitted to no trial of {drug}: what it tells rests on the potency of the medicine alone',
        { drug },
      ),
    };
  const shorter = fitted.filter((one) => one.mgPerDay >= dose).map((one) => one.weeks);
  if (shorter.length === 0)
    return {
      kind: 'above',
      words: phrase('above every dose that the model was fitted to ({most, number} mg)', {
        most: Math.max(...fitted.map((one) => one.mgPerDay)),
      }),
    };
  return {
    kind: 'longer',
    words: phrase(
      'taken for longer than the model was fitted to ({weeks, plural, one {# week} other {# weeks}})',
      { weeks: Math.max(...shorter) },
    ),
  };
}
