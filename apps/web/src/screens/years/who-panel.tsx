import type { Say } from '@bifrons/language';
import { useState, type FormEvent, type ReactNode } from 'react';
import { TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import type { Identity, PersonDetail } from '../../subject/record/contract.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import type { DetailInUse } from './use-person-detail.ts';

interface WhoPanelProps {
  detail: PersonDetail;
  write: DetailInUse['write'];
}

/** Who it is, as the clinic files the person; and who wrote what when. */
export function WhoPanel({ detail, write }: WhoPanelProps): ReactNode {
  const say = useSay();
  const { identity } = detail;
  const [family, setFamily] = useState(identity.name.family);
  const [given, setGiven] = useState(identity.name.given);
  const [birthDate, setBirthDate] = useState(identity.birthDate ?? '');
  const [number, setNumber] = useState(identity.numbers[0]?.value ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [first, ...others] = identity.numbers;
    const next: Identity = {
      name: { family: family.trim(), given: given.trim() },
      ...(birthDate === '' ? {} : { birthDate }),
      numbers: [
        ...(number.trim() === '' ? [] : [{ system: first?.system ?? 'local', value: number.trim() }]),
        ...others,
      ],
    };
    write('PUT', 'identity', { version: detail.version, identity: next }).then(
      () => setProblem(null),
      (error: unknown) => setProblem(problemWords(error, say)),
    );
  };
  return (
    <details className="panel who-panel">
      <summary>{say('Name, number, and who wrote what')}</summary>
      <form onSubmit={submit} aria-label={say('Name and number')}>
        <div className="fields">
          <TextField label={say('Given name')} value={given} onChange={setGiven} />
          <TextField label={say('Family name')} value={family} onChange={setFamily} required />
          <TextField label={say('Date of birth')} type="date" value={birthDate} onChange={setBirthDate} />
          <TextField label={say('Number')} value={number} onChange={setNumber} />
        </div>
        {problem !== null && (
          <p className="failure" role="alert">
            {problem}
          </p>
        )}
        <p className="form-actions">
          <button type="submit" className="button">
            {say('Save')}
          </button>
        </p>
      </form>
      <History person={detail.id} version={detail.version} />
    </details>
  );
}

interface Version {
  entry: string;
  kind: string;
  version: number;
  at: string;
  byName: string;
  body: unknown;
}

/** Every version of everything, the latest first, when somebody asks for it. */
function History({ person, version }: { person: string; version: number }): ReactNode {
  const say = useSay();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (versions === null)
    return (
      <>
        <button
          type="button"
          className="chip"
          onClick={() =>
            ask<{ history: readonly Version[] }>('GET', `persons/${person}/history`).then(
              ({ history }) => setVersions(history.toReversed()),
              (error: unknown) => setProblem(problemWords(error, say)),
            )
          }
        >
          {say('Show who wrote what ({n, plural, one {# change} other {# changes}})', { n: version })}
        </button>
        {problem !== null && <p className="failure">{problem}</p>}
      </>
    );
  return (
    <ol className="years-rows">
      {versions.map((one) => (
        <li key={`${one.entry} ${one.version}`}>
          <span className="years-when">{new Date(one.at).toLocaleString(say.language)}</span>
          <span className="years-what">
            <b>{kindWords(one.kind, say)}</b>
            <span className="years-why">
              {one.body === null
                ? say('removed by {name}', { name: one.byName })
                : say('written by {name}', { name: one.byName })}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What a kind of entry is called. */
function kindWords(kind: string, say: Say): string {
  switch (kind) {
    case 'identity':
      return say('name and number');
    case 'person':
      return say('the person');
    case 'facts':
      return say('facts');
    case 'episode':
      return say('disease');
    case 'visit':
      return say('visit');
    case 'diary-day':
      return say('diary');
    case 'laboratory':
      return say('laboratory value');
    case 'examination':
      return say('examination');
    case 'medicine':
      return say('other medicine');
    case 'treatment':
      return say('treatment');
    case 'adverse-event':
      return say('adverse event');
    case 'decision':
      return say('decision');
    case 'document':
      return say('document');
    default:
      return kind;
  }
}
