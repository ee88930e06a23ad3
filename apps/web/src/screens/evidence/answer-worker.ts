import type { AskedBayes } from './answer-beside.ts';
import { answerOf, type Asked } from './answer.ts';
import { withPhrases } from './as-phrases.ts';

// One question after the other; whoever does not want to wait for an answer ends the worker.
addEventListener('message', ({ data }: MessageEvent<Asked | AskedBayes>) => {
  const asked = withPhrases(data) as Asked | AskedBayes;
  if (!('bayes' in asked)) postMessage(answerOf(asked));
  // The sampler is fetched when it is asked for. An error ends the worker, as one of the answer does.
  else
    void import('./own/bayes-answer.ts').then(
      ({ bayesAnswer }) => postMessage(bayesAnswer(asked)),
      (error: unknown) => reportError(error),
    );
});
