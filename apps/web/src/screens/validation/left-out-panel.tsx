import type { Summary, ValidationReport } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { signed } from './error-dots.tsx';
import { MedicineKey, type Medicines } from './medicine.tsx';
import { ResultScatter } from './result-scatter.tsx';
import { medicineName, trialName } from './results.ts';

type Fold = ValidationReport['leftOut'][number];

interface LeftOutPanelProps {
  folds: readonly Fold[];
  together: ValidationReport['leftOutTogether'];
  medicines: Medicines;
}

/** The hard test: trials of a medicine, or a trial, predicted by a fit that did not see them. */
export function LeftOutPanel({ folds, together, medicines }: LeftOutPanelProps): ReactNode {
  const say = useSay();
  const { goal } = useScore();
  const drugs = folds.filter(({ kind }) => kind === 'drug');
  const trials = folds.filter(({ kind }) => kind === 'trial');
  const rates = drugs.flatMap(({ scores }) => scores.filter(({ kind }) => kind === 'count'));
  return (
    <section className="panel" aria-labelledby="left-out-title">
      <h2 id="left-out-title">{say('A medicine it never saw')}</h2>
      <p className="hint">
        {say(
          'All results of one medicine are left out, the model is fitted to the others, and then predicts them from that medicine’s pharmacokinetics and potency alone.',
        )}
      </p>
      <div className="left-out">
        <div>
          <ResultScatter
            title={say('Shares of people, medicine left out')}
            scores={rates}
            domain={[0, 100]}
            unit=" %"
            medicines={medicines}
          />
          <MedicineKey medicines={medicines} scores={rates} />
        </div>
        <div>
          <FoldTable
            caption={say('One medicine left out')}
            folds={drugs}
            together={together.drug}
            nameOf={(left) => medicineName(left, say)}
          />
          <FoldTable
            caption={say('One trial left out')}
            folds={trials}
            together={together.trial}
            nameOf={trialName}
          />
          <p className="hint">
            {say(
              'Error: the mean distance between published and predicted share of people with {goal}, bias: the mean of predicted less published. Log score: how likely the prediction held what was published, nearer to 0 is better.',
              { goal },
            )}
          </p>
        </div>
      </div>
    </section>
  );
}

interface FoldTableProps {
  caption: string;
  folds: readonly Fold[];
  /** All of them. */
  together: Summary | null;
  nameOf: (left: string) => string;
}

function FoldTable({ caption, folds, together, nameOf }: FoldTableProps): ReactNode {
  const say = useSay();
  if (folds.length === 0) return null;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="readout">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Left out')}</th>
            <th scope="col">{say('Inside 90 %')}</th>
            <th scope="col">{say('Error, points')}</th>
            <th scope="col">{say('Bias')}</th>
            <th scope="col">{say('Log score')}</th>
          </tr>
        </thead>
        <tbody>
          {folds.map(({ left, summary }) => (
            <tr key={left}>
              <th scope="row">{nameOf(left)}</th>
              <SummaryCells summary={summary} />
            </tr>
          ))}
        </tbody>
        {together !== null && (
          <tfoot>
            <tr>
              <th scope="row">{say('all together')}</th>
              <SummaryCells summary={together} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function SummaryCells({ summary }: { summary: Summary }): ReactNode {
  const say = useSay();
  const { coverage, results, meanAbsoluteError, bias, logScore } = summary;
  return (
    <>
      <td>{say('{events} of {n}', { events: Math.round(coverage[90] * results), n: results })}</td>
      <td>{meanAbsoluteError === null ? '–' : say.fixed(meanAbsoluteError, 1)}</td>
      <td>{bias === null ? '–' : signed(bias, (value) => say.fixed(value, 1))}</td>
      <td>{logScore === null ? '–' : say.fixed(logScore, 2)}</td>
    </>
  );
}
