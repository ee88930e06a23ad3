import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';
import { detailOf } from './published-detail.ts';
import type { PublishedPoint } from './published-point.ts';

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
