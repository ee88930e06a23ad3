import { isFields } from '../input/fields.js';
import type { FileReport } from './check-problem.js';
import { objectsIn, type Entry } from './graded-entries.js';

/** Half of the last printed digit: 30.65 → 0.005, 32 → 0.5. Trailing zeros are lost, which only widens it. */
function rounding(printed: number): number {
  return 0.5 * 10 ** -(String(printed).split('.')[1]?.length ?? 0) + 1e-9;
}

function checkFigures(
  { keys, value }: Entry,
  percent: unknown,
  percentKey: string,
  report: FileReport,
): void {
  const { events, n } = value;
  if (typeof events === 'number' && typeof n === 'number') {
    if (events > n) report.add('range', [...keys, 'events'], `${events} events in ${n} people`);
    else if (typeof percent === 'number') {
      const counted = (100 * events) / n;
      // Of a percentage that is not one of whole people the count is the nearest.
      const half = value['counts'] === 'nearest-to-percentage' ? 50 / n + 1e-9 : 0;
      if (Math.abs(counted - percent) > Math.max(rounding(percent), half))
        report.add(
          'range',
          [...keys, percentKey],
          `${percent} % is printed, but ${events} of ${n} is ${counted.toFixed(2)} %`,
        );
    }
  }
  if (typeof percent === 'number' && !(percent >= 0 && percent <= 100))
    report.add('range', [...keys, percentKey], `${percent} % is not a share`);
}

const outcomeUnits: readonly unknown[] = [
  '%',
  'points',
  'ratio',
  'risk ratio',
  'odds ratio',
  'SUCRA',
  'people',
  'days',
  'weeks',
  'months',
  'years',
  '1/100000 person-years',
];
const responderTypes: readonly unknown[] = [
  'at-most',
  'improvement-at-least',
  'improvement-points-at-least',
  'worsening-at-least',
  'ever-worsened-by',
];

/** Units are known; counts, percentages and intervals of a study agree with each other, and uses with grades. */
export function checkTrialFigures(file: unknown, report: FileReport): void {
  for (const entry of objectsIn(file)) {
    const { keys, value } = entry;
    if (isFields(value['endpoint'])) {
      const { estimate, unit, interval, grade, use } = value;
      if (!outcomeUnits.includes(unit))
        report.add(
          'unit',
          [...keys, 'unit'],
          `unit "${String(unit)}" is not one of ${outcomeUnits.join(', ')}`,
        );
      const share =
        unit === '%' && (responderTypes.includes(value['endpoint']['type']) || value['events'] !== null);
      checkFigures(entry, share ? estimate : undefined, 'estimate', report);
      if (isFields(interval) && typeof estimate === 'number') {
        const { lower, upper } = interval;
        if (
          typeof lower === 'number' &&
          typeof upper === 'number' &&
          !(lower <= estimate && estimate <= upper)
        )
          report.add(
            'range',
            [...keys, 'interval'],
            `${estimate} lies outside its interval ${lower} to ${upper}`,
          );
      }
      if (grade === 'M' && use !== 'none')
        report.add(
          'reference',
          [...keys, 'use'],
          'a remembered figure is neither fitted nor compared: use must be "none"',
        );
    } else if (typeof value['observed'] === 'number' && typeof value['of'] === 'number') {
      if (value['observed'] > value['of'])
        report.add('range', [...keys, 'observed'], `${value['observed']} seen of ${value['of']} people`);
    } else if (typeof value['event'] === 'string') {
      checkFigures(entry, value['percent'], 'percent', report);
    }
  }
}
