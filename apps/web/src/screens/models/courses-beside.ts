import type { Asked, Courses } from './courses.ts';
import { address } from './courses-worker.ts?shared-worker';

interface Answer {
  readonly id: number;
  readonly courses?: Courses;
  readonly message?: string;
}

let worker: Worker | null = null;
let last = 0;

/** The curves, computed beside the page; the worker keeps the WebAssembly of the model from one question to the next. */
export function coursesBeside(asked: Asked): Promise<Courses> {
  worker ??= new Worker(address, { type: 'module' });
  const answering = worker;
  const id = ++last;
  const listening = new AbortController();
  return new Promise<Courses>((resolve, reject) => {
    const heard = { signal: listening.signal };
    answering.addEventListener('error', ({ message }) => reject(new Error(message)), heard);
    answering.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        if (data.courses === undefined) reject(new Error(data.message));
        else resolve(data.courses);
      },
      heard,
    );
    answering.postMessage({ id, asked });
  }).finally(() => listening.abort());
}
