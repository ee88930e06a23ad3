import {
  loadTreatmentOptions,
  specialAreaNames,
  specialAreas,
  treatmentOptions,
  type SpecialArea,
} from '@bifrons/knowledge';
import { Suspense, use, useId, type ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { GradeBadge } from '../../../kit/sources/grade-badge.tsx';
import './special-areas.css';

interface SpecialAreasProps {
  areas: readonly SpecialArea[];
  onChange: (areas: readonly SpecialArea[]) => void;
}

/** Areas whose plaques count as more than their size, and what a guideline says of them. */
export function SpecialAreas({ areas, onChange }: SpecialAreasProps): ReactNode {
  const say = useSay();
  const hint = useId();
  return (
    <fieldset className="special-areas" aria-describedby={hint}>
      <legend>
        <b>{say('Plaques on')}</b> <small>{say('areas that weigh more than their size')}</small>
      </legend>
      <div className="special-areas-choice">
        {specialAreas.map((area) => (
          <label key={area}>
            <input
              type="checkbox"
              checked={areas.includes(area)}
              onChange={({ target }) =>
                onChange(specialAreas.filter((one) => (one === area ? target.checked : areas.includes(one))))
              }
            />
            <span>{say(specialAreaNames[area])}</span>
          </label>
        ))}
      </div>
      <p id={hint} className="hint">
        {areas.length === 0
          ? say('None said: then extent and signs alone tell how severe it is.')
          : say('Counts as moderate to severe whatever the extent:')}
        {areas.length > 0 && (
          <Suspense>
            <SaidBy />
          </Suspense>
        )}
      </p>
    </fieldset>
  );
}

/** The guideline that says so. */
function SaidBy(): ReactNode {
  const say = useSay();
  use(loadTreatmentOptions('psoriasis'));
  const step = treatmentOptions('psoriasis')?.steps.find((one) => one.specialAreas !== undefined);
  if (step === undefined) return null;
  return (
    <>
      {' '}
      {`${say(step.who)} ${step.year}`} <GradeBadge grade={step.grade} />
    </>
  );
}
