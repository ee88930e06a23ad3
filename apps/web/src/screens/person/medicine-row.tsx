import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { treatmentName } from '@bifrons/knowledge';
import type { MedicationDraft } from '../../subject/patient/patient-draft.ts';
import { useAsked } from '../asked/asked-context.ts';

interface MedicineRowProps {
  row: MedicationDraft;
  index: number;
  focused: boolean;
  onChange: (name: string) => void;
  onRemove: () => void;
}

/** The name of a medicine, what is known of it, and what may have been meant. */
export function MedicineRow({ row, index, focused, onChange, onRemove }: MedicineRowProps): ReactNode {
  const say = useSay();
  const { labels, interactionsOf } = useAsked();
  const { name, code } = row;
  const known = name.trim() === '' ? undefined : labels?.recognised(name, code, say);
  const note = `medicine-note-${index}`;
  return (
    <li>
      <span className="field-input">
        <input
          aria-label={say('Name of medicine {number}', { number: index + 1 })}
          aria-describedby={note}
          autoComplete="off"
          list="medicine-names"
          autoFocus={focused}
          value={name}
          onChange={({ target }) => onChange(target.value)}
        />
      </span>
      <button
        type="button"
        className="tool"
        aria-label={say('Remove medicine {number}', { number: index + 1 })}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
      <div id={note} className="medicine-note" role="status">
        {known?.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {known !== undefined && known.doubt !== null && <p className="doubt">{known.doubt}</p>}
        {known !== undefined && known.suggestions.length > 0 && (
          <p className="medicine-suggestions">
            {say('Did you mean')}
            {known.suggestions.map((one) => (
              <button key={one.text} type="button" className="chip" onClick={() => onChange(one.text)}>
                {one.text}
              </button>
            ))}
          </p>
        )}
        {interactionsOf(name, code).map(({ drug, demand }) => (
          <p key={drug + demand} className="interaction">
            {say('With {drug}: {demand}', { drug: treatmentName(drug), demand })}
          </p>
        ))}
      </div>
    </li>
  );
}
