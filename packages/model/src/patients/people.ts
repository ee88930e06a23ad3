import { createSobol, RandomStream } from '@bifrons/engine';
import type { Candidate, DiseaseModel, PeopleSpec } from '../diseases/disease.js';

const candidateStream = 1;

/**
 * Candidates for subject `subject`: the first is a point of a scrambled Sobol sequence, so that a run of subjects fills
 * the space of traits evenly; those after it (when a candidate is not enrolled) have the same visible traits and pseudo-random hidden ones, so that
 * enrolment does not change whom a trial consists of. A subject's candidates depend only on the seed and its number.
 */
export function candidateSource<C extends Candidate>(
  { traits, candidateOf }: Pick<DiseaseModel<C>, 'traits' | 'candidateOf'>,
  spec: PeopleSpec,
  seed: number,
): (subject: number) => () => C {
  const { count, visible } = traits;
  const sobol = createSobol({ dimensions: count, seed });
  const u = new Float64Array(count);
  return (subject) => {
    const stream = new RandomStream(seed, subject, candidateStream);
    let first = true;
    return () => {
      sobol.point(subject, u);
      if (!first)
        for (let d = 0; d < count; d++) {
          const other = stream.uniform();
          if (!visible.includes(d)) u[d] = other;
        }
      first = false;
      return candidateOf(spec, u);
    };
  };
}
