import { useId, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import {
  doseErrors,
  isCream,
  type Course,
  type DoseField,
  type Injected,
  type Loadings,
  type PerDay,
} from './course.ts';
import { drugChoices } from './drug-choice.ts';
import { usualDose } from './usual-dose.ts';
import './regimens.css';

/** A medicine and how it is taken, as typed. */
export type TakenDose = Pick<Course, 'drug' | 'dose' | 'perDay' | 'injected' | 'area'>;

interface DoseFieldsProps {
  /** Of which disease the usual dose is meant. */
  disease: string;
  taken: TakenDose;
  /** What the fields are called for a screen reader; without those of injections, what is injected or put on the skin cannot be chosen. */
  names: {
    medicine: string;
    dose: string;
    perDay: string;
    area?: string;
    injections?: {
      everyWeeks: string;
      loading: string;
      loadings: string;
      loadingEvery?: string;
      stretch: string;
    };
  };
  onChange: (change: Partial<TakenDose>) => void;
}

/** Which medicine, how much, how often. A medicine that cannot be simulated says what is not known. */
export function DoseFields({ disease, taken, names, onChange }: DoseFieldsProps): ReactNode {
  const say = useSay();
  const errorId = useId();
  const errors = doseErrors(taken, say);
  const chooseDrug = (drug: string): void =>
    onChange(drug === '' ? { drug: null, injected: null } : { drug, ...usualDose(drug, disease) });
  const field = (id: DoseField, name: string, value: string, type: (text: string) => void, unit: string) => {
    const wrong = errors.some((error) => error.field === id);
    return (
      <span className={`field-input dose${wrong ? ' is-invalid' : ''}`}>
        <input
          aria-label={name}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={wrong}
          aria-describedby={wrong ? errorId : undefined}
          onChange={(event) => type(event.target.value)}
        />
        <span className="unit">{unit}</span>
      </span>
    );
  };
  const { injected } = taken;
  const inject = (change: Partial<Injected>): void =>
    onChange({ injected: injected && { ...injected, ...change } });
  const injections = names.injections;
  return (
    <div className="course-fields">
      <select
        aria-label={names.medicine}
        value={taken.drug ?? ''}
        onChange={(event) => chooseDrug(event.target.value)}
      >
        <option value="">{say('No drug')}</option>
        {drugChoices(disease)
          .filter(({ injected: isInjected, cream }) => injections !== undefined || !(isInjected || cream))
          .map(({ id, name, missing }) => (
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
      {taken.drug !== null &&
        field(
          'dose',
          names.dose,
          taken.dose,
          (dose) => onChange({ dose }),
          isCream(taken.drug) ? '%' : say('mg'),
        )}
      {taken.drug !== null && injected === null && (
        <select
          aria-label={names.perDay}
          value={taken.perDay}
          onChange={(event) => onChange({ perDay: Number(event.target.value) as PerDay })}
        >
          <option value={1}>{say('once a day')}</option>
          <option value={2}>{say('twice a day')}</option>
          <option value={3}>{say('three times a day')}</option>
        </select>
      )}
      {isCream(taken.drug) && names.area !== undefined && (
        <label className="injected-field">
          <span>{say('on')}</span>
          {field('area', names.area, taken.area ?? '', (area) => onChange({ area }), '%')}
          <span>{say('of the body')}</span>
        </label>
      )}
      {taken.drug !== null && injected !== null && injections !== undefined && (
        <div className="injected-more">
          <label className="injected-field">
            <span>{say('every')}</span>
            {field(
              'everyWeeks',
              injections.everyWeeks,
              injected.everyWeeks,
              (everyWeeks) => inject({ everyWeeks }),
              say('weeks'),
            )}
          </label>
          <label className="injected-field">
            <span>{say('first')}</span>
            {field(
              'loading',
              injections.loading,
              injected.loading,
              (loading) => inject({ loading }),
              say('mg'),
            )}
          </label>
          <select
            aria-label={injections.loadings}
            value={injected.loadings}
            disabled={injected.loading.trim() === ''}
            onChange={(event) => inject({ loadings: Number(event.target.value) as Loadings })}
          >
            <option value={1}>{say('one injection')}</option>
            <option value={2}>{say('two injections')}</option>
            <option value={3}>{say('three injections')}</option>
            <option value={4}>{say('four injections')}</option>
          </select>
          {injected.loadingEvery !== undefined && injections.loadingEvery !== undefined && (
            <label className="injected-field">
              <span>{say('each for')}</span>
              {field(
                'loadingEvery',
                injections.loadingEvery,
                injected.loadingEvery,
                (loadingEvery) => inject({ loadingEvery }),
                say('weeks'),
              )}
            </label>
          )}
          {injected.stretch !== null && (
            <label className="injected-field">
              <span>{say('from week {week} every', { week: injected.stretch.from })}</span>
              {field(
                'stretch',
                injections.stretch,
                injected.stretch.everyWeeks,
                (everyWeeks) => inject({ stretch: injected.stretch && { ...injected.stretch, everyWeeks } }),
                say('weeks'),
              )}
            </label>
          )}
        </div>
      )}
      {errors.length > 0 && (
        <div id={errorId} className="field-error" role="status">
          {errors.map(({ field: its, words }) => (
            <p key={its}>{words}</p>
          ))}
        </div>
      )}
    </div>
  );
}
