import { useMemo, type ReactNode } from 'react';
import { ScreenHead } from '../interface/screen-head.tsx';
import { useSay } from '../language/say-context.tsx';
import { OutlookPanel } from '../outlook/outlook-panel.tsx';
import { outlookRequest } from '../outlook/outlook-request.ts';
import { useOutlook } from '../outlook/use-outlook.ts';
import type { Person } from '../person/person.ts';
import { usePerson } from '../person/use-person.ts';
import { courseLetter, doseError, segmentsOf } from '../regimens/course.ts';
import { RegimensPanel } from '../regimens/regimens-panel.tsx';
import { sourceEntries } from '../sources/entries.ts';
import { useWhy } from '../sources/why.ts';
import { focusedCourse, type WorkbenchState } from '../state/workbench.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { CertaintyPanel } from './certainty-panel.tsx';
import { drawnRegimens } from './drawn-regimen.ts';
import { ForecastPanel } from './forecast-panel.tsx';
import { publishedPoints } from './published.ts';
import { VIRTUAL_PEOPLE, covariatesOf, forecastRequest } from './request.ts';
import { useForecast } from './use-forecast.ts';

/** The regimens, what each is likely to do, how sure that is, and what follows a pause or a stop. */
export function ForecastScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const why = useWhy();
  const { person, last } = usePerson();
  const request = useMemo(
    () => person && forecastRequest(person, state.courses, today),
    [person, state.courses, today],
  );
  const courseIds = useMemo(() => state.courses.map(({ id }) => id), [state.courses]);
  const forecast = useForecast(request, courseIds);
  // Trials begin with untreated people: nothing of theirs compares with the weeks after a visit.
  const treated = last.record.visits.length > 0;
  const points = useMemo(
    () =>
      publishedPoints(
        treated
          ? []
          : state.courses.flatMap((course) => {
              const segments = segmentsOf(course);
              return segments ? [{ id: course.id, segments }] : [];
            }),
      ),
    [state.courses, treated],
  );
  const course = focusedCourse(state);
  const place = state.courses.findIndex(({ id }) => id === course?.id);
  const ready = forecast.computed !== null && !forecast.stale;
  const asked = useMemo(
    () => (request && ready ? outlookRequest(request, place) : null),
    [request, ready, place],
  );
  const outlook = useOutlook(asked, course?.id ?? 0);
  const { computed } = forecast;
  const drawn = computed && drawnRegimens(computed).find(({ id }) => id === course?.id);
  const onWhy = (query: string): void =>
    why({
      title: say('Where the numbers come from'),
      entries: sourceEntries(computed?.result ?? null, state.courses, covariatesOf(last), points),
      query,
    });
  return (
    <>
      <ScreenHead
        title={say('Forecast')}
        lead={say('What is a JAK inhibitor likely to do for this person’s hair?')}
      >
        {computed && (
          <p className="hint">
            {say('{people, number} virtual people, {seconds} s · fit: {fit}', {
              people: VIRTUAL_PEOPLE,
              seconds: say.number(computed.milliseconds / 1000, 1),
              fit: computed.result.run.calibration,
            })}
          </p>
        )}
        <button type="button" className="button" onClick={() => onWhy('')}>
          {say('Sources')}
        </button>
      </ScreenHead>
      <div className="forecast-columns">
        <RegimensPanel courses={state.courses} focus={course?.id ?? 0} dispatch={dispatch} onWhy={onWhy} />
        <ForecastPanel
          forecast={forecast}
          points={points}
          focus={course?.id ?? 0}
          cursorWeek={state.cursorWeek}
          waitingFor={waitingFor(state, person)}
          dispatch={dispatch}
          onWhy={onWhy}
        />
        {drawn && <CertaintyPanel regimen={drawn} stale={forecast.stale} onWhy={onWhy} />}
        <OutlookPanel state={outlook} />
      </div>
    </>
  );
}

function waitingFor(state: WorkbenchState, person: Person | null): string | null {
  if (person === null) return 'A new forecast needs the value marked on the person.';
  const course = state.courses.find((candidate) => doseError(candidate) !== null);
  return course ? `A new forecast needs a dose for regimen ${courseLetter(course)}.` : null;
}
