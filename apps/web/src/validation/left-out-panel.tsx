import type { ValidationReport } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { MedicineKey, type Medicines } from './medicine.tsx';
import { ResultScatter } from './result-scatter.tsx';
import { medicineName, trialName } from './results.ts';

type Fold = ValidationReport['leftOut'][number];

interface LeftOutPanelProps {
  folds: readonly Fold[];
  medicines: Medicines;
}

/** Above this the importance weights that stand for a new fit rest on too few draws. */
const ROUGH_PARETO_K = 0.7;

/** The hard test: trials of a medicine, or a trial, predicted by a fit that did not see them. */
export function LeftOutPanel({ folds, medicines }: LeftOutPanelProps): ReactNode {
  const drugs = folds.filter(({ kind }) => kind === 'drug');
  const trials = folds.filter(({ kind }) => kind === 'trial');
  const rates = drugs.flatMap(({ scores }) => scores.filter(({ kind }) => kind === 'count'));
  return (
    <section className="panel" aria-labelledby="left-out-title">
      <h2 id="left-out-title">A medicine it never saw</h2>
      <p className="hint">
        All results of one medicine are left out, the model is fitted to the others, and then predicts them
        from that medicine’s pharmacokinetics and potency alone. Pareto k says how far the fit without them
        can be read from the fit with them: above {ROUGH_PARETO_K} the figures are rough.
      </p>
      <div className="left-out">
        <div>
          <ResultScatter
            title="Shares of people, medicine left out"
            scores={rates}
            domain={[0, 100]}
            unit=" %"
            medicines={medicines}
          />
          <MedicineKey medicines={medicines} scores={rates} />
        </div>
        <div>
          <FoldTable caption="One medicine left out" folds={drugs} nameOf={medicineName} />
          <FoldTable caption="One trial left out" folds={trials} nameOf={trialName} />
        </div>
      </div>
    </section>
  );
}

interface FoldTableProps {
  caption: string;
  folds: readonly Fold[];
  nameOf: (left: string) => string;
}

function FoldTable({ caption, folds, nameOf }: FoldTableProps): ReactNode {
  if (folds.length === 0) return null;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="readout">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Left out</th>
            <th scope="col">Inside 90 %</th>
            <th scope="col">Error, points</th>
            <th scope="col">Log score</th>
            <th scope="col">Pareto k</th>
          </tr>
        </thead>
        <tbody>
          {folds.map(({ left, summary, paretoK }) => (
            <tr key={left}>
              <th scope="row">{nameOf(left)}</th>
              <td>
                {Math.round(summary.coverage[90] * summary.results)} of {summary.results}
              </td>
              <td>{summary.meanAbsoluteError?.toFixed(1) ?? '–'}</td>
              <td>{summary.logScore?.toFixed(2).replace('-', '−') ?? '–'}</td>
              <td>
                {paretoK > ROUGH_PARETO_K && <span className="rough">rough</span>} {paretoK.toFixed(2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
