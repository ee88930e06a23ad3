import { findAnalyte, tests, type Analyte } from '@bifrons/knowledge';

/** What LOINC and laboratories call a value beside our names; those of `tests.json` are read too. */
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  ldl: ['low density lipoprotein cholesterol', 'cholesterol in ldl'],
  hdl: ['high density lipoprotein cholesterol', 'cholesterol in hdl', 'hdl cholesterol', 'hdl'],
  'platelet indices': ['platelet mean volume', 'platelet distribution width'],
  'glycated haemoglobin': ['hemoglobin a1c', 'haemoglobin a1c', 'glycated hemoglobin', 'hba1c'],
  'mean cell haemoglobin': ['erythrocyte mean corpuscular hemoglobin', 'mch', 'mchc'],
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

let patterns: readonly (readonly [RegExp, string])[] | undefined;

/** Names as whole words, the longest first, each with the fact or the foreign value that it names. */
function namePatterns(): readonly (readonly [RegExp, string])[] {
  if (patterns === undefined) {
    const names = [
      ...tests().analytes.flatMap(({ fact, name, aliases }) =>
        [name, ...aliases].map((one) => [one, fact] as const),
      ),
      ...Object.entries(furtherNames).flatMap(([of, some]) => some.map((one) => [one, of] as const)),
    ];
    patterns = names
      .sort(([a], [b]) => b.length - a.length)
      .map(([name, of]) => [
        new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}s?(?![\\p{L}\\p{N}])`, 'giu'),
        of,
      ]);
  }
  return patterns;
}

const known = new Map<string, ReadonlySet<string>>();
/** A record calls few things by many names; one that has more is read slower, not kept. */
const mostNames = 2000;

/** The laboratory values that a text names. "LDL cholesterol" is not "cholesterol" as well. */
export function analytesIn(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = readNames(text);
  if (known.size < mostNames) known.set(text, found);
  return found;
}

function readNames(text: string): ReadonlySet<string> {
  let rest = text.slice(0, 500);
  const found = new Set<string>();
  for (const [pattern, of] of namePatterns()) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.add(of);
    rest = without;
  }
  return found;
}

export const analyteOf = (fact: string): Analyte | undefined =>
  tests().analytes.find((one) => one.fact === fact);

/** The name under which a value is kept: as the laboratory calls it, where we know it by that name. */
export const nameKept = (analyte: Analyte, text: string | undefined): string =>
  text !== undefined && findAnalyte(text)?.fact === analyte.fact ? text : analyte.name;
