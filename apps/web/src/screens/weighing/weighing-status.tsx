import { errorWords } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { WeighingState } from './use-weighing.ts';

type WeighingStatusProps = Pick<WeighingState, 'progress' | 'waiting' | 'failure'>;

/** How far the weighing is, and what it waits for or failed at; nothing where it stands. */
export function WeighingStatus({ progress, waiting, failure }: WeighingStatusProps): ReactNode {
  const say = useSay();
  return (
    <>
      {progress !== null && (
        <div
          className="progress"
          role="progressbar"
          aria-label={say('Computing')}
          aria-valuenow={Math.round(100 * progress)}
        >
          <span style={{ width: `${100 * progress}%` }} />
        </div>
      )}
      {waiting && (
        <p className="waiting">
          {say('A new comparison needs the value marked on the person or a readable dose.')}
        </p>
      )}
      {failure !== null && (
        <p className="failure" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
    </>
  );
}
