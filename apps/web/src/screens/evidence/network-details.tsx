import { isRatio, readingText, treatmentWords, type NetworkAnswer } from '@bifrons/evidence';
import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { RowsTable } from './rows-table.tsx';

const REACH = 1.959964;

/** Pair by pair: what direct and indirect evidence say (node-splitting), and which comparisons an estimate rests on. */
export function NetworkDetails({ answer }: { answer: NetworkAnswer }): ReactNode {
  const say = useSay();
  // A network of many treatments has hundreds of pairs: its tables are made when somebody looks.
  const [open, setOpen] = useState(false);
  const { measure, inconsistency, contributions } = answer;
  const pair = (one: { a: string; b: string }): string =>
    say('{treatment} against {control}', {
      treatment: treatmentWords(one.b, say),
      control: treatmentWords(one.a, say),
    });
  const reading = ({ estimate, se }: { estimate: number; se: number }): string => {
    const read = (x: number): number => (isRatio(measure) ? Math.exp(x) : x);
    const [value, lower, upper] = [0, -REACH, REACH].map((z) => read(estimate + z * se));
    return readingText(measure, { value: value!, lower: lower!, upper: upper! }, say);
  };
  return (
    <details className="network-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('Pair by pair: direct and indirect evidence, and what each estimate rests on')}</summary>
      {open && inconsistency && (
        <RowsTable
          caption={say('Direct against indirect evidence (node-splitting)')}
          header={[say('comparison'), say('direct'), say('indirect'), say('p of the difference')]}
          rows={inconsistency.splits.map((one) => [
            pair(one),
            reading(one.direct),
            reading(one.indirect),
            say.fixed(one.difference.p, 3),
          ])}
          rowHeads
        />
      )}
      {open && (
        <RowsTable
          caption={say('How much each direct comparison contributes to an estimate, in percent')}
          header={[say('estimate'), ...contributions.direct.map(pair)]}
          rows={contributions.pairs.map((one) => [
            pair(one),
            ...one.shares.map((share) => (share < 0.05 ? '' : say.fixed(share, 0))),
          ])}
          rowHeads
        />
      )}
    </details>
  );
}
