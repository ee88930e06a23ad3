import { phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import type { LeftOut, SelectedStudy, Selection } from './select.js';

/** A study, or one of its treatments, that the reader leaves out. */
export interface Exclusion {
  readonly study: string;
  readonly treatment?: string;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isStudy = ({ trial, name }: SelectedStudy, asked: string): boolean =>
  same(trial, asked) || same(name, asked);

/** The selection without them; what is gone stands among what was left out. @throws NotPoolableError for one that is not there. */
export function withoutExcluded(selection: Selection, exclusions: readonly Exclusion[]): Selection {
  const gone: LeftOut[] = [];
  const reason = phrase('left out by the reader');
  let { studies } = selection;
  for (const { study: asked, treatment } of exclusions) {
    const study = studies.find((one) => isStudy(one, asked));
    if (study === undefined)
      throw new NotPoolableError(
        phrase('“{study}” is not among the studies that were taken: {studies}', {
          study: asked,
          studies: studies.map(({ name }) => name).join(', '),
        }),
      );
    const arm =
      treatment === undefined ? undefined : study.arms.find((one) => same(one.treatment, treatment));
    if (treatment !== undefined && arm === undefined)
      throw new NotPoolableError(
        phrase('“{study}” has no arm “{treatment}”; it has {treatments}', {
          study: study.name,
          treatment,
          treatments: study.arms.map((one) => one.treatment).join(', '),
        }),
      );
    gone.push({
      trial: study.trial,
      name: study.name,
      what: arm === undefined ? null : phrase(arm.treatment),
      reason,
    });
    const arms = arm === undefined ? [] : study.arms.filter((one) => one !== arm);
    studies = studies.flatMap((one) => (one !== study ? [one] : arms.length === 0 ? [] : [{ ...one, arms }]));
  }
  return { ...selection, studies, leftOut: [...gone, ...selection.leftOut] };
}
