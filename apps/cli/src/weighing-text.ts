import {
  countedByLabel,
  decisionIn,
  type Aim,
  type Difference,
  type Estimate,
  type Preference,
  type WeighedOption,
  type Weighing,
} from '@bifrons/benefit-risk';
import type { Certainty } from '@bifrons/inference';
import { diseaseModel, scoreModel } from '@bifrons/model';
import { certaintyText, dots } from './certainty-text.js';
import { harmKey, harmTable, whyRisks } from './risks-text.js';
import { table } from './table.js';
import { why } from './why.js';

/** A weighing as tables: benefits and harms with an option per column, then what the options ask and rest on. */
export function weighingText(weighing: Weighing, preference?: Preference, showWhy = false): string {
  const { options, horizonWeeks, region, today, run } = weighing;
  const labels = options.map(({ label }) => label);
  return [
    `of 100 people like this one, ${horizonWeeks} weeks from ${today}, labels of the ${region.toUpperCase()} (95 %)`,
    ...(weighing.beside.length === 0
      ? []
      : [['to be read with every figure:', ...weighing.beside.map((one) => `- ${one}`)].join('\n')]),
    table(['what may get better', ...labels], benefitRows(weighing)),
    table(['more or fewer than without', ...labels], differenceRows(weighing)),
    `The numbers on ${decisionIn(weighing.disease).shown} are of people who stay on the medicine.`,
    harmTable(options, weighing.harms),
    harmKey,
    ...options.flatMap((option) => {
      const counted = countedByLabel(option).map(({ statement }) => statement.words);
      return counted.length === 0
        ? []
        : [`${option.label}: all that is known of its harms are counts of its label: ${counted.join('; ')}`];
    }),
    table(
      ['option', 'verdict', 'doses', 'tests', 'visits', 'tests left to routine care'],
      options.map(burdenRow),
    ),
    ...notSimulated(options),
    ...(preference === undefined ? [] : [preferenceText(preference)]),
    ...weighing.warnings.map((warning) => `note: ${warning}`),
    `${weighing.virtualPatients} virtual people, calibration ${run.calibration}, seed ${run.seed}; costs: no sourced price`,
    ...(showWhy ? [...options.map(certaintiesOf), whyRisks(weighing), why(weighing.provenance)] : []),
    'Supports a decision; it is no medical device.',
  ].join('\n\n');
}

/** How sure the evidence is about each number of an option, and why it is not surer. */
function certaintiesOf({ label, benefits, harms }: WeighedOption): string {
  const named = new Map<string, string[]>();
  const add = (name: string, certainty: Certainty | null): void => {
    if (certainty === null) return;
    const text = certaintyText(certainty);
    named.set(text, [...(named.get(text) ?? []), name]);
  };
  for (const { id, certainty } of benefits.known ? benefits.outcomes : []) add(id, certainty);
  for (const { name, certainty } of harms) add(name, certainty);
  return [label, ...[...named].map(([text, names]) => `${names.join(', ')}: ${text}`)].join('\n');
}

/** A target as the field writes it. */
function targetName({ score, type, value }: Aim, disease: string): string {
  const { name, improvement } = scoreModel(diseaseModel(disease), score);
  switch (type) {
    case 'at-most':
      return `${name} ≤ ${value}`;
    case 'improvement-at-least':
      return `${improvement}${value}`;
    case 'improvement-points-at-least':
      return `${name} ≥ ${value} points better`;
  }
}

function outcomeText(aim: Aim, { disease, horizonWeeks, middleWeek, weeksAfterStop }: Weighing): string {
  switch (aim.kind) {
    case 'reach':
      return `${targetName(aim, disease)} at week ${horizonWeeks}`;
    case 'keep':
      return `${targetName(aim, disease)} by week ${middleWeek} and still at ${horizonWeeks}`;
    case 'lose':
      return `lost again ${weeksAfterStop} weeks after stopping then`;
  }
}

function benefitRows(weighing: Weighing): string[][] {
  return weighing.aims.flatMap((aim) => {
    const outcomes = weighing.options.map(({ benefits }) =>
      benefits.known ? benefits.outcomes.find(({ id }) => id === aim.id) : undefined,
    );
    const row = [
      outcomeText(aim, weighing),
      ...outcomes.map((outcome) =>
        outcome === undefined
          ? 'cannot tell'
          : `${estimateText(outcome.expected)} ${dots(outcome.certainty)}`,
      ),
    ];
    const loss = outcomes.map((outcome) =>
      outcome?.ofThoseWhoHadIt ? estimateText(outcome.ofThoseWhoHadIt) : 'cannot tell',
    );
    return aim.kind === 'lose' ? [row, ['… of 100 who had it', ...loss]] : [row];
  });
}

function differenceRows(weighing: Weighing): string[][] {
  return weighing.aims.flatMap((aim) => {
    if (aim.kind !== 'reach') return [];
    const differences = weighing.options.map(({ benefits }) =>
      benefits.known ? (benefits.outcomes.find(({ id }) => id === aim.id)?.againstNoDrug ?? null) : null,
    );
    return [
      [outcomeText(aim, weighing), ...differences.map((one) => (one === null ? '' : estimateText(one)))],
      ['  treated for one more', ...differences.map(neededText)],
    ];
  });
}

function neededText(difference: Difference | null): string {
  if (difference === null) return '';
  const { needed } = difference;
  if (needed === null) return 'not distinguishable';
  return `${needed.people.toFixed(1)} (${needed.interval.map((end) => end.toFixed(1)).join('–')})`;
}

const estimateText = ({ per100, interval: [low, high] }: Estimate): string =>
  `${per100.toFixed(0)} (${low.toFixed(0)} to ${high.toFixed(0)})`;

function burdenRow({ label, verdict, screened, burden }: WeighedOption): string[] {
  const offLabel = screened.some(({ screening }) => screening?.offLabel === true);
  const { monitoring } = burden;
  return [
    label,
    verdict === null ? '' : `${verdict.replaceAll('-', ' ')}${offLabel ? ', off-label' : ''}`,
    String(burden.doses),
    monitoring === null ? 'cannot tell' : String(monitoring.tests),
    monitoring === null ? 'cannot tell' : String(monitoring.visits),
    monitoring === null ? '' : String(new Set(monitoring.routine.map(({ test }) => test)).size),
  ];
}

const notSimulated = (options: readonly WeighedOption[]): string[] =>
  options.flatMap(({ label, benefits }) =>
    benefits.known
      ? []
      : [
          `${label} cannot be simulated: ${[...new Set(benefits.missing.map(({ fact }) => fact))].join('; ')}`,
        ],
  );

function preferenceText({ weights, options, first, sensitivity }: Preference): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  const rows = options.map(({ option, score, bounds, interval, chanceFirst, rank }) => [
    option,
    score === null ? 'cannot tell' : score.toFixed(1),
    (interval ?? bounds).map((end) => end.toFixed(1)).join('–'),
    chanceFirst === null ? '' : percent(chanceFirst),
    rank[0] === rank[1] ? String(rank[0]) : rank.join('–'),
  ]);
  const turns = sensitivity.flatMap(({ criterion, share, turns: all }) =>
    all.map((turn) => {
      const [more, then] = turn.share > share ? ['more', turn.above] : ['less', turn.below];
      return `the order changes if ${criterion} counts ${more} than ${percent(turn.share)} (now ${percent(share)}): then ${then} is first`;
    }),
  );
  return [
    `weighted by ${weights.map(({ criterion, share }) => `${criterion} ${percent(share)}`).join(', ')}`,
    table(['option', 'score', '95 %, or from worst to best', 'chance to be first', 'place'], rows),
    first === null ? 'which is first depends on what is not known' : `first: ${first}`,
    ...turns,
  ].join('\n');
}
