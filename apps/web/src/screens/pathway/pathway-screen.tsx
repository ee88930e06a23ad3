import { loadAntibodies } from '@bifrons/knowledge';
import { use, useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { MedicinePanel } from '../dose-response/medicine-panel.tsx';
import { covariatesOf } from '../../subject/patient/forecast-request.ts';
import { EmptyState } from '../../kit/interface/empty-state.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { isModelled } from '../../subject/diseases/registry.ts';
import { diseaseName } from '../../subject/severity/scores.ts';
import { segmentsOf } from '../../subject/regimens/course.ts';
import { DoseWarnings } from '../regimens/dose-warnings.tsx';
import { focusedCourse } from '../../subject/state/workbench.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { WithModel } from '../../subject/state/with-model.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { PathwayPanel } from './pathway-panel.tsx';
import { VariantSection } from './variant-section.tsx';

/** What a drug blocks on its way from the cytokine to the gene. */
export function PathwayScreen(): ReactNode {
  return (
    <WithModel>
      <Pathway />
    </WithModel>
  );
}

function Pathway(): ReactNode {
  use(loadAntibodies());
  const say = useSay();
  const { state, dispatch, today } = useWorkbench();
  const person = covariatesOf(usePatient().lastPatient, today);
  const { disease } = state.patient;
  const course = focusedCourse(state);
  const taken = useMemo(() => state.courses.map((one) => segmentsOf(one) ?? []), [state.courses]);
  return (
    <>
      <ScreenHead title={say('Pathway')} lead={say('Which signals does this dose touch, and how much?')}>
        <Link className="button" to="/models">
          {say('In published models')}
        </Link>
      </ScreenHead>
      {!isModelled(disease) && (
        <EmptyState
          title={say('The signals of {disease} are not drawn yet: its model is not fitted.', {
            disease: diseaseName(disease, say),
          })}
        />
      )}
      {course && isModelled(disease) && (
        <>
          <DoseWarnings regimens={taken} />
          <MedicinePanel courses={state.courses} course={course} person={person} />
          <ComparePanel courses={state.courses} course={course} person={person} />
          <PathwayPanel
            courses={state.courses}
            course={course}
            day={state.day}
            person={person}
            dispatch={dispatch}
          />
          <VariantSection courses={state.courses} course={course} person={person} />
        </>
      )}
    </>
  );
}
