import { reportOf } from '@bifrons/benefit-risk';
import { useMemo, type ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { WithModel } from '../../subject/state/with-model.tsx';
import { useWeighing } from '../weighing/use-weighing.ts';
import { WeighingStatus } from '../weighing/weighing-status.tsx';
import { KeepReport } from './keep-report.tsx';
import { ReportPages } from './report-pages.tsx';
import { WithLabels } from '../weighing/with-labels.tsx';
import './report.css';

/** The decision on paper, for the person who decides: plain words, the same 100 people for good and bad. */
export function ReportScreen(): ReactNode {
  return (
    <WithModel>
      <WithLabels of="courses">
        <Reported />
      </WithLabels>
    </WithModel>
  );
}

function Reported(): ReactNode {
  const say = useSay();
  const { waiting, computed, stale, progress, failure } = useWeighing();
  const report = useMemo(
    () => computed && reportOf(computed.weighing, computed.patient, say),
    [computed, say],
  );
  return (
    <div className="report-screen">
      <ScreenHead
        title={say('Report')}
        lead={say(
          'To take home and to talk about: what may get better, what may go wrong, what nobody knows',
        )}
      >
        <KeepReport ready={report !== null && !stale} />
        <button
          type="button"
          className="button is-main"
          disabled={report === null || stale}
          onClick={() => window.print()}
        >
          {say('Print or save as PDF')}
        </button>
      </ScreenHead>
      <WeighingStatus progress={progress} waiting={waiting} failure={failure} />
      {report && (
        <div className={`fades${stale ? ' is-stale' : ''}`} aria-busy={stale}>
          <ReportPages report={report} />
        </div>
      )}
    </div>
  );
}
