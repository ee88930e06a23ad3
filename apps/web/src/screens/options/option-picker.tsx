import { treatmentName, type Indication, type Patient } from '@bifrons/knowledge';
import { canSimulate, diseaseModel } from '@bifrons/model';
import { doseWords, screen, type DrugScreening } from '@bifrons/safety';
import { useMemo, useRef, useState, type Dispatch, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { MAX_COURSES, WHOLE_TIME, type Course, type PerDay } from '../../subject/regimens/course.ts';
import { usualDose } from '../../subject/regimens/usual-dose.ts';
import { VerdictBadge } from '../../kit/interface/verdict-badge.tsx';
import type { Action } from '../../subject/state/workbench.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import { WithLabels } from '../weighing/with-labels.tsx';

interface OptionPickerProps {
  courses: readonly Course[];
  patient: Patient | null;
  today: Date;
  dispatch: Dispatch<Action>;
}

/** What can be added to the comparison: every medicine with a label, the safest for this person first. */
export function OptionPicker({ courses, patient, today, dispatch }: OptionPickerProps): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const { disease } = useWorkbench().state.patient;
  const full = courses.length >= MAX_COURSES;
  const add = (screening: DrugScreening): void => {
    const course = courseOf(screening, disease);
    if (course !== null) dispatch({ type: 'add-course', course });
    dialog.current?.close();
  };
  return (
    <div className="option-picker">
      <button
        type="button"
        className="button is-main"
        disabled={full || patient === null}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {say('Add an option')}
      </button>
      {full && (
        <p className="hint">
          {say('Four options are the most that stay readable. Remove one to add another.')}
        </p>
      )}
      <dialog
        ref={dialog}
        className="picker"
        aria-labelledby="picker-title"
        onClose={() => setOpen(false)}
        onClick={(event) => {
          if (event.target === dialog.current) dialog.current.close();
        }}
      >
        <div className="panel-head">
          <h2 id="picker-title">{say('Which medicine?')}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {say('Close')}
          </button>
        </div>
        {open && patient !== null && (
          <WithLabels of="all">
            <MedicineChoice patient={patient} today={today} onChoose={add} />
          </WithLabels>
        )}
      </dialog>
    </div>
  );
}

interface MedicineChoiceProps {
  patient: Patient;
  today: Date;
  onChoose: (screening: DrugScreening) => void;
}

/** The medicines with their verdicts; their labels load when somebody wants to choose. */
function MedicineChoice({ patient, today, onChoose }: MedicineChoiceProps): ReactNode {
  const say = useSay();
  const { state } = useWorkbench();
  const { region } = state;
  const { disease } = state.patient;
  const screened = useMemo(
    () =>
      screen(patient, {
        region,
        indication: patient.disease as Indication,
        today: localDay(today),
        say,
      }).drugs,
    [patient, region, today, say],
  );
  return (
    <ul>
      {screened.map((screening) => {
        const { drug, brand, verdict, offLabel, dose } = screening;
        const course = courseOf(screening, disease);
        return (
          <li key={drug}>
            <button type="button" disabled={course === null} onClick={() => onChoose(screening)}>
              <span className="drug-name">
                {say(treatmentName(drug))} <small>{say(brand)}</small>
              </span>
              <VerdictBadge verdict={verdict} />
              <span className="quiet">
                {course === null
                  ? say('cannot be simulated: facts are missing')
                  : dose.recommended === null
                    ? say('no dose in the label for this person')
                    : doseWords(dose.recommended, say)}
                {offLabel ? ` · ${say('off-label')}` : ''}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The medicine at the dose of its label for this person, else at its usual dose, for the whole time. */
function courseOf(
  { drug, dose: { recommended } }: DrugScreening,
  disease: string,
): Omit<Course, 'id'> | null {
  if (!canSimulate(drug, diseaseModel(disease)).ok) return null;
  const whole = { ...WHOLE_TIME, drug };
  const usual = usualDose(drug, disease);
  if (recommended !== null && usual?.injected == null)
    return { ...whole, dose: String(recommended.doseMg), perDay: recommended.perDay as PerDay };
  return usual && { ...whole, ...usual };
}
