import { treatmentName, type PatientRecord } from '@bifrons/knowledge';
import { doseWords, iCalendar, type CalendarEntry, type Monitoring } from '@bifrons/safety';
import type { Say } from '@bifrons/language';
import { useMemo, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { DoseWarnings } from '../regimens/dose-warnings.tsx';
import { Citation } from './citation.tsx';
import { LabPlots } from './lab-plot.tsx';
import { missingList } from './reason-list.tsx';
import { Demands } from './results-and-events.tsx';
import { PausePanel } from './pause-advice.tsx';
import { Timeline } from './timeline.tsx';
import { TodayLine } from './today-line.tsx';

interface MonitorPanelProps {
  monitoring: Monitoring;
  record: PatientRecord;
  /** Rows of the person that cannot be read. */
  unread: number;
}

/** A treatment under way: what to do today, calendar, laboratory values, events, and what a pause is. */
export function MonitorPanel({ monitoring, record, unread }: MonitorPanelProps): ReactNode {
  const say = useSay();
  const { drug, dose, start, week, calendar, routine, day } = monitoring;
  const name = say(treatmentName(drug));
  const taken = useMemo(
    () =>
      dose === null ? [] : [[{ fromWeek: 0, drug, doseMg: dose.doseMg * dose.perDay, perDay: 1 as const }]],
    [drug, dose],
  );
  const done = calendar.filter(({ status }) => status === 'done');
  return (
    <section className="panel monitor" aria-labelledby="monitor-title">
      <div className="panel-head">
        <h2 id="monitor-title">
          {dose === null
            ? say('On {drug}', { drug: name })
            : say('On {drug} {dose}', { drug: name, dose: doseWords(dose, say) })}
        </h2>
        <p className="quiet">{say('since {date}, week {week}', { date: start, week })}</p>
        <button
          type="button"
          className="button"
          onClick={() =>
            download(
              `${record.id}-${drug}.ics`,
              'text/calendar',
              iCalendar({ patient: record.id, drug, today: day, entries: calendar, say }),
            )
          }
        >
          {say('Calendar file (.ics)')}
        </button>
      </div>
      <TodayLine monitoring={monitoring} unread={unread} />
      <DoseWarnings regimens={taken} />
      <h3>{say('What is due when')}</h3>
      <Timeline monitoring={monitoring} />
      <DueList entries={calendar.filter(({ status }) => status !== 'done').sort(byUrgency)} />
      {done.length > 0 && (
        <details>
          <summary>{say('Done ({n})', { n: done.length })}</summary>
          <DueList entries={done} />
        </details>
      )}
      {routine.length > 0 && (
        <p className="quiet">
          {say('As routine care has it: {tests}', { tests: routine.map(({ what }) => what).join(', ') })}
        </p>
      )}
      <h3>{say('Laboratory values and the label’s limits')}</h3>
      <LabPlots monitoring={monitoring} record={record} />
      <Demands monitoring={monitoring} />
      <PausePanel monitoring={monitoring} />
    </section>
  );
}

const URGENCY: readonly CalendarEntry['status'][] = ['overdue', 'due', 'upcoming', 'done'];
const byUrgency = (a: CalendarEntry, b: CalendarEntry): number =>
  URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status);

export function statusWords(status: CalendarEntry['status'], say: Say): string {
  switch (status) {
    case 'overdue':
      return say('overdue');
    case 'due':
      return say('due');
    case 'upcoming':
      return say('upcoming');
    case 'done':
      return say('done');
  }
}

/** When something is to be done, or was. */
export function dueWords({ status, dueFrom, dueTo, doneOn }: CalendarEntry, say: Say): string {
  if (status === 'done') return doneOn ?? say('before the start');
  return dueFrom === dueTo
    ? say('by {date}', { date: dueTo })
    : say('{from} to {to}', { from: dueFrom, to: dueTo });
}

function DueList({ entries }: { entries: readonly CalendarEntry[] }): ReactNode {
  return (
    <ul className="due-list">
      {entries.map((entry) => (
        <DueItem key={`${entry.what}${entry.dueFrom}${entry.dueTo}`} entry={entry} />
      ))}
    </ul>
  );
}

function DueItem({ entry }: { entry: CalendarEntry }): ReactNode {
  const say = useSay();
  const { status, what, dependsOn, statements } = entry;
  const [first] = statements;
  return (
    <li>
      <span className={`due-status is-${status}`}>{statusWords(status, say)}</span>
      <div>
        <p>
          <strong>{what}</strong> {dueWords(entry, say)}
        </p>
        {dependsOn.length > 0 && (
          <p className="quiet">
            {say('only if it applies: {facts}', { facts: missingList(dependsOn, say) })}
          </p>
        )}
        {first !== undefined && <Citation statement={first} />}
      </div>
    </li>
  );
}
