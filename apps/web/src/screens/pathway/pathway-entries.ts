import { pathway } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';
import { kinaseNames } from './kinases.ts';

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
