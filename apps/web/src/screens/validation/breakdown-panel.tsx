import { severityOf, spanOf, type Severity, type Span, type ValidationReport } from '@bifrons/inference';
import type { Score } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { ErrorDots, signed, type ErrorGroup } from './error-dots.tsx';
import { scoresOf, SightKey, sights, sightText, type Sight } from './sights.tsx';

/** How far off the shares of people at SALT ≤ 20 are, early and late, and by how much hair people lacked at the start. */
export function BreakdownPanel({ report }: { report: ValidationReport }): ReactNode {
  const say = useSay();
  const { goal, short: score } = useScore();
  const groupOf = (
    name: string,
    short: string,
    summaries: Pick<ValidationReport['bySpan'][number], Sight>,
    belongs: (score: Score) => boolean,
  ): ErrorGroup => ({
    name,
    short,
    by: {
      fitted: { summary: summaries.fitted, scores: scoresOf(report, 'fitted').filter(belongs) },
      notFitted: { summary: summaries.notFitted, scores: scoresOf(report, 'notFitted').filter(belongs) },
      trialLeftOut: {
        summary: summaries.trialLeftOut,
        scores: scoresOf(report, 'trialLeftOut').filter(belongs),
      },
    },
  });
  const bySpan = report.bySpan.map(({ span, ...by }) =>
    groupOf(spanText(span, say), shortSpan(span), by, (score) => spanOf(score) === span),
  );
  const bySeverity = report.bySeverity
    .map(({ severity, ...by }) =>
      groupOf(
        severityText(severity, score, say),
        shortSeverity(severity, say),
        by,
        (score) => severityOf(score) === severity,
      ),
    )
    .filter(({ by }) => Object.values(by).some(({ scores }) => scores.length > 0));
  return (
    <section className="panel" aria-labelledby="breakdown-title">
      <h2 id="breakdown-title">{say('Early, late, and by severity')}</h2>
      <p className="hint">
        {say(
          'Predicted less published share of people with {goal}, in percentage points. A dot is one result, the bar their mean: above the line the model promises more than the trial found. Below: how many results.',
          { goal },
        )}
      </p>
      <SightKey />
      <div className="breakdown">
        <div>
          <ErrorDots title={say('By week')} groups={bySpan} />
          <BreakdownTable caption={say('By week, in numbers')} head={say('Weeks')} groups={bySpan} />
        </div>
        <div>
          <ErrorDots title={say('By severity at the start')} groups={bySeverity} />
          <BreakdownTable
            caption={say('By severity at the start, in numbers')}
            head={say('Severity')}
            groups={bySeverity}
          />
        </div>
      </div>
      <p className="hint">
        {say(
          'Error: the mean distance, bias: the mean of predicted less published, both of shares of people with {goal}. The last columns count all results, also means and other thresholds, inside their intervals of 50, 80 and 90 %.',
          { goal },
        )}
      </p>
    </section>
  );
}

/** “to 16”, “17 to 36”, “over 60”. */
function spanText({ from, to }: Span, say: Say): string {
  if (to === null) return say('over {week} weeks', { week: from - 1 });
  return from === 0 ? say('to {week} weeks', { week: to }) : say('{from} to {to} weeks', { from, to });
}

const shortSpan = ({ from, to }: Span): string =>
  to === null ? `> ${from - 1}` : from === 0 ? `≤ ${to}` : `${from}–${to}`;

const shortSeverity = (severity: Severity, say: Say): string =>
  severity === 'everybody' ? say('everybody') : severity === 'severe' ? '50–94' : '95–100';

function severityText(severity: Severity, score: string, say: Say): string {
  return {
    everybody: say('everybody'),
    severe: say('{score} {from} to {to}', { score, from: 50, to: 94 }),
    'very-severe': say('{score} {from} to {to}', { score, from: 95, to: 100 }),
  }[severity];
}

interface BreakdownTableProps {
  caption: string;
  head: string;
  groups: readonly ErrorGroup[];
}

function BreakdownTable({ caption, head, groups }: BreakdownTableProps): ReactNode {
  const say = useSay();
  const points = (value: number): string => say.fixed(value, 1);
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="readout breakdown-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{say('Results')}</th>
            <th scope="col">{say('Error')}</th>
            <th scope="col">{say('Bias')}</th>
            <th scope="col">{say('{value} %', { value: 50 })}</th>
            <th scope="col">{say('{value} %', { value: 80 })}</th>
            <th scope="col">{say('{value} %', { value: 90 })}</th>
          </tr>
        </thead>
        {groups.map(({ name, by }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={7} className="breakdown-group">
                {name}
              </th>
            </tr>
            {sights.flatMap((sight) => {
              const { summary } = by[sight];
              if (summary === null) return [];
              const { results, coverage, meanAbsoluteError, bias } = summary;
              return [
                <tr key={sight}>
                  <th scope="row">{sightText(sight, say)}</th>
                  <td>{say.number(results)}</td>
                  <td>{meanAbsoluteError === null ? '–' : points(meanAbsoluteError)}</td>
                  <td>{bias === null ? '–' : signed(bias, points)}</td>
                  {([50, 80, 90] as const).map((level) => (
                    <td key={level}>{say('{value} %', { value: say.number(100 * coverage[level]) })}</td>
                  ))}
                </tr>,
              ];
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
