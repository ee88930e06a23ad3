import type { Say } from '@bifrons/language';
import { parseTrialDesign, type Problem, type TrialDesign } from '@bifrons/knowledge';
import { designInput, type TrialDraft } from './draft.ts';

/** How many virtual patients a page simulates; more are for the command line. */
const SIMULATED = { min: 100, max: 100_000 } as const;

export interface DraftReading {
  /** The design; null while something is wrong with it. */
  readonly design: TrialDesign | null;
  /** Everything that is wrong, each at the JSON path of its field. */
  readonly problems: readonly Problem[];
}

/** Checks what was typed as the command line checks a file. */
export function readDraft(draft: TrialDraft, say: Say): DraftReading {
  const reading = parseTrialDesign(designInput(draft));
  if (!reading.ok) return { design: null, problems: reading.problems };
  const problems = sizeProblems(reading.value, say);
  return { design: problems.length === 0 ? reading.value : null, problems };
}

function sizeProblems({ population: { n } }: TrialDesign, say: Say): Problem[] {
  if (n >= SIMULATED.min && n <= SIMULATED.max) return [];
  return [
    {
      path: '$.population.n',
      message: say('is {n, number}, but this page simulates {min, number} to {max, number}', {
        n,
        ...SIMULATED,
      }),
      suggestion: say('the command line takes any number'),
    },
  ];
}

/** The first problem of the field at a path, or of something inside it. */
export function problemAt(problems: readonly Problem[], path: string): Problem | undefined {
  return problems.find(
    (problem) =>
      problem.path === path || problem.path.startsWith(`${path}[`) || problem.path.startsWith(`${path}.`),
  );
}
