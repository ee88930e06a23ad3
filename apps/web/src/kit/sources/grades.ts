import type { Grade } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

/** From the surest to the least sure. */
export const GRADES = ['A', 'B', 'C', 'M', 'fit', 'derived', 'assumed'] as const satisfies readonly Grade[];

/** What a grade means, in words. */
export function gradeText(grade: Grade, say: Say): string {
  switch (grade) {
    case 'A':
      return say('read in the primary source: paper, label or registry');
    case 'B':
      return say('text of the sponsor or the regulator');
    case 'C':
      return say('secondary: a third party’s page or copy');
    case 'M':
      return say('remembered and unchecked');
    case 'fit':
      return say('estimated by our calibration');
    case 'derived':
      return say('derived by a fitted map from measured values, with a range; not measured');
    case 'assumed':
      return say('assumed, for a stated reason');
  }
}

/** The grade as it is shown: a letter, or a word. */
export function gradeName(grade: Grade, say: Say): string {
  switch (grade) {
    case 'fit':
      return say('fit');
    case 'derived':
      return say('derived');
    case 'assumed':
      return say('assumed');
    default:
      return grade;
  }
}
