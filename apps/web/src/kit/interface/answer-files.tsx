import { useState, type ReactNode } from 'react';
import { download } from '../drawing/download.ts';
import { useSay } from '../language/say-context.tsx';

interface AnswerFilesProps {
  /** Of the files, without ending. */
  name: string;
  /** The numbers of the answer as a table. */
  csv: () => string;
  /** All that was asked and answered, with every number used and its source. */
  json: () => unknown;
}

/** The whole answer as files, and the address that asks the same of whoever is open. */
export function AnswerFiles({ name, csv, json }: AnswerFilesProps): ReactNode {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  return (
    <details className="answer-files">
      <summary>{say('Files of this answer')}</summary>
      <p className="chips">
        <button type="button" className="button" onClick={() => download(`${name}.csv`, 'text/csv', csv())}>
          {say('Numbers, CSV')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => download(`${name}.json`, 'application/json', `${JSON.stringify(json(), null, 2)}\n`)}
        >
          {say('Question, answer and sources, JSON')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}
        >
          {copied ? say('Copied') : say('Copy the address of this view')}
        </button>
      </p>
      <p className="hint">
        {say(
          'The address holds what is compared, not the person. The JSON file holds the person too: keep it as you keep a record.',
        )}
      </p>
    </details>
  );
}
