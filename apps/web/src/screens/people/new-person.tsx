import type { PatientRecord } from '@bifrons/knowledge';
import { useLocation } from 'wouter';
import { useState, type FormEvent, type ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { ChoiceField, TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { diseaseForms } from '../../subject/diseases/registry.ts';
import { isDate } from '../../subject/patient/visits.ts';
import type { Sex } from '../../subject/patient/patient-draft.ts';
import { ask } from '../../subject/record/ask.ts';
import type { Identity } from '../../subject/record/contract.ts';
import { openPerson } from '../../subject/record/persons.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { diseaseName } from '../../subject/severity/scores.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

/** Makes a person of the record: who it is, and what it is about; or the one who was typed in the workbench. */
export function NewPerson({ account, onClose }: { account: string; onClose: () => void }): ReactNode {
  const say = useSay();
  const [, navigate] = useLocation();
  const { state, dispatch } = useWorkbench();
  const { record } = usePatient();
  const [given, setGiven] = useState('');
  const [family, setFamily] = useState('');
  const [birthDate, setBirthDate] = useState('');
  const [number, setNumber] = useState('');
  const [sex, setSex] = useState<Sex | null>(null);
  const [disease, setDisease] = useState(state.patient.disease);
  const typed = state.record === null && state.patient.origin === 'own' ? record : null;
  const [withTyped, setWithTyped] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const make = async (): Promise<void> => {
    const identity: Identity = {
      name: { family: family.trim(), given: given.trim() },
      birthDate,
      numbers: number.trim() === '' ? [] : [{ system: 'local', value: number.trim() }],
    };
    const patient: PatientRecord = {
      ...(withTyped && typed !== null ? typed : { id: number.trim() || 'person', disease }),
      birthYear: Number(birthDate.slice(0, 4)),
      birthDate,
      ...(sex === null ? {} : { sex }),
    };
    const { id } = await ask<{ id: string }>('POST', 'persons', { identity, patient });
    const opened = await openPerson(id, account);
    dispatch({ type: 'take-patient', patient: opened.patient, record: opened.record });
    navigate('/years');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isDate(birthDate)) {
      setProblem(say('Please give the date of birth as YYYY-MM-DD.'));
      return;
    }
    setBusy(true);
    make()
      .catch((error: unknown) => setProblem(problemWords(error, say)))
      .finally(() => setBusy(false));
  };
  return (
    <form className="panel new-person" onSubmit={submit} aria-labelledby="new-person-title">
      <h2 id="new-person-title">{say('New person')}</h2>
      <div className="fields">
        <TextField label={say('Given name')} value={given} onChange={setGiven} required />
        <TextField label={say('Family name')} value={family} onChange={setFamily} required />
        <TextField
          label={say('Date of birth')}
          type="date"
          value={birthDate}
          onChange={setBirthDate}
          required
        />
        <TextField
          label={say('Number')}
          value={number}
          onChange={setNumber}
          hint={say('as the clinic files the person; may stay empty')}
        />
        <div className="text-field">
          <span className="text-field-hint">{say('Sex')}</span>
          <SegmentedControl
            label={say('Sex')}
            value={sex}
            options={[
              { value: 'female', text: say('female') },
              { value: 'male', text: say('male') },
            ]}
            onChange={setSex}
          />
        </div>
        {!withTyped && (
          <ChoiceField
            label={say('Disease')}
            value={disease}
            options={diseaseForms.map(({ id }) => ({ value: id, text: diseaseName(id, say) }))}
            onChange={setDisease}
          />
        )}
      </div>
      {typed !== null && (
        <label className="new-person-typed">
          <input
            type="checkbox"
            checked={withTyped}
            onChange={({ target }) => setWithTyped(target.checked)}
          />
          {say('with all that stands in the workbench now')}
        </label>
      )}
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button is-main" disabled={busy}>
          {say('Put into the record')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('Leave it')}
        </button>
      </p>
    </form>
  );
}
