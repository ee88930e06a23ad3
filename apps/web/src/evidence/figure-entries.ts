import type { Selection } from '@bifrons/evidence';
import type { ProvenanceEntry } from '@bifrons/model';

/** The published figures behind an answer, each with its grade and source. */
export function figureEntries({ studies }: Selection): ProvenanceEntry[] {
  return studies.flatMap(({ trial, name, arms }) =>
    arms.flatMap(({ treatment, figures }) =>
      figures.map(({ text, grade, source }, index) => ({
        path: `${trial}/${treatment}/${index}`,
        label: `${name}: ${text}`,
        value: null,
        unit: '',
        grade,
        source,
      })),
    ),
  );
}
