import { useState, type ReactNode } from 'react';
import { SegmentedControl } from '../interface/segmented-control.tsx';
import { useToast } from '../interface/toast.tsx';
import { useSay } from '../language/say-context.tsx';
import { drugName } from '../regimens/drug-name.ts';
import type { MedicationDraft } from '../state/patient-draft.ts';
import { useWorkbench } from '../state/workbench-context.tsx';
import { placeOf, useAsked } from './asked-context.ts';
import { EffectLine } from './effect-line.tsx';
import { PersonSection } from './person-section.tsx';

/** What else is taken: unknown, nothing, or a list in which each name is looked up. */
export function MedicinesSection(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { byId, labels, interactionsOf } = useAsked();
  const { medications } = state.patient;
  const toast = useToast();
  const [added, setAdded] = useState<number | null>(null);
  const set = (next: readonly MedicationDraft[] | null): void =>
    dispatch({ type: 'change-patient', change: { medications: next } });
  const rows = medications ?? [];
  const add = (): void => {
    setAdded(rows.length);
    dispatch({ type: 'add-row', list: 'medications', row: { name: '', code: '' } });
  };
  return (
    <PersonSection
      id="medicines"
      title={say('Medicines taken')}
      open={byId.get('medicines')?.known === false ? 1 : 0}
    >
      <div id={placeOf('medicines')} className="medicines">
        <SegmentedControl
          label={say('Other medicines')}
          value={medications === null ? 'unknown' : rows.length === 0 ? 'none' : 'some'}
          options={[
            { value: 'some', text: say('takes some') },
            { value: 'none', text: say('takes none') },
            { value: 'unknown', text: say('unknown') },
          ]}
          onChange={(next) => {
            if (next === 'some') return set([{ name: '', code: '' }]);
            set(next === 'none' ? [] : null);
            if (rows.some(({ name }) => name.trim() !== ''))
              toast({ text: say('The list of medicines is empty now.'), undo: () => set(rows) });
          }}
        />
        <EffectLine item="medicines" />
        {rows.length > 0 && (
          <ol className="medicine-rows">
            {rows.map(({ name }, index) => (
              <li key={index}>
                <span className="field-input">
                  <input
                    aria-label={say('Name of medicine {number}', { number: index + 1 })}
                    aria-describedby={`medicine-note-${index}`}
                    autoComplete="off"
                    list="medicine-names"
                    autoFocus={index === added}
                    value={name}
                    onChange={({ target }) =>
                      dispatch({
                        type: 'change-row',
                        list: 'medications',
                        index,
                        change: { name: target.value, code: '' },
                      })
                    }
                  />
                </span>
                <button
                  type="button"
                  className="tool"
                  aria-label={say('Remove medicine {number}', { number: index + 1 })}
                  onClick={() => dispatch({ type: 'remove-row', list: 'medications', index })}
                >
                  <span aria-hidden="true">×</span>
                </button>
                <div id={`medicine-note-${index}`} className="medicine-note" role="status">
                  {name.trim() !== '' && <p>{labels?.recognised(name, say)}</p>}
                  {interactionsOf(name).map(({ drug, demand }) => (
                    <p key={drug + demand} className="interaction">
                      {say('With {drug}: {demand}', { drug: drugName(drug), demand })}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ol>
        )}
        {rows.length > 0 && (
          <button type="button" className="chip is-quiet" onClick={add}>
            {say('+ medicine')}
          </button>
        )}
      </div>
      <datalist id="medicine-names">
        {labels?.medicineNames().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </PersonSection>
  );
}
