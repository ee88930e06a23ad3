import { findTrial, isDerivedCount, type Grade, type TrialEndpoint } from '@bifrons/knowledge';
import type { DiseaseModel } from '../diseases/disease.js';
import { scoreModel } from '../diseases/registry.js';

/** A result that was published for the same arm, endpoint and week. */
export interface PublishedOutcome {
  readonly estimate: number | null;
  readonly events?: number;
  readonly n?: number;
  /** Whether the count was worked out from a percentage. */
  readonly derived?: true;
  readonly interval?: { readonly level: number; readonly lower: number; readonly upper: number };
  readonly grade: Grade;
  readonly source: string;
  readonly note?: string;
}

/** What was published for an arm, an endpoint and a week of a trial in the catalogue. */
export function publishedOutcomes(
  trialId: string,
  disease: DiseaseModel,
  arm: string,
  endpoint: TrialEndpoint,
  week: number,
): PublishedOutcome[] {
  const trial = findTrial(trialId);
  if (trial === undefined || endpoint.type === 'both' || endpoint.once === true) return [];
  const measure = scoreModel(disease, endpoint.measure).id;
  return [...trial.outcomes, ...trial.withdrawal.flatMap((w) => w.outcomes)]
    .filter(
      (o) =>
        o.arm === arm &&
        o.week === week &&
        o.endpoint.measure === measure &&
        o.endpoint.type === endpoint.type &&
        (o.endpoint.value ?? undefined) === endpoint.value,
    )
    .map((o) => ({
      estimate: o.estimate ?? null,
      ...(o.events == null ? {} : { events: o.events }),
      ...(o.n == null ? {} : { n: o.n }),
      ...(isDerivedCount(o) ? { derived: true as const } : {}),
      ...(o.interval === undefined ? {} : { interval: o.interval }),
      grade: o.grade,
      source: trial.sources[o.source]?.title ?? o.source,
      ...(o.analysis === undefined ? {} : { note: o.analysis }),
    }));
}
