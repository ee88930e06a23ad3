import type { Score, Validation } from '@bifrons/knowledge';
import type { DiseaseModel } from '@bifrons/model';
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

/** What a stored scoreboard says, put together. */
export function reportOf(
  { run, scores, baselines, leftOut }: Validation,
  disease: DiseaseModel,
): ValidationReport {
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
