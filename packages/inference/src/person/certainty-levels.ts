import { phrase, type Phrase } from '@bifrons/language';

// Apart from what counts studies, so that a page that tells harms need not load the models of diseases.

/** How sure the evidence makes a number, in GRADE's four levels (Guyatt 2008, BMJ 336:924): 4 high, 1 very low. */
export type CertaintyLevel = 1 | 2 | 3 | 4;

/** The certainty of an outcome, by rules that are written down (docs/certainty.md). */
export interface Certainty {
  readonly level: CertaintyLevel;
  /** Who was studied, and how: where the level begins. */
  readonly standsOn: Phrase;
  /** Each step down with its reason. */
  readonly lowered: readonly Phrase[];
}

/** A step down, by one level or two. */
export interface Step {
  readonly by: 1 | 2;
  readonly why: Phrase;
}

/** The four levels of certainty in words. */
export const certaintyNames: Readonly<Record<CertaintyLevel, Phrase>> = {
  1: phrase('very low certainty'),
  2: phrase('low certainty'),
  3: phrase('moderate certainty'),
  4: phrase('high certainty'),
};

/** A level from where the design puts it, one lower for each step, never below the lowest. */
export function certaintyFrom(start: CertaintyLevel, standsOn: Phrase, steps: readonly Step[]): Certainty {
  const level = Math.max(1, start - steps.reduce((sum, { by }) => sum + by, 0)) as CertaintyLevel;
  return { level, standsOn, lowered: steps.map(({ why }) => why) };
}

/** Fewer people than this leave an effect imprecise, fewer than `few` very much so (GRADE's rule of thumb of 400). */
const enough = 400;
export const few = 100;
/** The steps by which certainty is lowered because so few people were treated. */
export function imprecision(people: number): Step[] {
  if (people >= enough) return [];
  return [
    {
      by: people < few ? 2 : 1,
      why: phrase('imprecise: {people, number} people, fewer than {enough}', {
        people,
        enough: people < few ? few : enough,
      }),
    },
  ];
}
