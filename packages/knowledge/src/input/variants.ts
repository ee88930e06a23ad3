import { phrase } from '@bifrons/language';
import { counts } from '../data/variant-counts.generated.js';
import { isFields, type Fields } from './fields.js';
import { problem, type Problem } from './problem.js';

/** Keys under which somebody would write down a variant. */
const variantKeys = [
  'variant',
  'variants',
  'gene',
  'genes',
  'genotype',
  'geneVariant',
  'mutation',
  'mutations',
];

/** The gene of a gain-of-function variant that a text names; an empty text where it names the kind alone. */
function variantIn(text: string): string | undefined {
  const gene = Object.keys(counts).find((one) => new RegExp(`\\b${one}\\b`, 'i').test(text));
  return gene ?? (/gain[\s-]?of[\s-]?function|\bgof\b/i.test(text) ? '' : undefined);
}

/** That a person with a variant cannot be forecast, and what is known instead. */
function told(gene: string, keys: readonly PropertyKey[]): Problem {
  const known = counts[gene];
  const command = `bifrons engagement --drug baricitinib --dose 4 --variant ${gene === '' ? 'STAT1' : gene}`;
  return problem(
    keys,
    phrase('a person with a gain-of-function variant cannot be forecast: no gain was published'),
    known == null
      ? phrase('known instead: the signal that a medicine leaves, by {command}', { command })
      : phrase(
          'known instead: {events} of {n} people responded to a JAK inhibitor, and the signal that a medicine leaves, by {command}',
          { events: known[0], n: known[1], command },
        ),
  );
}

/** The problem of a text that names a gain-of-function variant, as a disease or a request may; undefined where it names none. */
export function variantProblem(text: string, keys: readonly PropertyKey[]): Problem | undefined {
  const gene = variantIn(text);
  return gene === undefined ? undefined : told(gene, keys);
}

/** A variant written into a patient file, at its top or among the facts: it is refused and not passed over. */
export function variantProblems(patient: Fields): Problem[] {
  const places: readonly (readonly [Fields, readonly string[]])[] = [
    [patient, []],
    ...(isFields(patient['facts']) ? [[patient['facts'], ['facts']] as const] : []),
  ];
  return places.flatMap(([fields, keys]) =>
    variantKeys
      .filter((key) => Object.hasOwn(fields, key))
      .map((key) => told(variantIn(JSON.stringify(fields[key]) ?? '') ?? '', [...keys, key])),
  );
}
