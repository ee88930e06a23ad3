import {
  antibodyNamed,
  findCode,
  findDrug,
  optionNamed,
  readMedicine,
  type MedicineReading,
} from '@bifrons/knowledge';
import { conceptOf, namesOf, ownCode, wordsOf, type Concept } from './concept.js';
import { at, textAt, type Fields } from './fields.js';
import type { References } from './references.js';
import { own, systems } from '../systems.js';

/** A medicine of a resource: its names and codes, and what we know by them. */
export interface Medicine {
  readonly concept: Concept;
  readonly name: string;
  /** ATC or RxNorm, as a patient file has it. */
  readonly code?: string;
  /** Id of the catalogue of what is weighed here: a JAK inhibitor, an antibody, another option. */
  readonly treatment?: string;
  /** Several of those are named. */
  readonly several: boolean;
  readonly reading: MedicineReading;
  /** Names that do not mean the same medicine: of the codes, of the text, of the narrative. */
  readonly disagree?: readonly [string, string];
}

/** The words of a narrative (FHIR R4 2.4), without their tags. */
export function narrativeOf(resource: Fields): string {
  const html = textAt(at(resource, 'text'), 'div') ?? '';
  return html
    .slice(0, 4000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The medicine of a request, statement or order; undefined where nothing names it. */
export function medicineOf(resource: Fields, references: References): Medicine | undefined {
  const reference = at(resource, 'medicationReference');
  const found = references.find(textAt(reference, 'reference'), resource);
  const display = textAt(reference, 'display');
  const concept = conceptOf(
    found === undefined ? resource['medicationCodeableConcept'] : (found['code'] ?? {}),
  );
  return readConcept(
    concept.codings.length === 0 && concept.text === undefined && display !== undefined
      ? { codings: [], text: display }
      : concept,
    narrativeOf(resource),
  );
}

/** What we know of a medicine by its codes and names. */
export function readConcept(concept: Concept, narrative = ''): Medicine | undefined {
  const name = wordsOf(concept);
  if (name === '') return undefined;
  const atc = codeIn(concept, systems.atc);
  const rxnorm = codeIn(concept, systems.rxnorm);
  const code = ownCode(concept, own.medicineCode) ?? atc ?? rxnorm;
  // The codes' own names are read too: a text may be a word of the clinic.
  const readings = namesOf(concept).map((one) => readMedicine(one));
  const byCode = [atc, rxnorm].flatMap((one) =>
    one === undefined ? [] : readMedicine('', one).found.map(({ id }) => id),
  );
  const product = rxnorm === undefined ? undefined : findCode(systems.rxnorm, rxnorm)?.means;
  if (product !== undefined && 'medicine' in product) byCode.push(product.medicine);
  const ids = readings.map(({ found }) => found.map((one) => one.id));
  const known = [...ids.filter((some) => some.length > 0), ...(byCode.length === 0 ? [] : [byCode])];
  const told = narrative === '' ? [] : readMedicine(narrative).found.map(({ id }) => id);
  const apart = known.findIndex((some) => !some.some((id) => known[0]!.includes(id)));
  const reading = readMedicine(name, product !== undefined && 'medicine' in product ? undefined : code);
  const catalogue = [
    ownCode(concept, own.medicine),
    ...[...reading.found.map(({ id }) => id), ...byCode, ...ids.flat()].map(inCatalogue),
    ...namesOf(concept).map(inCatalogue),
  ].filter((id) => id !== undefined);
  const treatments = [...new Set(catalogue)];
  const first = known[0]?.[0];
  const disagree: readonly [string, string] | undefined =
    apart > 0
      ? [first!, known[apart]![0]!]
      : told.length > 0 && !told.some((id) => known.some((some) => some.includes(id)))
        ? [told[0]!, first ?? name]
        : undefined;
  return {
    concept,
    name,
    ...(code === undefined ? {} : { code }),
    ...(treatments[0] === undefined ? {} : { treatment: treatments[0] }),
    several: treatments.length > 1,
    reading,
    ...(disagree === undefined ? {} : { disagree }),
  };
}

const codeIn = ({ codings }: Concept, system: string): string | undefined =>
  codings.find((coding) => coding.system === system && coding.code !== '')?.code;

const inCatalogue = (name: string): string | undefined =>
  findDrug(name)?.id ?? antibodyNamed(name) ?? optionNamed(name);

/** Whether it is a JAK inhibitor, of the catalogue or not. */
export const isJakInhibitor = ({ reading, treatment }: Medicine): boolean =>
  reading.found.some(({ classes }) => classes.includes('jak-inhibitor')) ||
  (treatment !== undefined && findDrug(treatment) !== undefined);
