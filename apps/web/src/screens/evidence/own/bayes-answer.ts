import { bayesNetwork, type BayesNetwork } from '@bifrons/evidence';
import type { AskedBayes } from '../answer-beside.ts';

export const bayesAnswer = ({ bayes, options }: AskedBayes): BayesNetwork => bayesNetwork(bayes, options);
