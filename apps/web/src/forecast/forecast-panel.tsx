import type { ForecastResult } from '@bifrons/inference';
import type { Dispatch, ReactNode } from 'react';
import { courseLetter } from '../regimens/course.ts';
import { WhyButton } from '../sources/why-button.tsx';
import type { Action } from '../state/workbench.ts';
import { drawnRegimens, type DrawnRegimen } from './drawn-regimen.ts';
import { firstWeekOf } from './frame.ts';
import { Learned, StageBadge } from './learned.tsx';
import type { PastReading } from './past-readings.tsx';
import type { PublishedPoint } from './published.ts';
import { Readout } from './readout.tsx';
import { SaltChart } from './salt-chart.tsx';
import { TargetChart } from './target-chart.tsx';
import type { ForecastState } from './use-forecast.ts';
import './forecast.css';

interface ForecastPanelProps {
  forecast: ForecastState;
  points: readonly PublishedPoint[];
  focus: number;
  cursorWeek: number;
  /** What must be corrected before a new forecast can be made. */
  waitingFor: string | null;
  dispatch: Dispatch<Action>;
  onWhy: (query: string) => void;
}

/** The answer: SALT over two years under each regimen, and how sure that is. */
export function ForecastPanel(props: ForecastPanelProps): ReactNode {
  const { forecast, waitingFor, onWhy } = props;
  return (
    <section
      className="panel forecast"
      aria-labelledby="forecast-title"
      aria-busy={forecast.progress !== null}
    >
      <div className="panel-head">
        <h2 id="forecast-title">
          Forecast {forecast.computed && <StageBadge {...forecast.computed.result} />}
        </h2>
        <Progress progress={forecast.progress} />
        <WhyButton about="the forecast" onClick={() => onWhy('')} />
      </div>
      {waitingFor !== null && (
        <p className="waiting" role="status">
          {waitingFor} {forecast.computed && 'Until then you see the last forecast.'}
        </p>
      )}
      {forecast.failure !== null && (
        <p className="failure" role="alert">
          {forecast.failure}
        </p>
      )}
      {forecast.computed ? (
        <Answer {...props} />
      ) : (
        <p className="hint first-wait">Computing the first forecast …</p>
      )}
    </section>
  );
}

function Answer({ forecast, points, focus, cursorWeek, dispatch }: ForecastPanelProps): ReactNode {
  const { computed, stale } = forecast;
  if (!computed) return null;
  const { result } = computed;
  const { conditioning, warnings } = result;
  const readings = readingsOf(result);
  const refused = conditioning !== undefined && result.stage === 'baseline';
  const regimens = drawnRegimens(computed);
  const focused = regimens.find(({ id }) => id === focus) ?? regimens[0];
  const atTarget = points.filter((point) => point.kind === 'at-target');
  const meanSalt = points.filter((point) => point.kind === 'mean-salt');
  return (
    <div className={`answer fades${stale ? ' is-stale' : ''}`} data-state={stale ? 'stale' : 'fresh'}>
      {refused && <Warnings warnings={warnings} alarming />}
      <h3>SALT of 100 people like this one: median and bands of 50, 80 and 95</h3>
      <SaltChart
        regimens={regimens}
        focus={focused?.id ?? focus}
        targetSalt={result.targetSalt}
        points={meanSalt}
        readings={readings}
        cursorWeek={cursorWeek}
        cursorText={cursorText(regimens, cursorWeek)}
        onCursor={(week) => dispatch({ type: 'set-cursor', week })}
      />
      {focused && conditioning && <Learned regimen={focused} conditioning={conditioning} />}
      <Readout regimens={regimens} week={cursorWeek} targetSalt={result.targetSalt} />
      <h3>Chance of SALT ≤ {result.targetSalt}</h3>
      <TargetChart
        regimens={regimens}
        points={atTarget}
        cursorWeek={cursorWeek}
        firstWeek={firstWeekOf(readings.map(({ week }) => week))}
      />
      {points.length > 0 && <PublishedKey points={points} />}
      {!refused && <Warnings warnings={warnings} />}
    </div>
  );
}

function Warnings({
  warnings,
  alarming = false,
}: {
  warnings: readonly string[];
  alarming?: boolean;
}): ReactNode {
  return warnings.map((warning) => (
    <p key={warning} className={alarming ? 'failure' : 'warning'} role={alarming ? 'alert' : undefined}>
      {warning}
    </p>
  ));
}

/** The scores read so far, the one at the start of treatment among them; none without visits. */
function readingsOf({ history: { baseline, now, visits } }: ForecastResult): PastReading[] {
  if (visits.length === 0) return [];
  return [{ week: 0, salt: baseline }, ...visits].map(({ week, salt }) => ({ week: week - now, salt }));
}

function Progress({ progress }: { progress: number | null }): ReactNode {
  return (
    <span className="progress" aria-hidden="true">
      {progress !== null && <span style={{ width: `${Math.max(4, 100 * progress)}%` }} />}
    </span>
  );
}

function PublishedKey({ points }: { points: readonly PublishedPoint[] }): ReactNode {
  const names = [...new Set(points.map((point) => point.trial))];
  const kinds = new Set(points.map((point) => point.kind));
  const marks = [
    ...(kinds.has('mean-salt') ? ['◆ mean SALT'] : []),
    ...(kinds.has('at-target') ? ['● share at the target'] : []),
  ];
  return (
    <p className="hint">
      Published by {names.join(', ')} about the people of the trial, not this person: {marks.join(', ')}.
    </p>
  );
}

function cursorText(regimens: readonly DrawnRegimen[], week: number): string {
  const parts = regimens.map(({ id, forecast }) => {
    const chance = Math.round(100 * (forecast.chanceAtTarget[week] ?? 0));
    return `${courseLetter({ id })}: median SALT ${Math.round(forecast.median[week] ?? 0)}, chance of target ${chance} %`;
  });
  return `week ${week}; ${parts.join('; ')}`;
}
