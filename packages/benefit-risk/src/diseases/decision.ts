import type { SpecialArea } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Aim, Target } from '../benefit/aim.js';
import type { Weighing } from '../weighing.js';

/** What somebody wants to reach, by one score of the disease. */
export interface Wanted {
  readonly score: string;
  /** The first that this person can reach counts: nobody gets 4 points better who has 3. */
  readonly targets: readonly Target[];
}

/** Who decides: what a report tells of the person beside what it tells of the medicines. */
export interface Decider {
  readonly who: 'woman' | 'girl' | 'man' | 'boy';
  readonly age: number;
  /** Scores at the start of the record, by their ids, as far as they are known. */
  readonly scores: Readonly<Record<string, number>>;
  /** Areas with the disease that weigh more than their size. */
  readonly areas: readonly SpecialArea[];
}

/** What is weighed in a disease, and the words that a decision report tells it in. A file beside this one implements it. */
export interface DiseaseDecision {
  readonly id: string;
  /** What may get better; the first is also what is kept, and lost after a stop. */
  readonly wanted: readonly Wanted[];
  /** What the numbers are about, in English, for tables: hair. */
  readonly shown: string;
  /** An outcome as a heading. */
  aimName(aim: Aim, weighing: Weighing, say: Say): string;
  personWords(decider: Decider, say: Say): string;
  title(say: Say): string;
  /** What the disease is. */
  about(say: Say): string;
  /** What living with the disease and with a medicine is like. */
  matters(say: Say): string;
  /** What somebody may ask themselves about what gets better. */
  hopeQuestion(say: Say): string;
  numbersFrom(say: Say): string;
  whoStays(say: Say): string;
  cannotCompute(option: string, say: Say): string;
  lossUnknown(say: Say): string;
  lossWords(loss: { weeks: number; count: string; after: number; range: string }, say: Say): string;
  modelSource(source: { id: string; n: number }, say: Say): string;
}
