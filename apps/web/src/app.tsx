import { useMemo, useState, type ReactNode } from 'react';
import { CertaintyPanel } from './forecast/certainty-panel.tsx';
import { drawnRegimens } from './forecast/drawn-regimen.ts';
import { ForecastPanel } from './forecast/forecast-panel.tsx';
import { publishedPoints } from './forecast/published.ts';
import { VIRTUAL_PEOPLE, covariatesOf, forecastRequest } from './forecast/request.ts';
import { useForecast, type ForecastState } from './forecast/use-forecast.ts';
import { OutlookPanel } from './outlook/outlook-panel.tsx';
import { outlookRequest } from './outlook/outlook-request.ts';
import { useOutlook } from './outlook/use-outlook.ts';
import { PageLinks } from './page-links.tsx';
import { PathwayPanel } from './pathway/pathway-panel.tsx';
import { PersonPanel } from './person/person-panel.tsx';
import { FIRST_PERSON, readPerson, type Person } from './person/person.ts';
import { segmentsOf, doseError, courseLetter } from './regimens/course.ts';
import { RegimensPanel } from './regimens/regimens-panel.tsx';
import { SourceDrawer } from './sources/source-drawer.tsx';
import { sourceEntries } from './sources/entries.ts';
import { focusedCourse, type WorkbenchState } from './state.ts';
import { useAddressedState } from './use-address.ts';
import './app.css';

/** The workbench: the person, the regimens, the forecast, and the pathway below. */
export function App(): ReactNode {
  const [state, dispatch] = useAddressedState();
  const [today] = useState(() => new Date());
  const [query, setQuery] = useState<string | null>(null);
  const { person, errors } = useMemo(() => readPerson(state.person), [state.person]);
  const lastPerson = useLastReadable(person);
  const request = useMemo(
    () => person && forecastRequest(person, state.courses, today),
    [person, state.courses, today],
  );
  const courseIds = useMemo(() => state.courses.map(({ id }) => id), [state.courses]);
  const forecast = useForecast(request, courseIds);
  // Trials begin with untreated people: nothing of theirs compares with the weeks after a visit.
  const treated = lastPerson.record.visits.length > 0;
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
  const covariates = covariatesOf(lastPerson);
  const drawn = forecast.computed && drawnRegimens(forecast.computed).find(({ id }) => id === course?.id);
  return (
    <div className="page">
      <Header forecast={forecast} onWhy={() => setQuery('')} />
      <main>
        <div className="columns">
          <PersonPanel person={state.person} errors={errors} dispatch={dispatch} onWhy={setQuery} />
          <RegimensPanel
            courses={state.courses}
            focus={course?.id ?? 0}
            dispatch={dispatch}
            onWhy={setQuery}
          />
          <ForecastPanel
            forecast={forecast}
            points={points}
            focus={course?.id ?? 0}
            cursorWeek={state.cursorWeek}
            waitingFor={waitingFor(state, person)}
            dispatch={dispatch}
            onWhy={setQuery}
          />
          {drawn && <CertaintyPanel regimen={drawn} stale={forecast.stale} onWhy={setQuery} />}
        </div>
        <OutlookPanel state={outlook} />
        {course && (
          <PathwayPanel
            courses={state.courses}
            course={course}
            day={state.day}
            person={covariates}
            dispatch={dispatch}
            onWhy={setQuery}
          />
        )}
      </main>
      <footer className="page-footer">
        Supports decisions and research; not a medical device. Everything is computed on this machine; nothing
        about the person leaves it.
      </footer>
      {query !== null && (
        <SourceDrawer
          title="Where the numbers come from"
          entries={sourceEntries(forecast.computed?.result ?? null, state.courses, covariates, points)}
          query={query}
          onClose={() => setQuery(null)}
        />
      )}
    </div>
  );
}

function Header({ forecast, onWhy }: { forecast: ForecastState; onWhy: () => void }): ReactNode {
  const { computed } = forecast;
  return (
    <header className="page-header">
      <h1>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path
            className="janus-past"
            d="M15 3C8 3 5 8 5.4 12.500L3 17.500l2.600 1V23c0 1.400 1 2.200 2.300 2.200H10V29h5z"
          />
          <path
            className="janus-future"
            d="M17 3c7 0 10 5 9.600 9.500l2.400 5-2.600 1V23c0 1.400-1 2.200-2.300 2.200H22V29h-5z"
          />
        </svg>
        Bifrons
      </h1>
      <p className="question">What a JAK inhibitor is likely to do for this person’s hair</p>
      <PageLinks current="Forecast" />
      <p className="status">
        {computed &&
          `${VIRTUAL_PEOPLE} virtual people, ${(computed.milliseconds / 1000).toFixed(1)} s · fit: ${computed.result.run.calibration}`}
      </p>
      <button type="button" className="button" onClick={onWhy}>
        Sources
      </button>
    </header>
  );
}

/** The person last seen without an error, for the pictures that go on while one is typed. */
function useLastReadable(person: Person | null): Person {
  const [last, setLast] = useState(() => person ?? (readPerson(FIRST_PERSON).person as Person));
  if (person && person !== last) setLast(person);
  return person ?? last;
}

function waitingFor(state: WorkbenchState, person: Person | null): string | null {
  if (person === null) return 'A new forecast needs the value marked on the person.';
  const course = state.courses.find((candidate) => doseError(candidate) !== null);
  return course ? `A new forecast needs a dose for regimen ${courseLetter(course)}.` : null;
}
