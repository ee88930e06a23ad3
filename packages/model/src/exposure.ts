import type { Drug } from '@bifrons/knowledge';
import { type FactReader, RefusedError } from './facts.js';
import type { PersonCovariates } from './person.js';
import {
  AutoinhibitedKinetics,
  covalentBinding,
  steadyStates,
  type CovalentBinding,
} from './pharmacokinetics/autoinhibited.js';
import { courseConcentration, type DoseTrain } from './pharmacokinetics/course.js';
import { individualKinetics } from './pharmacokinetics/individual.js';
import { corners, doseResponse, steadyState } from './pharmacokinetics/linear.js';
import { readKinetics, type KineticParameters } from './pharmacokinetics/parameters.js';

/** What of a medicine's pharmacology is needed to know plasma and enzyme over time, as numbers. */
export interface Pharmacology {
  readonly drug: string;
  readonly kinetics: KineticParameters;
  readonly binding?: CovalentBinding;
}

/** Reads a medicine's pharmacology. @throws RefusedError naming every fact that is unknown. */
export function readPharmacology(drug: Drug, reader: FactReader): Pharmacology {
  if (drug.route !== 'oral') {
    throw new RefusedError([
      { drug: drug.id, fact: 'the concentration in the skin', note: 'no model of topical absorption' },
    ]);
  }
  const kinetics = readKinetics(drug, reader);
  const covalent = drug.covalent && {
    potency: reader.read(
      drug,
      'covalent.potency1h',
      `IC50 on ${drug.covalent.target} after 1 h`,
      drug.covalent.potency1h,
    ),
    halfLife: reader.read(
      drug,
      'covalent.resynthesisHalfLife',
      `half-life of ${drug.covalent.target} resynthesis`,
      drug.covalent.resynthesisHalfLife,
    ),
  };
  reader.refuseIfMissing();
  if (kinetics === undefined)
    throw new RefusedError([{ drug: drug.id, fact: 'the structure of its pharmacokinetic model' }]);
  return {
    drug: drug.id,
    kinetics,
    ...(covalent && { binding: covalentBinding(covalent.potency, covalent.halfLife) }),
  };
}

/** Plasma (nM of active moiety) and, for a covalent inhibitor, the inactivated share of its enzyme at some hours. */
export interface Exposure {
  readonly concentration: Float64Array;
  readonly bound?: Float64Array;
}

/** A medicine in one person: its pharmacology, and what changes it in them. */
export interface Treated {
  readonly pharmacology: Pharmacology;
  readonly person: PersonCovariates;
  readonly lnClearanceDeviation: number;
}

/** Exposure over one dose interval at steady state, of several people who take the same dose of the same medicine. */
export interface PeriodicExposures {
  /** h */
  readonly interval: number;
  /** By person: hours at which the curve has a corner, the end of the lag first, and by which absorption is over. */
  readonly corners: readonly (readonly number[])[];
  /** At ascending hours within the interval, which may be others for each person. */
  at(hours: readonly Float64Array[]): Exposure[];
}

/** Several people at once, because what has to be integrated is integrated side by side. */
export function periodicExposures(
  people: readonly Treated[],
  doseMg: number,
  perDay: number,
): PeriodicExposures {
  const interval = 24 / perDay;
  const individuals = people.map(({ pharmacology, person, lnClearanceDeviation }) =>
    individualKinetics(pharmacology.kinetics, person, lnClearanceDeviation, doseMg, perDay),
  );
  if (people[0]?.pharmacology.kinetics.structure === 'autoinhibited-two-compartment') {
    const kinetics = people.map(
      ({ pharmacology }, i) =>
        new AutoinhibitedKinetics(pharmacology.kinetics, individuals[i]!, pharmacology.binding),
    );
    return {
      interval,
      corners: people.map(({ pharmacology }) => [0, absorbed(pharmacology.kinetics)]),
      at: steadyStates(kinetics, doseMg, interval),
    };
  }
  const responses = people.map(({ pharmacology }, i) =>
    doseResponse(pharmacology.kinetics, individuals[i]!, doseMg),
  );
  return {
    interval,
    corners: responses.map((response, i) => {
      const own = corners(response);
      const slowest = response.firstOrder.rates.length > 0 ? absorbed(people[i]!.pharmacology.kinetics) : 0;
      return [...own, (own.at(-1) ?? 0) + slowest];
    }),
    at: (hours) =>
      responses.map((response, i) => {
        const curve = steadyState(response, interval);
        const concentration = new Float64Array(hours[i]!.length);
        for (let k = 0; k < concentration.length; k++) concentration[k] = curve(hours[i]![k]!);
        return { concentration };
      }),
  };
}

/** A person's exposure over one dose interval at steady state. */
export interface PeriodicExposure {
  /** h */
  readonly interval: number;
  /** Hours at which the curve has a corner, the end of the lag first, and by which absorption is over. */
  readonly corners: readonly number[];
  /** At ascending hours within the interval. */
  at(hours: Float64Array): Exposure;
}

export function periodicExposure(
  pharmacology: Pharmacology,
  person: PersonCovariates,
  lnClearanceDeviation: number,
  doseMg: number,
  perDay: number,
): PeriodicExposure {
  const { interval, corners, at } = periodicExposures(
    [{ pharmacology, person, lnClearanceDeviation }],
    doseMg,
    perDay,
  );
  return { interval, corners: corners[0]!, at: (hours) => at([hours])[0]! };
}

/** Three time constants of first-order absorption, in hours; slow absorption has no corner of its own. */
function absorbed(kinetics: KineticParameters): number {
  const rate = kinetics.facts.absorptionRate;
  return rate === undefined || rate < 1 ? 0 : 3 / rate;
}

/** Doses of one strength at ascending hours. */
export interface Doses {
  readonly doseMg: number;
  readonly perDay: number;
  readonly hours: Float64Array;
}

/** A person's exposure at any hour of a course of doses of one medicine, without steady-state assumption. */
export function courseExposure(
  pharmacology: Pharmacology,
  person: PersonCovariates,
  lnClearanceDeviation: number,
  courses: readonly Doses[],
  end: number,
): (hour: number) => { concentration: number; bound?: number } {
  const { kinetics, binding } = pharmacology;
  const individualOf = (doses: Doses) =>
    individualKinetics(kinetics, person, lnClearanceDeviation, doses.doseMg, doses.perDay);
  if (kinetics.structure === 'autoinhibited-two-compartment') {
    const doses = courses.flatMap((c) => Array.from(c.hours, (hour) => ({ hour, doseMg: c.doseMg })));
    return new AutoinhibitedKinetics(kinetics, individualOf(courses[0]!), binding).course(doses, end);
  }
  const trains: DoseTrain[] = courses.map((c) => ({
    times: c.hours,
    response: doseResponse(kinetics, individualOf(c), c.doseMg),
  }));
  const concentration = courseConcentration(trains);
  return (hour) => ({ concentration: concentration(hour) });
}
