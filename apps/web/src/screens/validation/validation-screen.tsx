import { reportOf, type ValidationReport } from '@bifrons/inference';
import { loadValidation } from '@bifrons/knowledge';
import { diseaseModel } from '@bifrons/model';
import { useEffect, useState, type ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { diseaseName } from '../../subject/severity/scores.ts';
import { useScore } from '../../subject/state/use-score.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { WithModel } from '../../subject/state/with-model.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { BaselinesPanel } from './baselines-panel.tsx';
import { BreakdownPanel } from './breakdown-panel.tsx';
import { Headline } from './headline.tsx';
import { HonestyPanel } from './honesty-panel.tsx';
import { LeftOutPanel } from './left-out-panel.tsx';
import { MedicineKey, medicinesOf, type Medicines } from './medicine.tsx';
import { ResultScatter } from './result-scatter.tsx';
import { intervalOf, loadNames } from './results.ts';
import { ResultsPanel } from './results-panel.tsx';
import { TrialCourses } from './trial-courses.tsx';
import '../../kit/drawing/drawing.css';
import './validation.css';

/** The scoreboard: what trials published, beside what the model predicts. */
export function ValidationScreen(): ReactNode {
  return (
    <WithModel>
      <Reported />
    </WithModel>
  );
}

function Reported(): ReactNode {
  const say = useSay();
  const { disease } = useWorkbench().state.patient;
  const report = useReport(disease);
  return (
    <>
      <ScreenHead
        title={say('Validation')}
        lead={say('How does what the model predicts compare with what trials published?')}
      />
      <div className="validation">
        {report === undefined ? (
          <p className="panel">
            {say('There is no scoreboard of {disease} yet: its model is not fitted.', {
              disease: diseaseName(disease, say),
            })}
          </p>
        ) : report === null ? (
          <p className="panel" role="status">
            {say('Putting the scoreboard together …')}
          </p>
        ) : typeof report === 'string' ? (
          <p className="panel failure" role="status">
            {report}
          </p>
        ) : (
          <Scoreboard report={report} />
        )}
      </div>
    </>
  );
}

/** The report, undefined where there is no scoreboard, or what went wrong; null until it is there. */
function useReport(disease: string): ValidationReport | undefined | string | null {
  const [report, setReport] = useState<ValidationReport | undefined | string | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (found: ValidationReport | undefined | string): void => {
      if (wanted) setReport(found);
    };
    setReport(null);
    Promise.all([loadValidation(disease), loadNames(disease)]).then(
      ([found]) => show(found && reportOf(found, diseaseModel(disease))),
      (error: unknown) => show(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [disease]);
  return report;
}

function Scoreboard({ report }: { report: ValidationReport }): ReactNode {
  const say = useSay();
  const { scores, leftOut, leftOutTogether, baselines, run } = report;
  const medicines = medicinesOf(scores);
  return (
    <>
      <Headline report={report} />
      <Overview report={report} medicines={medicines} />
      <BreakdownPanel report={report} />
      <HonestyPanel report={report} />
      <TrialCourses scores={scores} medicines={medicines} />
      {leftOut.length > 0 && (
        <LeftOutPanel folds={leftOut} together={leftOutTogether} medicines={medicines} />
      )}
      <BaselinesPanel baselines={baselines} />
      <ResultsPanel scores={scores} />
      <p className="run">
        {say(
          'From {command}, {date}: {minutes, plural, one {# minute} other {# minutes}} on {machine}, seed {seed}.',
          { ...run, minutes: Math.round(run.minutes) },
        )}
      </p>
    </>
  );
}

function Overview({ report, medicines }: { report: ValidationReport; medicines: Medicines }): ReactNode {
  const say = useSay();
  const { short } = useScore();
  const rates = report.scores.filter(({ kind }) => kind === 'count');
  const means = report.scores.filter(({ kind }) => kind === 'mean');
  const ends = means.flatMap((score) => {
    const { lower, upper } = intervalOf(score, 90);
    return [lower, upper, score.published];
  });
  return (
    <section className="panel" aria-labelledby="overview-title">
      <h2 id="overview-title">{say('Published against predicted')}</h2>
      <p className="hint">
        {say(
          'One mark is one published result; on the dotted line both agree. Whiskers: where 90 % of trials of that size are expected.',
        )}
      </p>
      <MedicineKey medicines={medicines} scores={report.scores} />
      <div className="overview">
        <ResultScatter
          title={say('Shares of people')}
          scores={rates}
          domain={[0, 100]}
          unit=" %"
          medicines={medicines}
        />
        {means.length > 0 && (
          <ResultScatter
            title={say('Mean change of {score}, points or %', { score: short })}
            scores={means}
            domain={[10 * Math.floor(Math.min(...ends) / 10), 10 * Math.ceil(Math.max(...ends) / 10)]}
            unit=""
            medicines={medicines}
          />
        )}
      </div>
    </section>
  );
}
