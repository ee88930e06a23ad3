import { doseWords, type DrugScreening } from '@bifrons/safety';
import { engagement } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import { Citation } from './citation.tsx';

type Dose = DrugScreening['dose'];

/** The dose of the label for this person, the rule that set it, and the exposure that the model expects beside it. */
export function DoseAdvice({ drug, dose }: { drug: string; dose: Dose }): ReactNode {
  const say = useSay();
  const { usual, recommended, setBy, open, exposure } = dose;
  const [rule] = setBy;
  return (
    <div className="dose">
      <h3>{say('Dose')}</h3>
      {recommended === null || usual === null ? (
        <p>{say('The label as read has no dose in mg for this person.')}</p>
      ) : (
        <p>
          <strong>{doseWords(recommended, say)}</strong>{' '}
          {rule !== undefined &&
            say('instead of {dose}: {rule}', { dose: doseWords(usual, say), rule: rule.words })}
        </p>
      )}
      {rule !== undefined && <Citation statement={rule} />}
      {open.length > 0 && (
        <p>
          {say('Missing facts leave {n, plural, one {# rule of dose} other {# rules of dose}} open.', {
            n: open.length,
          })}
        </p>
      )}
      {exposure.known && usual !== null && (
        <>
          <Exposure exposure={exposure} />
          <WhyButton
            title={say('The exposure')}
            answer={() => {
              const chain = { drug, ...usual };
              return { chain, entries: engagement(chain).provenance };
            }}
          />
        </>
      )}
      {!exposure.known && recommended !== null && (
        <p className="quiet">{say('Exposure is unknown: {reason}', { reason: exposure.why })}</p>
      )}
    </div>
  );
}

function Exposure({ exposure }: { exposure: Extract<Dose['exposure'], { known: true }> }): ReactNode {
  const say = useSay();
  const { predictedRatio, impliedRatio, afterAdjustment, disagree } = exposure;
  return (
    <p className={disagree ? 'dose-warning' : undefined}>
      {say('Exposure on the usual dose, by the model: × {ratio} of what is usual.', {
        ratio: say.fixed(predictedRatio, 2),
      })}{' '}
      {impliedRatio !== 1 && say('The rule implies × {ratio}.', { ratio: say.fixed(impliedRatio, 2) })}{' '}
      {afterAdjustment !== predictedRatio &&
        say('On this dose × {ratio}.', { ratio: say.fixed(afterAdjustment, 2) })}{' '}
      {disagree && say('Rule and model differ by more than 1.5-fold: look again.')}
    </p>
  );
}
