import { normalQuantile } from '@bifrons/engine';
import { findDrug } from '@bifrons/knowledge';
import { readPharmacology } from '../exposure.js';
import { FactReader, type ProvenanceEntry } from '../facts.js';
import type { PersonCovariates } from '../person.js';
import { UnknownDrugError } from '../regimen.js';
import { plasmaOver, readMedicine, type Medicine } from './medicine.js';
import type { OverInterval } from './over-interval.js';

/** A dose of a medicine, taken for good by somebody; an adult without peculiarities unless given. */
export interface EngagementRequest {
  readonly drug: string;
  readonly doseMg: number;
  readonly perDay: number;
  readonly person?: PersonCovariates;
}

/** The concentration in plasma over one day at steady state: of the parent, or of the active moiety counted as parent. */
export interface ConcentrationOverDay {
  /** Hours 0 to 24, the first dose being at 0. */
  readonly hours: readonly number[];
  /** At those hours. */
  readonly nM: readonly number[];
  readonly peakNm: number;
  readonly meanNm: number;
  readonly troughNm: number;
  /** h after a dose */
  readonly peakHour: number;
  /** of one day, ng·h/mL of active moiety counted as parent */
  readonly areaNgHoursPerMl: number;
  /** g/mol: a concentration in nM times it is one in ng/L. */
  readonly molecularWeight: number;
}

/** Hours of a day at which curves are given. */
export const dayHours: readonly number[] = Array.from({ length: 241 }, (_, k) => k / 10);

/** Values at equidistant hours of the interval, laid out over the day. */
export function overDay(values: ArrayLike<number>, interval: number): number[] {
  return dayHours.map((hour) => interpolate(values, (hour % interval) / interval));
}

/** A concentration (nM) over the interval as one over the day. */
export function concentrationOverDay(
  plasma: OverInterval,
  interval: number,
  molecularWeight: number,
): ConcentrationOverDay {
  const { values, mean, peak, trough, peakHour } = plasma;
  return {
    hours: dayHours,
    nM: overDay(values, interval),
    peakNm: peak,
    meanNm: mean,
    troughNm: trough,
    peakHour,
    areaNgHoursPerMl: areaOf(plasma, molecularWeight),
    molecularWeight,
  };
}

/**
 * The area under the concentration over one day at steady state (ng·h/mL), that of `engagement` without its signals.
 * @throws UnknownDrugError, RefusedError
 */
export function dailyArea(request: EngagementRequest): number {
  const drug = findDrug(request.drug);
  if (drug === undefined) throw new UnknownDrugError(request.drug);
  const pharmacology = readPharmacology(drug, new FactReader());
  return areaOf(plasmaOver({ pharmacology }, request), pharmacology.kinetics.molecularWeight);
}

/** Of a mean in nM, over a day. */
const areaOf = ({ mean }: OverInterval, molecularWeight: number): number =>
  (24 * mean * molecularWeight) / 1000;

/** How much concentrations differ between people who are alike in all that is known of them. */
export interface ConcentrationAmongPeople {
  /** SD of ln clearance between people. */
  readonly lnClearanceSd: number;
  /** Of the person below whom 10 % of people stay: the clearance that 90 % of people do not exceed. */
  readonly tenth: ConcentrationOverDay;
  /** Of the person below whom 90 % of people stay. */
  readonly ninetieth: ConcentrationOverDay;
  readonly provenance: readonly ProvenanceEntry[];
}

/** Standard normal deviate of the ends of the middle 80 %. */
export const z80 = normalQuantile(0.9);

/** Deviations of ln clearance that leave 10 % of concentrations below and above; null when the variability is unknown. */
export function clearanceDeviations({ pharmacology }: Medicine): readonly [number, number] | null {
  const { lnClearanceSd } = pharmacology.kinetics;
  return lnClearanceSd > 0 ? [z80 * lnClearanceSd, -z80 * lnClearanceSd] : null;
}

/**
 * The concentration over the day between people whose clearance differs as the source of the kinetics says; null when it
 * does not say. Differences of volume and absorption are not in it. @throws UnknownDrugError, RefusedError
 */
export function concentrationAmongPeople(request: EngagementRequest): ConcentrationAmongPeople | null {
  const medicine = readMedicine(request.drug);
  const deviations = clearanceDeviations(medicine);
  if (deviations === null) return null;
  const { kinetics } = medicine.pharmacology;
  const [tenth, ninetieth] = deviations.map((lnClearanceDeviation) =>
    concentrationOverDay(
      plasmaOver(medicine, { ...request, lnClearanceDeviation }),
      24 / request.perDay,
      kinetics.molecularWeight,
    ),
  );
  return {
    lnClearanceSd: kinetics.lnClearanceSd,
    tenth: tenth!,
    ninetieth: ninetieth!,
    provenance: medicine.pharmacokineticPaths.map((path) => medicine.reader.provenance.get(path)!),
  };
}

/** Linear interpolation of equidistant values at a share 0..1 of their range. */
function interpolate(values: ArrayLike<number>, share: number): number {
  const position = share * (values.length - 1);
  const k = Math.min(Math.floor(position), values.length - 2);
  return values[k]! + (position - k) * (values[k + 1]! - values[k]!);
}
