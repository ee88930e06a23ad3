import type { BayesNetwork, BayesOptions, Selection } from '@bifrons/evidence';
import type { Answer, Asked } from './answer.ts';
import { withPhrases } from './as-phrases.ts';
import { address } from './answer-worker.ts?shared-worker';

/** A worker that has answered and waits for the next question. */
let idle: Worker | null = null;

/** The answer to a question, computed beside the page, which stays quick meanwhile. Null where no studies are selected. */
export const answerBeside = (asked: Asked, signal: AbortSignal): Promise<Answer | null> =>
  beside<Answer | null>(asked, signal);

/** A Bayesian network of a selection, and how. */
export interface AskedBayes {
  bayes: Selection;
  options: BayesOptions;
}

/** The posterior of a network, or an error with the reason. */
export const bayesBeside = (asked: AskedBayes, signal: AbortSignal): Promise<BayesNetwork> =>
  beside<BayesNetwork>(asked, signal);

function beside<T>(asked: Asked | AskedBayes, signal: AbortSignal): Promise<T> {
  const worker = idle ?? new Worker(address, { type: 'module' });
  idle = null;
  const listening = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (why: unknown): void => {
      worker.terminate();
      reject(why instanceof Error ? why : new Error(String(why)));
    };
    const { signal: heard } = listening;
    signal.addEventListener('abort', () => end(signal.reason), { signal: heard });
    worker.addEventListener('error', ({ message }) => end(message), { signal: heard });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent) => {
        idle = worker;
        resolve(withPhrases(data) as T);
      },
      { signal: heard },
    );
    worker.postMessage(asked);
  }).finally(() => listening.abort());
}
