import { isFields, type Fields } from '../input/fields.js';
import type { FileReport } from './check-problem.js';
import { itemsAt } from './graded-entries.js';

/** Percentages are printed with one decimal, some with none. */
const ROUNDING = 0.51;

/**
 * What the schema cannot say of the claims: topics, documents and figures that they name exist, an interval holds its value, a
 * percentage is that of its counts, and a number has a unit.
 */
export function checkClaims(file: unknown, report: FileReport): void {
  const topics = new Set(itemsAt(file, 'topics').map(({ value }) => value['id']));
  const documents = isFields(file) && isFields(file['documents']) ? file['documents'] : {};
  const seen = new Set<unknown>();
  for (const { keys, value: claim } of itemsAt(file, 'claims')) {
    if (seen.has(claim['id'])) report.add('reference', keys, `claim "${String(claim['id'])}" occurs twice`);
    seen.add(claim['id']);
    if (!topics.has(claim['topic']))
      report.add('reference', [...keys, 'topic'], `no topic "${String(claim['topic'])}"`);
    for (const document of Object.keys(isFields(claim['said']) ? claim['said'] : {}))
      if (!Object.hasOwn(documents, document))
        report.add('reference', [...keys, 'said', document], `no document "${document}"`);
    const figures = itemsAt(claim, 'figures');
    const known = new Set(figures.map(({ value }) => value['id']));
    for (const { keys: at, value } of figures) {
      checkNumber(value, [...keys, ...at], report);
      for (const part of Array.isArray(value['parts']) ? (value['parts'] as unknown[]) : [])
        if (!known.has(part))
          report.add('reference', [...keys, ...at, 'parts'], `no figure "${String(part)}"`);
    }
    for (const { keys: at, value } of itemsAt(claim, 'traced')) {
      checkNumber(value, [...keys, ...at], report);
      if (value['figure'] !== undefined && !known.has(value['figure']))
        report.add('reference', [...keys, ...at, 'figure'], `no figure "${String(value['figure'])}"`);
    }
  }
}

function checkNumber(
  { value, unit, interval, events, n }: Fields,
  keys: readonly PropertyKey[],
  report: FileReport,
): void {
  if (typeof value !== 'number') return;
  if (unit === undefined) report.add('unit', keys, 'has a value but no unit');
  if (Array.isArray(interval)) {
    const [low, high] = interval.map(Number) as [number, number];
    if (!(low <= value && value <= high))
      report.add('range', [...keys, 'interval'], `does not hold the value ${value}`);
  }
  if (unit === '%' && typeof events === 'number' && typeof n === 'number')
    if (Math.abs(value - (100 * events) / n) > ROUNDING)
      report.add('range', [...keys, 'value'], `is not ${events} of ${n}`);
}
