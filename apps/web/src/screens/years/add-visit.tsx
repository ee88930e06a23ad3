import { useState, type FormEvent, type ReactNode } from 'react';
import { TextField } from '../../kit/interface/text-field.tsx';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { isDate } from '../../subject/patient/visits.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { shownScores } from '../../subject/severity/scores.ts';
import type { DetailInUse } from './use-person-detail.ts';

interface AddVisitProps {
  disease: string;
  today: string;
  write: DetailInUse['write'];
  onClose: () => void;
}

/** A visit: its day and the scores that were read. */
export function AddVisit({ disease, today, write, onClose }: AddVisitProps): ReactNode {
  const say = useSay();
  const [date, setDate] = useState(today);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const scores = shownScores(disease);
  const errorOf = (id: string, min: number, max: number): string | null => {
    const text = typed[id]?.trim() ?? '';
    if (text === '') return null;
    const value = parseNumber(text);
    return value === null || value < min || value > max
      ? say('Please give a number between {min} and {max}.', { min, max })
      : null;
  };
  const given = scores.flatMap(({ id }) => {
    const value = parseNumber(typed[id] ?? '');
    return value === null ? [] : [[id, value] as const];
  });
  const isWrong = scores.some(({ id, min, max }) => errorOf(id, min, max) !== null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isDate(date) || date > today) {
      setProblem(say('Please give a day that has been, as YYYY-MM-DD.'));
      return;
    }
    setBusy(true);
    write('POST', 'entries', { kind: 'visit', body: { disease, date, ...Object.fromEntries(given) } })
      .then(onClose, (error: unknown) => setProblem(problemWords(error, say)))
      .finally(() => setBusy(false));
  };
  return (
    <form className="panel years-form" onSubmit={submit} aria-label={say('Add a visit')}>
      <h2>{say('Add a visit')}</h2>
      <div className="fields">
        <TextField label={say('Day')} type="date" value={date} onChange={setDate} />
        {scores.map(({ id, short, min, max }) => (
          <TextField
            key={id}
            label={say(short)}
            value={typed[id] ?? ''}
            onChange={(text) => setTyped({ ...typed, [id]: text })}
            hint={say('{min} to {max}', { min, max })}
            error={errorOf(id, min, max)}
          />
        ))}
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button is-main" disabled={busy || isWrong || given.length === 0}>
          {say('Save the visit')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('Leave it')}
        </button>
      </p>
    </form>
  );
}
