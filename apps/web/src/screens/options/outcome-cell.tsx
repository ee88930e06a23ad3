import { type Difference, type Estimate, countText } from '@bifrons/benefit-risk';
import type { Certainty } from '@bifrons/inference';
import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { CertaintyMark } from '../weighing/certainty-mark.tsx';
import { IconArray } from '../weighing/icon-array.tsx';

interface OutcomeCellProps {
  /** The outcome and the option, for those who hear the picture. */
  outcome: string;
  option: string;
  face: 'benefit' | 'harm';
  expected: { per100: number; interval: Estimate['interval'] | null };
  againstNoDrug: Difference | null;
  /** The difference in a sentence, where it is told so. */
  told?: string;
  /** What must be known to read the number: whom it was counted in, over how long. */
  notes: readonly string[];
  /** How sure the evidence makes the number; null where nothing says. */
  certainty: Certainty | null;
  onWhy: () => void;
}

/** One outcome of one option: 100 people, their number, how sure it is, and the difference to no medicine. */
export function OutcomeCell(props: OutcomeCellProps): ReactNode {
  const { outcome, option, face, expected, againstNoDrug, told, notes, certainty, onWhy } = props;
  const say = useSay();
  const number = countText(expected.per100, say);
  return (
    <div className={`outcome ${face}`}>
      <IconArray
        {...expected}
        face={face}
        label={say('{outcome}, {option}: {number} of 100 people', { outcome, option, number })}
      />
      <div className="outcome-words">
        <p className="outcome-number">
          <button
            type="button"
            className="asks-why"
            aria-label={say('Why {number} of 100? {outcome}, {option}', { number, outcome, option })}
            onClick={onWhy}
          >
            <b>{number}</b> <span>{say('of 100')}</span>
          </button>
          <span className="outcome-interval">
            {expected.interval === null ? say('how sure: not known') : intervalWords(expected.interval, say)}
          </span>
        </p>
        {againstNoDrug !== null && <DifferenceLine difference={againstNoDrug} />}
        {told !== undefined && <p className="outcome-difference">{told}</p>}
        {notes.map((note) => (
          <p key={note} className="outcome-note">
            {note}
          </p>
        ))}
        {certainty !== null && <CertaintyMark certainty={certainty} />}
      </div>
    </div>
  );
}

/** Against no medicine: how many more or fewer, and how many must be treated for one more. */
function DifferenceLine({ difference }: { difference: Difference }): ReactNode {
  const say = useSay();
  const { per100, interval, needed } = difference;
  const number = countText(Math.abs(per100), say);
  const range = { low: say.number(interval[0], 1), high: say.number(interval[1], 1) };
  if (needed === null)
    return (
      <p className="outcome-difference">
        {say('not distinguishable from no medicine ({low} to {high})', range)}
      </p>
    );
  return (
    <p className="outcome-difference">
      {per100 > 0
        ? say('{number} more than without medicine ({low} to {high})', { number, ...range })
        : say('{number} fewer than without medicine ({low} to {high})', { number, ...range })}
      <span className="outcome-needed">
        {say('one in {people} people treated ({low}–{high})', {
          people: say.number(needed.people),
          low: say.number(needed.interval[0]),
          high: say.number(needed.interval[1]),
        })}
      </span>
    </p>
  );
}

function intervalWords([low, high]: Estimate['interval'], say: Say): string {
  return say('{low} to {high}', { low: countText(low, say), high: countText(high, say) });
}
