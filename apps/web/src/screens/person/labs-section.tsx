import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { PatientErrors } from '../../subject/patient/read-patient.ts';
import { useAsked } from '../asked/asked-context.ts';
import { groupTitle } from '../../subject/patient/fact-groups.ts';
import { FactRows, useOpenCount } from './fact-rows.tsx';
import { LAB_FACTS, LabsFields } from '../asked/labs-fields.tsx';
import { PersonSection } from './person-section.tsx';
import { AskedField } from './who-section.tsx';

/** What the body's organs can do, by tests. */
export function LabsSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { byId } = useAsked();
  const open = [...LAB_FACTS, 'egfr' as const].filter((fact) => {
    const item = byId.get(fact);
    return item?.counted === true && !item.known;
  });
  return (
    <PersonSection id="organs" title={groupTitle('organs', say)} open={open.length + useOpenCount('organs')}>
      <div className="person-fields">
        <AskedField id="egfr" item="egfr" errors={errors} />
      </div>
      <FactRows group="organs" />
      <LabsFields />
    </PersonSection>
  );
}
