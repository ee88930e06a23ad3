import { expm1 } from '@bifrons/engine';
import { harms, type Grade, type Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { quantile } from '@bifrons/model';
import type { HarmRates, Rate } from '@bifrons/safety';
import { harmName } from '../report/names.js';
import { backgroundOf, drawnRates, type Part } from './background.js';
import { certaintyOfBackground, certaintyOfRatio, certaintyOfShare } from './certainty.js';
import { drawnRatios, effectOf, isAboveCounted, type Effect } from './effect.js';
import { harmIds, type Figure, type HarmId, type HarmSource, type OptionHarm } from './harm.js';
import type { RiskPerson } from './risk-person.js';
import { backgroundSources, citation, effectSource, shareSources } from './sources.js';
import type { Spell } from './spells.js';
import { drawCount } from './stratified.js';
import * as told from './told.js';
import { isCountedInTrials, trialShareOf } from './trial-shares.js';

export interface HarmSetting {
  readonly person: RiskPerson;
  readonly region: Region;
  readonly horizonWeeks: number;
  readonly seed: number;
  readonly say: Say;
  /** What is the same for every option, by harm. */
  readonly backgrounds: Map<HarmId, PersonBackground | null>;
}

/** A harm in this person without a medicine. */
interface PersonBackground {
  readonly parts: readonly Part[];
  /** Per 100 person-years, in each draw. */
  readonly rates: Float64Array;
  /** People of 100 within the horizon, in each draw. */
  readonly people: Float64Array;
  readonly without: Figure;
}

function personBackground(harm: HarmId, setting: HarmSetting): PersonBackground | null {
  const { person, region, horizonWeeks, seed, backgrounds } = setting;
  const known = backgrounds.get(harm);
  if (known !== undefined) return known;
  const parts = backgroundOf(harm, person, region);
  let found: PersonBackground | null = null;
  if (parts !== null) {
    const rates = drawnRates(parts, seed);
    const people = peopleOf(rates, new Float64Array(drawCount).fill(horizonWeeks));
    found = { parts, rates, people, without: figureOf(people) };
  }
  backgrounds.set(harm, found);
  return found;
}

/** Weeks of a year, as person-years are counted. */
const weeksPerYear = 365.25 / 7;

/** Nothing that could be read as a protection is printed of these. */
const withoutProtection: readonly HarmId[] = [
  'death',
  'malignancy',
  'lymphoma',
  'lung-cancer',
  'mace',
  'vte',
  'nmsc',
];

/** Every harm of one option, in the order of `harmIds`. `spells`: when which medicine acts; none without a medicine. */
export function optionHarms(
  spells: readonly Spell[],
  rates: readonly HarmRates[],
  setting: HarmSetting,
): OptionHarm[] {
  return harmIds.map((harm) => {
    const found = rates.find((one) => one.harm === harm);
    const elsewhere = [...(spells.length === 0 ? [] : (found?.onDrug ?? [])), ...(found?.background ?? [])];
    return isCountedInTrials(harm)
      ? trialHarm(harm, spells, elsewhere, setting)
      : horizonHarm(harm, spells, elsewhere, setting);
  });
}

/** A harm over the horizon: one background, times the ratio while a medicine acts, in common draws. */
function horizonHarm(
  harm: HarmId,
  spells: readonly Spell[],
  elsewhere: readonly Rate[],
  setting: HarmSetting,
): OptionHarm {
  const { person, region, horizonWeeks, say } = setting;
  const own = personBackground(harm, setting);
  const parts = own?.parts ?? [];
  const without = own?.without ?? null;
  const common = {
    harm,
    name: harmName(harm, say),
    without,
    with: null,
    difference: null,
    nnh: null,
    notMoreOftenThan: null,
    worstCase: null,
    basis: null,
    weeks: horizonWeeks,
    certainty: null,
    elsewhere,
  };
  const ofPerson = [...backgroundSources(parts, region, say), ...misfitSources(harm, person, say)];
  if (spells.length === 0)
    return {
      ...common,
      standing: without === null ? 'not-known' : 'background',
      told: told.background(without, horizonWeeks, say),
      notes: told.personNotes(harm, parts, person, say),
      certainty: without === null ? null : certaintyOfBackground(ofPerson),
      ...graded(ofPerson),
    };
  const taken = timeTaken(harm, spells, setting);
  if (taken === null || own === null) {
    // A ratio without a background, or one that nobody uses, is told with what it was read against.
    const context = harms().effects.filter((one) => one.harm === harm && concerns(one.drug, spells));
    return {
      ...common,
      standing: 'not-known',
      told: told.notKnown(without, spells, say),
      notes: told.personNotes(harm, parts, person, say),
      ...graded([...ofPerson, ...context.map((one) => effectSource(one, say))]),
    };
  }
  const after = peopleOf(own.rates, taken.unprotected);
  const more = (people: Float64Array) => figureOf(people.map((value, i) => value - own.people[i]!));
  const difference = more(after);
  const leavesNoneOut = ({ asRead }: TimeTaken) => quantile(asRead.slice().sort(), 0.025) > horizonWeeks;
  const shown = leavesNoneOut(taken);
  const sets = (['all', 'tnf-inhibitor'] as const).flatMap((set) => {
    const other = timeTaken(harm, spells, setting, set);
    return other === null
      ? []
      : [{ set, ...other, difference: more(peopleOf(own.rates, other.unprotected)) }];
  });
  const most = Math.max(difference.interval[1], ...sets.map((one) => one.difference.interval[1]));
  const worst = sets.find(({ set }) => set === 'tnf-inhibitor');
  const stands =
    worst !== undefined &&
    withoutProtection.includes(harm) &&
    worst.main.basis.set !== taken.main.basis.set &&
    worst.main.basis.ratio.value > taken.main.basis.ratio.value;
  const hidden = !shown && withoutProtection.includes(harm);
  const withIt = figureOf(after);
  const nnh = shown ? inverse(difference) : null;
  const read = new Set([
    ...taken.effects.flatMap(({ entries }) => entries),
    ...(stands ? worst.main.entries : []),
  ]);
  const sources = [...ofPerson, ...[...read].map((one) => effectSource(one, say))];
  return {
    ...common,
    standing: shown ? 'more' : 'not-shown',
    with: hidden ? null : withIt,
    difference,
    nnh,
    notMoreOftenThan: shown ? null : 100 / most,
    worstCase: stands
      ? {
          ratio: worst.main.basis.ratio,
          difference: worst.difference,
          shown: leavesNoneOut(worst),
          told: told.worstCase(worst.main.basis.ratio, worst.difference, say),
        }
      : null,
    told:
      nnh === null || without === null
        ? told.notShown(100 / most, say)
        : told.more(withIt, without, nnh, say),
    notes: [
      ...told.effectNotes(taken.main, say),
      ...(spells.some((spell) => isAboveCounted(spell, spell.lastDose - spell.from))
        ? [told.aboveCounted(say)]
        : []),
      ...told.personNotes(harm, parts, person, say),
    ],
    basis: taken.main.basis,
    certainty: certaintyOfRatio(taken.main, person.disease, shown, sources),
    ...graded(sources),
  };
}

interface TimeTaken {
  /** Weeks without a medicine plus weeks on one times its ratio, in each draw, with the ratios as they were read. */
  readonly asRead: Float64Array;
  /** The same where a draw that protects counts as none. */
  readonly unprotected: Float64Array;
  readonly effects: readonly Effect[];
  /** The effect with the highest ratio. */
  readonly main: Effect;
}

/** Null where no relative effect of one of the medicines was read. */
function timeTaken(
  harm: HarmId,
  spells: readonly Spell[],
  { person, horizonWeeks, seed }: HarmSetting,
  set?: 'all' | 'tnf-inhibitor',
): TimeTaken | null {
  const effects: Effect[] = [];
  const asRead = new Float64Array(drawCount).fill(horizonWeeks);
  const unprotected = asRead.slice();
  for (const spell of spells) {
    const effect = effectOf(harm, spell, person, set);
    if (effect === null) return null;
    effects.push(effect);
    const weeks = spell.to - spell.from;
    drawnRatios(effect, seed).forEach((ratio, i) => {
      asRead[i]! += weeks * (ratio - 1);
      unprotected[i]! += weeks * Math.max(0, ratio - 1);
    });
  }
  const main = effects.reduce((a, b) => (b.basis.ratio.value > a.basis.ratio.value ? b : a));
  return { asRead, unprotected, effects: [...new Set(effects)], main };
}

/** Of 100 people, how many have the harm: 100 (1 − exp(−r w)), r per 100 person-years and w in weeks. */
function peopleOf(rates: Float64Array, weeks: Float64Array): Float64Array {
  return rates.map((rate, i) => -100 * expm1((-rate / 100) * (weeks[i]! / weeksPerYear)));
}

/** Median and 95 % interval of draws. */
function figureOf(draws: Float64Array): Figure {
  const sorted = draws.slice().sort();
  return { value: quantile(sorted, 0.5), interval: [quantile(sorted, 0.025), quantile(sorted, 0.975)] };
}

const inverse = ({ value, interval: [low, high] }: Figure): Figure => ({
  value: 100 / value,
  interval: [100 / high, 100 / low],
});

const concerns = (drug: string | null, spells: readonly Spell[]): boolean =>
  drug === null || spells.some((spell) => spell.drug === drug);

/** A harm that trials count beside placebo over their own weeks. */
function trialHarm(
  harm: HarmId,
  spells: readonly Spell[],
  elsewhere: readonly Rate[],
  { person, region, horizonWeeks, say }: HarmSetting,
): OptionHarm {
  const common = {
    harm,
    name: harmName(harm, say),
    without: null,
    with: null,
    difference: null,
    nnh: null,
    notMoreOftenThan: null,
    worstCase: null,
    basis: null,
    weeks: null,
    certainty: null,
    elsewhere,
    notes: [],
  };
  const [first] = spells;
  if (first === undefined)
    return { ...common, standing: 'background', told: told.onlyInTrials(say), ...graded([]) };
  if (spells.some(({ drug }) => drug !== first.drug))
    return { ...common, standing: 'not-known', told: told.severalMedicines(say), ...graded([]) };
  const highest = spells.reduce((a, b) => (b.dailyMg > a.dailyMg ? b : a));
  const share = trialShareOf(harm, highest, region, say);
  const sources = shareSources(share, say);
  return {
    ...common,
    standing: share.with === null ? 'not-known' : 'trial',
    with: share.with,
    without: share.without,
    difference: share.difference,
    nnh: share.nnh,
    weeks: share.weeks,
    told: told.trial(share, spells, say),
    notes: isAboveCounted(highest, highest.lastDose - highest.from) ? [told.aboveCounted(say)] : [],
    ...(share.frequency === undefined ? {} : { frequency: share.frequency }),
    certainty: share.with === null ? null : certaintyOfShare(share, person.disease, horizonWeeks, sources),
    ...graded(sources),
  };
}

function misfitSources(harm: HarmId, person: RiskPerson, say: Say): HarmSource[] {
  return told.misfitsOf(harm, person).map(({ grade, sources, words }) => ({
    kind: 'assumption',
    what: say(words),
    value: 1,
    interval: null,
    unit: '',
    grade,
    unverified: grade === 'C' || grade === 'M',
    sources: sources.map(citation),
  }));
}

function graded(sources: readonly HarmSource[]): {
  grades: readonly Grade[];
  sources: readonly HarmSource[];
} {
  return { grades: [...new Set(sources.map(({ grade }) => grade))].sort(), sources };
}
