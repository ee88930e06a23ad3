import { validation, type Validation } from '@bifrons/knowledge';
import { posteriorInUse } from '@bifrons/model';
import { summarize, type Summary } from './scoreboard.js';

/** The scoreboard: every published result that the model can predict, and how good the predictions are together. */
export interface ValidationReport extends Pick<Validation, 'run' | 'scores' | 'baselines'> {
  readonly calibrated: Summary;
  /** Results of the catalogue that the fit did not see. */
  readonly validation: Summary;
  readonly leftOut: readonly (Validation['leftOut'][number] & { readonly summary: Summary })[];
}

/** The scoreboard of the posterior in use. @throws Error before the first calibration */
export function validate(): ValidationReport {
  const found = validation(posteriorInUse);
  if (found === undefined) throw new Error('there is no scoreboard yet: run npm run calibrate');
  const { run, scores, baselines } = found;
  return {
    run,
    calibrated: summarize(scores.filter(({ calibrated }) => calibrated)),
    validation: summarize(scores.filter(({ calibrated }) => !calibrated)),
    scores,
    baselines,
    leftOut: found.leftOut.map((fold) => ({ ...fold, summary: summarize(fold.scores) })),
  };
}
