import type { ReactNode } from 'react';
import { download } from '../drawing/download.ts';
import { useSay } from '../language/say-context.tsx';
import { CopyButton } from './copy-button.tsx';

interface AnswerFilesProps {
  /** Of the files, without ending. */
  name: string;
  /** The numbers of the answer as a table. */
  csv: () => string;
  /** All that was asked and answered, with every number used and its source, once what it cites is loaded. */
  json: () => unknown;
}

/** The whole answer as files, and the address that asks the same of whoever is open. */
export function AnswerFiles({ name, csv, json }: AnswerFilesProps): ReactNode {
  const say = useSay();
  const saveJson = async (): Promise<void> =>
    download(`${name}.json`, 'application/json', `${JSON.stringify(await json(), null, 2)}\n`);
  return (
    <details className="answer-files">
      <summary>{say('Files of this answer')}</summary>
      <p className="chips">
        <button type="button" className="button" onClick={() => download(`${name}.csv`, 'text/csv', csv())}>
          {say('Numbers, CSV')}
        </button>
        <button type="button" className="button" onClick={() => void saveJson()}>
          {say('Question, answer and sources, JSON')}
        </button>
        <CopyButton text={() => location.href}>{say('Copy the address of this view')}</CopyButton>
      </p>
      <p className="hint">
        {say(
          'The address holds what is compared, not the person. The JSON file holds the person too: keep it as you keep a record.',
        )}
      </p>
    </details>
  );
}
