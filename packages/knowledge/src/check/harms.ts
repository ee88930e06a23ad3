import { isFields } from '../input/fields.js';
import type { FileReport } from './check-problem.js';
import { itemsAt } from './graded-entries.js';

/**
 * What the schema cannot say of the harms: medicines exist, an interval holds its ratio, a ratio follows from its counts, a
 * background stands once per harm and region, what is remembered cites memory and what was put together says how.
 */
export function checkHarms(file: unknown, drugs: ReadonlySet<unknown>, report: FileReport): void {
  const sources = isFields(file) && isFields(file['sources']) ? file['sources'] : {};
  const seen = new Set<string>();
  for (const { keys, value } of itemsAt(file, 'background')) {
    const id = `${String(value['harm'])} ${String(value['region'])}`;
    if (seen.has(id) || seen.has(`${String(value['harm'])} any`))
      report.add('reference', keys, `a second background of ${id}`);
    seen.add(id);
  }
  for (const list of ['background', 'diseases', 'factors', 'recurrence', 'effects', 'misfits'])
    for (const { keys, value } of itemsAt(file, list)) {
      const { drug, interval, counts, grade, reason, measure } = value;
      const ratio = value['ratio'] ?? value['per100PatientYears'];
      if (typeof drug === 'string' && !drugs.has(drug))
        report.add('reference', [...keys, 'drug'], `no medicine "${drug}"`);
      if (Array.isArray(interval) && typeof ratio === 'number') {
        const [low, high] = interval.map(Number) as [number, number];
        if (!(low <= ratio && ratio <= high))
          report.add('range', [...keys, 'interval'], `does not hold the value ${ratio}`);
      }
      if (isFields(counts) && measure === 'ratio' && typeof ratio === 'number') {
        const { events, people, comparatorEvents, comparatorPeople } = counts as Record<string, number>;
        // Half an event is added on both sides where one side has none.
        const half = events === 0 || comparatorEvents === 0 ? 0.5 : 0;
        const computed =
          (events! + half) /
          (people! + 2 * half) /
          ((comparatorEvents! + half) / (comparatorPeople! + 2 * half));
        if (Math.abs(Math.log(computed / ratio)) > 0.03)
          report.add('range', [...keys, 'ratio'], `is ${ratio}, but the counts give ${computed.toFixed(2)}`);
      }
      const cited: unknown[] = Array.isArray(value['sources']) ? value['sources'] : [];
      const remembered = cited.some((id) => {
        const source = sources[String(id)];
        return isFields(source) && source['kind'] === 'memory';
      });
      if ((grade === 'M') !== remembered)
        report.add('source', [...keys, 'grade'], `grade ${String(grade)} does not go with these sources`);
      if (grade === 'assumed' && typeof reason !== 'string')
        report.add('source', keys, 'was put together but does not say how');
    }
}
