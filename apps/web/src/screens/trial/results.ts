import type { TrialDesign } from '@bifrons/knowledge';
import { csvText, type ArmResult, type EndpointEstimate, type TrialResult } from '@bifrons/model';

/** An endpoint at one week, in every arm. */
export interface EndpointRows {
  readonly disease: string;
  readonly endpoint: TrialDesign['endpoints'][number];
  readonly week: number;
  /** In the order of the arms. */
  readonly estimates: readonly EndpointEstimate[];
}

/** A result by endpoint and week, in the order of the design. */
export function endpointRows(design: TrialDesign, result: TrialResult): EndpointRows[] {
  return design.endpoints
    .flatMap((endpoint) => endpoint.weeks.map((week) => ({ disease: design.disease, endpoint, week })))
    .map((one, place) => ({ ...one, estimates: result.arms.map(({ endpoints }) => endpoints[place]!) }));
}

/** The arm that others are compared with: the first without a medicine, else the first. */
export function referenceArm(design: TrialDesign): number {
  const untreated = design.arms.findIndex(({ regimen }) => regimen.every(({ drug }) => drug === null));
  return Math.max(0, untreated);
}

/** A share of people in percent, else a mean. */
export function isShare({ type }: Pick<EndpointEstimate, 'type'>): boolean {
  return !type.startsWith('mean-change');
}

/** Nobody met the condition of the arm: there is nothing to estimate. */
export function isEmpty({ counted }: EndpointEstimate): boolean {
  return counted === 0;
}

/** All numbers of an endpoint that a picture must have room for. */
export function numbersOf(estimates: readonly EndpointEstimate[]): number[] {
  return estimates
    .flatMap(({ estimate, interval90, published }) => [
      estimate,
      ...interval90,
      ...published.flatMap(({ estimate: known, interval }) => [
        known ?? Number.NaN,
        interval?.lower ?? Number.NaN,
        interval?.upper ?? Number.NaN,
      ]),
    ])
    .filter(Number.isFinite);
}

const COLUMNS = [
  'trial',
  'arm',
  'n',
  'measure',
  'type',
  'value',
  'from_week',
  'week',
  'counted',
  'estimate',
  'lower_90',
  'upper_90',
  'difference',
  'published',
  'published_events',
  'published_n',
  'grade',
  'seed',
  'knowledge',
  'calibration',
];

/** The results as comma-separated values (RFC 4180), with all digits; a row for each published figure beside them. */
export function resultsCsv(design: TrialDesign, result: TrialResult): string {
  const reference = result.arms[referenceArm(design)]!;
  const rows = result.arms.flatMap((arm) => rowsOf(design, result, arm, reference));
  return csvText(COLUMNS, rows);
}

function rowsOf(
  design: TrialDesign,
  { id, run }: TrialResult,
  arm: ArmResult,
  reference: ArmResult,
): (string | number)[][] {
  const fromWeeks = design.endpoints.flatMap(({ weeks, fromWeek }) => weeks.map(() => fromWeek));
  return arm.endpoints.flatMap((one, place) => {
    const known = one.published.length === 0 ? [undefined] : one.published;
    return known.map((published) => [
      id,
      arm.id,
      arm.n,
      one.measure,
      one.type,
      one.value ?? '',
      fromWeeks[place] ?? '',
      one.week,
      one.counted,
      one.estimate,
      ...one.interval90,
      arm === reference ? '' : one.estimate - reference.endpoints[place]!.estimate,
      published?.estimate ?? '',
      published?.events ?? '',
      published?.n ?? '',
      published?.grade ?? '',
      run.seed,
      run.knowledge,
      run.calibration,
    ]);
  });
}
