import { phrase, type Phrase } from '@bifrons/language';
import { readable } from '../effects/measure.js';
import { NotPoolableError } from '../not-poolable.js';
import { metaRegression, subgroups } from '../pool/meta-regression.js';
import type { ComparedStudy, PooledMeasure, Reading } from './comparison.js';

/** What a pooled estimate has to do with something said of the studies: a slope for a number, groups for words. */
export type Moderation =
  | {
      readonly moderator: string;
      readonly kind: 'regression';
      readonly k: number;
      /** On the scale of the analysis (logarithms of ratios), per unit of the moderator. */
      readonly slope: {
        readonly estimate: number;
        readonly se: number;
        readonly lower: number;
        readonly upper: number;
        readonly p: number;
      };
      readonly intercept: { readonly estimate: number; readonly se: number };
      /** What the moderator does not explain, and the share that it does, in percent. */
      readonly tau2: number;
      readonly explained: number | null;
      readonly leftOut: readonly string[];
    }
  | {
      readonly moderator: string;
      readonly kind: 'subgroups';
      readonly k: number;
      readonly groups: readonly (Reading & {
        readonly group: string;
        readonly k: number;
        readonly tau2: number;
      })[];
      readonly between: { readonly q: number; readonly df: number; readonly p: number } | null;
      readonly leftOut: readonly string[];
    };

const valueOf = (study: ComparedStudy, moderator: string): string | number | undefined =>
  moderator in study.moderators
    ? study.moderators[moderator]
    : moderator === 'week'
      ? (study.week ?? undefined)
      : moderator === 'year'
        ? (study.year ?? undefined)
        : undefined;

/** What can be asked of these studies: week and year where they differ, and what the reader's file says of them. */
export function moderatorsOf(studies: readonly ComparedStudy[]): readonly string[] {
  const names = new Set(['week', 'year', ...studies.flatMap(({ moderators }) => Object.keys(moderators))]);
  return [...names].filter((name) => {
    const values = studies.flatMap((study) => valueOf(study, name) ?? []);
    return new Set(values).size > 1;
  });
}

/**
 * Mixed-effects regression on a number, or subgroups by words, with the estimator and interval of the pooled estimate (Wald where few
 * studies are left). @throws NotPoolableError when too few studies have the moderator.
 */
export function moderation(result: PooledMeasure, moderator: string): Moderation {
  const known = result.studies.filter((study) => valueOf(study, moderator) !== undefined);
  const leftOut = result.studies.filter((study) => !known.includes(study)).map(({ name }) => name);
  if (known.length === 0) throw new NotPoolableError(unknown(moderator, result));
  const effects = known.map(({ estimate, se }) => ({ estimate, variance: se ** 2 }));
  const values = known.map((study) => valueOf(study, moderator)!);
  const numbers = values.filter((value) => typeof value === 'number');
  const common = { moderator, k: known.length, leftOut };
  if (numbers.length === values.length) {
    if (new Set(numbers).size < 2)
      throw new NotPoolableError(
        phrase('“{moderator}” is the same in all studies: it can explain nothing', { moderator }),
      );
    const interval = known.length > 3 ? result.interval : 'wald';
    const { slopes, intercept, heterogeneity } = metaRegression(
      effects,
      { slope: numbers },
      { method: result.method, interval, level: 0.95 },
    );
    const before = result.heterogeneity.tau2;
    return {
      ...common,
      kind: 'regression',
      slope: slopes['slope']!,
      intercept,
      tau2: heterogeneity.tau2,
      explained:
        before > 0 && leftOut.length === 0
          ? Math.max(0, (100 * (before - heterogeneity.tau2)) / before)
          : null,
    };
  }
  const { groups, between } = subgroups(effects, values.map(String), {
    method: result.method,
    interval: 'wald',
    level: 0.95,
  });
  return {
    ...common,
    kind: 'subgroups',
    groups: Object.entries(groups).map(([group, one]) => ({
      group,
      k: one.k,
      value: readable(result.measure, one.estimate),
      lower: readable(result.measure, one.lower),
      upper: readable(result.measure, one.upper),
      tau2: one.heterogeneity.tau2,
    })),
    between,
  };
}

const unknown = (moderator: string, { studies }: PooledMeasure): Phrase =>
  phrase('nothing is said of the studies as “{moderator}”; there is {known}', {
    moderator,
    known: moderatorsOf(studies).join(', ') || '–',
  });
