import { gainOfFunction, type GainOfFunction, type PublishedCourse } from '@bifrons/knowledge';
import { lossAfterBlock, type Loss } from './gain-course.js';
import { noGain } from './signal-gain.js';

/** One explanation of a larger signal: what it makes of a cell, and with which papers that agrees. */
export interface ExplainedCourse extends Loss {
  readonly explanation: GainOfFunction['explanations'][number];
  /** Ids of papers all of whose findings it shows; of no variant: null. */
  readonly agreesWith: readonly string[] | null;
}

/** A difference from the wild type that a laboratory would see: more than a twentieth. */
const seen = 1.05;

function agrees({ loss, totalStat }: PublishedCourse, cell: Loss, wildType: Loss): boolean {
  const longer = cell.halfLifeMinutes > seen * wildType.halfLifeMinutes;
  const faster = cell.lostPerHour > seen * wildType.lostPerHour;
  return (
    cell.peak > seen * wildType.peak &&
    (loss === 'slower' ? longer : loss === 'unchanged' ? !longer : faster) &&
    (totalStat === undefined || cell.total > seen * wildType.total)
  );
}

/**
 * What is lost of pSTAT1 after a full block, by each explanation of the larger signal, beside the papers, which do not agree on the
 * speed of dephosphorylation. A faster loss per hour does not refute a slower dephosphorylation: the half-life would, and none was read.
 */
export function explainedCourses(): readonly ExplainedCourse[] {
  const { explanations, courses } = gainOfFunction();
  const cells = explanations.map((explanation) => {
    const { strength, dephosphorylation, feedback } = explanation;
    return { explanation, ...lossAfterBlock({ ...noGain, strength, dephosphorylation, feedback }) };
  });
  const wildType = lossAfterBlock(noGain);
  return cells.map((cell) => ({
    ...cell,
    agreesWith:
      cell.explanation.id === 'wild-type'
        ? null
        : courses.filter((course) => agrees(course, cell, wildType)).map(({ id }) => id),
  }));
}
