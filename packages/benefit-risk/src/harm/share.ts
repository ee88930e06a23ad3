import { expm1 } from '@bifrons/engine';

/** Weeks of a year, as person-years are counted. */
const weeksPerYear = 365.25 / 7;

/** A rate that holds for some weeks. */
export interface Spell {
  readonly per100PatientYears: number;
  readonly weeks: number;
}

/**
 * Of 100 people, how many have at least one event while the rates hold one after another: 100 (1 − exp(−Σ rᵢ tᵢ / 100)),
 * with rᵢ per 100 patient-years and tᵢ in years.
 */
export function per100Of(spells: readonly Spell[]): number {
  const hazard = spells.reduce(
    (sum, { per100PatientYears, weeks }) => sum + (per100PatientYears / 100) * (weeks / weeksPerYear),
    0,
  );
  return hazard === 0 ? 0 : -100 * expm1(-hazard);
}
