import { phrase, type Phrase } from '@bifrons/language';
import type { Answer, Asked } from './answer.ts';
import { address } from './answer-worker.ts?shared-worker';

/** A worker that has answered and waits for the next question. */
let idle: Worker | null = null;

/** The answer to a question, computed beside the page, which stays quick meanwhile. Null where no studies are selected. */
export function answerBeside(asked: Asked, signal: AbortSignal): Promise<Answer | null> {
  const worker = idle ?? new Worker(address, { type: 'module' });
  idle = null;
  const listening = new AbortController();
  return new Promise<Answer | null>((resolve, reject) => {
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
        resolve(withPhrases(data) as Answer | null);
      },
      { signal: heard },
    );
    worker.postMessage(asked);
  }).finally(() => listening.abort());
}

/** What comes from a worker has lost that its phrases are phrases. */
function withPhrases(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPhrases);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, withPhrases(part)] as const);
  const { text, values, ...others } = Object.fromEntries(entries);
  return typeof text === 'string' && Object.keys(others).length === 0
    ? phrase(text, values as Phrase['values'])
    : Object.fromEntries(entries);
}
