/**
 * Antimony's words for what is said of things, with the relation of the network: the qualifiers of biology by their
 * names in SBML, those of models with `bqmodel:` before them (libantimony's `Annotated::DecodeBiolQualifier` and
 * `DecodeModelQualifier`). The last word of a relation is the one that is written.
 */
const words: readonly (readonly [word: string, relation: string])[] = [
  ['biological_entity_is', 'identity'],
  ['identity', 'identity'],
  ['part', 'hasPart'],
  ['parthood', 'isPartOf'],
  ['hypernym', 'isVersionOf'],
  ['version', 'hasVersion'],
  ['homolog', 'isHomologTo'],
  ['encoder', 'isEncodedBy'],
  ['encodement', 'encodes'],
  ['container', 'occursIn'],
  ['property', 'hasProperty'],
  ['propertyBearer', 'isPropertyOf'],
  ['taxon', 'hasTaxon'],
  ['description', 'isDescribedBy'],
  ['description', 'bqmodel:isDescribedBy'],
  ['model_entity_is', 'bqmodel:is'],
  ['isDerivedFrom', 'bqmodel:isDerivedFrom'],
  ['origin', 'bqmodel:isDerivedFrom'],
  ['isInstanceOf', 'bqmodel:isInstanceOf'],
  ['class', 'bqmodel:isInstanceOf'],
  ['hasInstance', 'bqmodel:hasInstance'],
  ['instance', 'bqmodel:hasInstance'],
];

/** Of two relations of one word the one of biology is meant, as in libantimony. */
const relations: ReadonlyMap<string, string> = new Map(
  [...words]
    .reverse()
    .flatMap(([word, relation]) =>
      relation.includes(':')
        ? [[word, relation] as const]
        : [[word, relation] as const, [relation, relation] as const],
    ),
);

const writtenWords: ReadonlyMap<string, string> = new Map(words.map(([word, relation]) => [relation, word]));

/** Notes, authors, dates, and what libantimony writes for qualifiers that it does not know; the relation is the word. */
const plain = /^((notes|created|modified|creator)\d*(\.\w+)?|unknown_(model|biological)_qual)$/;

/** The relation that a word of a text stands for; undefined for other words. */
export function relationOf(word: string): string | undefined {
  return relations.get(word) ?? (plain.test(word) ? word : undefined);
}

/** The words that `relationOf` knows. */
export const relationWords: readonly string[] = [
  ...relations.keys(),
  'notes',
  'created',
  'modified',
  'creator',
];

/** The word to write for a relation; undefined where Antimony has none. */
export function wordOf(relation: string): string | undefined {
  return writtenWords.get(relation) ?? (plain.test(relation) ? relation : undefined);
}
