import {
  comparisonsCsv,
  disagreement,
  forestHeader,
  forestPlot,
  forestRows,
  funnelPlot,
  measureName,
  readingText,
  type Comparison,
  type Measure,
  type PooledMeasure,
  type Selection,
  treatmentWords,
  withDoses,
} from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { figureEntries } from './figure-entries.ts';
import { Figure } from './figure.tsx';
import { ModeratorNotes } from './moderator-notes.tsx';
import { RobustnessNotes } from './robustness-notes.tsx';
import { RowsTable } from './rows-table.tsx';

interface ForestPanelProps {
  comparisons: readonly Comparison[];
  selection: Selection;
  measure: Measure;
  call: string;
}

/** The studies and what they give together: picture, and the same as a table. */
export function ForestPanel({ comparisons, selection, measure, call }: ForestPanelProps): ReactNode {
  const say = useSay();
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const csv = comparisonsCsv(comparisons, selection);
  const single = comparisons.filter((one) => !isTelling(one));
  const funnels = comparisons.flatMap(({ treatment, results }) =>
    results.filter(({ studies }) => studies.length > 1).map((result) => ({ treatment, result })),
  );
  return (
    <section className="panel" aria-labelledby="forest-title">
      <div className="panel-head">
        <h2 id="forest-title">
          {say('Against control: {measure} of {endpoint}', {
            measure: measureName(measure, say),
            endpoint: say(selection.endpoint.text),
          })}
        </h2>
        <WhyButton
          title={say('The figures of the studies')}
          answer={() => ({ entries: figureEntries(selection, say) })}
        />
      </div>
      <p className="hint">
        {say(
          'Squares: single studies with their 95 % intervals, larger with more weight. Diamond: all of them pooled. The thin line through it: where a new study is expected. I² tells how much of the difference between studies is more than chance.',
        )}
      </p>
      <div className="forest">
        <div ref={ref}>
          <Figure
            name="forest"
            svg={forestPlot(comparisons, measure, Math.min(width, 900), say)}
            csv={csv}
            call={`${call} --svg`}
            table={
              <RowsTable
                caption={
                  measure === 'RD'
                    ? say('The {measure} of each study, in percentage points', {
                        measure: measureName(measure, say),
                      })
                    : say('The {measure} of each study', { measure: measureName(measure, say) })
                }
                header={forestHeader(say)}
                rows={forestRows(comparisons, measure, say).map((row) =>
                  row.map((cell, i) =>
                    i === 1 ? <StudyName key={i} name={cell} selection={selection} /> : cell,
                  ),
                )}
              />
            }
          />
        </div>
        <div>
          <ul className="pooled">
            {comparisons.filter(isTelling).map((one) => (
              <Summary key={one.treatment + one.control} comparison={one} />
            ))}
          </ul>
          {single.length > 0 && (
            <p className="remark">
              {say('One study only, so there is nothing to pool: {treatments}', {
                treatments: say.list(single.map(({ treatment }) => treatmentWords(treatment, say))),
              })}
            </p>
          )}
        </div>
      </div>
      <DerivedNote shown={selection.studies.some(({ arms }) => arms.some(({ derived }) => derived))} />
      {funnels.length > 0 && (
        <details className="funnels">
          <summary>{say('Do small studies find more? Funnel plots')}</summary>
          <p className="hint">
            {say(
              'Each dot is a study, small ones at the foot. Dots that gather on one side of the line hint that small studies without an effect were not published.',
            )}
          </p>
          {funnels.map(({ treatment, result }) => (
            <section key={treatment}>
              <h3>{treatmentWords(treatment, say)}</h3>
              <Figure
                name={`funnel-${treatment}`}
                svg={funnelPlot(result, treatment, Math.min(width, 520), say)}
                csv={csv}
                call={`${call} --picture funnel --treatment "${treatment}" --svg`}
              >
                <RobustnessNotes result={result} />
                <ModeratorNotes result={result} />
              </Figure>
            </section>
          ))}
        </details>
      )}
    </section>
  );
}

/** Whether a comparison says more than the one study that the picture shows. */
const isTelling = ({ results, refused }: Comparison): boolean =>
  refused.length > 0 || results.some(({ studies }) => studies.length > 1);

/** A study's name, opening its card with the sources of its figures. */
function StudyName({ name, selection }: { name: string; selection: Selection }): ReactNode {
  const study = selection.studies.find((one) => name.startsWith(one.name));
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

function Summary({ comparison }: { comparison: Comparison }): ReactNode {
  const say = useSay();
  const { treatment, doses, control, results, refused } = comparison;
  return (
    <li>
      <b>
        {say('{treatment} against {control}', {
          treatment: withDoses(treatment, doses, say),
          control: treatmentWords(control, say),
        })}
      </b>
      {results.map((result) => (
        <Reading key={result.measure} result={result} />
      ))}
      {refused.map(({ reason }) => (
        <em key={reason.text}>{say(reason)}</em>
      ))}
    </li>
  );
}

function Reading({ result }: { result: PooledMeasure }): ReactNode {
  const say = useSay();
  const { measure, value, prediction, heterogeneity, notes } = result;
  return (
    <>
      <span className="pooled-value">{readingText(measure, result, say)}</span>
      <span>{disagreement(heterogeneity, say)}</span>
      {prediction && (
        <span>
          {say('a new study is expected at {reading}', {
            reading: readingText(measure, { value, lower: prediction[0], upper: prediction[1] }, say),
          })}
        </span>
      )}
      {notes.map((note) => (
        <em key={note.text}>{say(note)}</em>
      ))}
    </>
  );
}
