import type { Say } from '@bifrons/language';
import { Command } from 'commander';
import { countText, derivedNote, parseTrialDesign, type TrialResponse } from '@bifrons/knowledge';
import {
  diseaseModel,
  scoreModel,
  simulateTrial,
  trialColumns,
  type DiseaseModel,
  type EndpointEstimate,
  type PublishedOutcome,
  type TrialResult,
} from '@bifrons/model';
import { doseWarnings } from '@bifrons/safety';
import { examples } from '../command-line.js';
import { ofDisease, readInput, readNumber } from '../read-input.js';
import { runJob, type JobOptions } from '../run.js';
import { table } from '../table.js';
import { why } from '../why.js';

interface Options extends JobOptions {
  seed?: string;
  people?: string;
  json?: true;
  why?: true;
}

export function trialCommand(say: Say): Command {
  return new Command('trial')
    .argument('<trial.json>', say('the design'))
    .option('--seed <n>', say("seed of the random numbers instead of the design's"))
    .option('--people <n>', say("virtual people under every arm instead of the design's"))
    .option('--workers <n>', say('worker threads (the result does not depend on it)'))
    .option('--out <file.parquet>', say('write one row per virtual patient'))
    .option('--json', say('print JSON'))
    .option('--why', say('print every number used, with grade and source'))
    .addHelpText(
      'after',
      examples(say, 'bifrons trial examples/trials/brave-aa1.json --out patients.parquet'),
    )
    .action(async (file: string, options: Options) => {
      const read = readInput(file, parseTrialDesign);
      const { seed, people } = options;
      const design = {
        ...read,
        ...(seed !== undefined && {
          seed: readNumber('--seed', seed, { min: 0, max: 2 ** 53 - 1, whole: true }),
        }),
        ...(people !== undefined && {
          population: {
            ...read.population,
            n: readNumber('--people', people, { min: 1, max: 10_000_000, whole: true }),
          },
        }),
      };
      const found = await runJob(options, trialColumns(design), (pool, run) =>
        simulateTrial(design, pool, run),
      );
      const doses = doseWarnings(
        design.arms.map(({ regimen }) => regimen),
        ofDisease(design.disease),
      );
      const result = { ...found, warnings: [...found.warnings, ...doses] };
      process.stdout.write(
        `${options.json ? JSON.stringify(result, null, 2) : report(result, diseaseModel(design.disease), options.why)}\n`,
      );
    });
}

function describe(endpoint: EndpointEstimate, disease: DiseaseModel): string {
  const at = endpoint.once ? `once by week ${endpoint.week}` : `week ${endpoint.week}`;
  const score = scoreModel(disease, endpoint.measure);
  // Only what is not of the primary score says of which it is.
  const of = score === disease.scores[0] ? '' : ` of ${score.name}`;
  switch (endpoint.type) {
    case 'at-most':
      return `${score.name} ≤ ${endpoint.value}, ${at}, %`;
    case 'improvement-at-least':
      return `${score.improvement}${endpoint.value}, ${at}, %`;
    case 'improvement-points-at-least':
      return `${score.name} down by ≥ ${endpoint.value} points, ${at}, %`;
    case 'both':
      return `${(endpoint.of ?? []).map((one) => responseText(one, disease)).join(' and ')}, ${at}, %`;
    case 'worsening-at-least':
      return `≥ ${endpoint.value} points${of} lost, ${at}, %`;
    case 'ever-worsened-by':
      return `≥ ${endpoint.value} points${of} once lost, by ${at}, %`;
    case 'mean-change-points':
      return `mean change${of}, ${at}, points`;
    case 'mean-change':
      return `mean change${of}, ${at}, %`;
  }
}

function responseText({ measure, type, value }: TrialResponse, disease: DiseaseModel): string {
  const { name, improvement } = scoreModel(disease, measure);
  if (type === 'at-most') return `${name} ≤ ${value}`;
  return type === 'improvement-at-least' ? `${improvement}${value}` : `${name} down by ≥ ${value} points`;
}

function publishedText(outcome: PublishedOutcome): string {
  const { events, n, derived } = outcome;
  const count = events === undefined || n === undefined ? '' : ` (${countText({ events, n, derived })})`;
  return `${outcome.estimate ?? '–'}${count} [${outcome.grade}]`;
}

function report(result: TrialResult, disease: DiseaseModel, showWhy = false): string {
  const rows = result.arms.flatMap((arm) =>
    arm.endpoints.map((e) => [
      arm.id,
      String(arm.n),
      describe(e, disease),
      e.estimate.toFixed(1),
      `${e.interval90[0].toFixed(1)} – ${e.interval90[1].toFixed(1)}`,
      e.published.map(publishedText).join('; ') || '–',
    ]),
  );
  return [
    `${result.id}: ${result.virtualPatients} virtual patients under every arm`,
    table(['arm', 'n', 'endpoint', 'predicted', '90 % interval', 'published'], rows),
    ...(result.arms.some((arm) => arm.endpoints.some((e) => e.published.some(({ derived }) => derived)))
      ? [String(derivedNote)]
      : []),
    ...result.warnings.map((w) => `note: ${w}`),
    `calibration ${result.run.calibration}, seed ${result.run.seed}`,
    ...(showWhy ? [why(result.provenance)] : []),
  ].join('\n\n');
}
