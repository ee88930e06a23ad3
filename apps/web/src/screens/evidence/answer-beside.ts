import type { Answer, Asked } from './answer.ts';
import { address } from './answer-worker.ts?shared-worker';
import { withPhrases } from './as-phrases.ts';

/** Workers that have answered and wait for the next question, by their address. */
const idle = new Map<string, Worker>();

/** The answer to a question, computed beside the page, which stays quick meanwhile. Null where no studies are selected. */
export const answerBeside = (asked: Asked, signal: AbortSignal): Promise<Answer | null> =>
  beside<Answer | null>(address, asked, signal);

/** What the worker at an address answers to a question. */
export function beside<T>(of: string, asked: unknown, signal: AbortSignal): Promise<T> {
  const worker = idle.get(of) ?? new Worker(of, { type: 'module' });
  idle.delete(of);
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
        idle.set(of, worker);
        resolve(withPhrases(data) as T);
      },
      { signal: heard },
    );
    worker.postMessage(asked);
  }).finally(() => listening.abort());
}
