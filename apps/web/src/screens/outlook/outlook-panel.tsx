import { toleratedPause } from '@bifrons/knowledge';
import { errorWords } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel, courseLetter } from '../../subject/regimens/course.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { PauseChart } from './pause-chart.tsx';
import { RelapseChart } from './relapse-chart.tsx';
import { StopOrGoChart } from './stop-or-go-chart.tsx';
import type { OutlookState } from './use-outlook.ts';
import './outlook.css';

/** What follows when the regimen in focus is paused, stopped, or does not work. */
export function OutlookPanel({ state }: { state: OutlookState }): ReactNode {
  const say = useSay();
  const { computed, stale, progress, failure } = state;
  return (
    <section
      className={`panel outlook fades${computed ? ` tone-${computed.course.id}` : ''}${stale ? ' is-stale' : ''}`}
      aria-labelledby="outlook-title"
      aria-busy={progress !== null}
      data-state={computed && !stale ? 'fresh' : 'stale'}
    >
      <div className="panel-head">
        <h2 id="outlook-title">{say('If we pause or stop')}</h2>
        {computed && (
          <p className="outlook-regimen">
            {say('{letter}: {regimen}', {
              letter: courseLetter(computed.course),
              regimen: courseLabel(computed.course, say),
            })}
          </p>
        )}
      </div>
      {failure !== null && (
        <p className="failure" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
      {computed ? <Answers {...computed} /> : <p className="hint">{say('Computed after the forecast …')}</p>}
    </section>
  );
}

function Answers({ outlook, course, treated }: NonNullable<OutlookState['computed']>): ReactNode {
  const say = useSay();
  const { state } = useWorkbench();
  const { from, pauses, relapse, stopOrGo } = outlook;
  const tolerated = toleratedPause(course.drug, state.region);
  return (
    <div className="outlook-answers">
      <StopOrGoChart stopOrGo={stopOrGo} />
      {treated ? (
        <>
          {pauses.length > 0 && <PauseChart pauses={pauses} from={from} tolerated={tolerated} />}
          <RelapseChart relapse={relapse} from={from} />
        </>
      ) : (
        <p className="hint">
          {say(
            'Nothing is taken {from, plural, =0 {now} other {at week #}} under regimen {letter}, so there is nothing to pause or stop.',
            { from, letter: courseLetter(course) },
          )}
        </p>
      )}
    </div>
  );
}
