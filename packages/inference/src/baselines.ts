import { exp, log, cholesky, solveCholesky } from '@bifrons/engine';
import { findTrial, type Score, type Validation } from '@bifrons/knowledge';
import { diseaseModels, type DiseaseModel } from '@bifrons/model';
import { logLikelihood } from './likelihood.js';
import { describeEndpoint } from './scoreboard.js';
import type { Target } from './targets.js';

/** A simple way to predict rates of response, to be better than. */
interface Baseline {
  readonly id: BaselineScore['id'];
  readonly name: string;
  /** Share of responders by target; undefined where it does not apply. */
  readonly predict: (target: Target) => number | undefined;
}

type BaselineScore = Validation['baselines'][number];

/** Rates of the main response in a whole arm: what the baselines can predict. */
const isMainRateOf = (disease: DiseaseModel) => (target: Target) =>
  describeEndpoint(target, disease).startsWith(disease.responses[0]) &&
  target.observed.kind === 'count' &&
  target.among === undefined &&
  target.selected === undefined &&
  target.baselineSalt === undefined;

function baselines(disease: DiseaseModel, fitted: readonly Target[]): readonly Baseline[] {
  const rates = fitted.filter(isMainRateOf(disease));
  return [
    { id: 'pooled-mean', name: 'mean of all arms of the trial at that week', predict: pooledMean(rates) },
    {
      id: 'meta-regression',
      name: 'logistic meta-regression on dose and week',
      predict: metaRegression(rates),
    },
    ...disease.publishedModels.map(({ id, name, file, response }) => ({
      id,
      name,
      predict: ({ trial, regimen, week }: Target) => response(findTrial(file)!, trial, regimen, week),
    })),
  ];
}

/**
 * Each baseline and the fit on the fitted rates that the baseline can predict; all have seen them. The concentration of a
 * baseline is the best of a grid, which flatters it. A baseline that can predict none of them is left out.
 */
export function compareBaselines(
  targets: readonly Target[],
  scores: readonly Score[],
  disease: DiseaseModel = diseaseModels[0],
): readonly BaselineScore[] {
  const fitted = targets.filter(({ use }) => use === 'calibration');
  const scoreOf = new Map(scores.map((one) => [one.id, one]));
  return baselines(disease, fitted).flatMap(({ id, name, predict }): BaselineScore[] => {
    const cases = fitted.filter(isMainRateOf(disease)).flatMap((target) => {
      const share = predict(target);
      const { observed } = target;
      return share === undefined || observed.kind !== 'count' ? [] : [{ target, observed, share }];
    });
    if (cases.length === 0) return [];
    const heights = Array.from({ length: 40 }, (_, g) => {
      const concentration = 2 * exp(0.2 * g);
      return cases.reduce((sum, { target, share }) => sum + logLikelihood(target, share, concentration), 0);
    });
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const ofModel = cases.map(({ target }) => scoreOf.get(target.id)!);
    const own: BaselineScore = {
      id,
      name,
      results: cases.length,
      logScore: Math.max(...heights) / cases.length,
      meanAbsoluteError: mean(
        cases.map(({ observed, share }) => Math.abs(100 * share - (100 * observed.events) / observed.n)),
      ),
      model: {
        logScore: mean(ofModel.map(({ logScore }) => logScore)),
        meanAbsoluteError: mean(ofModel.map(({ median, published }) => Math.abs(median - published))),
      },
    };
    return [own];
  });
}

function pooledMean(rates: readonly Target[]): Baseline['predict'] {
  return ({ trial, week }) => {
    let events = 0;
    let n = 0;
    for (const other of rates)
      if (other.trial === trial && other.week === week && other.observed.kind === 'count') {
        events += other.observed.events;
        n += other.observed.n;
      }
    return n === 0 ? undefined : (events + 0.5) / (n + 1);
  };
}

/**
 * logit(share) = intercept of the medicine (or placebo) + slope · ln(daily dose) + slope · ln(week), by maximum
 * likelihood of binomial counts (Fisher scoring); the dose is relative to the medicine's largest in the data.
 */
function metaRegression(rates: readonly Target[]): Baseline['predict'] {
  const drugs = [...new Set(rates.map(({ drug }) => drug))];
  const largest = new Map(
    drugs.map((drug) => [
      drug,
      rates.reduce((most, target) => (target.drug === drug ? Math.max(most, dailyDose(target)) : most), 0),
    ]),
  );
  const row = (target: Target): Float64Array | undefined => {
    const k = drugs.indexOf(target.drug);
    const dose = dailyDose(target);
    if (k < 0) return undefined;
    const x = new Float64Array(drugs.length + 2);
    x[k] = 1;
    x[drugs.length] = target.drug === null || dose === 0 ? 0 : log(dose / largest.get(target.drug)!);
    x[drugs.length + 1] = log(target.week / 24);
    return x;
  };
  const d = drugs.length + 2;
  let beta: Float64Array = new Float64Array(d);
  const share = (x: Float64Array) => 1 / (1 + exp(-x.reduce((sum, value, j) => sum + value * beta[j]!, 0)));
  for (let iteration = 0; iteration < 25; iteration++) {
    const information = new Float64Array(d * d);
    const gradient = new Float64Array(d);
    for (let j = 0; j < d; j++) {
      information[j * d + j] = 0.01;
      gradient[j] = -0.01 * beta[j]!;
    }
    for (const target of rates) {
      const x = row(target)!;
      if (target.observed.kind !== 'count') continue;
      const { events, n } = target.observed;
      const p = share(x);
      for (let i = 0; i < d; i++) {
        gradient[i]! += x[i]! * (events - n * p);
        for (let j = 0; j < d; j++) information[i * d + j]! += n * p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const move = solveCholesky(cholesky(information, d), d, gradient);
    beta = beta.map((value, j) => value + Math.min(2, Math.max(-2, move[j]!)));
  }
  return (target) => {
    const x = row(target);
    return x === undefined ? undefined : share(x);
  };
}

/** mg per day in force at the week of the result. */
function dailyDose({ regimen, week }: Target): number {
  const segment = regimen.filter(({ fromWeek }) => fromWeek < week).at(-1);
  return segment === undefined || segment.drug === null ? 0 : (segment.doseMg ?? 0) * (segment.perDay ?? 1);
}
