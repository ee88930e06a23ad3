import { findFrequencies, type Region } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { statementOf, type Statement } from '../rules/reason.js';

/** How many people of a trial had an adverse reaction, as a label prints it. */
export interface Frequency {
  readonly event: string;
  /** The same in English, whatever the language of the answer. */
  readonly id: string;
  readonly percent: number;
  /** On placebo or vehicle; null where the label does not say. */
  readonly comparatorPercent: number | null;
  readonly dose: string | null;
  readonly weeks: number | null;
  readonly population: string | null;
  readonly statement: Statement;
}

/** The adverse reactions that a label gives a percentage for, the commonest first. */
export function labelFrequencies(drug: string, region: Region, say: Say = english): Frequency[] {
  const label = findFrequencies(drug, region);
  if (label === undefined) return [];
  return label.rules
    .flatMap((rule) =>
      rule.clauses.flatMap((clause): Frequency[] => {
        const { then } = clause;
        if (then.kind !== 'adverse-reaction' || then.percent === undefined) return [];
        return [
          {
            event: say(then.event),
            id: then.event,
            percent: then.percent,
            comparatorPercent: then.comparatorPercent ?? null,
            dose: then.dose === undefined ? null : say(then.dose),
            weeks: then.weeks ?? null,
            population: then.population === undefined ? null : say(then.population),
            statement: statementOf(label, rule, clause, say),
          },
        ];
      }),
    )
    .sort((a, b) => b.percent - a.percent);
}
