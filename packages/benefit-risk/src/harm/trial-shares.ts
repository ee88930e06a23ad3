import { harms, type Region, type RelativeEffect } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { labelFrequencies, type Frequency } from '@bifrons/safety';
import { independentDifference, numberNeeded, type Estimate } from '../estimate.js';
import { z95 } from './background.js';
import type { Dose } from './effect.js';
import type { Counted, Figure, HarmId } from './harm.js';

/** Harms that trials count over their own weeks beside placebo, and that nobody carries to a horizon. */
const inTrials: readonly HarmId[] = [
  'cpk-raised',
  'headache',
  'nausea',
  'upper-respiratory-infection',
  'acne',
];
export const isCountedInTrials = (harm: HarmId): boolean => inTrials.includes(harm);

/** The event of a label that stands for a harm; the harm's own id unless given. */
const eventOf: Partial<Record<HarmId, string>> = { 'upper-respiratory-infection': 'nasopharyngitis' };

/** What trials counted of a harm on a medicine. */
export interface TrialShare {
  readonly with: Counted | null;
  readonly without: Counted | null;
  readonly difference: Figure | null;
  readonly nnh: Figure | null;
  readonly weeks: number | null;
  /** Counts of a registry or a paper, from which the shares follow. */
  readonly counted?: RelativeEffect;
  readonly frequency?: Frequency;
  /** Ratios against placebo, of this medicine or of its class where it has none. */
  readonly ratios: readonly RelativeEffect[];
}

/** Percentages that a label prints, of its region first: how often people react does not depend on the region. */
export function frequenciesOf(drug: string, region: Region, say: Say): Frequency[] {
  const own = labelFrequencies(drug, region, say);
  const other = labelFrequencies(drug, region === 'us' ? 'eu' : 'us', say);
  return [...own, ...other.filter(({ id }) => own.every((one) => one.id !== id))];
}

/** Shares by counts at the dose nearest from above, else at the highest counted; without counts as the label prints them. */
export function trialShareOf(harm: HarmId, { drug, dailyMg }: Dose, region: Region, say: Say): TrialShare {
  const against = harms().effects.filter((one) => one.harm === harm && one.against === 'placebo');
  const own = against.filter((one) => one.drug === drug);
  const ratios = own.length > 0 ? own : against.filter((one) => one.drug === null);
  const counts = own
    .filter((one) => one.counts !== undefined && one.dailyMg !== undefined)
    .sort(
      (a, b) =>
        Number(a.dailyMg! < dailyMg) - Number(b.dailyMg! < dailyMg) ||
        Math.abs(a.dailyMg! - dailyMg) - Math.abs(b.dailyMg! - dailyMg) ||
        b.counts!.people - a.counts!.people,
    );
  const [counted] = counts;
  if (counted?.counts !== undefined) {
    const { events, people, comparatorEvents, comparatorPeople, weeks } = counted.counts;
    const a = wilson(events, people);
    const b = wilson(comparatorEvents, comparatorPeople);
    const difference = independentDifference(a, b);
    const needed = difference.per100 > 0 ? numberNeeded(difference) : null;
    return {
      with: figure(a),
      without: figure(b),
      difference: figure(difference),
      nnh: needed === null ? null : { value: needed.people, interval: needed.interval },
      weeks: weeks ?? null,
      counted,
      ratios,
    };
  }
  const frequency = frequenciesOf(drug, region, say).find(({ id }) => id === (eventOf[harm] ?? harm));
  if (frequency === undefined)
    return { with: null, without: null, difference: null, nnh: null, weeks: null, ratios };
  const printed = (value: number | null) => (value === null ? null : { value, interval: null });
  return {
    with: printed(frequency.percent),
    without: printed(frequency.comparatorPercent),
    difference: null,
    nnh: null,
    weeks: frequency.weeks,
    frequency,
    ratios,
  };
}

const figure = ({ per100, interval }: Estimate): Figure => ({ value: per100, interval });

/** A share of people counted, of 100, with its 95 % score interval (Wilson 1927, JASA 22:209). */
function wilson(events: number, people: number): Estimate {
  const share = events / people;
  const z2 = z95 ** 2;
  const centre = (share + z2 / (2 * people)) / (1 + z2 / people);
  const half = (z95 / (1 + z2 / people)) * Math.sqrt((share * (1 - share)) / people + z2 / (4 * people ** 2));
  return { per100: 100 * share, interval: [100 * Math.max(0, centre - half), 100 * (centre + half)] };
}
