import { useState, type FormEvent, type ReactNode } from 'react';
import { TextArea, TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { DecisionBody, Entry, ShownOption } from '../../subject/record/contract.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { shownOptions } from './shown-options.ts';
import type { DetailInUse } from './use-person-detail.ts';

interface DecisionsProps {
  decisions: readonly Entry<DecisionBody>[];
  /** Who decides; null of whom only reads. */
  by: string | null;
  today: string;
  write: DetailInUse['write'];
}

/** What was shown, what was chosen, why and by whom. */
export function Decisions({ decisions, by, today, write }: DecisionsProps): ReactNode {
  const say = useSay();
  const { state, today: now } = useWorkbench();
  const { patient } = usePatient();
  const [shown, setShown] = useState<readonly ShownOption[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const latestFirst = [...decisions].sort((a, b) => (a.body.date < b.body.date ? 1 : -1));
  const open = (): void => {
    setOpen(true);
    setShown(null);
    if (patient === null) setShown([]);
    else shownOptions(patient, state.courses, now, say).then(setShown, () => setShown([]));
  };
  return (
    <section className="panel" aria-labelledby="decisions-title">
      <div className="panel-head">
        <h2 id="decisions-title">{say('Decisions')}</h2>
        {by !== null && (
          <button type="button" className="button" onClick={open}>
            {say('Record a decision')}
          </button>
        )}
      </div>
      {isOpen && by !== null && (
        <DecisionForm
          key={shown === null ? 'waiting' : 'shown'}
          shown={shown}
          by={by}
          today={today}
          write={write}
          onClose={() => setOpen(false)}
        />
      )}
      {latestFirst.length === 0 && <p className="hint">{say('None has been recorded.')}</p>}
      <ul className="years-rows">
        {latestFirst.map(({ id, body }) => (
          <li key={id}>
            <span className="years-when">{body.date}</span>
            <span className="years-what">
              <b>{body.chosen}</b>
              <span className="years-why">{say('{why} ({by})', { why: body.why, by: body.by })}</span>
              {body.shown.length > 0 && (
                <details>
                  <summary>{say('What was shown')}</summary>
                  <Shown options={body.shown} />
                </details>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shown({ options }: { options: readonly ShownOption[] }): ReactNode {
  const say = useSay();
  const [first] = options;
  return (
    <>
      <ul className="shown-options">
        {options.map(({ option, figures }) => (
          <li key={option}>
            <b>{option}</b>
            {figures.map((figure) => (
              <span key={figure}>{figure}</span>
            ))}
          </li>
        ))}
      </ul>
      {first !== undefined && (
        <p className="hint">
          {say('Bifrons {version}, knowledge {hash}', {
            version: first.version,
            hash: first.knowledge.slice(0, 12),
          })}
        </p>
      )}
    </>
  );
}

interface DecisionFormProps extends Pick<DecisionsProps, 'today' | 'write'> {
  shown: readonly ShownOption[] | null;
  by: string;
  onClose: () => void;
}

function DecisionForm({ shown, by, today, write, onClose }: DecisionFormProps): ReactNode {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (shown === null)
    return (
      <p className="waiting" role="status">
        {say('Computing what is shown …')}
      </p>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const body: DecisionBody = { date: today, shown, chosen: chosen.trim(), why: why.trim(), by };
    write('POST', 'entries', { kind: 'decision', body }).then(onClose, (error: unknown) =>
      setProblem(problemWords(error, say)),
    );
  };
  return (
    <form className="years-form" onSubmit={submit} aria-label={say('Record a decision')}>
      <h3>{say('Shown: the regimens of the screen Forecast')}</h3>
      {shown.length === 0 ? (
        <p className="hint">
          {say('Too little is known of the person for a forecast; the decision is kept without figures.')}
        </p>
      ) : (
        <Shown options={shown} />
      )}
      <div className="fields">
        <TextField
          label={say('Chosen')}
          value={chosen}
          onChange={setChosen}
          list={[...shown.map(({ option }) => option), say('no medicine'), say('wait')]}
          required
        />
        <TextArea label={say('Why')} value={why} onChange={setWhy} />
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button is-main" disabled={chosen.trim() === '' || why.trim() === ''}>
          {say('Save the decision')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('Leave it')}
        </button>
      </p>
    </form>
  );
}
