import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { ChainCards } from './chain-cards.tsx';
import { inOrderOfSteps, stepOf, stepsOf, type Step } from './chain.ts';
import { Entry } from './entry.tsx';
import { GradeKey } from './grade-key.tsx';
import { searchEntries } from './search.ts';
import type { Why } from './why.ts';
import './sources.css';

/** With fewer entries than this there is nothing to search. */
const WORTH_SEARCHING = 8;

/** The answer to "why?": the chain of the number as a picture, then every number behind it with grade and source. */
export function SourceDrawer({
  title,
  entries,
  chain,
  query = '',
  onClose,
}: Why & { onClose: () => void }): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(query);
  const [step, setStep] = useState<Step | null>(null);
  useLayoutEffect(() => {
    const current = dialog.current;
    current?.showModal();
    return () => current?.close();
  }, []);
  const steps = stepsOf(entries);
  const ofStep = step === null ? entries : entries.filter((entry) => stepOf(entry) === step);
  const found = searchEntries(inOrderOfSteps(ofStep), text, say);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="drawer-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="drawer-inner">
        <div className="panel-head">
          <h2 id="drawer-title">{title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {say('Close')}
          </button>
        </div>
        <div className="drawer-body" tabIndex={0} role="group" aria-labelledby="drawer-title">
          {steps.length > 0 && (
            <ChainCards steps={steps} entries={entries} engaged={chain} chosen={step} onChoose={setStep} />
          )}
          <GradeKey entries={ofStep} onChoose={(grade) => setText(`grade:${grade}`)} />
          {entries.length >= WORTH_SEARCHING && (
            <label className="drawer-search">
              <span>{say('Search')}</span>
              <input
                type="text"
                role="searchbox"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </label>
          )}
          <p className="hint" role="status">
            {say('{found, number} of {all, plural, one {# entry} other {# entries}}', {
              found: found.length,
              all: entries.length,
            })}
          </p>
          <ul className="entries" aria-label={say('Entries')}>
            {found.map((entry) => (
              <Entry key={entry.path} entry={entry} />
            ))}
          </ul>
        </div>
      </div>
    </dialog>
  );
}
