import {
  forestPlot,
  leaguePicture,
  networkPicture,
  readOwnStudies,
  type Exclusion,
  type FitOptions,
  type Measure,
} from '@bifrons/evidence';
import type { Say } from '@bifrons/language';
import type { Answer, Asked } from '../answer.ts';

/** What the reader chose for a file of their own. */
export interface OwnChoices {
  endpoint: string | null;
  measure: Measure | null;
  method: FitOptions['method'];
  by: 'dose' | 'drug';
  /** Null: what follows from the file. */
  reference: string | null;
  better: 'higher' | 'lower';
  withCatalogue: boolean;
  excluded: readonly Exclusion[];
}

export const FIRST_CHOICES: OwnChoices = {
  endpoint: null,
  measure: null,
  method: 'REML',
  by: 'dose',
  reference: null,
  better: 'higher',
  withCatalogue: false,
  excluded: [],
};

/** A file of studies with what was chosen for it: what is kept on this machine. */
export interface KeptStudies {
  name: string;
  text: string;
  choices: OwnChoices;
}

interface Exported {
  bifrons: 'own studies';
  name: string;
  choices: OwnChoices;
  text: string;
}

/** A file as it was opened: one that was exported here brings its choices along. */
export function opened(name: string, text: string): KeptStudies {
  try {
    const file = JSON.parse(text) as Partial<Exported>;
    if (file.bifrons === 'own studies' && typeof file.text === 'string')
      return { name: file.name ?? name, text: file.text, choices: { ...FIRST_CHOICES, ...file.choices } };
  } catch {
    // Not JSON: what it is, the reader of studies says.
  }
  return { name, text, choices: FIRST_CHOICES };
}

/** One file with everything: data, choices, results, pictures and the commands that repeat it. */
export function exported(
  { name, text, choices }: KeptStudies,
  { measure }: Asked,
  { comparisons, network, responses }: Answer,
  calls: { pool: string; network: string },
  say: Say,
): string {
  const reading = readOwnStudies(text);
  return JSON.stringify(
    {
      bifrons: 'own studies',
      note: 'These studies are the reader’s own; nothing of them was checked.',
      name,
      choices,
      commands: calls,
      studies: reading.ok
        ? reading.value.rows.map(({ study, arm, treatment, dose, endpoint, week, n, events, mean }) => ({
            ...{ study, arm, treatment, dose, endpoint, week, n, events },
            ...(mean === null ? {} : { mean: mean.value, sd: mean.sd }),
          }))
        : [],
      text,
      results: { comparisons: comparisons.value, network: network.value, responses },
      pictures: {
        ...(comparisons.value === null ? {} : { forest: forestPlot(comparisons.value, measure, 760, say) }),
        ...(network.value === null
          ? {}
          : { network: networkPicture(network.value, 520, say), league: leaguePicture(network.value, say) }),
      },
    },
    null,
    1,
  );
}
