import { loadCalibration, treatmentName } from '@bifrons/knowledge';
import type { Patient } from '@bifrons/knowledge';
import { calibrationInUse, canSimulate } from '@bifrons/model';
import { use, useMemo, type ReactNode } from 'react';
import { computePool } from '../../kit/compute/compute-pool.ts';
import { useRun } from '../../kit/compute/use-run.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel, type Course } from '../../subject/regimens/course.ts';
import { primaryScoreOf } from '../../subject/severity/scores.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useAsked } from '../asked/asked-context.ts';
import { AFTER_WEEKS, effectQuestion, forecastEffect } from './forecast-effect.ts';
import { movesInWords } from './moves-in-words.ts';
import { ScoreRange } from './score-range.tsx';
import { triedValues, type OpenTrait, type TriedValue } from './tried-values.ts';

interface ForecastMoveProps {
  trait: OpenTrait;
  /** Null while something typed cannot be read. */
  patient: Patient | null;
  course: Course & { drug: string };
}

/** How far the forecast of a person under a course moves with what is not known; nothing where none can be made. */
export function ForecastMove({ trait, patient, course }: ForecastMoveProps): ReactNode {
  const say = useSay();
  // People whose weight and episode are not known are like those whom this fit describes.
  use(loadCalibration(calibrationInUse));
  const { region } = useAsked();
  const { drug } = course;
  const canBeMade = useMemo(() => canSimulate(drug).ok, [drug]);
  const values = useMemo(() => triedValues(trait, drug, region), [trait, drug, region]);
  if (!canBeMade) return null;
  if (values === null)
    return (
      <p className="forecast-move">
        {say('The forecast for {medicine} does not depend on it.', { medicine: treatmentName(drug) })}
      </p>
    );
  return <MoveBetween values={values} patient={patient} course={course} />;
}

interface MoveBetweenProps {
  values: readonly TriedValue[];
  patient: Patient | null;
  course: Course;
}

/** Whoever types has rest for so long before virtual people are simulated. */
const REST_MS = 400;

/** How far the forecast moves between the values: a picture, then words. */
function MoveBetween({ values, patient, course }: MoveBetweenProps): ReactNode {
  const say = useSay();
  const { state, today } = useWorkbench();
  const score = primaryScoreOf(state.patient.disease);
  const question = useMemo(
    () => (patient === null ? null : effectQuestion(values, patient, course, today)),
    [values, patient, course, today],
  );
  const { computed, stale, failure } = useRun(
    question,
    (asked, options) => forecastEffect(asked, computePool(), options),
    undefined,
    REST_MS,
  );
  if (failure !== null) return null;
  if (computed === null) return <div className="forecast-move is-drawn" />;
  return (
    <div
      className={`forecast-move is-drawn fades tone-${computed.course.id}${stale ? ' is-stale' : ''}`}
      aria-busy={stale}
    >
      <ScoreRange range={score} scores={computed.outcomes.map((one) => one.score)} />
      <p>
        <span>{say('Forecast for {regimen},', { regimen: courseLabel(computed.course, say) })}</span>{' '}
        <span>{say('{score} after {weeks} weeks:', { score: say(score.short), weeks: AFTER_WEEKS })}</span>
      </p>
      <ul>
        {movesInWords(computed.outcomes, say).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
