import {
  type BenefitId,
  type HarmId,
  oneIn,
  outcomeName,
  type OptionHarm,
  type WeighedOption,
  type Weighing,
} from '@bifrons/benefit-risk';
import { loadSources } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { EngagementRequest } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLetter } from '../../subject/regimens/course.ts';
import { useWhy } from '../../kit/sources/why.ts';
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
              notes={[say('the model lacks facts about this medicine')]}
            />
          );
        const { expected, againstNoDrug, ofThoseWhoHadIt, certainty } = benefits.outcomes.find(
          (outcome) => outcome.id === id,
        )!;
        const chain = engagementOf(option);
        return (
          <OutcomeCell
            outcome={outcome}
            option={name}
            face={ofThoseWhoHadIt === undefined ? 'benefit' : 'harm'}
            expected={expected}
            againstNoDrug={againstNoDrug}
            certainty={certainty}
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
  const harmOf = (option: WeighedOption) => option.harms.find(({ harm }) => harm === id)!;
  // What is said of the background stands once, with no medicine.
  const ofBackground = weighing.options.flatMap((option) => (option.isNoDrug ? harmOf(option).notes : []));
  return (
    <OutcomeRow outcome={outcome} columns={columns}>
      {({ name, option }) => {
        const harm = harmOf(option);
        const notes = harmNotes(harm, option.isNoDrug ? [] : ofBackground, say);
        const ask = (): void =>
          why(
            loadSources('harms').then(() => ({
              title: say('{outcome}, {option}', { outcome, option: name }),
              entries: harmEntries(harm, say),
            })),
          );
        const counted = option.isNoDrug ? harm.without : harm.with;
        const asks = harm.sources.length + harm.elsewhere.length > 0 ? { onWhy: ask } : {};
        if (counted === null)
          return (
            <UnknownCell
              outcome={outcome}
              option={name}
              certainty={harm.certainty}
              {...(harm.standing === 'not-shown' ? { instead: say('no difference shown') } : {})}
              notes={[
                harm.notMoreOftenThan === null
                  ? harm.told
                  : say('if there is one, at most 1 in {people}', {
                      people: oneIn(harm.notMoreOftenThan, say),
                    }),
                ...notes,
              ]}
              {...asks}
            />
          );
        return (
          <OutcomeCell
            outcome={outcome}
            option={name}
            face="harm"
            expected={{ per100: counted.value, interval: counted.interval }}
            againstNoDrug={null}
            certainty={harm.certainty}
            {...(option.isNoDrug ? {} : { told: harm.told })}
            notes={notes}
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

/** What must be known to read a harm's number: the worst that is credible, of whom the ratio is, what is not checked. */
function harmNotes(harm: OptionHarm, toldElsewhere: readonly string[], say: Say): string[] {
  const unverified = harm.sources.some((source) => source.kind === 'medicine' && source.unverified);
  return [
    ...(harm.worstCase === null ? [] : [harm.worstCase.told]),
    ...harm.notes.filter((note) => !toldElsewhere.includes(note)),
    ...(unverified ? [say('unverified: check the source')] : []),
  ];
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
