import { useId, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { doseError, type Course, type PerDay } from './course.ts';
import { drugChoices } from './drug-choice.ts';
import { usualDose } from './usual-dose.ts';
import './regimens.css';

/** A medicine and how it is taken, as typed. */
export type TakenDose = Pick<Course, 'drug' | 'dose' | 'perDay'>;

interface DoseFieldsProps {
  /** Of which disease the usual dose is meant. */
  disease: string;
  taken: TakenDose;
  /** What the fields are called for a screen reader. */
  names: { medicine: string; dose: string; perDay: string };
  onChange: (change: Partial<TakenDose>) => void;
}

/** Which medicine, how much, how often. A medicine that cannot be simulated says what is not known. */
export function DoseFields({ disease, taken, names, onChange }: DoseFieldsProps): ReactNode {
  const say = useSay();
  const errorId = useId();
  const error = doseError(taken, say);
  const chooseDrug = (drug: string): void =>
    onChange(drug === '' ? { drug: null } : { drug, ...usualDose(drug, disease) });
  return (
    <div className="course-fields">
      <select
        aria-label={names.medicine}
        value={taken.drug ?? ''}
        onChange={(event) => chooseDrug(event.target.value)}
      >
        <option value="">{say('No drug')}</option>
        {drugChoices().map(({ id, name, missing }) => (
          <option key={id} value={id} disabled={missing !== null}>
            {missing === null
              ? name
              : say('{drug} (not known: {facts})', {
                  drug: name,
                  facts: missing.map((fact) => say(fact)).join('; '),
                })}
          </option>
        ))}
      </select>
      {taken.drug !== null && (
        <>
          <span className={`field-input dose${error === null ? '' : ' is-invalid'}`}>
            <input
              aria-label={names.dose}
              inputMode="decimal"
              autoComplete="off"
              value={taken.dose}
              aria-invalid={error !== null}
              aria-describedby={error === null ? undefined : errorId}
              onChange={(event) => onChange({ dose: event.target.value })}
            />
            <span className="unit">{say('mg')}</span>
          </span>
          <select
            aria-label={names.perDay}
            value={taken.perDay}
            onChange={(event) => onChange({ perDay: Number(event.target.value) as PerDay })}
          >
            <option value={1}>{say('once a day')}</option>
            <option value={2}>{say('twice a day')}</option>
            <option value={3}>{say('three times a day')}</option>
          </select>
        </>
      )}
      {error !== null && (
        <p id={errorId} className="field-error" role="status">
          {error}
        </p>
      )}
    </div>
  );
}
