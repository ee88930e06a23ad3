import { diseaseIds, harms, indications, type PatientRecord, type Region } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { covariatesOf, ratesElsewhere, type HarmRates } from '@bifrons/safety';
import { coursesWithin, drugsOf } from '../courses.js';
import { checkedOptions, isNoDrug, type Option } from '../request.js';
import type { OptionHarm } from './harm.js';
import { optionHarms } from './option-harms.js';
import { riskPersonOf } from './risk-person.js';
import { spellsOf } from './spells.js';

/** Whose risks, under which regimens, by whose labels, from which day and for how many weeks. */
export interface RisksRequest {
  readonly patient: PatientRecord;
  readonly options: readonly Option[];
  readonly region: Region;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Id of the disease; the patient's unless given. */
  readonly disease?: string;
  readonly horizonWeeks: number;
  /** 1 unless given */
  readonly seed?: number;
  /** The language of the answer; English when absent. */
  readonly say?: Say;
}

/** Ids of the diseases that harms can be told in: those that labels name, and those of which a ratio was read. */
export const riskDiseases = (): string[] => [
  ...new Set([...diseaseIds(), ...indications, ...harms().diseases.map(({ disease }) => disease)]),
];

/** The harms of one option. */
export interface OptionRisks {
  readonly label: string;
  readonly isNoDrug: boolean;
  /** In the order of `harmIds`. */
  readonly harms: readonly OptionHarm[];
}

/**
 * The job `risks` (DESIGN §1, decision 0014): every harm of every option for one person, with and without, from one
 * background, "no drug" among them. "Without" depends on the person, the region and the weeks alone, so it is the same to
 * the digit whatever the options are. @throws OptionsError
 */
export function risks(request: RisksRequest): OptionRisks[] {
  const options = checkedOptions(request.options, request.horizonWeeks);
  const found = harmsOf({ ...request, options });
  return options.map((option, k) => ({
    label: option.label,
    isNoDrug: isNoDrug(option),
    harms: found[k]!,
  }));
}

/** One list for each option, each in the order of `harmIds`. */
export function harmsOf(request: RisksRequest): OptionHarm[][] {
  const { patient, region, today, horizonWeeks, seed = 1, say = english } = request;
  const disease = request.disease ?? patient.disease;
  const person = riskPersonOf(patient, disease, today, say);
  const covariates = covariatesOf(patient, person.person, disease);
  const setting = { person, region, horizonWeeks, seed, say, backgrounds: new Map() };
  return request.options.map(({ segments }) => {
    const courses = coursesWithin(segments, horizonWeeks);
    const about = { indication: disease, today, say };
    const asked = drugsOf(courses).map((drug) => {
      const { dose } = courses.find((course) => course.drug === drug)!;
      return ratesElsewhere(patient, { ...about, drug, ...(dose === undefined ? {} : { dose }) });
    });
    const rates = asked.length === 0 ? [ratesElsewhere(patient, { ...about, drug: '' })] : asked;
    return optionHarms(spellsOf(segments, horizonWeeks, covariates), together(rates), setting);
  });
}

/** The rates of several medicines in one list; the background is the same in each. */
function together(lists: readonly (readonly HarmRates[])[]): readonly HarmRates[] {
  const [first = [], ...rest] = lists;
  return first.map((one, k) => ({
    ...one,
    onDrug: [...one.onDrug, ...rest.flatMap((list) => list[k]!.onDrug)],
  }));
}
