import { useId, useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { LabDraft } from '../../subject/patient/patient-draft.ts';
import { readPastedLabs } from '../../subject/patient/pasted-labs.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import '../../kit/interface/text-field.css';

/** Laboratory values pasted from a letter or a spreadsheet: what was understood as a table of tests by dates, before it is taken. */
export function PasteLabs({ onDone }: { onDone: () => void }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const [text, setText] = useState('');
  const id = useId();
  const { labs } = state.patient;
  const { fresh, again, unread } = useMemo(() => {
    const read = readPastedLabs(text, say);
    const known = new Set(labs.map(keyOf));
    return {
      fresh: read.labs.filter((lab) => !known.has(keyOf(lab))),
      again: read.labs.filter((lab) => known.has(keyOf(lab))).length,
      unread: read.unread,
    };
  }, [text, say, labs]);
  return (
    <div className="paste-labs">
      <div className="text-field">
        <label htmlFor={id}>{say('A table of tests by days, or the lines of a letter')}</label>
        <textarea
          id={id}
          rows={5}
          autoFocus
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <div role="status">
        {unread.length > 0 && (
          <ul className="failure">
            {unread.slice(0, SHOWN).map(({ text: what, why }, k) => (
              <li key={k}>
                <b>{what}:</b> {say(why)}
              </li>
            ))}
            {unread.length > SHOWN && (
              <li>
                {say('{n, plural, one {and # problem more} other {and # problems more}}', {
                  n: unread.length - SHOWN,
                })}
              </li>
            )}
          </ul>
        )}
        {again > 0 && (
          <p className="hint">
            {say('{n, plural, one {# value is there already.} other {# values are there already.}}', {
              n: again,
            })}
          </p>
        )}
      </div>
      {fresh.length > 0 && <TestsByDays labs={fresh} />}
      <div className="run-buttons">
        <button
          type="button"
          className="button is-main"
          disabled={fresh.length === 0}
          onClick={() => {
            dispatch({ type: 'change-patient', change: { labs: [...labs, ...fresh] } });
            onDone();
          }}
        >
          {say('{n, plural, =0 {Take the values} one {Take # value} other {Take # values}}', {
            n: fresh.length,
          })}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {say('Cancel')}
        </button>
      </div>
    </div>
  );
}

const SHOWN = 20;

const keyOf = ({ test, date, value }: LabDraft): string => [test.toLowerCase(), date, value].join('|');

/** Values as a table, a row for each test and a column for each day. */
function TestsByDays({ labs }: { labs: readonly LabDraft[] }): ReactNode {
  const say = useSay();
  const days = [...new Set(labs.map(({ date }) => date))].toSorted();
  const tests = [...new Set(labs.map(({ test }) => test))];
  return (
    <div className="pasted-values" tabIndex={0} role="region" aria-label={say('What was understood')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('test')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
            <th scope="col">{say('unit')}</th>
            <th scope="col">{say('normal up to')}</th>
          </tr>
        </thead>
        <tbody>
          {tests.map((test) => {
            const own = labs.filter((lab) => lab.test === test);
            return (
              <tr key={test}>
                <th scope="row">{say(test)}</th>
                {days.map((day) => (
                  <td key={day}>{own.flatMap((lab) => (lab.date === day ? [lab.value] : [])).join(' · ')}</td>
                ))}
                <td>{own.find(({ unit }) => unit !== '')?.unit}</td>
                <td>{own.find(({ upperLimit }) => upperLimit !== '')?.upperLimit}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
