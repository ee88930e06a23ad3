import { bayesNetwork, type BayesOptions, type Selection } from '@bifrons/evidence';
import { withPhrases } from '../as-phrases.ts';

/** A Bayesian network of a selection, and how. */
export interface AskedBayes {
  bayes: Selection;
  options: BayesOptions;
}

// A worker of its own, so that whoever only pools does not fetch the sampler.
addEventListener('message', ({ data }: MessageEvent<AskedBayes>) => {
  const { bayes, options } = withPhrases(data) as AskedBayes;
  postMessage(bayesNetwork(bayes, options));
});
