import { drugs, injections } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { PerDay } from '../../subject/regimens/course.ts';
import { isCream } from '../../subject/regimens/course.ts';
import { usualDose } from '../../subject/regimens/usual-dose.ts';
import { treatmentOf, type TreatmentDraft } from '../../subject/patient/patient-draft.ts';
import type { PatientErrors } from '../../subject/patient/read-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { groupTitle } from '../../subject/patient/fact-groups.ts';
import { FactRows, useOpenCount } from './fact-rows.tsx';
import { PersonSection } from './person-section.tsx';

/** What was and is taken for the disease: unknown, nothing, or courses with their days. */
export function TreatmentsSection({ errors }: { errors: PatientErrors }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const toast = useToast();
  const { treatments, visits } = state.patient;
  const rows = treatments ?? [];
  const set = (next: readonly TreatmentDraft[] | null): void =>
    dispatch({ type: 'change-patient', change: { treatments: next } });
  return (
    <PersonSection id="treatments" title={groupTitle('earlier', say)} open={useOpenCount('earlier')}>
      <SegmentedControl
        label={say('JAK inhibitors until now')}
        value={treatments === null ? 'unknown' : rows.length === 0 ? 'none' : 'some'}
        options={[
          { value: 'some', text: say('took or takes') },
          { value: 'none', text: say('never') },
          { value: 'unknown', text: say('unknown') },
        ]}
        onChange={(next) => {
          if (next === 'some') return set([treatmentOf({})]);
          set(next === 'none' ? [] : null);
          if (rows.some(({ drug }) => drug !== ''))
            toast({ text: say('The list of treatments is empty now.'), undo: () => set(rows) });
        }}
      />
      {treatments === null && visits.length > 0 && (
        <p className="field-error">
          {say('A forecast from visits needs to know what was taken until then.')}
        </p>
      )}
      {rows.length > 0 && (
        <ol className="treatment-rows">
          {rows.map((row, index) => (
            <TreatmentRow key={index} row={row} index={index} error={errors.treatments[index] ?? null} />
          ))}
        </ol>
      )}
      {rows.length > 0 && (
        <button
          type="button"
          className="chip is-quiet"
          onClick={() => dispatch({ type: 'add-row', list: 'treatments', row: treatmentOf({}) })}
        >
          {say('+ another course')}
        </button>
      )}
      <FactRows group="earlier" />
    </PersonSection>
  );
}

interface TreatmentRowProps {
  row: TreatmentDraft;
  index: number;
  error: string | null;
}

function TreatmentRow({ row, index, error }: TreatmentRowProps): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const number = index + 1;
  const change = (next: Partial<TreatmentDraft>): void =>
    dispatch({ type: 'change-row', list: 'treatments', index, change: next });
  const input = (
    id: 'dose' | 'everyWeeks' | 'strengthPercent' | 'from' | 'to',
    label: string,
    hint: string,
  ) => (
    <label className={`lab-field is-${id}`}>
      <span>{hint}</span>
      <input
        aria-label={label}
        autoComplete="off"
        placeholder={id === 'from' || id === 'to' ? say('YYYY-MM-DD') : undefined}
        value={row[id]}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `treatment-error-${index}`}
        onChange={({ target }) => change({ [id]: target.value })}
      />
    </label>
  );
  return (
    <li className={error === null ? 'treatment-row' : 'treatment-row has-error'}>
      <label className="lab-field is-drug">
        <span>{say('medicine')}</span>
        <select
          aria-label={say('Medicine of course {number}', { number })}
          value={row.drug}
          onChange={({ target }) => {
            const usual = usualDose(target.value, state.patient.disease);
            const cream = isCream(target.value);
            change({
              drug: target.value,
              dose: cream ? '' : (usual?.dose ?? ''),
              strengthPercent: cream ? (usual?.dose ?? '') : '',
              perDay: usual?.injected == null ? (usual?.perDay ?? null) : null,
              everyWeeks: usual?.injected?.everyWeeks ?? '',
            });
          }}
        >
          {row.drug === '' && <option value="">{say('please choose')}</option>}
          {[...drugs(), ...injections].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!isCream(row.drug) && row.strengthPercent === ''
        ? input('dose', say('Dose of course {number} in mg', { number }), say('mg'))
        : input('strengthPercent', say('Strength of course {number} in percent', { number }), say('percent'))}
      {injections.some(({ id }) => id === row.drug) ? (
        input(
          'everyWeeks',
          say('Weeks between injections of course {number}', { number }),
          say('every … weeks'),
        )
      ) : (
        <label className="lab-field is-times">
          <span>{say('how often')}</span>
          <select
            aria-label={say('Times per day of course {number}', { number })}
            value={row.perDay ?? 1}
            onChange={({ target }) => change({ perDay: Number(target.value) as PerDay })}
          >
            <option value={1}>{say('once a day')}</option>
            <option value={2}>{say('twice a day')}</option>
            <option value={3}>{say('3 times a day')}</option>
          </select>
        </label>
      )}
      {input('from', say('First day of course {number}', { number }), say('from'))}
      {input('to', say('Last day of course {number}', { number }), say('until, if ended'))}
      <button
        type="button"
        className="tool"
        aria-label={say('Remove course {number}', { number })}
        onClick={() => dispatch({ type: 'remove-row', list: 'treatments', index })}
      >
        <span aria-hidden="true">×</span>
      </button>
      {error !== null && (
        <p id={`treatment-error-${index}`} className="field-error" role="status">
          {error}
        </p>
      )}
    </li>
  );
}
