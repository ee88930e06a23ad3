import { drugs, type PatientFacts, treatmentName } from '@bifrons/knowledge';
import { valueWords } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { OwnFact } from '../../subject/patient/patient-draft.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { placeOf, useAsked } from './asked-context.ts';
import { EffectLine } from './effect-line.tsx';
import { factDefinition } from '../../subject/patient/fact-groups.ts';
import './asked.css';

/** One fact of the person: what it is, how it stands, and what knowing it would change. */
export function FactRow({ fact }: { fact: OwnFact }): ReactNode {
  const say = useSay();
  const { byId, problems } = useAsked();
  const { words, asked } = factDefinition(fact);
  const item = asked === null ? undefined : byId.get(asked);
  const problem = problems.find(({ path }) => path === `$.facts.${fact}`);
  const errorId = `fact-${fact}-error`;
  return (
    <div
      id={asked === null ? undefined : placeOf(asked)}
      className={`fact-row${item && item.counted && !item.known ? ' is-open' : ''}${problem ? ' has-error' : ''}`}
      aria-describedby={problem && errorId}
      role="group"
      aria-label={words(say)}
    >
      <span className="fact-words" aria-hidden="true">
        {words(say)}
      </span>
      <FactAnswer fact={fact} />
      {problem && (
        <p id={errorId} className="field-error" role="status">
          {say(problem.message)}
        </p>
      )}
      <EffectLine item={asked} />
    </div>
  );
}

function FactAnswer({ fact }: { fact: OwnFact }): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { words, answer } = factDefinition(fact);
  const label = words(say);
  const value = state.patient.facts[fact] ?? null;
  const set = (next: unknown): void =>
    dispatch({ type: 'set-fact', fact, value: next as PatientFacts[OwnFact] | null });
  switch (answer.kind) {
    case 'flag':
      return (
        <SegmentedControl
          label={label}
          value={value === null ? 'unknown' : value ? 'yes' : 'no'}
          options={[
            { value: 'yes', text: say('yes') },
            { value: 'no', text: say('no') },
            { value: 'unknown', text: say('unknown') },
          ]}
          onChange={(next) => set(next === 'unknown' ? null : next === 'yes')}
        />
      );
    case 'choice':
      return (
        <select
          aria-label={label}
          className={value === null ? 'is-unknown' : undefined}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => set(target.value === '' ? null : target.value)}
        >
          <option value="">{say('unknown')}</option>
          {answer.values.map((one) => (
            <option key={one} value={one}>
              {valueWords(one, say)}
            </option>
          ))}
        </select>
      );
    case 'date':
      return (
        <span className="field-input">
          <input
            aria-label={label}
            autoComplete="off"
            placeholder={say('YYYY-MM-DD')}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => set(target.value === '' ? null : target.value)}
          />
        </span>
      );
    case 'medicines':
      return <Medicines label={label} value={Array.isArray(value) ? value : null} onChange={set} />;
  }
}

interface MedicinesProps {
  label: string;
  value: readonly string[] | null;
  onChange: (value: readonly string[] | null) => void;
}

/** Unknown, none, or some of the medicines of the catalogue; names from a file stay as they are. */
function Medicines({ label, value, onChange }: MedicinesProps): ReactNode {
  const say = useSay();
  const names = value ?? [];
  const others = drugs().filter(({ id }) => !names.includes(id));
  return (
    <span className="fact-medicines">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-label={say('Remove {name}', { name: say(treatmentName(name)) })}
          onClick={() => onChange(names.filter((one) => one !== name))}
        >
          {say(treatmentName(name))} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select
        aria-label={label}
        className={value === null ? 'is-unknown' : undefined}
        value={value === null ? '' : names.length === 0 ? 'none' : 'some'}
        onChange={({ target }) =>
          onChange(target.value === '' ? null : target.value === 'none' ? [] : [...names, target.value])
        }
      >
        <option value="">{say('unknown')}</option>
        <option value="none">{say('to none')}</option>
        {names.length > 0 && <option value="some">{say('to these')}</option>}
        {others.map(({ id }) => (
          <option key={id} value={id}>
            {say('to {drug}', { drug: treatmentName(id) })}
          </option>
        ))}
      </select>
    </span>
  );
}
