import type { Say } from '@bifrons/language';
import { scoresAtVisit } from '@bifrons/knowledge';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { OutlookPanel } from '../outlook/outlook-panel.tsx';
import { outlookQuestion } from '../outlook/outlook-question.ts';
import { useOutlook } from '../outlook/use-outlook.ts';
import {
  courseLabel,
  courseLetter,
  doseError,
  segmentsOf,
  type Course,
} from '../../subject/regimens/course.ts';
import { RegimensPanel } from '../regimens/regimens-panel.tsx';
import { focusedCourse } from '../../subject/state/workbench.ts';
import { formOf, isModelled } from '../../subject/diseases/registry.ts';
import { diseaseName, primaryScoreOf, type ShownScore } from '../../subject/severity/scores.ts';
import { usualTarget } from '../../subject/severity/target.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { WithModel } from '../../subject/state/with-model.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { CertaintyPanel } from './certainty-panel.tsx';
import { drawnRegimens } from './drawn-regimen.ts';
import { ForecastPanel } from './forecast-panel.tsx';
import { peopleOfTrials } from './people-of-trials.ts';
import { publishedPoints } from './published.ts';
import { usePublished } from './use-published.ts';
import { covariatesOf, forecastRequest } from '../../subject/patient/forecast-request.ts';
import { useAveragePerson } from './use-average-person.ts';
import { useForecast } from './use-forecast.ts';

/** The regimens, what each is likely to do, how sure that is, and what follows a pause or a stop. */
export function ForecastScreen(): ReactNode {
  // Of another person nothing stays, not even while the new forecast is computed.
  const { id, disease } = useWorkbench().state.patient;
  return (
    <WithModel>
      <Forecasts key={`${id} ${disease}`} />
    </WithModel>
  );
}

function Forecasts(): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const { patient, lastPatient, missing } = usePatient();
  const { disease } = state.patient;
  const score = primaryScoreOf(disease);
  const request = useMemo(
    () => patient && forecastRequest(patient, state.courses, today),
    [patient, state.courses, today],
  );
  const forecast = useForecast(request, state.courses);
  // Trials begin with untreated people: nothing of theirs compares with the weeks after a visit.
  const treated = (lastPatient?.visits ?? []).some(
    (visit) => Object.keys(scoresAtVisit(lastPatient!, visit)).length > 0,
  );
  const trials = usePublished(disease);
  const points = useMemo(
    () =>
      publishedPoints(
        trials,
        treated
          ? []
          : state.courses.flatMap((course) => {
              const segments = segmentsOf(course);
              return segments ? [{ id: course.id, segments }] : [];
            }),
        { score, target: usualTarget(score, disease) },
      ),
    [trials, state.courses, treated, score, disease],
  );
  const course = focusedCourse(state);
  const focus = course?.id ?? 0;
  const people = useMemo(
    () =>
      peopleOfTrials(
        trials,
        points.filter(({ courseId }) => courseId === focus),
        score,
      ),
    [trials, points, focus, score],
  );
  const [shownTrial, setShownTrial] = useState<string | null>(null);
  const shownPeople = people.find(({ id }) => id === shownTrial) ?? null;
  const { average, waits } = useAveragePerson(shownPeople, patient, course, score, today);
  const ready = forecast.computed !== null && !forecast.stale;
  const asked = useMemo(
    () => (request && ready ? outlookQuestion(request, state.courses, focus) : null),
    [request, ready, state.courses, focus],
  );
  const outlook = useOutlook(asked);
  const { computed } = forecast;
  const { Below } = formOf(disease);
  const drawn = computed && drawnRegimens(computed).find(({ id }) => id === focus);
  return (
    <>
      <ScreenHead
        title={say('Forecast')}
        lead={say('What is a medicine likely to do for this person, and how sure is that?')}
      >
        {computed && (
          <p className="hint">
            {say('{people, number} virtual people, {seconds} s · fit: {fit}', {
              people: computed.result.virtualPatients,
              seconds: say.number(computed.milliseconds / 1000, 1),
              fit: computed.result.run.calibration,
            })}
          </p>
        )}
      </ScreenHead>
      <div className="forecast-columns">
        <RegimensPanel courses={state.courses} focus={focus} dispatch={dispatch} />
        <ForecastPanel
          forecast={forecast}
          points={points}
          focus={focus}
          cursorWeek={state.cursorWeek}
          waitingFor={
            isModelled(disease)
              ? waitingFor(state.courses, patient !== null, missing, score, say)
              : say(
                  '{disease} cannot be forecast yet: its model is not fitted. Safety, evidence and trials are there.',
                  { disease: diseaseName(disease, say) },
                )
          }
          dispatch={dispatch}
          person={covariatesOf(lastPatient, today)}
          visits={state.patient.visits.length}
          trials={
            patient && {
              people,
              patient,
              score,
              average,
              waits,
              shown: shownPeople?.id ?? null,
              onShow: setShownTrial,
            }
          }
        />
        {drawn && (
          <CertaintyPanel
            regimen={drawn}
            provenance={computed.result.provenance}
            stale={forecast.stale}
            score={say(score.short)}
          />
        )}
        {drawn && Below && (
          <Suspense>
            <Below
              id={drawn.id}
              segments={drawn.forecast.segments}
              name={say('{letter}: {regimen}', {
                letter: courseLetter(drawn),
                regimen: courseLabel(drawn.course, say),
              })}
            />
          </Suspense>
        )}
        {isModelled(disease) && <OutlookPanel state={outlook} />}
      </div>
    </>
  );
}

/** What must be given or corrected before a forecast can be made. */
function waitingFor(
  courses: readonly Course[],
  readable: boolean,
  missing: readonly string[],
  score: ShownScore,
  say: Say,
): string | null {
  if (missing.includes('systemicSteroid'))
    return say(
      'A forecast of this disease needs to know whether a systemic steroid is taken, and how much: say it on the person.',
    );
  if (missing.length > 0)
    return say(
      'A forecast needs the age, the sex and {score} of the person and, with visits, what was taken.',
      { score: say(score.short) },
    );
  if (!readable) return say('A new forecast needs the value marked on the person.');
  const course = courses.find((candidate) => doseError(candidate, say) !== null);
  return course
    ? say('A new forecast needs a dose for regimen {letter}.', { letter: courseLetter(course) })
    : null;
}
