import type { DesignResult, Need, Prospect } from '@bifrons/inference';
import { diseaseModel, scoreModel } from '@bifrons/model';
import { table } from './table.js';

type Chance = Prospect['any'];
type Interval = readonly [number, number];

const percent = ({ chance, se }: Chance): string => `${(100 * chance).toFixed(1)} ± ${(100 * se).toFixed(1)}`;
const from = ([lower, upper]: Interval, digits = 1): string =>
  `${lower.toFixed(digits)} – ${upper.toFixed(digits)}`;

const needs: Record<Need['of'], string> = {
  power: 'power, if the middle of what is believed is true',
  'power-as-assumed': 'power, if what is assumed is true',
  assurance: 'assurance, over all that is believed',
};
const multiplicities: Record<DesignResult['question']['multiplicity'], string> = {
  none: 'each comparison has all of alpha',
  bonferroni: 'alpha shared after Bonferroni',
  holm: 'alpha shared after Holm',
  'fixed-sequence': 'one comparison after the other, as listed',
  graph: 'alpha shared by the graph',
};
const tests: Record<DesignResult['question']['test'], string> = {
  score: 'score test (Miettinen and Nurminen)',
  newcombe: "Newcombe's interval",
  fisher: "Fisher's exact test",
  welch: "Welch's test",
  'baseline-adjusted': 'means adjusted for the start',
};

/** What power, assurance and sample size are, as a person reads it. */
export function designReport(result: DesignResult, disease: string): string {
  return [
    heading(result, disease),
    arms(result),
    chances(result),
    ...needed(result),
    ...(result.boundaries === undefined ? [] : [looks(result.boundaries, result.power)]),
    curve(result),
    ...result.warnings.map((warning) => `note: ${warning}`),
    `${result.virtualPatients} virtual people in ${result.worlds} worlds of what is believed, ${result.trials} virtual trials for each chance; ` +
      `± is the Monte Carlo error\ncalibration ${result.run.calibration}, seed ${result.run.seed}`,
  ].join('\n\n');
}

function heading({ id, question }: DesignResult, disease: string): string {
  const { endpoint, control, treatments, alpha, sides, margin, lost, crossover } = question;
  const { name, improvement } = scoreModel(
    diseaseModel(disease),
    endpoint.measure ?? endpoint.of?.[0].measure,
  );
  const what: Record<typeof endpoint.type, string> = {
    'at-most': `${name} ≤ ${endpoint.value}`,
    'improvement-at-least': `${improvement}${endpoint.value}`,
    'improvement-points-at-least': `${name} down by ≥ ${endpoint.value} points`,
    both: 'both responses at once',
    'worsening-at-least': `${name} up by ≥ ${endpoint.value} points`,
    'ever-worsened-by': `${name} once up by ≥ ${endpoint.value} points`,
    'mean-change': `mean change of ${name} in %`,
    'mean-change-points': `mean change of ${name}`,
  };
  return [
    `${id}: ${treatments.join(', ')} against ${control}`,
    `${what[endpoint.type]}, week ${endpoint.week}${crossover === undefined ? '' : ` and, crossed over, week ${crossover.week}`}; ` +
      `${sides === 2 ? 'two-sided' : 'one-sided'} alpha ${alpha}; ${tests[question.test]}` +
      `${margin > 0 ? `; not worse by ${margin}` : ''}${treatments.length > 1 ? `; ${multiplicities[question.multiplicity]}` : ''}` +
      `${lost > 0 ? `; ${(100 * lost).toFixed(0)} % without a result` : ''}`,
  ].join('\n');
}

function arms({ arms, comparisons, toEnrol }: DesignResult): string {
  const rows = arms.map(({ id, n, estimate, range90, sd }) => {
    const own = comparisons.find((one) => one.id === id);
    return [
      id,
      String(n),
      estimate.toFixed(1),
      from(range90),
      ...(sd === undefined ? [] : [sd.toFixed(1)]),
      own === undefined ? '' : own.difference.toFixed(1),
      own === undefined ? '' : from(own.interval),
      ...(sd !== undefined
        ? []
        : [
            own?.newcombe === undefined ? '' : from(own.newcombe),
            own?.ratio === undefined ? '' : own.ratio.estimate.toFixed(2),
            own?.ratio === undefined ? '' : from(own.ratio.interval, 2),
          ]),
    ];
  });
  const isMean = arms[0]?.sd !== undefined;
  const header = ['arm', 'n', 'expected', '90 % believed', ...(isMean ? ['SD'] : []), 'difference'];
  const intervals = isMean ? ['95 % interval'] : ['score 95 %', 'Newcombe 95 %', 'ratio', 'ratio 95 %'];
  return [
    table([...header, ...intervals], rows),
    ...(toEnrol === undefined
      ? []
      : [`${toEnrol} people have to be enrolled so that so many meet the condition of the arms`]),
  ].join('\n');
}

function chances({ power, assurance, assumed, withoutEffect }: DesignResult): string {
  const columns = [power, assurance, ...(assumed === undefined ? [] : [assumed])];
  const row = (name: string, of: (prospect: Prospect) => Chance) => [
    name,
    ...columns.map((one) => percent(of(one))),
  ];
  const several = power.each.length > 1;
  return [
    table(
      ['chance to win, %', 'power', 'assurance', ...(assumed === undefined ? [] : ['power as assumed'])],
      [
        ...power.each.map(({ id }, i) => row(id, (prospect) => prospect.each[i]!)),
        ...(several
          ? [row('any of them', (prospect) => prospect.any), row('all of them', (prospect) => prospect.all)]
          : []),
      ],
    ),
    `without any effect: ${percent(withoutEffect)} % win, where ${100 * withoutEffect.allowed} % may`,
  ].join('\n');
}

function needed({ needs: all, allocations }: DesignResult): string[] {
  const rows = all.map(({ of, target, arms, total, reached, byFormula }) => [
    needs[of],
    `${(100 * target).toFixed(0)} %`,
    total === null ? 'out of reach' : String(total),
    arms === null ? '–' : arms.map(({ id, n }) => `${id} ${n}`).join(', '),
    reached === null ? '–' : percent(reached),
    byFormula === undefined ? '–' : String(byFormula),
  ]);
  return [
    table(['needed for', 'target', 'people', 'arms', 'reached, %', 'by formula'], rows),
    ...(allocations.length === 0
      ? []
      : [
          `with other allocations, for the same power: ${allocations
            .map(({ control, total }) => `control ${control} : 1, ${total ?? 'out of reach'}`)
            .join('; ')}`,
        ]),
  ];
}

function looks(
  { at, deviates, p, spent, inflation, expected }: NonNullable<DesignResult['boundaries']>,
  power: Prospect,
): string {
  return [
    table(
      ['look', 'results in, %', 'z', 'p', 'alpha spent'],
      at.map((share, k) => [
        String(k + 1),
        (100 * share).toFixed(0),
        deviates[k]!.toFixed(3),
        p[k]! < 1e-4 ? '<0.0001' : p[k]!.toFixed(4),
        spent[k]!.toFixed(5),
      ]),
    ),
    `the looks cost ${(100 * (inflation - 1)).toFixed(1)} % more people at most; at the wanted power ${(100 * expected).toFixed(0)} % are needed on average, ` +
      `in this trial ${(100 * power.expected).toFixed(0)} % of those planned`,
  ].join('\n');
}

function curve({ curve }: DesignResult): string {
  return table(
    ['people', 'power, %', 'power, 90 % believed', 'assurance, %'],
    curve.map(({ total, power, band, assurance }) => [
      String(total),
      (100 * power).toFixed(0),
      from([100 * band[0], 100 * band[1]], 0),
      (100 * assurance).toFixed(0),
    ]),
  );
}
