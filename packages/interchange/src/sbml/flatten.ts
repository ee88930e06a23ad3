import type { XmlElement } from './xml.js';

/** A hierarchical model (package comp, Version 1) is not read yet. */
export function flatten(model: XmlElement): XmlElement {
  const submodels = model.children.find(({ name }) => name === 'listOfSubmodels');
  if (submodels !== undefined)
    throw submodels.error('Submodels are not read yet. Export the model in one piece.');
  return model;
}
