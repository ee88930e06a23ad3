import { reportOf, type Report } from '@bifrons/benefit-risk';
import { Link } from 'wouter';
import { useMemo, type ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { cameThrough } from '../../subject/state/door.ts';
import { readPrices } from '../../subject/state/own-prices.ts';
import { WithModel } from '../../subject/state/with-model.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
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
  const { prices } = useWorkbench().state;
  const report = useMemo(
    () => computed && reportOf(computed.weighing, computed.patient, say, readPrices(prices)),
    [computed, say, prices],
  );
  return (
    <div className="report-screen">
      <ScreenHead
        title={say('Report')}
        lead={say(
          'To take home and to talk about: what may get better, what may go wrong, what nobody knows',
        )}
      >
        {cameThrough() === 'have' && (
          <Link className="button" to="/about-you">
            {say('Change my answers')}
          </Link>
        )}
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
          <Jumps report={report} />
          <ReportPages report={report} />
        </div>
      )}
    </div>
  );
}

/** What somebody with a telephone looks for in a long page. */
const SOUGHT: readonly Report['sections'][number]['id'][] = ['better', 'worse', 'unknown', 'questions'];

function Jumps({ report }: { report: Report }): ReactNode {
  const say = useSay();
  return (
    <nav className="report-jumps" aria-label={say('In this report')}>
      {report.sections
        .filter(({ id }) => SOUGHT.includes(id))
        .map(({ id, heading }) => (
          <button
            key={id}
            type="button"
            className="chip"
            onClick={() => document.getElementById(`report-${id}`)?.scrollIntoView()}
          >
            {heading}
          </button>
        ))}
    </nav>
  );
}
