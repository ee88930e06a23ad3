import type { Score } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useScore } from '../../subject/state/use-score.ts';
import { english } from '@bifrons/language';
import { goalWords } from '../../subject/severity/target.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ArmCourse } from './arm-course.tsx';
import { ArmResults } from './arm-results.tsx';
import type { Medicines } from './medicine.tsx';
import { intervalOf, trialName } from './results.ts';

interface TrialCoursesProps {
  scores: readonly Score[];
  medicines: Medicines;
}

/** The usual target over time in every arm, predicted and published, one small picture per arm. */
export function TrialCourses({ scores, medicines }: TrialCoursesProps): ReactNode {
  const say = useSay();
  const { goal } = useScore();
  const { disease } = useWorkbench().state.patient;
  const rates = scores.filter(({ endpoint }) => endpoint === goalWords(disease, english));
  const trials = [...new Set(rates.map(({ trial }) => trial))];
  return (
    <section className="panel" aria-labelledby="trials-title">
      <h2 id="trials-title">{say('Trial by trial: share of people with {goal}', { goal })}</h2>
      <p className="hint">
        {say(
          'Line and ribbon over the weeks: the predicted median, and where 90 % of trials of that size are expected; for arms with one or two results an upright line and a bar. Marks: published, with the count of the last week.',
        )}
      </p>
      {trials.map((trial) => (
        <TrialRow
          key={trial}
          trial={trial}
          scores={rates.filter((score) => score.trial === trial)}
          medicines={medicines}
        />
      ))}
      <DerivedNote shown={rates.some(({ derived }) => derived)} />
    </section>
  );
}

/** With fewer weeks than this there is no course to draw. */
const FEWEST_WEEKS = 3;

interface TrialRowProps extends TrialCoursesProps {
  trial: string;
}

function TrialRow({ trial, scores, medicines }: TrialRowProps): ReactNode {
  const arms = [...new Set(scores.map(({ arm }) => arm))].map((arm) =>
    scores.filter((score) => score.arm === arm).sort((a, b) => a.week - b.week),
  );
  const courses = arms.filter((arm) => arm.length >= FEWEST_WEEKS);
  const single = arms.filter((arm) => arm.length < FEWEST_WEEKS).flat();
  const most = Math.max(...scores.map((score) => Math.max(intervalOf(score, 90).upper, score.published)));
  const highest = Math.min(100, 20 * Math.ceil(most / 20));
  return (
    <section className="trial-row" aria-label={trialName(trial)}>
      <h3>{trialName(trial)}</h3>
      {courses.length > 0 && (
        <div className="arm-courses">
          {courses.map((arm) => (
            <ArmCourse
              key={arm[0]?.arm}
              scores={arm}
              weeks={Math.max(...scores.map(({ week }) => week))}
              highest={highest}
              medicines={medicines}
            />
          ))}
        </div>
      )}
      {single.length > 0 && <ArmResults scores={single} highest={highest} medicines={medicines} />}
    </section>
  );
}
