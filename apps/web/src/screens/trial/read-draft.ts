import { phrase } from '@bifrons/language';
import { parseTrialDesign, type Problem, type TrialDesign } from '@bifrons/knowledge';
import { designInput } from './draft.ts';
import type { TrialDraft } from '../../subject/state/trial-draft.ts';

/** How many virtual patients a page simulates; more are for the command line. */
const SIMULATED = { min: 100, max: 100_000 } as const;

export interface DraftReading {
  /** The design; null while something is wrong with it. */
  readonly design: TrialDesign | null;
  /** Its population, which can be right when the rest is not. */
  readonly population: TrialDesign['population'] | null;
  /** Everything that is wrong, each at the JSON path of its field. */
  readonly problems: readonly Problem[];
}

/** Checks what was typed as the command line checks a file. */
export function readDraft(draft: TrialDraft): DraftReading {
  const input = designInput(draft);
  const reading = parseTrialDesign(input);
  const problems = reading.ok ? sizeProblems(reading.value) : reading.problems;
  return {
    design: reading.ok && problems.length === 0 ? reading.value : null,
    population:
      problemAt(problems, '$.population') || problemAt(problems, '$.disease')
        ? null
        : (input as TrialDesign).population,
    problems,
  };
}

function sizeProblems({ population: { n } }: TrialDesign): Problem[] {
  if (n >= SIMULATED.min && n <= SIMULATED.max) return [];
  return [
    {
      path: '$.population.n',
      message: phrase('is {n, number}, but this page simulates {min, number} to {max, number}', {
        n,
        ...SIMULATED,
      }),
      suggestion: phrase('the command line takes any number'),
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
