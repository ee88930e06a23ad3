import { answerOf, type Asked } from './answer.ts';
import { withPhrases } from './as-phrases.ts';

// One question after the other; whoever does not want to wait for an answer ends the worker.
addEventListener('message', ({ data }: MessageEvent<Asked>) =>
  postMessage(answerOf(withPhrases(data) as Asked)),
);
