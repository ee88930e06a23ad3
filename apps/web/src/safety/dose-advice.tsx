import { doseWords, type DrugScreening } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { Citation } from './citation.tsx';

/** The dose of the label for this person, the rule that set it, and the exposure that the model expects beside it. */
export function DoseAdvice({ dose }: { dose: DrugScreening['dose'] }): ReactNode {
  const { usual, recommended, setBy, open, exposure } = dose;
  const [rule] = setBy;
  return (
    <div className="dose">
      <h3>Dose</h3>
      <p>
        {recommended === null || usual === null ? (
          'The label as read has no dose in mg for this person.'
        ) : (
          <>
            <strong>{doseWords(recommended)}</strong>
            {rule !== undefined && (
              <>
                {' '}
                instead of {doseWords(usual)}: {rule.words}
              </>
            )}
          </>
        )}
        {open.length > 0 &&
          ` Missing facts leave ${open.length} ${open.length === 1 ? 'rule' : 'rules'} of dose open.`}
      </p>
      {rule !== undefined && <Citation statement={rule} />}
      {exposure.known ? (
        <p className={exposure.disagree ? 'dose-warning' : undefined}>
          Exposure on the usual dose, by the model: × {exposure.predictedRatio.toFixed(2)} of the usual one
          {exposure.impliedRatio === 1 ? '' : `; the rule implies × ${exposure.impliedRatio.toFixed(2)}`}
          {exposure.afterAdjustment === exposure.predictedRatio
            ? ''
            : `; on this dose × ${exposure.afterAdjustment.toFixed(2)}`}
          .{exposure.disagree && ' Rule and model differ by more than 1.5-fold: look again.'}
        </p>
      ) : (
        recommended !== null && <p className="quiet">Exposure: {exposure.why}</p>
      )}
    </div>
  );
}
