import { Suspense, useDeferredValue, type ReactNode } from 'react';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel } from '../../subject/regimens/course.ts';
import { formOf } from '../../subject/diseases/registry.ts';
import { diseaseIn } from '../../subject/patient/patient-draft.ts';
import { useAgeYears } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';

/** What the median score of each regimen at a week looks like on this person, beside what is there before. */
export function ExpectedLook({
  regimens,
  week,
}: {
  regimens: readonly DrawnRegimen[];
  week: number;
}): ReactNode {
  const say = useSay();
  const { patient } = useWorkbench().state;
  const ageYears = useAgeYears();
  const { Picture } = formOf(patient.disease);
  const severity = diseaseIn(patient);
  // The pictures have many parts: while the week is dragged they follow when there is time.
  const shown = useDeferredValue(week);
  if (Picture === undefined) return null;
  return (
    <figure className="expected-look">
      <figcaption>
        <h3>{say('What the median looks like')}</h3>
        <p className="hint">
          {say('The model says how much there is, not where: the places are an example.')}
        </p>
      </figcaption>
      <Suspense>
        <ul>
          <li>
            <Picture severity={severity} ageYears={ageYears} />
            <span>{patient.visits.length === 0 ? say('Now') : say('Before treatment')}</span>
          </li>
          {regimens.flatMap(({ id, course, forecast }) =>
            looksAt(forecast, shown).map(({ score, share }) => (
              <li key={`${id} ${score}`} className={`tone-${id}`}>
                <Picture severity={severity} ageYears={ageYears} at={score} />
                <span>
                  <LineSample id={id} />
                  {share === null
                    ? say('{regimen}, week {week}', { regimen: courseLabel(course, say), week: shown })
                    : say('{regimen}, week {week}: about {people} in 100', {
                        regimen: courseLabel(course, say),
                        week: shown,
                        people: share,
                      })}
                </span>
              </li>
            )),
          )}
        </ul>
      </Suspense>
    </figure>
  );
}

/** One look, or, where people are in two groups, one of each with how many in 100 they are. */
function looksAt(
  { median, outcomes }: DrawnRegimen['forecast'],
  week: number,
): { score: number; share: number | null }[] {
  const two = outcomes[week];
  if (!two) return [{ score: Math.round(median[week] ?? 0), share: null }];
  const of100 = Math.round(100 * two.better.share);
  return [
    { score: Math.round(two.better.median), share: of100 },
    { score: Math.round(two.worse.median), share: 100 - of100 },
  ];
}
