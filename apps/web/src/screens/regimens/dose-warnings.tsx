import type { Indication, RegimenSegment } from '@bifrons/knowledge';
import { doseWarnings } from '@bifrons/safety';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

interface DoseWarningsProps {
  regimens: readonly (readonly RegimenSegment[])[];
  /** If not that of the person. */
  disease?: string;
}

/** Doses above the label's highest, or beyond what the model was fitted to; nothing where there are none. */
export function DoseWarnings({ regimens, disease }: DoseWarningsProps): ReactNode {
  const say = useSay();
  const { region, patient } = useWorkbench().state;
  const indication = (disease ?? patient.disease) as Indication;
  const warnings = useMemo(
    () => doseWarnings(regimens, { indication, region }),
    [regimens, indication, region],
  );
  return warnings.map((warning) => (
    <p key={String(warning)} className="warning dose-beyond">
      {say(warning)}
    </p>
  ));
}
