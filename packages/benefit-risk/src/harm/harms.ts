import type { Grade, Indication, PatientRecord, Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { labelFrequencies, risks, type Frequency, type HarmRates, type Rate } from '@bifrons/safety';
import { drugsOf, type Course } from '../courses.js';
import { harmIds, type HarmEstimate, type HarmId, type HarmSource } from './harm.js';
import { per100Of } from './share.js';

export interface HarmRequest {
  readonly patient: PatientRecord;
  readonly region: Region;
  readonly indication: Indication;
  readonly today: string;
  readonly say: Say;
}

const isUnverified = (grade: Grade): boolean => grade === 'C' || grade === 'M';

/** Percentages that a label prints, of its region first: how often people react does not depend on the region. */
export function frequenciesOf(drug: string, region: Region, say: Say): Frequency[] {
  const own = labelFrequencies(drug, region, say);
  const other = labelFrequencies(drug, region === 'us' ? 'eu' : 'us', say);
  return [...own, ...other.filter(({ id }) => own.every((one) => one.id !== id))];
}

/** Every harm of an option over its courses, in the order of `harmIds`. */
export function harmsOf(courses: readonly Course[], request: HarmRequest): HarmEstimate[] {
  const { patient, ...how } = request;
  // Without a medicine only the background is read, and that is the same for every medicine.
  const known = courses.map(({ drug, dose }) => ({
    drug,
    rates: risks(patient, { ...how, drug: drug ?? '', ...(dose === undefined ? {} : { dose }) }),
  }));
  return harmIds.map((harm) => {
    const spells = courses.map(({ from, to }, k) => ({
      drug: known[k]!.drug,
      weeks: to - from,
      rates: ratesOf(known[k]!.rates, harm, known[k]!.drug),
    }));
    return fromOwnTrial(harm, spells, request) ?? fromRates(harm, spells);
  });
}

interface Spell {
  readonly drug: string | null;
  readonly weeks: number;
  /** The nearest population first. */
  readonly rates: readonly Rate[];
}

function ratesOf(rates: readonly HarmRates[], harm: HarmId, drug: string | null): readonly Rate[] {
  const found = rates.find((one) => one.harm === harm);
  return (drug === null ? found?.background : found?.onDrug) ?? [];
}

/** People who lack a risk that this person has tell nothing of this person. */
const speaksOf = ({ alike }: Rate): boolean => alike !== 'no';

/** Nobody had the harm, and among how many is not known: that is no rate of zero. */
const saysHowMany = ({ per100PatientYears, interval }: Rate): boolean =>
  per100PatientYears > 0 || interval !== null;

const usable = (rate: Rate): boolean => speaksOf(rate) && saysHowMany(rate);

/** Where the medicine has no rate of its own but its label counts the harm: the share of that trial. */
function fromOwnTrial(
  harm: HarmId,
  spells: readonly Spell[],
  { region, say }: HarmRequest,
): HarmEstimate | undefined {
  const drugs = drugsOf(spells.map((spell) => ({ ...spell, from: 0, to: spell.weeks })));
  const counted = drugs.flatMap((drug) => {
    if (spells.some((s) => s.drug === drug && s.rates.some((r) => r.drug === drug && usable(r)))) return [];
    const frequency = frequenciesOf(drug, region, say).find(({ id }) => id === harm);
    return frequency === undefined ? [] : [{ drug, frequency }];
  });
  const [first] = counted;
  if (first === undefined) return undefined;
  if (spells.length > 1) return { known: false, harm, why: 'several-medicines', notUsed: [] };
  const { frequency } = first;
  return {
    known: true,
    harm,
    per100: frequency.percent,
    interval: null,
    basis: 'trial-share',
    weeks: frequency.weeks,
    onPlacebo: frequency.comparatorPercent,
    sources: [shareSource(first.drug, frequency)],
    notUsed: [],
    elsewhere: null,
  };
}

export const shareSource = (drug: string, frequency: Frequency): HarmSource => ({
  kind: 'trial-share',
  drug,
  frequency,
  borrowed: false,
  unverified: frequency.statement.citation?.unverified ?? true,
});

function fromRates(harm: HarmId, spells: readonly Spell[]): HarmEstimate {
  const used: { readonly rate: Rate; readonly weeks: number; readonly drug: string | null }[] = [];
  for (const { drug, weeks, rates } of spells) {
    const rate = rates.find(usable);
    if (rate === undefined)
      return {
        known: false,
        harm,
        why: rates.some(speaksOf) ? 'none-seen' : rates.length > 0 ? 'only-in-other-people' : 'not-observed',
        notUsed: rates,
      };
    used.push({ rate, weeks, drug });
  }
  const end = (side: 0 | 1): number | null => {
    const ends = used.flatMap(({ rate, weeks }) =>
      rate.interval === null ? [] : [{ per100PatientYears: rate.interval[side], weeks }],
    );
    return ends.length < used.length ? null : per100Of(ends);
  };
  const [low, high] = [end(0), end(1)];
  return {
    known: true,
    harm,
    per100: per100Of(used.map(({ rate, weeks }) => ({ per100PatientYears: rate.per100PatientYears, weeks }))),
    interval: low === null || high === null ? null : [low, high],
    basis: 'rate',
    weeks: used.reduce((sum, { weeks }) => sum + weeks, 0),
    sources: used.map(({ rate, weeks, drug }) => ({
      kind: 'rate',
      rate,
      weeks,
      borrowed: rate.drug !== drug,
      unverified: isUnverified(rate.grade),
    })),
    notUsed: spells.flatMap(({ rates }) => rates.slice(0, rates.findIndex(usable))),
    elsewhere: spells.length === 1 ? elsewhereOf(spells[0]!) : null,
  };
}

const sameDose = (a: Rate, b: Rate): boolean =>
  a.dose === undefined ||
  b.dose === undefined ||
  a.dose.doseMg * a.dose.perDay === b.dose.doseMg * b.dose.perDay;

/** The span of what the medicine's other populations would give at the same dose. */
function elsewhereOf({ drug, weeks, rates }: Spell): Extract<HarmEstimate, { known: true }>['elsewhere'] {
  const [used, ...rest] = rates.filter((rate) => usable(rate) && rate.drug === drug);
  const others = rest.filter((rate) => used !== undefined && sameDose(rate, used));
  if (others.length === 0) return null;
  const shares = others.map(({ per100PatientYears }) => per100Of([{ per100PatientYears, weeks }]));
  return { lowest: Math.min(...shares), highest: Math.max(...shares), populations: others.length };
}
