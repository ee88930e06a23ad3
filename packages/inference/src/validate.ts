import { validation, type Score, type Validation } from '@bifrons/knowledge';
import { diseaseModels, type DiseaseModel } from '@bifrons/model';
import {
  bySight,
  calibrationCurve,
  severities,
  severityOf,
  summariesOf,
  type BySight,
  type CalibrationPoint,
  type Severity,
} from './breakdown.js';
import { spanOf, spans, type Span } from './spans.js';
import { summarize, type Summary } from './scoreboard.js';

/** The scoreboard: every published result that the model can predict, and how good the predictions are together. */
export interface ValidationReport extends Pick<Validation, 'run' | 'scores' | 'baselines'> {
  readonly calibrated: Summary;
  /** Results of the catalogue that the fit did not see. */
  readonly validation: Summary;
  readonly bySpan: readonly ({ readonly span: Span } & BySight<Summary>)[];
  readonly bySeverity: readonly ({ readonly severity: Severity } & BySight<Summary>)[];
  readonly calibrationCurve: BySight<readonly CalibrationPoint[]>;
  readonly leftOut: readonly (Validation['leftOut'][number] & { readonly summary: Summary })[];
  /** All folds of a kind together; null without any. */
  readonly leftOutTogether: { readonly drug: Summary | null; readonly trial: Summary | null };
}

/** Where the scoreboard of a disease is written down, from the root of the repository. */
export const scoreboardFile = ({ id }: DiseaseModel): string =>
  id === diseaseModels[0].id ? 'docs/validation.md' : `docs/validation-${id}.md`;

/** The scoreboard of a disease's posterior. @throws Error before the first calibration */
export function validate(disease: DiseaseModel = diseaseModels[0]): ValidationReport {
  const found = validation(disease.id);
  if (found === undefined) throw new Error('there is no scoreboard yet: run npm run calibrate');
  const { run, scores, baselines, leftOut } = found;
  const foldsOf = (kind: 'drug' | 'trial'): Score[] =>
    leftOut.filter((fold) => fold.kind === kind).flatMap((fold) => fold.scores);
  const together = (some: readonly Score[]) => (some.length === 0 ? null : summarize(some, disease));
  const sights = {
    fitted: scores.filter(({ calibrated }) => calibrated),
    notFitted: scores.filter(({ calibrated }) => !calibrated),
    trialLeftOut: foldsOf('trial'),
  };
  return {
    run,
    calibrated: summarize(sights.fitted, disease),
    validation: summarize(sights.notFitted, disease),
    bySpan: spans.map((span) => ({
      span,
      ...summariesOf(sights, (score) => spanOf(score) === span, disease),
    })),
    bySeverity: severities.map((severity) => ({
      severity,
      ...summariesOf(sights, (score) => severityOf(score) === severity, disease),
    })),
    calibrationCurve: bySight(sights, calibrationCurve),
    scores,
    baselines,
    leftOut: leftOut.map((fold) => ({ ...fold, summary: summarize(fold.scores, disease) })),
    leftOutTogether: { drug: together(foldsOf('drug')), trial: together(foldsOf('trial')) },
  };
}
