import { Link } from 'wouter';
import { useState, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import type { DocumentBody, DocumentHead } from '../../subject/record/contract.ts';
import { problemWords } from '../../subject/record/problem-words.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
};

/** Reports as they were given. */
export function Documents({
  person,
  documents,
}: {
  person: string;
  documents: readonly DocumentHead[];
}): ReactNode {
  const say = useSay();
  const [problem, setProblem] = useState<string | null>(null);
  const latestFirst = [...documents].sort((a, b) => (a.date < b.date ? 1 : -1));
  const fetchOne = async ({ id, date, title, mediaType }: DocumentHead): Promise<void> => {
    const { body } = await ask<{ body: DocumentBody }>('GET', `persons/${person}/entries/${id}`);
    const content = body.text ?? Uint8Array.from(atob(body.base64 ?? ''), (letter) => letter.charCodeAt(0));
    download(`${date}-${title}.${ENDINGS[mediaType] ?? 'bin'}`.replaceAll(' ', '-'), mediaType, content);
  };
  return (
    <section className="panel" aria-labelledby="documents-title">
      <div className="panel-head">
        <h2 id="documents-title">{say('Documents')}</h2>
        <Link className="button" to="/report">
          {say('Go to the report')}
        </Link>
      </div>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {latestFirst.length === 0 && (
        <p className="hint">{say('A report that was given is kept here, from the screen Report.')}</p>
      )}
      <ul className="years-rows">
        {latestFirst.map((one) => (
          <li key={one.id}>
            <span className="years-when">{one.date}</span>
            <span className="years-what">
              <b>{one.title}</b>
            </span>
            <span className="years-do">
              <button
                type="button"
                className="chip"
                onClick={() => fetchOne(one).catch((error: unknown) => setProblem(problemWords(error, say)))}
              >
                {say('Fetch')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
