import { pathway } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { engagement, RefusedError, type EngagementRequest, type ProvenanceEntry } from '@bifrons/model';
import { kinaseNames } from '../../screens/pathway/kinases.ts';
import { detailOf } from '../../screens/forecast/published-detail.ts';
import type { PublishedPoint } from '../../screens/forecast/published-point.ts';

/** Every number once, in the order in which it first comes. */
export function eachOnce(entries: readonly ProvenanceEntry[]): ProvenanceEntry[] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}

/** What the inhibition by a dose is computed from; nothing where it cannot be. */
export function engagementEntries(request: EngagementRequest): readonly ProvenanceEntry[] {
  try {
    return engagement(request).provenance;
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
}

/** A published figure that a forecast is held against. */
export function publishedEntry(point: PublishedPoint, say: Say): ProvenanceEntry {
  const { id, trial, arm, week, outcome, source, remarks } = point;
  return {
    path: `published.${id}`,
    label: say('{trial}, {arm}, week {week}: {detail}', {
      trial,
      arm: say(arm),
      week,
      detail: detailOf(point, say),
    }),
    value: outcome.estimate,
    unit: outcome.unit,
    grade: outcome.grade,
    source,
    ...(remarks.length === 0 ? {} : { note: remarks.map((remark) => say(remark)).join('; ') }),
  };
}

/** Which kinases and transcription factors each signal uses. */
export function pathwayEntries(say: Say): ProvenanceEntry[] {
  const { signals, sources } = pathway();
  return signals.map((signal) => ({
    path: `pathway.${signal.id}`,
    label: say('{signal}: kinases {kinases}; transcription factors {factors}', {
      signal: say(signal.name),
      kinases: kinaseNames(signal, say).join(', '),
      factors: signal.stats.join(', '),
    }),
    value: null,
    unit: '',
    grade: signal.grade,
    source: sources[signal.source] ?? { title: signal.source },
    ...(signal.note === undefined ? {} : { note: signal.note }),
  }));
}
