import { exp, pow } from '@bifrons/engine';
import type { Antibody, SignalId } from '@bifrons/knowledge';
import type { FactReader } from '../facts.js';
import type { PersonCovariates } from '../person.js';

/** An antibody as numbers: how its concentration goes, and what share of which signals it takes away. Days, L, mg. */
export interface Neutralising {
  readonly drug: string;
  readonly absorptionRate: number;
  readonly bioavailability: number;
  readonly clearance: number;
  readonly volume: number;
  readonly intercompartmentalClearance: number;
  readonly peripheralVolume: number;
  /** mg/day and mg/L: elimination by the target, which saturates. */
  readonly maxElimination: number;
  readonly michaelisConstant: number;
  readonly lnClearanceSd: number;
  readonly byWeight: readonly {
    readonly on: string;
    readonly reference: number;
    readonly exponent: number;
  }[];
  /** Serum concentration, mg/L, at which half of the share is gone. */
  readonly halfConcentration: number;
  readonly neutralisedShare: number;
  readonly signals: readonly SignalId[];
}

/** Days by which skin follows blood. Assumed: the course of itch in trials does not tell it from the concentration of half effect. */
const skinLag = 3;

const assumed = {
  value: skinLag,
  unit: 'day',
  grade: 'assumed',
  source: 'assumption',
  reason: 'antibodies pass into skin within days; nobody measured it for this one',
} as const;

/** Reads what a simulation of an antibody needs; what is unknown is recorded by the reader as missing. */
export function readAntibody(antibody: Antibody, reader: FactReader): Neutralising {
  const { pharmacokinetics, neutralises } = antibody;
  const { structure, basis, facts, variability, covariates } = pharmacokinetics;
  const read = (name: keyof typeof facts, label: string) =>
    reader.read(antibody, `pharmacokinetics.${name}`, label, facts[name]);
  const isTwo = structure !== 'one-compartment';
  const isSaturable = structure === 'two-compartment-saturable';
  reader.record(`${antibody.id}.skinLag`, 'days by which skin follows blood', assumed, {
    ...antibody.sources,
    assumption: { title: 'Assumption of this project', kind: 'assumption' },
  });
  return {
    drug: antibody.id,
    absorptionRate: 24 * read('absorptionRate', 'absorption rate constant'),
    bioavailability: basis === 'absolute' ? read('bioavailability', 'bioavailability') : 1,
    clearance: 24 * read('clearance', 'clearance'),
    volume: read('volume', 'central volume'),
    intercompartmentalClearance: isTwo
      ? 24 * read('intercompartmentalClearance', 'intercompartmental clearance')
      : 0,
    peripheralVolume: isTwo ? read('peripheralVolume', 'peripheral volume') : 1,
    maxElimination: isSaturable ? 24 * read('maxElimination', 'highest elimination by the target') : 0,
    michaelisConstant: isSaturable
      ? read('michaelisConstant', 'concentration at half of that elimination') / 1000
      : 1,
    lnClearanceSd: variability.lnClearanceSd.value ?? 0,
    byWeight: covariates.flatMap((one) =>
      one.form === 'power' && one.covariate === 'weightKg' && one.exponent.value !== null
        ? [{ on: one.on, reference: one.reference, exponent: one.exponent.value }]
        : [],
    ),
    halfConcentration:
      reader.read(
        antibody,
        'neutralises.halfConcentration',
        'concentration of half effect',
        neutralises.halfConcentration,
      ) / 1000,
    neutralisedShare: Math.min(
      1,
      reader.read(
        antibody,
        'neutralises.neutralisedShare',
        'share of the signal that it takes away',
        neutralises.neutralisedShare,
      ),
    ),
    signals: neutralises.signals,
  };
}

/** Injections of one strength. */
export interface Injection {
  readonly day: number;
  readonly mg: number;
}

/** Steps per day. Elimination by the target saturates, so there is no closed form. */
const perDay = 10;

/**
 * Share of the target that is full in one person, 0 to 1, at the start of each day from 0 on: I = C/(C + EC) of a
 * concentration in skin that follows that in blood by some days. `deviation`: of ln clearance, in its SDs.
 */
export function fullShare(
  antibody: Neutralising,
  injections: readonly Injection[],
  person: PersonCovariates,
  deviation: number,
  days: number,
): Float64Array {
  const { halfConcentration } = antibody;
  const shares = new Float64Array(days + 1);
  follow(antibody, injections, person, deviation, days, (day, _, skin) => {
    shares[day] = skin / (skin + halfConcentration);
  });
  return shares;
}

/** Concentrations in blood and in skin, mg/L (in skin as what blood of it would do), told at the start of each day from 0 on. */
export function follow(
  antibody: Neutralising,
  injections: readonly Injection[],
  person: PersonCovariates,
  deviation: number,
  days: number,
  tell: (day: number, blood: number, skin: number) => void,
): void {
  const factorOf = (on: string) =>
    antibody.byWeight
      .filter((one) => one.on === on)
      .reduce(
        (all, { reference, exponent }) => all * pow((person.weightKg ?? reference) / reference, exponent),
        1,
      );
  const varied = exp(antibody.lnClearanceSd * deviation);
  const volume = antibody.volume * factorOf('volume');
  const out = (antibody.clearance * factorOf('clearance') * varied) / volume;
  const between = antibody.intercompartmentalClearance * factorOf('intercompartmentalClearance');
  const there = between / volume;
  const back = between / (antibody.peripheralVolume * factorOf('peripheralVolume'));
  const saturable = (antibody.maxElimination * varied) / volume;
  const { absorptionRate, bioavailability, michaelisConstant } = antibody;
  const dosed = new Float64Array(days * perDay + 1);
  for (const { day, mg } of injections) {
    const on = Math.round(day * perDay);
    if (on < dosed.length) dosed[on]! += (bioavailability * mg) / volume;
  }
  let [depot, blood, tissue, skin] = [0, 0, 0, 0];
  const step = 1 / perDay;
  for (let k = 0; k <= days * perDay; k++) {
    depot += dosed[k]!;
    if (k % perDay === 0) tell(k / perDay, blood, skin);
    const absorbed = absorptionRate * depot;
    const byTarget = saturable === 0 ? 0 : (saturable * blood) / (michaelisConstant + blood);
    const toTissue = there * blood - back * tissue;
    skin += (step * (blood - skin)) / skinLag;
    depot -= step * absorbed;
    blood = Math.max(0, blood + step * (absorbed - out * blood - byTarget - toTissue));
    tissue += step * toTissue;
  }
}
