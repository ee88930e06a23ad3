import type { Condition } from './schema/condition.js';
import type { Clause } from './schema/label.js';
import { patientFactVocabulary, type PatientFactName } from './schema/patient-fact.js';

/** Numbers that have a harmless side, whatever the limit of a label: below this a value is not plainly normal. */
export const normalFrom: Partial<Readonly<Record<PatientFactName, number>>> = {
  egfr: 60,
  alc: 1,
  anc: 1.5,
  haemoglobin: 11,
  platelets: 150,
};

const forbidding: ReadonlySet<Clause['then']['kind']> = new Set([
  'contraindicated',
  'not-recommended',
  'do-not-start',
  'no-breastfeeding',
  'only-without-alternative',
]);

/** Whether a clause keeps a medicine from being started when its condition holds. */
export const forbids = ({ then }: Clause): boolean => forbidding.has(then.kind);

/**
 * The topics that a clause forbids by: each a list of traits that suffice together. Traits are facts, `fact=answer` or
 * classes of medicines; limits of age, weight and time on treatment are no traits.
 */
export function topicsOf(clause: Clause): readonly (readonly string[])[] {
  if (!forbids(clause) || clause.when === undefined) return [];
  return ways(clause.when).filter((traits) => traits.length > 0);
}

/** The ways in which a condition becomes true, as lists of traits (disjunctive normal form). */
function ways(condition: Condition): readonly (readonly string[])[] {
  if ('any' in condition) return condition.any.flatMap(ways);
  if ('all' in condition)
    return condition.all.reduce<readonly (readonly string[])[]>(
      (sofar, part) =>
        sofar.flatMap((one) => ways(part).map((other) => [...new Set([...one, ...other])].sort())),
      [[]],
    );
  if ('takes' in condition) return [[condition.takes]];
  if (!('fact' in condition)) return [[]];
  const { fact, value } = condition;
  // The checker asks also about files whose facts the schema has not passed
  const kind = (patientFactVocabulary as Partial<typeof patientFactVocabulary>)[fact]?.kind;
  if (kind === undefined) return [];
  if (kind === 'flag') return [[fact]];
  if (kind === 'number') return [fact in normalFrom ? [fact] : []];
  const values = typeof value === 'object' ? value : [String(value)];
  return values.map((one) => [`${fact}=${one}`]);
}
