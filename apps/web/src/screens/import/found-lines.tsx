import type { FoundLine, FoundTable, LineState } from '@bifrons/interchange';
import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

interface FoundLinesProps {
  table: FoundTable;
  /** It cannot be taken now. */
  disabled?: boolean;
  onTake: (lines: readonly FoundLine[]) => void;
}

/** What has to be looked at comes first. */
const ORDER: readonly LineState[] = ['conflict', 'check', 'new', 'refused', 'ignored', 'known'];
const OPEN: readonly LineState[] = ['conflict', 'check', 'new', 'refused'];
const MOST_ROWS = 200;

/** The table of what was found: what it is, what it becomes, what was ignored and why; each line is taken or left. */
export function FoundLines({ table, disabled = false, onTake }: FoundLinesProps): ReactNode {
  const say = useSay();
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(
    new Set(table.lines.filter((line) => line.accepted).map(({ id }) => id)),
  );
  const set = (ids: readonly string[], on: boolean): void => {
    const next = new Set(accepted);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setAccepted(next);
  };
  const groups = ORDER.map((state) => ({ state, lines: table.lines.filter((line) => line.state === state) }));
  const taken = table.lines.filter(({ id, becomes }) => becomes !== null && accepted.has(id)).length;
  return (
    <section className="found" aria-labelledby="found-title">
      <h2 id="found-title">
        {say('{n, plural, =0 {Nothing was found} one {# thing was found} other {# things were found}}', {
          n: table.lines.length,
        })}
      </h2>
      <FoundBar groups={groups} total={table.lines.length} />
      {table.incomplete.map((one) => (
        <p key={String(one)} className="warning">
          {say(one)}
        </p>
      ))}
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ state, lines }) => (
          <details key={state} className={`panel found-group is-${state}`} open={OPEN.includes(state)}>
            <summary>
              <b>{useStateWords()(state)}</b> <span>{say.number(lines.length)}</span>
            </summary>
            {(state === 'new' || state === 'check' || state === 'conflict') && lines.length > 1 && (
              <p className="found-all">
                <button
                  type="button"
                  className="chip"
                  onClick={() =>
                    set(
                      lines.map(({ id }) => id),
                      true,
                    )
                  }
                >
                  {say('Take all of these')}
                </button>
                <button
                  type="button"
                  className="chip"
                  onClick={() =>
                    set(
                      lines.map(({ id }) => id),
                      false,
                    )
                  }
                >
                  {say('Leave all of these')}
                </button>
              </p>
            )}
            <ul>
              {lines.slice(0, MOST_ROWS).map((line) => (
                <FoundRow
                  key={line.id}
                  line={line}
                  taken={accepted.has(line.id)}
                  onTake={(on) => set([line.id], on)}
                />
              ))}
            </ul>
            {lines.length > MOST_ROWS && (
              <p className="hint">
                {say('{n} more lines of this kind are treated as they are marked at first.', {
                  n: lines.length - MOST_ROWS,
                })}
              </p>
            )}
          </details>
        ))}
      <p className="found-take">
        <button
          type="button"
          className="button is-main"
          disabled={disabled || taken === 0}
          onClick={() => onTake(table.lines.map((line) => ({ ...line, accepted: accepted.has(line.id) })))}
        >
          {say('{n, plural, one {Take # line into the person} other {Take # lines into the person}}', {
            n: taken,
          })}
        </button>
      </p>
    </section>
  );
}

function useStateWords(): (state: LineState) => string {
  const say = useSay();
  return (state) => {
    switch (state) {
      case 'new':
        return say('New');
      case 'check':
        return say('To be looked at first');
      case 'conflict':
        return say('Something else is there already');
      case 'known':
        return say('Known already');
      case 'ignored':
        return say('Ignored: nothing here asks for it');
      case 'refused':
        return say('Refused: wrong, or about somebody else');
    }
  };
}

interface FoundBarProps {
  groups: readonly { state: LineState; lines: readonly FoundLine[] }[];
  total: number;
}

/** All that was found as one bar, in the order of what is to be done with it. */
function FoundBar({ groups, total }: FoundBarProps): ReactNode {
  const words = useStateWords();
  const say = useSay();
  if (total === 0) return null;
  const some = groups.filter(({ lines }) => lines.length > 0);
  return (
    <>
      <div className="found-bar" aria-hidden="true">
        {some.map(({ state, lines }) => (
          <span key={state} className={`is-${state}`} style={{ width: `${(100 * lines.length) / total}%` }} />
        ))}
      </div>
      <ul className="found-key">
        {some.map(({ state, lines }) => (
          <li key={state} className={`is-${state}`}>
            <i /> {words(state)} <b>{say.number(lines.length)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FoundRowProps {
  line: FoundLine;
  taken: boolean;
  onTake: (taken: boolean) => void;
}

function FoundRow({ line, taken, onTake }: FoundRowProps): ReactNode {
  const say = useSay();
  const { resource, again, says, becomes, becomesWords, because, conflictsWith, state } = line;
  const isOpen = becomes !== null && state !== 'known';
  const where = resource.id === undefined ? resource.place : `${resource.type}/${resource.id}`;
  return (
    <li className="found-row">
      <span className="found-says">
        <b>{say(says)}</b>
        <code title={resource.place}>{where}</code>
        {again.length > 0 && (
          <span>{say('{n, plural, one {and once more} other {and # times more}}', { n: again.length })}</span>
        )}
      </span>
      <span className="found-becomes">
        {becomesWords !== null && conflictsWith === null && <span>→ {say(becomesWords)}</span>}
        {because.map((one) => (
          <span key={String(one)} className="found-because">
            {say(one)}
          </span>
        ))}
      </span>
      {isOpen &&
        (conflictsWith === null ? (
          <label className="found-choice">
            <input type="checkbox" checked={taken} onChange={({ target }) => onTake(target.checked)} />
            {say('take it')}
          </label>
        ) : (
          <fieldset className="found-sides">
            <legend className="visually-hidden">{say(says)}</legend>
            <label className={taken ? '' : 'is-chosen'}>
              <input type="radio" name={line.id} checked={!taken} onChange={() => onTake(false)} />
              <span>{say('here')}</span> <b>{say(conflictsWith)}</b>
            </label>
            <label className={taken ? 'is-chosen' : ''}>
              <input type="radio" name={line.id} checked={taken} onChange={() => onTake(true)} />
              <span>{say('found')}</span> <b>{becomesWords === null ? '' : say(becomesWords)}</b>
            </label>
          </fieldset>
        ))}
    </li>
  );
}
