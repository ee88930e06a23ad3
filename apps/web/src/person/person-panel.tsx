import { disease } from '@bifrons/knowledge';
import { useMemo, type Dispatch, type ReactNode } from 'react';
import { SegmentedControl } from '../interface/segmented-control.tsx';
import { useSay } from '../language/say-context.tsx';
import type { Action } from '../state/workbench.ts';
import { scoreEntries } from '../sources/score-entries.ts';
import { WhyButton } from '../sources/why-button.tsx';
import { NumberField } from './number-field.tsx';
import type { PatientDraft, Sex } from '../state/patient-draft.ts';
import type { PatientErrors } from '../state/read-patient.ts';
import { PERSON_FIELDS, type PersonField } from './person-fields.ts';
import { saltOf } from '../scalp/regions.ts';
import { BrowLashScores } from '../scalp/brow-lash-scores.tsx';
import { decodeDrawing, drawingOf, encodeDrawing, lossOf } from '../scalp/drawing.ts';
import { ScalpMap } from '../scalp/scalp-map.tsx';
import { VisitsFields } from './visits-fields.tsx';
import './person.css';

interface PersonPanelProps {
  person: PatientDraft;
  errors: PatientErrors;
  dispatch: Dispatch<Action>;
}

/** Who the forecast is for. */
export function PersonPanel({ person, errors, dispatch }: PersonPanelProps): ReactNode {
  const say = useSay();
  const type = (field: PersonField['id']) => (text: string) =>
    dispatch(
      field === 'age' ? { type: 'type-age', text } : { type: 'change-patient', change: { [field]: text } },
    );
  const treated = person.visits.length > 0;
  const drawing = useMemo(
    () => (person.drawing === null ? null : decodeDrawing(person.drawing)) ?? drawingOf(person.loss),
    [person.drawing, person.loss],
  );
  return (
    <section className="panel person" aria-labelledby="person-title">
      <div className="panel-head">
        <h2 id="person-title">The person</h2>
        <WhyButton
          title={say('Where the score comes from')}
          answer={() => ({ entries: scoreEntries(say) })}
        />
      </div>
      <SaltControl person={person} error={errors.fields.salt} dispatch={dispatch} />
      <ScalpMap
        drawing={drawing}
        onChange={(drawn) =>
          dispatch({ type: 'set-loss', loss: lossOf(drawn), drawing: encodeDrawing(drawn) })
        }
      />
      <BrowLashScores
        eyebrows={person.eyebrows}
        eyelashes={person.eyelashes}
        onChange={(change) => dispatch({ type: 'change-patient', change })}
      />
      <div className="person-fields">
        <SexChoice
          sex={person.sex}
          onChange={(sex) => dispatch({ type: 'change-patient', change: { sex } })}
        />
        {PERSON_FIELDS.filter((field) => field.id !== 'salt').map((field) => (
          <NumberField
            key={field.id}
            field={
              treated && field.id === 'episodeYears'
                ? { ...field, label: (say) => say('Episode before') }
                : field
            }
            text={person[field.id]}
            error={errors.fields[field.id]}
            onType={type(field.id)}
          />
        ))}
      </div>
      <VisitsFields
        visits={person.visits}
        treatments={person.treatments}
        errors={errors}
        dispatch={dispatch}
      />
    </section>
  );
}

interface SaltControlProps {
  person: PatientDraft;
  error: string | undefined;
  dispatch: Dispatch<Action>;
}

function SaltControl({ person, error, dispatch }: SaltControlProps): ReactNode {
  const salt = saltOf(person.loss);
  return (
    <div className="salt">
      <div className="salt-line">
        <label className="salt-label" htmlFor="salt-text">
          {person.visits.length === 0 ? 'SALT' : 'SALT before treatment'}
          <small>percent of scalp without hair</small>
        </label>
        <input
          id="salt-text"
          className="salt-text"
          inputMode="decimal"
          autoComplete="off"
          value={person.salt}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? 'salt-class' : 'salt-error'}
          onChange={(event) => dispatch({ type: 'type-salt', text: event.target.value })}
        />
      </div>
      <input
        className="salt-slider"
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(salt)}
        aria-label="SALT"
        aria-valuetext={`SALT ${Math.round(salt)}, ${severityOf(salt)}`}
        onChange={(event) => dispatch({ type: 'type-salt', text: event.target.value })}
      />
      {error === undefined ? (
        <p id="salt-class" className="salt-class">
          {severityOf(salt)}
        </p>
      ) : (
        <p id="salt-error" className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** The severity class of a score, with its limits. */
function severityOf(salt: number): string {
  const category = disease('alopecia-areata')?.categories.findLast(({ min }) => Math.round(salt) >= min);
  return category ? `${category.name} (${category.min}–${category.max})` : '';
}

function SexChoice({ sex, onChange }: { sex: Sex | null; onChange: (sex: Sex) => void }): ReactNode {
  const say = useSay();
  return (
    <div className="field sex">
      <SegmentedControl
        label={say('Sex')}
        value={sex}
        options={[
          { value: 'female', text: say('female') },
          { value: 'male', text: say('male') },
        ]}
        onChange={onChange}
      />
    </div>
  );
}
