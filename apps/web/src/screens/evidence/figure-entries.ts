import type { Selection } from '@bifrons/evidence';
import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';

/** The published figures behind an answer, each with its grade and source. */
export function figureEntries({ studies }: Selection, say: Say): ProvenanceEntry[] {
  return studies.flatMap(({ trial, name, arms }) =>
    arms.flatMap(({ treatment, figures }) =>
      figures.map(({ text, grade, source }, index) => ({
        path: `${trial}/${treatment}/${index}`,
        label: say('{study}: {figures}', { study: name, figures: text }),
        value: null,
        unit: '',
        grade,
        source,
      })),
    ),
  );
}
