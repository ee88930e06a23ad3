import type { Phrase } from '@bifrons/language';
import { asProportion, proportion } from '../effects/proportions.js';
import { reach } from '../distributions.js';
import { NotPoolableError } from '../not-poolable.js';
import { logitNormal } from '../pool/logit-normal.js';
import { weekNotes, type Selection } from '../select/select.js';

/** Share of responders of one treatment over all selected studies: what the scoreboard's baselines are made of. */
export interface PooledResponse {
  readonly treatment: string;
  readonly control: boolean;
  readonly studies: readonly {
    readonly trial: string;
    readonly name: string;
    readonly week: number | null;
    readonly own: boolean;
    readonly events: number;
    readonly n: number;
  }[];
  readonly events: number;
  readonly n: number;
  /** Whether a count among them was worked out from a percentage. */
  readonly derived: boolean;
  /** Between 0 and 1. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** Variance of the logits between studies; null for one study, or when the likelihood could not tell. */
  readonly tau2: number | null;
  readonly method: 'binomial-normal' | 'one study, logit';
  readonly notes: readonly Phrase[];
}

/** The response to placebo and to each drug or dose, by the binomial-normal model; means are no response. */
export function pooledResponses(selection: Selection, level = 0.95): readonly PooledResponse[] {
  const treatments = [
    ...new Set(
      selection.studies.flatMap(({ arms }) =>
        arms.filter(({ events }) => events !== null).map(({ treatment }) => treatment),
      ),
    ),
  ];
  const isControl = (treatment: string): boolean => selection.controls.includes(treatment);
  return treatments
    .sort((a, b) => Number(isControl(b)) - Number(isControl(a)) || (a < b ? -1 : 1))
    .map((treatment) => {
      const its = selection.studies.filter(({ arms }) =>
        arms.some((arm) => arm.treatment === treatment && arm.events !== null),
      );
      const studies = its.flatMap(({ trial, name, week, own, arms }) => {
        const { events, n } = arms.find((arm) => arm.treatment === treatment)!;
        return events === null ? [] : [{ trial, name, week, own, events, n }];
      });
      const sum = (f: (one: { events: number; n: number }) => number): number =>
        studies.reduce((total, one) => total + f(one), 0);
      const [events, n] = [sum((one) => one.events), sum((one) => one.n)];
      return {
        treatment,
        control: isControl(treatment),
        studies,
        events,
        n,
        derived: its.some(({ arms }) => arms.some((arm) => arm.treatment === treatment && arm.derived)),
        ...shareOf(studies, events, n, level),
        notes: weekNotes(its),
      };
    });
}

function shareOf(
  studies: readonly { readonly events: number; readonly n: number }[],
  events: number,
  n: number,
  level: number,
): Pick<PooledResponse, 'share' | 'lower' | 'upper' | 'tau2' | 'method'> {
  const back = (x: number): number => asProportion('logit', x, []);
  if (studies.length > 1) {
    try {
      const { estimate, lower, upper, tau2 } = logitNormal(studies, level);
      return {
        share: back(estimate),
        lower: back(lower),
        upper: back(upper),
        tau2,
        method: 'binomial-normal',
      };
    } catch (error) {
      if (!(error instanceof NotPoolableError)) throw error;
    }
  }
  const { estimate, variance } = proportion('logit', events, n);
  const half = reach(level) * Math.sqrt(variance);
  return {
    share: events / n,
    lower: back(estimate - half),
    upper: back(estimate + half),
    tau2: null,
    method: 'one study, logit',
  };
}
