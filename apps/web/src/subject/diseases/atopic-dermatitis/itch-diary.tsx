import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { Face } from './face.tsx';

interface ItchDiaryProps {
  /** The worst itch by the day (YYYY-MM-DD). */
  days: Readonly<Record<string, number>>;
  /** The last day that can be written down. */
  today: string;
  onChange: (days: Readonly<Record<string, number>>) => void;
}

const DAYS = 7;
const DAY_MS = 86_400_000;
const MOST = 10;

/** The worst itch of the last seven days, a bar for each, drawn with a finger, a mouse or arrows. */
export function ItchDiary({ days, today, onChange }: ItchDiaryProps): ReactNode {
  const say = useSay();
  const dates = Array.from({ length: DAYS }, (_, k) =>
    new Date(Date.parse(today) - (DAYS - 1 - k) * DAY_MS).toISOString().slice(0, 10),
  );
  const set = (date: string, itch: number | null): void => {
    const others = Object.entries(days).filter(([day]) => day !== date);
    onChange(Object.fromEntries(itch === null ? others : [...others, [date, itch]].sort()));
  };
  const written = Object.keys(days).length;
  return (
    <div className="itch-diary">
      <p className="itch-diary-title">
        <b>{say('Diary of the last seven days')}</b> <small>{say('the worst itch of each day')}</small>
      </p>
      <div className="diary-bars">
        {dates.map((date) => (
          <DiaryBar key={date} date={date} itch={days[date] ?? null} onSet={(itch) => set(date, itch)} />
        ))}
      </div>
      {written > DAYS && (
        <p className="hint">
          {say('{n, plural, one {# earlier day is} other {# earlier days are}} kept.', {
            n: Object.keys(days).filter((date) => date < dates[0]!).length,
          })}
        </p>
      )}
    </div>
  );
}

interface DiaryBarProps {
  date: string;
  itch: number | null;
  onSet: (itch: number | null) => void;
}

function DiaryBar({ date, itch, onSet }: DiaryBarProps): ReactNode {
  const say = useSay();
  const day = new Date(`${date}T12:00:00Z`);
  const weekday = day.toLocaleDateString(say.language, { weekday: 'short', timeZone: 'UTC' });
  const name = day.toLocaleDateString(say.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onSet(within(Math.round((MOST * (box.bottom - event.clientY)) / box.height)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = itch ?? 0;
    const to: Readonly<Record<string, number | null>> = {
      ArrowUp: within(now + 1),
      ArrowRight: within(now + 1),
      ArrowDown: within(now - 1),
      ArrowLeft: within(now - 1),
      Home: 0,
      End: MOST,
      Delete: null,
      Backspace: null,
    };
    const next = /^\d$/.test(event.key) ? Number(event.key) : to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSet(next);
  };
  return (
    <div className="diary-day">
      <div
        className={itch === null ? 'diary-bar is-open' : 'diary-bar'}
        role="slider"
        tabIndex={0}
        aria-label={say('Itch on {day}', { day: name })}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={MOST}
        aria-valuenow={itch ?? 0}
        aria-valuetext={
          itch === null ? say('not written down') : say('{value} of 10', { value: say.number(itch) })
        }
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && follow(event)}
        onKeyDown={onKeyDown}
      >
        {itch === null ? (
          <span className="diary-open" aria-hidden="true">
            ?
          </span>
        ) : (
          <>
            <span
              className="diary-fill"
              style={{ height: `${10 * itch}%`, '--itch': `${10 * itch}%` } as CSSProperties}
            />
            <Face itch={itch} />
          </>
        )}
      </div>
      <span className="diary-value" aria-hidden="true">
        {itch === null ? '–' : say.number(itch)}
      </span>
      <span className="diary-weekday" aria-hidden="true">
        {weekday}
      </span>
      <button
        type="button"
        className="diary-clear"
        disabled={itch === null}
        aria-label={say('Clear the itch of {day}', { day: name })}
        onClick={() => onSet(null)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

const within = (itch: number): number => Math.min(MOST, Math.max(0, itch));
