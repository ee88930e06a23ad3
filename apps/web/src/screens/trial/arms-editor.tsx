import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ArmEditor } from './arm-editor.tsx';
import type { ArmLook } from './arm-look.ts';
import type { ArmDraft } from '../../subject/state/trial-draft.ts';

interface ArmsEditorProps {
  disease: string;
  arms: readonly ArmDraft[];
  looks: readonly ArmLook[];
  problems: readonly Problem[];
  onChange: (arms: readonly ArmDraft[]) => void;
}

/** What each group takes. */
export function ArmsEditor({ disease, arms, looks, problems, onChange }: ArmsEditorProps): ReactNode {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="trial-arms">
      <h2 id="trial-arms">{say('Arms')}</h2>
      <ol className="arms">
        {arms.map((arm, index) => (
          <ArmEditor
            key={index}
            disease={disease}
            arm={arm}
            place={index}
            look={looks[index]!}
            problems={problems}
            onChange={(changed) => onChange(arms.with(index, changed))}
            onCopy={() => onChange(arms.toSpliced(index + 1, 0, { ...arm, id: freeId(arm.id, arms) }))}
            onRemove={arms.length === 1 ? null : () => onChange(arms.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <button
        type="button"
        className="button"
        onClick={() =>
          onChange([
            ...arms,
            {
              id: freeId('arm', arms),
              n: arms.at(-1)?.n ?? '100',
              steps: [{ fromWeek: '0', drug: null, amount: '', perDay: 1, everyWeeks: '' }],
              among: null,
              kept: null,
            },
          ])
        }
      >
        {say('Add an arm')}
      </button>
    </section>
  );
}

/** An id that no arm has yet. */
function freeId(id: string, arms: readonly ArmDraft[]): string {
  const stem = id.replace(/-\d+$/, '');
  for (let number = 2; ; number++) {
    const free = `${stem}-${number}`;
    if (arms.every((arm) => arm.id !== free)) return free;
  }
}
