import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';
import type { EndpointRows } from './results.ts';
import { endpointText } from './trial-words.ts';
import type { TrialOutcome } from './run-trial.ts';

/** Where an endpoint's numbers come from: what was published of it, and what the simulation used. */
export function trialEntries(
  { design, result }: TrialOutcome,
  { endpoint, week, estimates }: EndpointRows,
  say: Say,
): ProvenanceEntry[] {
  const published = estimates.flatMap((estimate, place) => {
    const arm = result.arms[place]!.id;
    return estimate.published.map(({ estimate: value, grade, source, note }, index): ProvenanceEntry => ({
      path: `published.${design.id}.${arm}.${endpoint.type}.${week}.${index}`,
      label: say('{trial}, arm {arm}: {endpoint}, week {week}', {
        trial: design.id,
        arm,
        endpoint: endpointText(say, design.disease, endpoint),
        week,
      }),
      value,
      unit: endpoint.type === 'mean-change-points' ? say('points') : '%',
      grade,
      source: { title: source },
      ...(note === undefined ? {} : { note }),
    }));
  });
  return [...published, ...result.provenance];
}
