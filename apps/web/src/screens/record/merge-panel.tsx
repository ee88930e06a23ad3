import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { pathKey, type Choices, type Difference, type Merge } from '../../subject/record/merge.ts';
import { fieldWords, valueWords } from './field-words.ts';
import './merge.css';

interface MergePanelProps {
  merge: Merge;
  disease: string;
  choices: Choices;
  onChoose: (key: string, side: 'mine' | 'theirs') => void;
  onDone: () => void;
}

/** What you have beside what the other has, chosen field by field; what only one changed is told, and stays. */
export function MergePanel({ merge, disease, choices, onChoose, onDone }: MergePanelProps): ReactNode {
  const say = useSay();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const open = merge.conflicts.filter(({ path }) => choices[pathKey(path)] === undefined).length;
  return (
    <section className="panel merge" aria-labelledby="merge-title">
      <h2 id="merge-title" ref={head} tabIndex={-1}>
        {say('Somebody else has changed the same person')}
      </h2>
      <p>
        {say('Both have typed something here. Choose what holds, line by line; nothing is saved before.')}
      </p>
      <ul className="merge-rows">
        {merge.conflicts.map((conflict) => (
          <ConflictRow
            key={pathKey(conflict.path)}
            conflict={conflict}
            disease={disease}
            chosen={choices[pathKey(conflict.path)]}
            onChoose={(side) => onChoose(pathKey(conflict.path), side)}
          />
        ))}
      </ul>
      <Alone title={say('Only you have changed')} of={merge.kept} side="mine" disease={disease} />
      <Alone title={say('Only the other has changed')} of={merge.taken} side="theirs" disease={disease} />
      <p className="merge-done">
        <button type="button" className="button is-main" disabled={open > 0} onClick={onDone}>
          {say('Save what was chosen')}
        </button>
        {open > 0 && (
          <span className="hint">
            {say('{n, plural, one {# line to choose} other {# lines to choose}}', { n: open })}
          </span>
        )}
      </p>
    </section>
  );
}

interface ConflictRowProps {
  conflict: Difference;
  disease: string;
  chosen: 'mine' | 'theirs' | undefined;
  onChoose: (side: 'mine' | 'theirs') => void;
}

function ConflictRow({ conflict, disease, chosen, onChoose }: ConflictRowProps): ReactNode {
  const say = useSay();
  const { path, base, mine, theirs } = conflict;
  const side = (which: 'mine' | 'theirs', name: string, value: unknown): ReactNode => (
    <label className={chosen === which ? 'merge-side is-chosen' : 'merge-side'}>
      <input type="radio" name={pathKey(path)} checked={chosen === which} onChange={() => onChoose(which)} />
      <span>{name}</span>
      <b>{valueWords(value, say)}</b>
    </label>
  );
  return (
    <li>
      <fieldset>
        <legend>{fieldWords(path, disease, say)}</legend>
        <span className="merge-before">{say('before: {value}', { value: valueWords(base, say) })}</span>
        {side('mine', say('yours'), mine)}
        {side('theirs', say('the other’s'), theirs)}
      </fieldset>
    </li>
  );
}

interface AloneProps {
  title: string;
  of: readonly Difference[];
  side: 'mine' | 'theirs';
  disease: string;
}

function Alone({ title, of, side, disease }: AloneProps): ReactNode {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <div className="merge-alone">
      <h3>{title}</h3>
      <ul>
        {of.map((one) => (
          <li key={pathKey(one.path)}>
            {fieldWords(one.path, disease, say)}: {valueWords(one.base, say)} →{' '}
            <b>{valueWords(one[side], say)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
