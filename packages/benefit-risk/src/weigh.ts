import { asIndication, findLabel, type Indication } from '@bifrons/knowledge';
import { english, phrase, type Phrase, type Say } from '@bifrons/language';
import {
  besideOf,
  diseaseModel,
  refuseRanking,
  runInfo,
  scoreModel,
  type ModelPool,
  type RunOptions,
} from '@bifrons/model';
import {
  doseWarnings,
  dosesBeyond,
  personOn,
  screenDrug,
  verdicts,
  type DrugScreening,
} from '@bifrons/safety';
import type { Aim } from './benefit/aim.js';
import { chainOf } from './benefit/chain.js';
import { differenceOf, outcomesTold } from './benefit/told.js';
import { middleOf, weeksAfterStop } from './benefit/outcomes.js';
import { simulate, type Simulated } from './benefit/benefits.js';
import { burdenOf } from './burden.js';
import { coursesWithin, drugsOf, type Course } from './courses.js';
import { harmIds, type OptionHarm } from './harm/harm.js';
import { harmsOf } from './harm/risks.js';
import { frequenciesOf } from './harm/trial-shares.js';
import { checkedOptions, isNoDrug, OptionsError, limits, type Option, type WeighRequest } from './request.js';
import type { Benefits, Between, WeighedOption, Weighing } from './weighing.js';

/**
 * The job `weigh` (DESIGN §1): what may get better and what may go wrong with each option, per 100 people like this one
 * and over the same weeks. Benefits are simulated in the same virtual people under all options; harms start from one
 * background for this person (`harmsOf`). What is not known is said, never zero. @throws OptionsError, RankingError
 */
export async function weigh(request: WeighRequest, pool: ModelPool, run: RunOptions = {}): Promise<Weighing> {
  const horizonWeeks = request.horizonWeeks ?? 52;
  const virtualPatients = request.virtualPatients ?? 4000;
  const seed = request.seed ?? 1;
  const options = checkedOptions(request.options, horizonWeeks);
  checkPeople(virtualPatients);
  refuseRanking(
    diseaseModel(request.patient.disease),
    options.map(({ segments }) => segments),
  );
  const { patient, region, today } = request;
  const indication = request.indication ?? asIndication(patient.disease);
  const say = request.say ?? english;
  const context: Context = { ...request, indication, horizonWeeks, say };
  const simulated = await simulate(
    { patient, options, horizonWeeks, virtualPatients, seed, year: Number(today.slice(0, 4)) },
    pool,
    { signal: run.signal, onProgress: run.onProgress },
  );
  const bare = options.find(isNoDrug)!;
  const courses = options.map(({ segments }) => coursesWithin(segments, horizonWeeks));
  const harms = harmsOf({ patient, options, region, today, disease: indication, horizonWeeks, say });
  return {
    run: runInfo(seed, request.patient.disease),
    disease: patient.disease,
    aims: simulated.aims,
    region,
    indication,
    today,
    horizonWeeks,
    middleWeek: middleOf(horizonWeeks),
    weeksAfterStop,
    virtualPatients,
    stage: simulated.person.stage,
    options: options.map((option, k): WeighedOption => {
      const own = courses[k]!;
      const screened = drugsOf(own).map((drug) => ({ drug, screening: screeningOf(drug, context) }));
      return {
        ...option,
        isNoDrug: option === bare,
        benefits: benefitsOf(option, own, bare.label, simulated, horizonWeeks),
        harms: harms[k]!,
        observed: observedOf(own, harms[k]!, context),
        verdict: gravest(screened.map(({ screening }) => screening)),
        screened,
        dosesBeyond: dosesBeyond(option.segments, { indication, region }),
        burden: burdenOf(option.segments, own, horizonWeeks, context),
        cost: { known: false, why: 'no sourced price' },
      };
    }),
    between: betweenAll(simulated),
    uncertainty: {
      of: simulated.labels.flatMap((option) => simulated.aims.map((aim) => ({ option, benefit: aim.id }))),
      covariance: simulated.expected.covariance.map((row) => row.map((value) => 1e4 * value)),
    },
    harms: harmIds.filter((_, h) => harms.some((own) => own[h]!.with !== null || own[h]!.without !== null)),
    questions: personOn(patient, today, undefined, say).questions,
    provenance: simulated.provenance,
    beside: [
      ...besideOf(
        diseaseModel(patient.disease),
        options.map(({ segments }) => segments),
      ),
      ...besideAims(patient.disease, simulated.aims),
    ],
    warnings: [
      ...simulated.assumed,
      ...simulated.warnings,
      ...doseWarnings(
        options.map(({ segments }) => segments),
        { indication, region },
      ),
    ],
  };
}

/** What the chances of some aims have to be read with. */
const besideAims = (disease: string, aims: readonly Aim[]): Phrase[] =>
  [...new Set(aims.map(({ score }) => score))].flatMap(
    (score) => scoreModel(diseaseModel(disease), score).beside ?? [],
  );

interface Context extends WeighRequest {
  readonly indication: Indication;
  readonly horizonWeeks: number;
  readonly say: Say;
}

function checkPeople(people: number): void {
  if (Number.isInteger(people) && people >= limits.fewestPeople) return;
  throw new OptionsError([
    {
      option: null,
      message: phrase('{people} virtual people are too few to tell what is uncertain', { people }),
      suggestion: phrase('a whole number from {least} on', { least: limits.fewestPeople }),
    },
  ]);
}

function benefitsOf(
  option: Option,
  courses: readonly Course[],
  bare: string,
  simulated: Simulated,
  horizon: number,
): Benefits {
  const { label, segments } = option;
  const missing = simulated.refused.get(label);
  if (missing !== undefined) return { known: false, missing };
  const { people } = simulated.person;
  return {
    known: true,
    outcomes: outcomesTold(simulated, option, bare, horizon),
    course: simulated.courses[simulated.labels.indexOf(label)]!,
    chain: chainOf(
      segments,
      courses,
      simulated.provenance,
      people.kind === 'person' ? people.covariates : {},
      simulated.person.disease,
    ),
  };
}

function betweenAll(simulated: Simulated): Between[] {
  const { labels, aims } = simulated;
  return labels.flatMap((of, k) =>
    labels.slice(0, k).map((against): Between => {
      const differences = aims.map(({ id }) => [id, differenceOf(simulated, id, of, against)] as const);
      return { of, against, differences: Object.fromEntries(differences) };
    }),
  );
}

function screeningOf(
  drug: string,
  { patient, region, indication, today, say }: Context,
): DrugScreening | null {
  if (findLabel(drug, region) === undefined) return null;
  return screenDrug(patient, drug, { region, indication, today, say });
}

function gravest(screenings: readonly (DrugScreening | null)[]): WeighedOption['verdict'] {
  if (screenings.length === 0) return null;
  const known = screenings.flatMap((screening) => (screening === null ? [] : [screening.verdict]));
  if (known.includes('contraindicated')) return 'contraindicated';
  if (known.length < screenings.length) return 'no-label';
  return known.reduce((a, b) => (verdicts.indexOf(b) > verdicts.indexOf(a) ? b : a));
}

/** What the labels count beside the harms of the list. */
function observedOf(
  courses: readonly Course[],
  harms: readonly OptionHarm[],
  { region, say }: Context,
): WeighedOption['observed'] {
  const told = new Set(harms.flatMap(({ frequency }) => (frequency === undefined ? [] : [frequency.id])));
  return drugsOf(courses).flatMap((drug) =>
    frequenciesOf(drug, region, say)
      .filter(({ id }) => !told.has(id))
      .map((frequency) => ({ drug, frequency })),
  );
}
