import type { Say } from '@bifrons/language';
import type { CalendarEntry, Monitoring } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';

const DAY = 86_400_000;
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const ROW = 26;
const AXIS = 24;
const FOOT = 20;

const SIGNS: Record<CalendarEntry['status'], string> = { done: '✓', upcoming: '○', due: '●', overdue: '!' };

/** The calendar of a treatment as a timeline: one row for each test, vaccine and review, bars where it is due. */
export function Timeline({ monitoring }: { monitoring: Monitoring }): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(640);
  const { calendar, start, day: today } = monitoring;
  const rows = [...new Set(calendar.map(({ what }) => what))];
  const first = day(start) - 7;
  const last = Math.max(day(today) + 28, ...calendar.map(({ dueTo }) => day(dueTo) + 7));
  const left = Math.min(210, width * 0.42);
  const x = (at: number): number => left + ((at - first) / (last - first)) * (width - left - 12);
  const height = AXIS + rows.length * ROW + FOOT;
  const bottom = height - FOOT + 4;
  const step = [4, 8, 12, 26].find((weeks) => (last - first) / 7 / weeks <= (width - left) / 64) ?? 52;
  const weeks: number[] = [];
  for (let week = 0; day(start) + 7 * week <= last; week += step) weeks.push(week);
  return (
    <div ref={element} className="calendar">
      <svg width={width} height={height} role="img" aria-label={summary(calendar, say)}>
        {weeks.map((week) => (
          <g key={week}>
            <line
              className="calendar-week"
              x1={x(day(start) + 7 * week)}
              x2={x(day(start) + 7 * week)}
              y1={AXIS}
              y2={bottom}
            />
            <text className="calendar-tick" x={x(day(start) + 7 * week)} y={14} textAnchor="middle">
              {week === 0 ? say('first dose') : say('week {week}', { week })}
            </text>
          </g>
        ))}
        <line className="calendar-today" x1={x(day(today))} x2={x(day(today))} y1={AXIS - 4} y2={bottom} />
        <text className="calendar-tick" x={x(day(today))} y={height - 3} textAnchor="middle">
          {say('today')}
        </text>
        {rows.map((what, index) => (
          <text key={what} className="calendar-what" x={0} y={AXIS + index * ROW + 17}>
            {what}
          </text>
        ))}
        {calendar.map((entry) => {
          const y = AXIS + rows.indexOf(entry.what) * ROW;
          const from = x(day(entry.dueFrom));
          const to = Math.max(from + 16, x(day(entry.dueTo)));
          return (
            <g key={`${entry.what}${entry.dueFrom}${entry.dueTo}`} className={`entry-${entry.status}`}>
              <rect x={from} y={y + 4} width={to - from} height={ROW - 8} rx={5} />
              <text x={(from + to) / 2} y={y + 17} textAnchor="middle">
                {SIGNS[entry.status]}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function summary(calendar: readonly CalendarEntry[], say: Say): string {
  const of = (status: CalendarEntry['status']) => calendar.filter((entry) => entry.status === status).length;
  return say(
    'Timeline: {overdue} overdue, {due} due, {upcoming} upcoming, {done} done; the list below says which',
    { overdue: of('overdue'), due: of('due'), upcoming: of('upcoming'), done: of('done') },
  );
}
