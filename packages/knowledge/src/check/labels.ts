import { isFields, type Fields } from '../input/fields.js';
import { nearestNames } from '../nearest-names.js';
import { patientFactVocabulary, type PatientFactName } from '../schema/patient-fact.js';
import type { Clause } from '../schema/label.js';
import { topicsOf } from '../topics.js';
import { convertFact } from '../units.js';
import type { FileReport, Keys } from './check-problem.js';
import { itemsAt, objectsIn } from './graded-entries.js';

/** What the schema cannot say of a comparison: the value is of the fact's kind, its unit converts, its range is human. */
export function checkComparison(comparison: Fields, keys: Keys, report: FileReport): void {
  const { fact, is, value, unit } = comparison;
  if (typeof fact !== 'string' || !Object.hasOwn(patientFactVocabulary, fact)) return;
  const name = fact as PatientFactName;
  const definition = patientFactVocabulary[name];
  if (definition.kind === 'number') {
    if (typeof value !== 'number' || is === 'in') {
      report.add('schema', [...keys, 'value'], `"${fact}" is compared with a number`);
      return;
    }
    const converted = typeof unit === 'string' ? convertFact(name, value, unit) : undefined;
    if (converted === undefined) {
      report.add(
        'unit',
        [...keys, 'unit'],
        `${JSON.stringify(unit)} does not convert to ${definition.unit} of ${fact}`,
      );
      return;
    }
    const [low, high] = definition.plausible;
    if (converted < low || converted > high)
      report.add(
        'range',
        [...keys, 'value'],
        `${value} ${String(unit)} is outside ${low} to ${high} ${definition.unit}`,
      );
    return;
  }
  if (unit !== undefined) report.add('unit', [...keys, 'unit'], `"${fact}" has no unit`);
  const kinds: unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  const known: readonly unknown[] = definition.kind === 'flag' ? [true, false] : definition.values;
  if (is !== '=' && !(is === 'in' && definition.kind === 'choice'))
    report.add('schema', [...keys, 'is'], `"${fact}" cannot be compared with ${String(is)}`);
  for (const one of kinds)
    if (!known.includes(one))
      report.add('reference', [...keys, 'value'], `"${String(one)}" is not a value of ${fact}`);
}

/** Everything about a label that its schema cannot say. */
export function checkLabel(file: unknown, medicines: ReadonlySet<unknown>, report: FileReport): void {
  if (!isFields(file)) return;
  const { drug, region, sources } = file;
  if (file['id'] !== `${String(drug)}-${String(region)}`)
    report.add('reference', ['id'], `a label's id is its medicine and its region`);
  const rules = itemsAt(file, 'rules');
  const stands = new Set(
    (Array.isArray(file['standsOn']) ? (file['standsOn'] as unknown[]) : []).map((one) =>
      Array.isArray(one) ? one.join('+') : String(one),
    ),
  );
  const seen = new Set<unknown>();
  for (const { keys, value } of rules) {
    const { id, grade } = value;
    if (seen.has(id)) report.add('reference', [...keys, 'id'], `rule "${String(id)}" occurs twice`);
    seen.add(id);
    if (typeof id === 'string' && !id.startsWith(`${String(file['id'])}-`))
      report.add('reference', [...keys, 'id'], `begins with ${String(file['id'])}-`);
    const cited = Array.isArray(value['sources']) ? (value['sources'] as unknown[]) : [];
    for (const source of cited) {
      const found = isFields(sources) ? sources[String(source)] : undefined;
      if (isFields(found) && (grade === 'M') !== (found['kind'] === 'memory'))
        report.add(
          'source',
          [...keys, 'grade'],
          `grade ${String(grade)} does not go with a source of kind "${String(found['kind'])}"`,
        );
    }
    checkScope(value['scope'], [...keys, 'scope'], report);
    for (const clause of itemsAt(value, 'clauses'))
      for (const topic of topicsOf(clause.value as unknown as Clause))
        if (!stands.has(topic.join('+')))
          report.add(
            'reference',
            ['standsOn'],
            `${String(id)} forbids by ${JSON.stringify(topic)}: name it here`,
          );
    if (informs(value) && typeof value['note'] !== 'string')
      report.add('schema', keys, 'tells something but has no note');
  }
  for (const { keys, value } of objectsIn(file)) {
    if (value['fact'] !== undefined) checkComparison(value, keys, report);
    const { takes, from, to } = value;
    if (typeof takes === 'string' && !medicines.has(takes)) {
      const [near] = nearestNames(takes, [...medicines].map(String));
      report.add(
        'reference',
        [...keys, 'takes'],
        `no medicine or class "${takes}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      );
    }
    if (typeof from === 'number' && typeof to === 'number' && from > to)
      report.add('range', keys, `runs backwards: ${from} to ${to}`);
  }
}

const informs = (rule: Fields): boolean =>
  itemsAt(rule, 'clauses').some(({ value }) => isFields(value['then']) && value['then']['kind'] === 'inform');

function checkScope(scope: unknown, keys: Keys, report: FileReport): void {
  if (!isFields(scope) || !isFields(scope['ageYears'])) return;
  const { min, below } = scope['ageYears'];
  if (typeof min === 'number' && typeof below === 'number' && min >= below)
    report.add('range', [...keys, 'ageYears'], `runs backwards: ${min} to ${below}`);
}

/** Rows of incidence name a population and a medicine that exist, and their interval holds the rate. */
export function checkIncidence(file: unknown, drugs: ReadonlySet<unknown>, report: FileReport): void {
  const populations = new Set(itemsAt(file, 'populations').map(({ value }) => value['id']));
  for (const { keys, value } of itemsAt(file, 'populations'))
    for (const { keys: inner, value: leaf } of objectsIn(value['when'], [...keys, 'when']))
      if (leaf['fact'] !== undefined) checkComparison(leaf, inner, report);
  for (const { keys, value } of itemsAt(file, 'rows')) {
    const { population, drug, per100PatientYears: rate, interval, events, patientYears } = value;
    if (!populations.has(population))
      report.add('reference', [...keys, 'population'], `no population "${String(population)}"`);
    if (typeof drug === 'string' && !drugs.has(drug))
      report.add('reference', [...keys, 'drug'], `no medicine "${drug}"`);
    if (typeof rate !== 'number') continue;
    if (Array.isArray(interval) && (rate < Number(interval[0]) || rate > Number(interval[1])))
      report.add('range', [...keys, 'interval'], `does not hold the rate ${rate}`);
    if (typeof events === 'number' && typeof patientYears === 'number') {
      const computed = (100 * events) / patientYears;
      if (Math.abs(computed - rate) > 0.06)
        report.add(
          'range',
          [...keys, 'per100PatientYears'],
          `is ${rate}, but the counts give ${computed.toFixed(2)}`,
        );
    }
  }
}
