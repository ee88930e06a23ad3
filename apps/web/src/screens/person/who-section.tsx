import type { ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { PatientErrors } from '../../subject/patient/read-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useAsked, placeOf } from '../asked/asked-context.ts';
import { EffectLine } from '../asked/effect-line.tsx';
import { ForecastLine } from './forecast-line.tsx';
import { NumberField } from '../../kit/interface/number-field.tsx';
import { personField, textIn, type PersonField } from '../../subject/patient/person-fields.ts';
import { PersonSection } from './person-section.tsx';
import type { OpenTrait } from './tried-values.ts';

/** Age, sex and weight. */
export function WhoSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { byId, problems } = useAsked();
  const { patient } = state;
  const open = (['ageYears', 'sex', 'weightKg'] as const).filter((item) => byId.get(item)?.known === false);
  const birthDate = problems.find(({ path }) => path === '$.birthDate');
  return (
    <PersonSection id="who" title={say('Who')} open={open.length}>
      <div className="person-fields">
        <div id={placeOf('ageYears')}>
          <TypedField id="age" errors={errors} />
          {(patient.birthDate !== '' || open.includes('ageYears')) && (
            <label className="birth-date">
              {say('Date of birth, where the year leaves the age open')}
              <span className={birthDate ? 'field-input is-invalid' : 'field-input'}>
                <input
                  autoComplete="bday"
                  placeholder={say('YYYY-MM-DD')}
                  value={patient.birthDate}
                  aria-invalid={birthDate !== undefined}
                  onChange={({ target }) => dispatch({ type: 'type-birth-date', text: target.value })}
                />
              </span>
              {birthDate && <span className="field-error">{say(birthDate.message)}</span>}
            </label>
          )}
        </div>
        <div className="field sex" id={placeOf('sex')}>
          <span className="field-name" aria-hidden="true">
            {say('Sex')}
          </span>
          <SegmentedControl
            label={say('Sex')}
            value={patient.sex}
            options={[
              { value: 'female', text: say('female') },
              { value: 'male', text: say('male') },
            ]}
            onChange={(sex) => dispatch({ type: 'change-patient', change: { sex } })}
          />
        </div>
        <AskedField id="weightKg" item="weightKg" errors={errors} />
      </div>
    </PersonSection>
  );
}

/** A number of the person with what knowing it would change: verdicts, and the forecast. */
export function AskedField({
  id,
  item,
  errors,
}: {
  id: PersonField['id'];
  item: OpenTrait;
  errors: PatientErrors;
}): ReactNode {
  return (
    <div id={placeOf(item)}>
      <TypedField id={id} errors={errors} />
      <EffectLine item={item} />
      <ForecastLine trait={item} />
    </div>
  );
}

function TypedField({ id, errors }: { id: PersonField['id']; errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const field = personField(id, state.patient.visits.length > 0);
  return (
    <NumberField
      id={`person-${id}`}
      label={field.label(say)}
      hint={field.hint(say)}
      unit={field.unit(say)}
      text={textIn(state.patient, id)}
      error={errors.fields[id]}
      onType={(text) =>
        dispatch(
          id === 'age'
            ? { type: 'type-age', text }
            : id === 'episodeYears'
              ? { type: 'change-disease', change: { episodeYears: text } }
              : { type: 'change-patient', change: { [id]: text } },
        )
      }
    />
  );
}
