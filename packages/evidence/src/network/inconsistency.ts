import { phrase } from '@bifrons/language';
import { chiSquareAbove, twoSided } from '../distributions.js';
import { betweenStudies, type Tau2Method } from '../model/between-studies.js';
import { freedom, weightedFit, type StudyBlock } from '../model/least-squares.js';
import { independentColumns } from '../model/matrix.js';
import { NotPoolableError } from '../not-poolable.js';
import { contrastBlock, type NetworkStudy } from './contrasts.js';
import { columnsFor, treatmentsOf } from './network.js';

interface QTest {
  readonly q: number;
  readonly df: number;
  readonly p: number | null;
}

/** How far the designs of a network contradict each other. */
export interface DesignInconsistency {
  /** Cochran's Q under one common effect, in all, within designs and between them (Krahn, Binder and König 2013). */
  readonly total: QTest;
  readonly within: QTest;
  readonly between: QTest;
  /** Wald test of the design-by-treatment interaction with random effects (Higgins and others 2012). */
  readonly interaction: {
    readonly statistic: number;
    readonly df: number;
    readonly p: number;
    readonly tau2: number;
  };
}

const qTest = (q: number, df: number): QTest => ({
  q: Math.max(0, q),
  df,
  p: df > 0 ? chiSquareAbove(q, df) : null,
});

/**
 * Do trials of different designs (sets of treatments) agree? @throws NotPoolableError for a network without a loop, such as
 * a star in which everything was compared with placebo only.
 */
export function designInconsistency(
  studies: readonly NetworkStudy[],
  reference: string,
  method: Tau2Method,
): DesignInconsistency {
  const treatments = treatmentsOf(studies, reference);
  const consistent = studies.map((study) => contrastBlock(study, columnsFor(treatments)));
  const designOf = ({ arms }: NetworkStudy): string =>
    JSON.stringify(arms.map(({ treatment }) => treatment).sort());
  const designs = [...new Set(studies.map(designOf))];
  const columns = designs.flatMap((design) =>
    (JSON.parse(design) as string[]).slice(1).map((treatment) => ({ design, treatment })),
  );
  const byDesign = studies.map((study) =>
    contrastBlock(study, (one) =>
      columns.map(({ design, treatment }) => (design === designOf(study) && treatment === one ? 1 : 0)),
    ),
  );
  const between = columns.length - (treatments.length - 1);
  if (between < 1) throw new NotPoolableError(noLoop);
  const [all, within] = [weightedFit(consistent, 0).q, weightedFit(byDesign, 0).q];
  const tau2 = betweenStudies(byDesign, method);
  const statistic = Math.max(0, weightedFit(consistent, tau2).q - weightedFit(byDesign, tau2).q);
  return {
    total: qTest(all, freedom(consistent)),
    within: qTest(within, freedom(byDesign)),
    between: qTest(all - within, between),
    interaction: { statistic, df: between, p: chiSquareAbove(statistic, between), tau2 },
  };
}

const noLoop = phrase(
  'the network has no loop: each comparison was made in one way only, so direct and indirect evidence cannot disagree and inconsistency cannot be tested',
);

interface Evidence {
  readonly estimate: number;
  readonly se: number;
}

/** One comparison by the studies that made it, and by the way around through all others. */
export interface NodeSplit {
  readonly a: string;
  readonly b: string;
  /** b against a in the studies that have both, and through all others. */
  readonly direct: Evidence;
  readonly indirect: Evidence;
  readonly difference: Evidence & { readonly p: number };
}

/**
 * Splits the comparisons that have both direct and indirect evidence (Dias and others 2010): in studies with both arms, b
 * gets a parameter of its own. @throws NotPoolableError when there is none.
 */
export function nodeSplits(
  studies: readonly NetworkStudy[],
  reference: string,
  method: Tau2Method,
): readonly NodeSplit[] {
  const treatments = treatmentsOf(studies, reference);
  const base = columnsFor(treatments);
  const splits = treatments.flatMap((a, i) =>
    treatments.slice(i + 1).flatMap((b) => {
      const has = ({ arms }: NetworkStudy): boolean =>
        [a, b].every((t) => arms.some(({ treatment }) => treatment === t));
      if (!studies.some(has)) return [];
      const blocks = studies.map((study) =>
        contrastBlock(study, (one) => [...base(one), has(study) && one === b ? 1 : 0]),
      );
      if (independentColumns(blocks.flatMap(({ x }) => x)).length < treatments.length) return [];
      return [splitOf(blocks, base(a), base(b), a, b, method)];
    }),
  );
  if (splits.length === 0) throw new NotPoolableError(noLoop);
  return splits;
}

function splitOf(
  blocks: readonly StudyBlock[],
  fromA: readonly number[],
  fromB: readonly number[],
  a: string,
  b: string,
  method: Tau2Method,
): NodeSplit {
  const { coefficients, covariance } = weightedFit(blocks, betweenStudies(blocks, method));
  const along = (weights: readonly number[]): Evidence => ({
    estimate: weights.reduce((sum, w, i) => sum + w * coefficients[i]!, 0),
    se: Math.sqrt(
      weights.reduce(
        (sum, w, i) => sum + weights.reduce((inner, u, j) => inner + w * u * covariance[i]![j]!, 0),
        0,
      ),
    ),
  });
  const contrast = fromB.map((value, i) => value - fromA[i]!);
  const difference = along([...contrast.map(() => 0), 1]);
  return {
    a,
    b,
    direct: along([...contrast, 1]),
    indirect: along([...contrast, 0]),
    difference: { ...difference, p: twoSided(difference.estimate / difference.se) },
  };
}
