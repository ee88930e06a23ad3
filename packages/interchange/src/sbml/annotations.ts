import type { Annotation } from '@bifrons/engine';
import type { XmlElement } from './xml.js';

export const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const biologyQualifiers = 'http://biomodels.net/biology-qualifiers/';
export const modelQualifiers = 'http://biomodels.net/model-qualifiers/';

/** Antimony's word for the biological qualifier `is`. */
const identity = 'identity';

/** A qualifier of MIRIAM as the relation of an annotation; that of the model itself keeps its prefix. */
function relationOf(uri: string, name: string): string | undefined {
  if (uri === biologyQualifiers) return name === 'is' ? identity : name;
  return uri === modelQualifiers ? `bqmodel:${name}` : undefined;
}

/** The qualifier that a relation was read from. */
export function qualifierOf(relation: string): { readonly uri: string; readonly name: string } {
  if (relation.startsWith('bqmodel:'))
    return { uri: modelQualifiers, name: relation.slice('bqmodel:'.length) };
  return { uri: biologyQualifiers, name: relation === identity ? 'is' : relation };
}

/**
 * What a model and its things with an id say of themselves: terms of SBO, notes as plain text, and resources by
 * the qualifiers of MIRIAM (Level 3 Version 2 Core, section 6).
 *
 * @param nameOf the network's name of an id.
 */
export function readAnnotations(model: XmlElement, nameOf: (id: string) => string): readonly Annotation[] {
  const annotations: Annotation[] = [];
  const visit = (element: XmlElement): void => {
    const id = element.attributes.get('id') ?? (element === model ? 'model' : undefined);
    if (id !== undefined) {
      const about = element === model ? id : nameOf(id);
      const keep = (relation: string, values: readonly string[]): void => {
        if (values.length > 0) annotations.push({ about, relation, values });
      };
      const term = element.attributes.get('sboTerm');
      keep('sboTerm', term === undefined ? [] : [term]);
      const notes = element.child('notes')?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
      keep('notes', notes === '' ? [] : [notes]);
      for (const description of element.child('annotation')?.child('RDF', rdfNamespace)?.children ?? []) {
        for (const qualifier of description.children) {
          const relation = relationOf(qualifier.uri, qualifier.name);
          if (relation !== undefined) keep(relation, resourcesIn(qualifier));
        }
      }
    }
    for (const child of element.children)
      if (child.name !== 'notes' && child.name !== 'annotation' && child.name !== 'kineticLaw') visit(child);
  };
  visit(model);
  return annotations;
}

/** The addresses in the bag of a qualifier. */
function resourcesIn(qualifier: XmlElement): readonly string[] {
  return qualifier.children
    .filter(({ uri }) => uri === rdfNamespace)
    .flatMap((bag) => bag.children)
    .flatMap((item) => item.attributes.get(`{${rdfNamespace}}resource`) ?? []);
}
