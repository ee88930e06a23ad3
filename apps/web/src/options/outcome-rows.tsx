import {
  type BenefitId,
  type HarmId,
  outcomeName,
  unknownWords,
  type WeighedHarm,
  type WeighedOption,
  type Weighing,
} from '@bifrons/benefit-risk';
import type { Say } from '@bifrons/language';
import type { EngagementRequest } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { courseLetter } from '../regimens/course.ts';
import { useWhy } from '../sources/why.ts';
import { OutcomeCell } from './outcome-cell.tsx';
import { UnknownCell } from './unknown-cell.tsx';
import { benefitEntries, harmEntries } from './why-outcome.ts';

/** An option as a column: what it is called, and what was weighed of it. */
export interface Column {
  readonly key: number;
  readonly name: string;
  readonly option: WeighedOption;
}

interface RowProps {
  columns: readonly Column[];
  weighing: Weighing;
}

/** One benefit of all options. What is lost after a stop is drawn as the harm it is. */
export function BenefitRow({ id, columns, weighing }: RowProps & { id: BenefitId }): ReactNode {
  const say = useSay();
  const why = useWhy();
  const outcome = outcomeName(id, weighing, say);
  return (
    <OutcomeRow outcome={outcome} columns={columns}>
      {({ name, option }) => {
        const { benefits } = option;
        if (!benefits.known)
          return (
            <UnknownCell
              outcome={outcome}
              option={name}
              why={say('the model lacks facts about this medicine')}
            />
          );
        const { expected, againstNoDrug, ofThoseWhoHadIt } = benefits.outcomes.find(
          (outcome) => outcome.id === id,
        )!;
        const chain = engagementOf(option);
        return (
          <OutcomeCell
            outcome={outcome}
            option={name}
            face={id === 'lose-20' ? 'harm' : 'benefit'}
            expected={expected}
            againstNoDrug={againstNoDrug}
            notes={
              ofThoseWhoHadIt
                ? [say('{share} of 100 who had it back', { share: say.number(ofThoseWhoHadIt.per100) })]
                : []
            }
            onWhy={() =>
              why({
                title: say('{outcome}, {option}', { outcome, option: name }),
                entries: benefitEntries(weighing, benefits),
                ...(chain === null ? {} : { chain }),
              })
            }
          />
        );
      }}
    </OutcomeRow>
  );
}

/** One harm of all options. */
export function HarmRow({ id, columns, weighing }: RowProps & { id: HarmId }): ReactNode {
  const say = useSay();
  const why = useWhy();
  const outcome = outcomeName(id, weighing, say);
  return (
    <OutcomeRow outcome={outcome} columns={columns}>
      {({ name, option }) => {
        const harm = option.harms.find((candidate) => candidate.harm === id)!;
        const entries = harmEntries(harm, say);
        const ask = (): void =>
          why({ title: say('{outcome}, {option}', { outcome, option: name }), entries });
        if (!harm.known)
          return (
            <UnknownCell
              outcome={outcome}
              option={name}
              why={unknownWords(harm.why, say)}
              {...(entries.length > 0 ? { onWhy: ask } : {})}
            />
          );
        return (
          <OutcomeCell
            outcome={outcome}
            option={name}
            face="harm"
            expected={harm}
            againstNoDrug={harm.againstNoDrug?.known === true ? harm.againstNoDrug.difference : null}
            notes={harmNotes(harm, say)}
            onWhy={ask}
          />
        );
      }}
    </OutcomeRow>
  );
}

interface OutcomeRowProps {
  outcome: string;
  columns: readonly Column[];
  children: (column: Column) => ReactNode;
}

/** The outcome in a line of its own, so that columns stay narrow, then a cell for each option. */
function OutcomeRow({ outcome, columns, children }: OutcomeRowProps): ReactNode {
  return (
    <>
      <tr className="outcome-title">
        <th scope="rowgroup" colSpan={columns.length}>
          <span className="sticks">
            <b>{outcome}</b>
          </span>
        </th>
      </tr>
      <tr>
        {columns.map((column) => (
          <td key={column.key}>
            <ColumnLetter column={column} />
            {children(column)}
          </td>
        ))}
      </tr>
    </>
  );
}

/** In whom a harm was counted, and for how long, as far as it is not this person's own case. */
function harmNotes(harm: Extract<WeighedHarm, { known: true }>, say: Say): string[] {
  const [source] = harm.sources;
  const notes: string[] = [];
  if (harm.basis === 'trial-share')
    notes.push(
      harm.weeks === null
        ? say('in the trials of its label')
        : say('in {weeks, plural, one {# week} other {# weeks}} of a trial', { weeks: harm.weeks }),
    );
  if (harm.onPlacebo != null)
    notes.push(say('on placebo {number} of 100', { number: say.number(harm.onPlacebo, 1) }));
  if (source?.kind === 'rate')
    notes.push(
      source.borrowed && source.rate.drug !== null
        ? say('counted on another medicine: {drug}, {population}', {
            drug: source.rate.drug,
            population: source.rate.population,
          })
        : say('counted in: {population}', { population: source.rate.population }),
    );
  if (source?.unverified === true) notes.push(say('unverified: check the source'));
  return notes;
}

/** The medicine and dose on which an option ends, for the picture of what it blocks. */
function engagementOf({ segments }: WeighedOption): EngagementRequest | null {
  const last = segments.findLast((segment) => segment.drug !== null);
  if (last === undefined || last.drug === null || !('doseMg' in last)) return null;
  const { drug, doseMg, perDay } = last;
  return doseMg === undefined || perDay === undefined ? null : { drug, doseMg, perDay };
}

/** Which column it is, where the window is too narrow to see the heads. */
function ColumnLetter({ column: { key } }: { column: Column }): ReactNode {
  if (key === 0) return null;
  return (
    <span className={`column-letter tone-${key}`} aria-hidden="true">
      {courseLetter({ id: key })}
    </span>
  );
}
