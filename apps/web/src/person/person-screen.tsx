import { findLabel } from '@bifrons/knowledge';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { ScreenHead } from '../interface/screen-head.tsx';
import { SegmentedControl } from '../interface/segmented-control.tsx';
import { useSay } from '../language/say-context.tsx';
import { usePatient } from '../state/use-patient.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { AskedProvider } from './asked-provider.tsx';
import { Completeness } from './completeness.tsx';
import { FactRows, useOpenCount } from './fact-rows.tsx';
import type { FactGroup } from './fact-groups.ts';
import { FileActions } from './file-actions.tsx';
import { HairSection } from './hair-section.tsx';
import { interactionsBy } from './interactions-of.ts';
import { LabsSection } from './labs-section.tsx';
import { MedicinesSection } from './medicines-section.tsx';
import { PersonSection } from './person-section.tsx';
import { ProblemList } from './problem-list.tsx';
import { TreatmentsSection } from './treatments-section.tsx';
import { VisitsSection } from './visits-section.tsx';
import { Welcome } from './welcome.tsx';
import { WhoSection } from './who-section.tsx';
import './person.css';

/** Who it is about, and what is known of them. */
export function PersonScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const { errors, problems, lastRecord } = usePatient();
  const { patient, region, courses } = state;
  const isExample = patient.origin === 'example';
  const considered = useMemo(() => {
    const labelled = courses.flatMap(({ drug }) =>
      drug !== null && findLabel(drug, region) !== undefined ? [drug] : [],
    );
    return labelled.length === 0 ? null : new Set(labelled);
  }, [courses, region]);
  const record = useDeferredValue(lastRecord);
  const interactionsOf = useMemo(
    () =>
      interactionsBy(record, {
        region,
        indication: 'alopecia-areata',
        today: today.toISOString().slice(0, 10),
        say,
      }),
    [record, region, today, say],
  );
  return (
    <AskedProvider considered={considered}>
      <ScreenHead title={say('Person')} lead={say('Who is it about, and what is known of them?')}>
        {!isExample && <FileActions />}
      </ScreenHead>
      {isExample && <Welcome />}
      <ProblemList problems={problems} />
      <div className="person-columns">
        <div className="person-side">
          <Completeness considered={considered} />
          <span className="field-name side-label" aria-hidden="true">
            {say('Labels of')}
          </span>
          <SegmentedControl
            label={say('Labels of')}
            value={region}
            options={[
              { value: 'us', text: say('US') },
              { value: 'eu', text: say('EU') },
            ]}
            onChange={(next) => dispatch({ type: 'choose-region', region: next })}
          />
        </div>
        <div className="person-sections">
          <WhoSection errors={errors} />
          <HairSection errors={errors} />
          <LabsSection errors={errors} />
          <FactsSection group="infections" title={say('Infections and vaccines')} />
          <FactsSection group="vessels" title={say('Heart, clots and cancer')} />
          {patient.sex !== 'male' && (
            <FactsSection group="pregnancy" title={say('Pregnancy and contraception')} />
          )}
          <FactsSection group="other" title={say('Other illnesses')} />
          <MedicinesSection interactionsOf={interactionsOf} />
          <TreatmentsSection errors={errors} />
          <VisitsSection errors={errors} />
        </div>
      </div>
    </AskedProvider>
  );
}

function FactsSection({ group, title }: { group: FactGroup; title: string }): ReactNode {
  return (
    <PersonSection id={group} title={title} open={useOpenCount(group)}>
      <FactRows group={group} />
    </PersonSection>
  );
}
