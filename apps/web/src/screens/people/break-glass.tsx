import { useState, type ReactNode } from 'react';
import { TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import type { PersonRow } from '../../subject/record/contract.ts';
import { problemWords } from '../../subject/record/problem-words.ts';

interface BreakGlassProps {
  person: PersonRow;
  onClose: () => void;
  onBroken: () => void;
}

/** A guarded person is for their team; in need, others say why and see them for an hour. */
export function BreakGlass({ person, onClose, onBroken }: BreakGlassProps): ReactNode {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className="panel break-glass" aria-labelledby="break-glass-title">
      <h2 id="break-glass-title">
        {person.name === '' ? say('This person is guarded') : say('{name} is guarded', { name: person.name })}
      </h2>
      <p>
        {say(
          'Only the team of this person may look. If you must, say why: you see the person for one hour, and the reason with your name stays in the log.',
        )}
      </p>
      <TextField label={say('Why you have to look')} value={reason} onChange={setReason} />
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <p className="form-actions">
        <button
          type="button"
          className="button is-main"
          disabled={reason.trim() === ''}
          onClick={() =>
            ask('POST', `persons/${person.id}/break-glass`, { reason }).then(onBroken, (error: unknown) =>
              setProblem(problemWords(error, say)),
            )
          }
        >
          {say('Look all the same')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('Leave it')}
        </button>
      </p>
    </section>
  );
}
