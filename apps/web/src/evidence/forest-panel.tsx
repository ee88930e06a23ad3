import {
  comparisonsCsv,
  disagreement,
  forestHeader,
  forestPlot,
  forestRows,
  funnelPlot,
  measureName,
  readingText,
  robustness,
  type Comparison,
  type CountMeasure,
  type PooledMeasure,
  type Selection,
} from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useWidth } from '../drawing/use-width.ts';
import { useSay } from '../language/say-context.tsx';
import { Figure } from './figure.tsx';
import { RowsTable } from './rows-table.tsx';

interface ForestPanelProps {
  comparisons: readonly Comparison[];
  selection: Selection;
  measure: CountMeasure;
  call: string;
}

/** The studies and what they give together: picture, and the same as a table. */
export function ForestPanel({ comparisons, selection, measure, call }: ForestPanelProps): ReactNode {
  const [ref, width] = useWidth<HTMLElement>(760);
  const say = useSay();
  const csv = comparisonsCsv(comparisons, selection);
  const funnels = comparisons.flatMap(({ treatment, results }) =>
    results.filter(({ studies }) => studies.length > 1).map((result) => ({ treatment, result })),
  );
  return (
    <section className="panel" aria-labelledby="forest-title">
      <h2 id="forest-title">
        Against control: {measureName(measure, say)} of {selection.endpoint.text}
      </h2>
      <div ref={ref as never}>
        <Figure
          name="forest"
          svg={forestPlot(comparisons, measure, Math.min(width, 900), say)}
          csv={csv}
          call={`${call} --svg`}
        >
          <ul className="pooled">
            {comparisons.map((one) => (
              <Summary key={one.treatment + one.control} comparison={one} />
            ))}
          </ul>
          <RowsTable
            caption={`The ${measureName(measure, say)} of each study${measure === 'RD' ? ', in percentage points' : ''}`}
            header={forestHeader(say)}
            rows={forestRows(comparisons, measure, say).map((row) =>
              row.map((cell, i) =>
                i === 1 ? <StudyName key={i} name={cell} selection={selection} /> : cell,
              ),
            )}
          />
        </Figure>
      </div>
      {funnels.length > 0 && (
        <>
          <h3>Do small studies find more? Funnel plots</h3>
          {funnels.map(({ treatment, result }) => (
            <section key={treatment}>
              <h4>{treatment}</h4>
              <Figure
                name={`funnel-${treatment}`}
                svg={funnelPlot(result, treatment, Math.min(width, 520), say)}
                csv={csv}
                call={`${call} --picture funnel --treatment "${treatment}" --svg`}
              >
                <RobustnessNotes result={result} />
              </Figure>
            </section>
          ))}
        </>
      )}
    </section>
  );
}

/** A study's name, opening its card with the sources of its figures. */
function StudyName({ name, selection }: { name: string; selection: Selection }): ReactNode {
  const study = selection.studies.find((one) => one.name === name);
  if (!study) return name;
  const open = (): void => {
    const card = document.getElementById(`study-${study.trial}`);
    if (!(card instanceof HTMLDetailsElement)) return;
    card.open = true;
    card.scrollIntoView();
    card.querySelector('summary')?.focus();
  };
  return (
    <button type="button" className="link" onClick={open}>
      {name}
    </button>
  );
}

/** What small studies, single studies and the weeks do to the estimate, in a few sentences. */
function RobustnessNotes({ result }: { result: PooledMeasure }): ReactNode {
  const say = useSay();
  const { egger, peters, trimAndFill, leaveOneOut, weeks } = robustness(result);
  const test = (name: string, one: typeof egger): string =>
    'refused' in one ? `${name}: ${say(one.refused)}` : `${name}: p ${one.result.p.toFixed(3)}`;
  return (
    <ul className="pooled">
      {result.studies.length > 2 && result.studies.length < 10 && (
        <li>With fewer than ten studies, tests of asymmetry hardly tell anything.</li>
      )}
      <li>{test('Egger’s test', egger)}</li>
      {result.measure === 'OR' && <li>{test('Peters’ test', peters)}</li>}
      {'result' in trimAndFill && result.studies.length > 2 && (
        <li>
          Trim and fill: {trimAndFill.result.missing} studies seem to be missing; with them{' '}
          {readingText(result.measure, trimAndFill.result, say)}
        </li>
      )}
      {result.studies.length > 2 && (
        <li>
          Without each study in turn:{' '}
          {leaveOneOut.map((one) => `${one.study} ${readingText(result.measure, one, say)}`).join('; ')}
        </li>
      )}
      {'result' in weeks && <li>Between weeks: p {weeks.result.p.toFixed(3)}</li>}
    </ul>
  );
}

function Summary({ comparison }: { comparison: Comparison }): ReactNode {
  const say = useSay();
  const { treatment, control, results, refused } = comparison;
  return (
    <li>
      <b>
        {treatment} against {control}
      </b>
      {results.map((result) => (
        <span key={result.measure}>
          {' '}
          {readingText(result.measure, result, say)}; {disagreement(result.heterogeneity, say)}
          {result.prediction &&
            `; a new study is expected between ${readingText(result.measure, { value: result.value, lower: result.prediction[0], upper: result.prediction[1] }).replace(/^.*\((.*)\)$/, '$1')}`}
          . {result.notes.length > 0 && <em>{result.notes.map((note) => say(note)).join('; ')}.</em>}
        </span>
      ))}
      {refused.map(({ reason }) => (
        <em key={reason.text}> {say(reason)}.</em>
      ))}
    </li>
  );
}
