import { useState, type ReactNode } from 'react';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { MedicationDraft } from '../../subject/patient/patient-draft.ts';
import { useMedicineList } from '../../subject/patient/use-medicine-list.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { placeOf, useAsked } from '../asked/asked-context.ts';
import { EffectLine } from '../asked/effect-line.tsx';
import { MedicineRow } from './medicine-row.tsx';
import { PersonSection } from './person-section.tsx';

/** What else is taken: unknown, nothing, or a list in which each name is looked up. */
export function MedicinesSection(): ReactNode {
  const say = useSay();
  const { state, dispatch } = useWorkbench();
  const { byId, labels } = useAsked();
  const { medications } = state.patient;
  const toast = useToast();
  const [added, setAdded] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  useMedicineList((medications ?? []).length > 0);
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
            {rows.map((row, index) => (
              <MedicineRow
                key={index}
                row={row}
                index={index}
                focused={index === added}
                onChange={(name) => {
                  setTyped(name);
                  dispatch({
                    type: 'change-row',
                    list: 'medications',
                    index,
                    change: { name, code: '' },
                  });
                }}
                onRemove={() => dispatch({ type: 'remove-row', list: 'medications', index })}
              />
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
        {labels?.medicineNames(typed).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </PersonSection>
  );
}
