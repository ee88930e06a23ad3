import { findDrug, knownDoses, mgPerDay, regionScoring, type Calibration } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { DiseaseModel, PeopleSpec, Severity } from '../diseases/disease.js';
import { diseaseModel } from '../diseases/registry.js';
import { calibrationOf } from '../posterior.js';
import type { RegimenSegment } from '../regimen.js';
import { traitsRead } from './traits-read.js';

/** What the results of a medicine that the calibration was fitted to stand on. */
interface Fitted {
  /** Smallest and largest dose per day, mg; absent of a cream. */
  readonly dailyMg?: readonly [least: number, most: number];
  readonly populations: readonly Calibration['populations'][number][];
}

const known = new Map<string, ReadonlyMap<string, Fitted>>();

/** Medicines with results that are used in the fit of a disease. */
function fittedOf(disease: string): ReadonlyMap<string, Fitted> {
  const before = known.get(disease);
  if (before !== undefined) return before;
  const { populations } = calibrationOf(disease);
  const { ranges, creams } = knownDoses();
  const populationsOf = (trials: readonly string[]) =>
    populations.filter((one) => one.trials.some((trial) => trials.includes(trial)));
  const found = new Map<string, Fitted>();
  for (const { disease: of, drug, mgPerDay, trials } of ranges)
    if (of === disease) found.set(drug, { dailyMg: mgPerDay, populations: populationsOf(trials) });
  for (const { disease: of, drug, trials } of creams)
    if (of === disease) found.set(drug, { populations: populationsOf(trials) });
  known.set(disease, found);
  return found;
}

interface Asked {
  readonly disease: string;
  readonly people: PeopleSpec;
  readonly regimens: readonly (readonly RegimenSegment[])[];
}

/**
 * Where a forecast goes beyond the people and the doses that the model was fitted to: severity, age and length of the
 * episode outside what the trials of each medicine admitted, doses outside those given there, medicines that no trial
 * in the fit gave.
 */
export function extrapolations({ disease, people, regimens }: Asked): Phrase[] {
  if (people.kind !== 'person') return [];
  const model = diseaseModel(disease);
  const fitted = fittedOf(disease);
  const { ageYears } = people.covariates;
  const all = [...new Set([...fitted.values()].flatMap(({ populations }) => populations))];
  const warnings: Phrase[] = [];
  const drugs = [...new Set(regimens.flat().flatMap(({ drug }) => (drug === null ? [] : [drug])))];
  const populationsOf = (drug: string) => fitted.get(drug)?.populations;
  const own = (drug: string) => populationsOf(drug) ?? all;
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
    if (ageYears !== undefined && fitted.has(drug) && ageYears >= youngest && ageYears < from)
      warnings.push(
        phrase(
          'age {age} is below {youngest}, the youngest in the trials of {drug} that the model was fitted to: the forecast extrapolates',
          { age: ageYears, youngest: from, drug },
        ),
      );
    if (ageYears !== undefined && fitted.has(drug) && ageYears > to)
      warnings.push(
        phrase(
          'age {age} is above {oldest}, the oldest in the trials of {drug} that the model was fitted to: the forecast extrapolates',
          { age: ageYears, oldest: to, drug },
        ),
      );
  }
  const severity = { severity: people.severity, drugs, populations: all, populationsOf };
  const [ofScores, ofCourse] = model.severityWarnings(severity);
  return [
    ...ofScores,
    ...warnings,
    ...ofCourse,
    ...doseExtrapolations(model, fitted, regimens),
    ...drugs.flatMap((drug) => ofCream(disease, drug, fitted.has(drug), people.severity)),
  ];
}

/** What is not measured of a cream, how it is thought to be used, and where more skin is treated than in its trials. */
function ofCream(disease: string, drug: string, isFitted: boolean, severity: Severity): Phrase[] {
  const score = regionScoring(disease)?.bodySurface;
  const surface = score === undefined ? undefined : severity[score];
  const inSkin = findDrug(drug)?.topical?.inSkin?.find((fact) => fact.disease === disease);
  if (inSkin === undefined) return [];
  const most = inSkin.upToSurfacePercent;
  return [
    isFitted
      ? phrase(
          'what {drug} reaches in the skin has not been measured: it is estimated with the disease from trials of people with up to {most} % of the skin affected. All that is affected counts as treated, all the time, and every place takes up as much',
          { drug, most },
        )
      : phrase(
          'what {drug} reaches in the skin has not been measured: it is set so that a trial of people with up to {most} % of the skin affected comes out as published. All that is affected counts as treated, all the time',
          { drug, most },
        ),
    ...(surface === undefined || surface <= most
      ? []
      : [
          phrase(
            '{surface} % of the skin is affected, {most} % at most in the trials of {drug}: the forecast extrapolates, and more of the medicine reaches the blood than there',
            { surface, most, drug },
          ),
        ]),
  ];
}

const hundredths = (mg: number): number => Math.round(100 * mg) / 100;

function doseExtrapolations(
  model: DiseaseModel,
  fitted: ReadonlyMap<string, Fitted>,
  regimens: Asked['regimens'],
): Phrase[] {
  const seen = new Set<string>();
  const steps = regimens.flatMap((regimen) =>
    regimen.map((segment, k) => ({
      segment,
      weeks: (regimen[k + 1]?.fromWeek ?? Infinity) - segment.fromWeek,
    })),
  );
  return steps.flatMap(({ segment, weeks }): Phrase[] => {
    const { drug, everyWeeks } = segment;
    // A single injection, such as a loading dose, counts until the next step.
    const daily = mgPerDay(
      everyWeeks === undefined ? segment : { ...segment, everyWeeks: Math.min(everyWeeks, weeks) },
    );
    if (drug === null || daily === undefined) return [];
    const limits = fitted.get(drug);
    const key = `${drug} ${limits === undefined ? '' : daily}`;
    if (seen.has(key)) return [];
    seen.add(key);
    if (limits === undefined) return [model.notInTrials(drug)];
    if (limits.dailyMg === undefined) return [];
    const [least, most] = limits.dailyMg;
    if (daily >= least && daily <= most) return [];
    return [
      phrase(
        '{drug} {dose} mg a day is outside the doses that the model was fitted to ({least} to {most} mg a day): the forecast extrapolates',
        { drug, dose: hundredths(daily), least: hundredths(least), most: hundredths(most) },
      ),
    ];
  });
}

/** What a forecast puts where the record of the person is silent; only what the regimens' medicines make use of. */
export function assumptions({ disease, people, regimens }: Asked): Phrase[] {
  if (people.kind !== 'person') return [];
  const { severity, covariates } = people;
  const drugs = [...new Set(regimens.flat().flatMap(({ drug }) => (drug === null ? [] : [drug])))];
  const reads = drugs.map(traitsRead);
  return [
    ...diseaseModel(disease).severityAssumptions(severity),
    ...(covariates.egfr === undefined && reads.some(({ egfr }) => egfr !== null)
      ? [phrase('kidney function is not known: it counts as normal')]
      : []),
    ...(covariates.weightKg === undefined && reads.some(({ weightKg }) => weightKg)
      ? [phrase('weight is not known: it counts as that of the people in whom the medicine was measured')]
      : []),
  ];
}
