import { findDrug } from '@bifrons/knowledge';
import { severelyReducedEgfr } from './patient.js';

/**
 * How the kinetics of a medicine take kidney function, eGFR in mL/min per 1.73 m²: along a curve, up to the function that
 * their source counts as normal, or only by the side of a limit.
 */
export type EgfrRead =
  { readonly form: 'curve'; readonly normal: number } | { readonly form: 'step'; readonly at: number };

/** Which traits that may be unknown of a person change how a medicine is handled. */
export interface TraitsRead {
  readonly weightKg: boolean;
  readonly egfr: EgfrRead | null;
}

/** What the kinetics of a medicine read of a person; `individualKinetics` has the equations. */
export function traitsRead(drug: string): TraitsRead {
  const covariates = findDrug(drug)?.pharmacokinetics.covariates ?? [];
  const normal = covariates.flatMap((covariate): number[] => {
    if (covariate.form === 'table') return [Math.max(...covariate.points.map(({ egfr }) => egfr))];
    const along = covariate.form === 'power' || covariate.form === 'proportional-share';
    return along && covariate.covariate === 'egfr' ? [covariate.reference] : [];
  });
  const bySide = covariates.some(
    (covariate) => covariate.form === 'factor' && covariate.covariate === 'renal',
  );
  return {
    weightKg: covariates.some(
      (covariate) => covariate.form === 'power' && covariate.covariate === 'weightKg',
    ),
    egfr:
      normal.length > 0
        ? { form: 'curve', normal: Math.max(...normal) }
        : bySide
          ? { form: 'step', at: severelyReducedEgfr }
          : null,
  };
}
