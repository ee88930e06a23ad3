import { errorWords } from '@bifrons/language';
import { toleratedPause, type LabelDose } from '@bifrons/knowledge';
import { useMemo, useState, type ReactNode } from 'react';
import { forecastRequest } from '../../subject/patient/forecast-request.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { WHOLE_TIME, type Course, type PerDay } from '../../subject/regimens/course.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { outlookQuestion } from './outlook-question.ts';
import { PauseChart } from './pause-chart.tsx';
import { useOutlook } from './use-outlook.ts';
import './outlook.css';

interface PauseCostProps {
  drug: string;
  dose: LabelDose;
}

/** What pauses of the medicine that is taken are likely to cost; computed when somebody asks. */
export function PauseCost({ drug, dose }: PauseCostProps): ReactNode {
  const say = useSay();
  const { patient } = usePatient();
  const { state, today } = useWorkbench();
  const [asked, setAsked] = useState(false);
  const question = useMemo(() => {
    if (!asked || patient === null) return null;
    const course: Course = {
      ...WHOLE_TIME,
      id: 1,
      drug,
      dose: String(dose.doseMg),
      perDay: dose.perDay as PerDay,
    };
    const request = forecastRequest(patient, [course], today);
    return request && outlookQuestion(request, [course], course.id);
  }, [asked, patient, today, drug, dose]);
  const { computed, progress, stale, failure } = useOutlook(question);
  if (patient === null) return null;
  return (
    <div className={`pause-cost tone-1 fades${stale ? ' is-stale' : ''}`} aria-busy={progress !== null}>
      {!asked && (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {say('What would a pause cost?')}
        </button>
      )}
      {progress !== null && computed === null && (
        <p className="hint" role="status">
          {say('Computing … {percent} %', { percent: say.number(100 * progress) })}
        </p>
      )}
      {failure !== null && (
        <p className="failure" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
      {computed?.outlook.relapse.unknown && <p>{say(computed.outlook.relapse.unknown.why)}</p>}
      {computed && computed.outlook.pauses.length > 0 && (
        <PauseChart
          pauses={computed.outlook.pauses}
          from={computed.outlook.from}
          tolerated={toleratedPause(drug, state.region)}
        />
      )}
    </div>
  );
}
