import type { ReactNode } from 'react';
import { courseLetter } from '../regimens/course.ts';
import { PauseChart } from './pause-chart.tsx';
import { RelapseChart } from './relapse-chart.tsx';
import { StopOrGoChart } from './stop-or-go-chart.tsx';
import type { OutlookState } from './use-outlook.ts';
import './outlook.css';

/** What follows when the regimen in focus is paused, stopped, or does not work. */
export function OutlookPanel({ state }: { state: OutlookState }): ReactNode {
  const { computed, stale, progress, failure } = state;
  return (
    <section
      className={`panel outlook fades${computed ? ` tone-${computed.courseId}` : ''}${stale ? ' is-stale' : ''}`}
      aria-labelledby="outlook-title"
      aria-busy={progress !== null}
      data-state={computed && !stale ? 'fresh' : 'stale'}
    >
      <div className="panel-head">
        <h2 id="outlook-title">If we pause or stop</h2>
        {computed && (
          <p className="outlook-regimen">
            {courseLetter({ id: computed.courseId })}: {computed.outlook.label}
          </p>
        )}
      </div>
      {failure !== null && (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
      {computed ? <Answers {...computed} /> : <p className="hint">Computed after the forecast …</p>}
    </section>
  );
}

function Answers({ outlook, courseId, treated }: NonNullable<OutlookState['computed']>): ReactNode {
  const { from, pauses, relapse, stopOrGo } = outlook;
  const begin = from === 0 ? 'now' : `at week ${from}`;
  return (
    <div className="outlook-answers">
      {treated ? (
        <>
          <PauseChart pauses={pauses} begin={begin} />
          <RelapseChart relapse={relapse} begin={begin} />
        </>
      ) : (
        <p className="hint">
          Nothing is taken {begin} under regimen {courseLetter({ id: courseId })}, so there is nothing to
          pause or stop.
        </p>
      )}
      <StopOrGoChart stopOrGo={stopOrGo} />
    </div>
  );
}
