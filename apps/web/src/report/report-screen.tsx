import { reportOf } from '@bifrons/benefit-risk';
import { errorWords } from '@bifrons/language';
import { useMemo, type ReactNode } from 'react';
import { ScreenHead } from '../interface/screen-head.tsx';
import { useSay } from '../language/say-context.tsx';
import { useWeighing } from '../weighing/use-weighing.ts';
import { ReportPages } from './report-pages.tsx';
import './report.css';

/** The decision on paper, for the person who decides: plain words, the same 100 people for good and bad. */
export function ReportScreen(): ReactNode {
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
        <button
          type="button"
          className="button is-main"
          disabled={report === null || stale}
          onClick={() => window.print()}
        >
          {say('Print or save as PDF')}
        </button>
      </ScreenHead>
      {progress !== null && (
        <div
          className="progress"
          role="progressbar"
          aria-label={say('Computing')}
          aria-valuenow={Math.round(100 * progress)}
        >
          <span style={{ width: `${100 * progress}%` }} />
        </div>
      )}
      {waiting && (
        <p className="waiting">{say('A report needs the value marked on the person or a readable dose.')}</p>
      )}
      {failure !== null && (
        <p className="failure" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
      {report && (
        <div className={`fades${stale ? ' is-stale' : ''}`} aria-busy={stale}>
          <ReportPages report={report} />
        </div>
      )}
    </div>
  );
}
