import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { DoseOnRecord } from './doses.ts';

interface KeyProps {
  record: readonly DoseOnRecord[];
  amongPeople: boolean;
  onAmongPeople: (shown: boolean) => void;
}

/** What the lines, bands and dots of the small pictures are. */
export function Key({ record, amongPeople, onAmongPeople }: KeyProps): ReactNode {
  const say = useSay();
  const labelled = record.filter(({ isLabelled }) => isLabelled);
  const others = record.filter(({ isLabelled }) => !isLabelled);
  const mg = (doses: readonly DoseOnRecord[]): string =>
    say.list(doses.map(({ doseMg }) => say('{dose} mg', { dose: say.number(doseMg, 2) })));
  return (
    <ul className="multiples-key">
      <li>
        <Sample className="mean-line" />
        {say('mean over the day')}
      </li>
      <li>
        <Sample className="extreme-line" />
        {say('peak and trough')}
      </li>
      <li>
        <span className="key-band" aria-hidden="true" />
        {say('range of the potency (95 %), found or assumed')}
      </li>
      <li>
        <span className="key-band is-derived" aria-hidden="true" />
        {say('range of a derived potency')}
      </li>
      {labelled.length > 0 && (
        <li>
          <span className="key-dot" aria-hidden="true" />
          {say('dose of a label: {doses}', { doses: mg(labelled) })}
        </li>
      )}
      {others.length > 0 && (
        <li>
          <span className="key-dot is-other" aria-hidden="true" />
          {say('dose of trials or elsewhere: {doses}', { doses: mg(others) })}
        </li>
      )}
      <li>
        <label>
          <input
            type="checkbox"
            checked={amongPeople}
            onChange={(event) => onAmongPeople(event.target.checked)}
          />
          <Sample className="people-line" />
          {say('mean of 10 and 90 % of people, by clearance')}
        </label>
      </li>
    </ul>
  );
}

function Sample({ className }: { className: string }): ReactNode {
  return (
    <svg width={26} height={10} viewBox="0 0 26 10" aria-hidden="true">
      <path className={className} d="M1 5H25" />
    </svg>
  );
}
