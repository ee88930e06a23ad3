import { calibration, knownDoses, type Calibration } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { calibrationInUse } from '../in-use.js';
import type { RegimenSegment } from '../regimen.js';
import type { PeopleSpec } from './people.js';
import { traitsRead } from './traits-read.js';

/** What the results of a medicine that the calibration was fitted to stand on. */
interface Fitted {
  /** Smallest and largest dose per day, mg. */
  readonly dailyMg: readonly [least: number, most: number];
  readonly populations: readonly Calibration['populations'][number][];
}

let known: ReadonlyMap<string, Fitted> | undefined;

/** Medicines with results that are used in the fit. */
function fitted(): ReadonlyMap<string, Fitted> {
  if (known !== undefined) return known;
  const { populations } = calibration(calibrationInUse)!;
  const own = knownDoses().ranges.filter(({ disease }) => disease === calibrationInUse);
  known = new Map(
    own.map(({ drug, mgPerDay, trials }) => [
      drug,
      {
        dailyMg: mgPerDay,
        populations: populations.filter((one) => one.trials.some((trial) => trials.includes(trial))),
      },
    ]),
  );
  return known;
}

interface Asked {
  readonly people: PeopleSpec;
  readonly regimens: readonly (readonly RegimenSegment[])[];
}

/**
 * Where a forecast goes beyond the people and the doses that the model was fitted to: severity, age and length of the
 * episode outside what the trials of each medicine admitted, doses outside those given there, medicines that no trial
 * in the fit gave.
 */
export function extrapolations({ people, regimens }: Asked): Phrase[] {
  if (people.kind !== 'person') return [];
  const { salt, episodeYears, covariates } = people;
  const { ageYears } = covariates;
  const all = [...new Set([...fitted().values()].flatMap(({ populations }) => populations))];
  const least = Math.min(...all.map((population) => population.salt.min));
  const warnings: Phrase[] =
    salt >= least
      ? []
      : [
          phrase(
            'SALT {salt} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates',
            { salt, least },
          ),
        ];
  const drugs = [...new Set(regimens.flat().flatMap(({ drug }) => (drug === null ? [] : [drug])))];
  const own = (drug: string) => fitted().get(drug)?.populations ?? all;
  const ages = (limits: readonly Calibration['populations'][number][]): [number, number] => [
    Math.min(...limits.map(({ age }) => age.min)),
    Math.max(...limits.map(({ age }) => age.max)),
  ];
  const youngest = ages(all)[0];
  if (ageYears !== undefined && ageYears < youngest)
    warnings.push(
      phrase(
        'age {age} is below {youngest}, the youngest in the trials that the model was fitted to: the forecast extrapolates',
        { age: ageYears, youngest },
      ),
    );
  for (const drug of drugs) {
    const [from, to] = ages(own(drug));
    if (ageYears !== undefined && fitted().has(drug) && ageYears >= youngest && ageYears < from)
      warnings.push(
        phrase(
          'age {age} is below {youngest}, the youngest in the trials of {drug} that the model was fitted to: the forecast extrapolates',
          { age: ageYears, youngest: from, drug },
        ),
      );
    if (ageYears !== undefined && fitted().has(drug) && ageYears > to)
      warnings.push(
        phrase(
          'age {age} is above {oldest}, the oldest in the trials of {drug} that the model was fitted to: the forecast extrapolates',
          { age: ageYears, oldest: to, drug },
        ),
      );
  }
  if (episodeYears !== undefined)
    for (const drug of drugs.length === 0 ? [null] : drugs) {
      const longest = Math.max(...(drug === null ? all : own(drug)).map((one) => one.episodeYears.max));
      if (episodeYears > longest)
        warnings.push(
          drug === null || !fitted().has(drug)
            ? phrase(
                'an episode of {years} years is longer than any trial admitted ({longest} years): the forecast extrapolates',
                { years: episodeYears, longest },
              )
            : phrase(
                'an episode of {years} years is longer than the trials of {drug} admitted ({longest} years): the forecast extrapolates',
                { years: episodeYears, longest, drug },
              ),
        );
    }
  return [...warnings, ...doseExtrapolations(regimens)];
}

function doseExtrapolations(regimens: Asked['regimens']): Phrase[] {
  const seen = new Set<string>();
  return regimens.flat().flatMap(({ drug, doseMg, perDay = 1 }): Phrase[] => {
    if (drug === null || doseMg === undefined) return [];
    const daily = doseMg * perDay;
    const limits = fitted().get(drug);
    const key = `${drug} ${limits === undefined ? '' : daily}`;
    if (seen.has(key)) return [];
    seen.add(key);
    if (limits === undefined)
      return [
        phrase(
          'no trial of {drug} in alopecia areata was used in the fit: its effect is predicted from how it is taken up and what it blocks',
          { drug },
        ),
      ];
    const [least, most] = limits.dailyMg;
    if (daily >= least && daily <= most) return [];
    return [
      phrase(
        '{drug} {dose} mg a day is outside the doses that the model was fitted to ({least} to {most} mg a day): the forecast extrapolates',
        { drug, dose: daily, least, most },
      ),
    ];
  });
}

/** What a forecast puts where the record of the person is silent; only what the regimens' medicines make use of. */
export function assumptions({ people, regimens }: Asked): Phrase[] {
  if (people.kind !== 'person') return [];
  const { episodeYears, covariates } = people;
  const drugs = [...new Set(regimens.flat().flatMap(({ drug }) => (drug === null ? [] : [drug])))];
  const reads = drugs.map(traitsRead);
  return [
    ...(episodeYears === undefined
      ? [phrase('the length of the episode is not known: it is drawn as in the BRAVE trials')]
      : []),
    ...(covariates.egfr === undefined && reads.some(({ egfr }) => egfr !== null)
      ? [phrase('kidney function is not known: it counts as normal')]
      : []),
    ...(covariates.weightKg === undefined && reads.some(({ weightKg }) => weightKg)
      ? [phrase('weight is not known: it counts as that of the people in whom the medicine was measured')]
      : []),
  ];
}
