import { lazy, Suspense, type ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { RegionChoice } from '../../kit/interface/region-choice.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { AskedProvider } from '../asked/asked-provider.tsx';
import { Completeness } from './completeness.tsx';
import { FactRows, useOpenCount } from './fact-rows.tsx';
import { groupTitle, type FactGroup } from '../../subject/patient/fact-groups.ts';
import { FileActions } from './file-actions.tsx';
import { DiseaseSection } from './disease-section.tsx';
import { LabsSection } from './labs-section.tsx';
import { MedicinesSection } from './medicines-section.tsx';
import { PersonSection } from './person-section.tsx';
import { ProblemList } from '../../subject/problems/problem-list.tsx';
import { TreatmentsSection } from './treatments-section.tsx';
import { VisitsSection } from './visits-section.tsx';
import { Welcome } from './welcome.tsx';
import { WhoSection } from './who-section.tsx';
import './person.css';

const MattersSection = lazy(() =>
  import('./matters-section.tsx').then(({ MattersSection: Section }) => ({ default: Section })),
);

/** Who it is about, and what is known of them. */
export function PersonScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { errors, problems } = usePatient();
  const { patient, region } = state;
  const isExample = patient.origin === 'example';
  return (
    <AskedProvider>
      <ScreenHead title={say('Person')} lead={say('Who is it about, and what is known of them?')}>
        {!isExample && <FileActions />}
      </ScreenHead>
      {isExample && <Welcome />}
      <ProblemList problems={problems} />
      <div className="person-columns">
        <div className="person-side">
          <Completeness />
          <span className="field-name side-label" aria-hidden="true">
            {say('Labels of')}
          </span>
          <RegionChoice
            label={say('Labels of')}
            region={region}
            onChange={(next) => dispatch({ type: 'choose-region', region: next })}
          />
        </div>
        <div className="person-sections">
          <WhoSection errors={errors} />
          <DiseaseSection errors={errors} />
          <LabsSection errors={errors} />
          <FactsSection group="infections" />
          <FactsSection group="vessels" />
          {patient.sex !== 'male' && <FactsSection group="pregnancy" />}
          <FactsSection group="other" />
          <MedicinesSection />
          <TreatmentsSection errors={errors} />
          <VisitsSection errors={errors} />
          <Suspense>
            <MattersSection error={errors.burden} />
          </Suspense>
        </div>
      </div>
    </AskedProvider>
  );
}

function FactsSection({ group }: { group: FactGroup }): ReactNode {
  const say = useSay();
  return (
    <PersonSection id={group} title={groupTitle(group, say)} open={useOpenCount(group)}>
      <FactRows group={group} />
    </PersonSection>
  );
}
