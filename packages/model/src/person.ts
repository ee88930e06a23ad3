/** What of a person changes how a medicine is handled. What is not given counts as the reference of the source. */
export interface PersonCovariates {
  readonly weightKg?: number;
  readonly ageYears?: number;
  readonly sex?: 'female' | 'male';
  /** mL/min per 1.73 m² */
  readonly egfr?: number;
  readonly disease?: string;
  /** Levels of further covariates as the medicines' files name them, e.g. `{ medicine: ['ketoconazole'] }`. */
  readonly levels?: Readonly<Record<string, readonly string[]>>;
}

/** Whether a person has the level of a covariate that comes in levels. */
export function hasLevel(person: PersonCovariates, covariate: string, level: string): boolean {
  // Effects of the marketed form and of repeat dosing hold for everybody who takes the medicine.
  if (covariate === 'formulation' || covariate === 'dosing') return true;
  if (covariate === 'sex') return person.sex === level;
  if (covariate === 'disease') return person.disease === level;
  return person.levels?.[covariate]?.includes(level) ?? false;
}
