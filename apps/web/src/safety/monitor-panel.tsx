import { findDrug, patientFactVocabulary } from '@bifrons/knowledge';
import { doseWords, iCalendar, type CalendarEntry, type Monitoring } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { Citation } from './citation.tsx';
import { download } from '../drawing/download.ts';
import { LabPlots } from './lab-plot.tsx';
import { missingWords } from './reason-list.tsx';
import { Timeline } from './timeline.tsx';

/** A treatment under way: calendar, laboratory values, events, and what the label says on pausing. */
export function MonitorPanel({
  monitoring,
  patient,
}: {
  monitoring: Monitoring;
  patient: string;
}): ReactNode {
  const { drug, dose, start, week, calendar, routine, today } = monitoring;
  const name = findDrug(drug)?.name ?? drug;
  return (
    <section className="panel monitor" aria-labelledby="monitor-title">
      <div className="panel-head">
        <h2 id="monitor-title">
          On {name}
          {dose === null ? '' : ` ${doseWords(dose)}`}
        </h2>
        <p className="quiet">
          since {start}, week {week}
        </p>
        <button
          type="button"
          className="button"
          onClick={() =>
            download(
              `${patient}-${drug}.ics`,
              'text/calendar',
              iCalendar({ patient, drug, today, entries: calendar }),
            )
          }
        >
          Calendar file (.ics)
        </button>
      </div>
      <h3>What is due when</h3>
      <Timeline monitoring={monitoring} />
      <ul className="due-list">
        {[...calendar].sort(byUrgency).map((entry) => (
          <DueItem key={`${entry.what}${entry.dueFrom}${entry.dueTo}`} entry={entry} />
        ))}
      </ul>
      {routine.length > 0 && (
        <p className="quiet">As routine care has it: {routine.map(({ what }) => what).join(', ')}.</p>
      )}
      <h3>Laboratory values and the label’s limits</h3>
      <LabPlots monitoring={monitoring} />
      <Demands monitoring={monitoring} />
      <Pause monitoring={monitoring} />
    </section>
  );
}

const urgency: readonly CalendarEntry['status'][] = ['overdue', 'due', 'upcoming', 'done'];
const byUrgency = (a: CalendarEntry, b: CalendarEntry): number =>
  urgency.indexOf(a.status) - urgency.indexOf(b.status);

function DueItem({ entry }: { entry: CalendarEntry }): ReactNode {
  const { status, what, dueFrom, dueTo, doneOn, dependsOn, statements } = entry;
  const [first] = statements;
  return (
    <li>
      <span className={`status status-${status}`}>{status}</span>
      <span>
        <strong>{what}</strong>{' '}
        {status === 'done'
          ? (doneOn ?? 'before the start')
          : dueFrom === dueTo
            ? `by ${dueTo}`
            : `${dueFrom} to ${dueTo}`}
        {dependsOn.length > 0 && ` – only if: ${dependsOn.map(missingWords).join(', ')}`}{' '}
        {first !== undefined && <Citation statement={first} />}
      </span>
    </li>
  );
}

function Demands({ monitoring }: { monitoring: Monitoring }): ReactNode {
  const { labs, events } = monitoring;
  const told = [
    ...labs
      .filter(({ statements }) => statements.length > 0)
      .map(({ date, printed, fact, demand, restartWhen, statements }) => ({
        date,
        what: `${patientFactVocabulary[fact].words} ${printed}`,
        demand,
        restartWhen,
        statements,
      })),
    ...events.map(({ date, text, demand, restartWhen, statements }) => ({
      date,
      what: text,
      demand: demand === 'unknown' ? 'no rule was read for it: judge by yourself' : demand,
      restartWhen,
      statements,
    })),
  ].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (told.length === 0) return null;
  return (
    <>
      <h3>What results and events demand</h3>
      <ul className="demands">
        {told.map(({ date, what, demand, restartWhen, statements }) => (
          <li key={`${date}${what}`}>
            {date} <strong>{what}</strong>: {demand.replaceAll('-', ' ')}
            {restartWhen !== null && demand !== 'restart' && `, go on when ${restartWhen}`}{' '}
            {statements[0] !== undefined && <Citation statement={statements[0]} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Pause({ monitoring: { pause } }: { monitoring: Monitoring }): ReactNode {
  return (
    <>
      <h3>If it has to be paused</h3>
      <ul className="demands">
        {pause.advice.map(({ reason, statements, mayResume }) => (
          <li key={reason}>
            <strong>{reason}</strong>:{' '}
            {statements.length === 0
              ? 'nothing was read in this label'
              : [...new Set(statements.map(({ words }) => words))].join('; ')}
            {mayResume.length > 0 && ` – go on when ${mayResume.join(' or ')}`}{' '}
            {statements[0] !== undefined && <Citation statement={statements[0]} />}
          </li>
        ))}
        {pause.tolerated.map((statement) => (
          <li key={statement.words}>
            {statement.words} <Citation statement={statement} />
          </li>
        ))}
        <li>
          {pause.washout.known
            ? `Below ${100 * pause.washout.below} % inhibition of every known signal about ${Math.ceil(pause.washout.longestHours)} h after the last dose, by the model.`
            : `Washout: ${pause.washout.why}.`}
        </li>
      </ul>
    </>
  );
}
