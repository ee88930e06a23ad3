import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import type { PatientErrors } from '../state/read-patient.ts';
import { useAsked } from './asked-context.ts';
import { FactRows, useOpenCount } from './fact-rows.tsx';
import { LAB_FACTS, LabsFields } from './labs-fields.tsx';
import { PersonSection } from './person-section.tsx';
import { AskedField } from './who-section.tsx';

/** What the body's organs can do, by tests. */
export function LabsSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { byId } = useAsked();
  const open = [...LAB_FACTS, 'egfr' as const].filter((fact) => byId.get(fact)?.known === false);
  return (
    <PersonSection
      id="organs"
      title={say('Kidneys, liver and blood')}
      open={open.length + useOpenCount('organs')}
    >
      <div className="person-fields">
        <AskedField id="egfr" item="egfr" errors={errors} />
      </div>
      <FactRows group="organs" />
      <LabsFields />
    </PersonSection>
  );
}
