import { treatmentName } from '@bifrons/knowledge';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ChoiceField, TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { isDate } from '../../subject/patient/visits.ts';
import type { AdverseEventBody, Entry, TreatmentBody } from '../../subject/record/contract.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import type { DetailInUse } from './use-person-detail.ts';

interface AdverseEventsProps {
  events: readonly Entry<AdverseEventBody>[];
  treatments: readonly Entry<TreatmentBody>[];
  today: string;
  write: DetailInUse['write'];
}

const GRADES = ['1', '2', '3', '4', '5'] as const;

/** What went wrong, when, how badly, and whether it is over. */
export function AdverseEvents({ events, treatments, today, write }: AdverseEventsProps): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const latestFirst = [...events].sort((a, b) => (a.body.date < b.body.date ? 1 : -1));
  return (
    <section className="panel" aria-labelledby="events-title">
      <div className="panel-head">
        <h2 id="events-title">{say('Adverse events')}</h2>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('Add an adverse event')}
        </button>
      </div>
      {isOpen && (
        <EventForm treatments={treatments} today={today} write={write} onClose={() => setOpen(false)} />
      )}
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {latestFirst.length === 0 && <p className="hint">{say('None has been told.')}</p>}
      <ul className="years-rows">
        {latestFirst.map((entry) => {
          const { date, what, grade, serious, medicine, ended, note } = entry.body;
          return (
            <li key={entry.id}>
              <span className="years-when">
                {ended === undefined ? date : say('{from} to {to}', { from: date, to: ended })}
              </span>
              <span className="years-what">
                <b>{what}</b>
                <span
                  className={serious === true || (grade ?? 0) >= 3 ? 'years-why is-serious' : 'years-why'}
                >
                  {[
                    grade === undefined ? '' : say('grade {grade}', { grade }),
                    serious === true ? say('serious') : '',
                    medicine === undefined ? '' : treatmentName(medicine),
                    note ?? '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              <span className="years-do">
                {ended === undefined && (
                  <button
                    type="button"
                    className="chip"
                    onClick={() =>
                      write('PUT', `entries/${entry.id}`, {
                        entryVersion: entry.version,
                        body: { ...entry.body, ended: today },
                      }).then(
                        () => setProblem(null),
                        (error: unknown) => setProblem(problemWords(error, say)),
                      )
                    }
                  >
                    {say('It is over')}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type EventFormProps = Omit<AdverseEventsProps, 'events'> & { onClose: () => void };

function EventForm({ treatments, today, write, onClose }: EventFormProps): ReactNode {
  const say = useSay();
  const [date, setDate] = useState(today);
  const [what, setWhat] = useState('');
  const [grade, setGrade] = useState<(typeof GRADES)[number] | ''>('');
  const [serious, setSerious] = useState(false);
  const [medicine, setMedicine] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isDate(date)) {
      setProblem(say('Please give the day as YYYY-MM-DD.'));
      return;
    }
    const body: AdverseEventBody = {
      date,
      what: what.trim(),
      ...(grade === '' ? {} : { grade: Number(grade) as AdverseEventBody['grade'] & number }),
      ...(serious ? { serious } : {}),
      ...(medicine === '' ? {} : { medicine }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    write('POST', 'entries', { kind: 'adverse-event', body }).then(onClose, (error: unknown) =>
      setProblem(problemWords(error, say)),
    );
  };
  return (
    <form className="years-form" onSubmit={submit} aria-label={say('Add an adverse event')}>
      <div className="fields">
        <TextField label={say('What went wrong')} value={what} onChange={setWhat} required />
        <TextField label={say('Since')} type="date" value={date} onChange={setDate} />
        <ChoiceField
          label={say('Grade (CTCAE)')}
          value={grade}
          empty={say('not graded')}
          options={GRADES.map((value) => ({ value, text: value }))}
          onChange={setGrade}
        />
        <ChoiceField
          label={say('It may come from')}
          value={medicine}
          empty={say('not said')}
          options={[...new Set(treatments.map(({ body }) => body.drug))].map((value) => ({
            value,
            text: treatmentName(value),
          }))}
          onChange={setMedicine}
        />
        <TextField label={say('Note')} value={note} onChange={setNote} />
        <label className="years-check">
          <input type="checkbox" checked={serious} onChange={({ target }) => setSerious(target.checked)} />
          {say('serious: death, danger to life, hospital, lasting harm')}
        </label>
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button is-main" disabled={what.trim() === ''}>
          {say('Save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('Leave it')}
        </button>
      </p>
    </form>
  );
}
