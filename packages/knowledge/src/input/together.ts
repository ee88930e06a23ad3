import { phrase } from '@bifrons/language';
import { antibodyNamed } from '../catalogue/antibody-names.js';
import { findDrug } from '../catalogue/drugs.js';
import type { Fields } from './fields.js';
import { problem, type Problem } from './problem.js';

interface Taken {
  readonly index: number;
  readonly name: string;
  readonly kind: 'antibody' | 'jak-inhibitor';
  readonly from: string;
  readonly to: string | undefined;
}

function takenOf(index: number, { drug, fromDate, toDate }: Fields): Taken[] {
  if (typeof drug !== 'string' || typeof fromDate !== 'string') return [];
  const antibody = antibodyNamed(drug);
  const name = antibody ?? findDrug(drug)?.id;
  if (name === undefined) return [];
  return [
    {
      index,
      name,
      kind: antibody === undefined ? 'jak-inhibitor' : 'antibody',
      from: fromDate,
      to: typeof toDate === 'string' ? toDate : undefined,
    },
  ];
}

/** An antibody and a JAK inhibitor at once. A treatment without an end goes on until the next one begins. */
export function togetherProblems(treatments: readonly (readonly [number, Fields])[]): Problem[] {
  const taken = treatments
    .flatMap(([index, treatment]) => takenOf(index, treatment))
    .sort((a, b) => a.from.localeCompare(b.from));
  return taken.flatMap((later, k) => {
    const earlier = taken
      .slice(0, k)
      .find(
        ({ kind, from, to }) =>
          kind !== later.kind && (to === undefined ? from === later.from : to > later.from),
      );
    return earlier === undefined
      ? []
      : [
          problem(
            ['treatments', later.index],
            phrase(
              '{drug} from {date} on is taken together with {other}: labels advise against an antibody and a JAK inhibitor at once, and both together cannot be forecast',
              { drug: later.name, date: later.from, other: earlier.name },
            ),
            phrase('correct the dates, or leave one of them out'),
          ),
        ];
  });
}
