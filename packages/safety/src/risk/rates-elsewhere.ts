import {
  incidence,
  type Grade,
  type Harm,
  type IncidencePopulation,
  type IncidenceRow,
  type LabelDose,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { personOn, type Person } from '../person/person.js';
import { evaluate } from '../rules/evaluate.js';
import { spoken } from '../rules/spoken.js';
import { exactInterval } from './poisson.js';

/** How often a harm happened in a population, per 100 patient-years. */
export interface Rate {
  readonly population: string;
  readonly setting: IncidencePopulation['setting'];
  readonly drug: string | null;
  readonly dose?: LabelDose;
  readonly per100PatientYears: number;
  /** 95 %; null where the source prints neither an interval nor a count. */
  readonly interval: readonly [number, number] | null;
  /** `exact`: computed from the printed count by us. */
  readonly intervalBy: 'source' | 'exact' | null;
  /**
   * Whether the person has the traits that the people observed shared; `unspoken` where they shared none that is told.
   */
  readonly alike: 'yes' | 'no' | 'unknown' | 'unspoken';
  /** How the people observed differ from this person; empty when they are alike as far as is known. */
  readonly differs: readonly string[];
  readonly grade: Grade;
  readonly source: { readonly title: string; readonly where: string };
  readonly note?: string;
}

/** A harm with the population nearest to the person first. */
export interface HarmRates {
  readonly harm: Harm;
  readonly onDrug: readonly Rate[];
  /** Without a JAK inhibitor. */
  readonly background: readonly Rate[];
}

/** Whose rates: the person, the day, and the medicine. */
export interface RateRequest {
  readonly drug: string;
  /** A disease by its id; one that no population has differs from all of them. */
  readonly indication: string;
  readonly dose?: LabelDose;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The language of the answer; English when absent. */
  readonly say?: Say;
}

/**
 * What long-term programmes and claims counted of each harm, with a medicine and without, the populations nearest to the
 * person first: same medicine, then the person's own risk factors, then the disease, then the dose. These are rates in
 * other people, to be shown as that and never subtracted from each other (decision 0014): what the person's own rates are
 * computed from is `harms.json`. Where nobody observed the medicine in people with such risk factors, another JAK inhibitor
 * that was is shown beside it and named.
 */
export function ratesElsewhere(patient: PatientRecord, request: RateRequest): HarmRates[] {
  const { populations, rows } = incidence();
  const person = personOn(patient, request.today, request.drug, request.say);
  const byId = new Map(populations.map((population) => [population.id, population]));
  const harms = [...new Set(rows.map(({ harm }) => harm))];
  return harms.map((harm) => {
    const ranked = rows
      .filter((row) => row.harm === harm)
      .map((row) => compared(row, byId.get(row.population)!, person, request))
      .sort((a, b) => a.distance - b.distance || a.row.per100PatientYears - b.row.per100PatientYears);
    const onDrug = ranked.filter(({ row }) => row.drug !== null);
    const own = onDrug.filter(({ row }) => row.drug === request.drug);
    // Another medicine speaks where the own one is silent, or where only it was observed in people at such risk.
    const others = onDrug.filter(
      ({ row, population, matches }) =>
        row.drug !== request.drug &&
        (own.length === 0 ? matches !== false : matches === true && population.atRisk === true),
    );
    return {
      harm,
      onDrug: [...own, ...others.slice(0, own.length === 0 ? 2 : 1)].map((one) => rateOf(one, person.say)),
      background: ranked.filter(({ row }) => row.drug === null).map((one) => rateOf(one, person.say)),
    };
  });
}

interface Compared {
  readonly row: IncidenceRow;
  readonly population: IncidencePopulation;
  /** Whether the person has the traits that the population shared; undefined when it shared none. */
  readonly matches: boolean | 'unknown' | undefined;
  readonly differs: readonly string[];
  readonly distance: number;
}

function compared(
  row: IncidenceRow,
  population: IncidencePopulation,
  person: Person,
  request: RateRequest,
): Compared {
  const { when } = population;
  const matches = when === undefined ? undefined : evaluate(when, person).truth;
  const otherDrug = row.drug !== null && row.drug !== request.drug ? row.drug : undefined;
  const otherDisease = population.disease !== request.indication;
  const { dose } = request;
  const { say } = person;
  const otherDose =
    row.doseMg !== undefined &&
    dose !== undefined &&
    row.doseMg * (row.perDay ?? 1) !== dose.doseMg * dose.perDay
      ? row.doseMg
      : undefined;
  const differs = [
    ...(otherDrug === undefined ? [] : [say('another medicine: {drug}', { drug: otherDrug })]),
    ...(otherDisease
      ? [say('another disease: {disease}', { disease: say(spoken(population.disease)) })]
      : []),
    ...(matches === false ? [say('this person is not like them')] : []),
    ...(matches === 'unknown' ? [say('whether this person is like them is not known')] : []),
    ...(otherDose === undefined ? [] : [say('another dose: {dose, number} mg', { dose: otherDose })]),
  ];
  const traits = matches === true ? 0 : matches === undefined ? 2 : matches === 'unknown' ? 3 : 6;
  return {
    row,
    population,
    matches,
    differs,
    distance:
      10 * Number(otherDrug !== undefined) +
      traits +
      3 * Number(otherDisease) +
      Number(otherDose !== undefined),
  };
}

function alike(matches: Compared['matches']): Rate['alike'] {
  if (matches === undefined) return 'unspoken';
  if (matches === 'unknown') return 'unknown';
  return matches ? 'yes' : 'no';
}

function rateOf({ row, population, matches, differs }: Compared, say: Say): Rate {
  const { events, patientYears, per100PatientYears, interval } = row;
  const years =
    patientYears ??
    (events !== undefined && per100PatientYears > 0 ? (100 * events) / per100PatientYears : undefined);
  const exact =
    interval === undefined && events !== undefined && years !== undefined
      ? (exactInterval(events).map((mean) => (100 * mean) / years) as [number, number])
      : null;
  const source = incidence().sources[row.source];
  const note = [row.note, population.note]
    .flatMap((text) => (text === undefined ? [] : [say(text)]))
    .join('; ');
  return {
    population: say(population.words),
    setting: population.setting,
    drug: row.drug,
    ...(row.doseMg === undefined ? {} : { dose: { doseMg: row.doseMg, perDay: row.perDay ?? 1 } }),
    per100PatientYears,
    interval: interval ?? exact,
    intervalBy: interval !== undefined ? 'source' : exact === null ? null : 'exact',
    alike: alike(matches),
    differs,
    grade: row.grade,
    source: { title: source?.title ?? row.source, where: source?.doi ?? source?.url ?? '' },
    ...(note === '' ? {} : { note }),
  };
}
