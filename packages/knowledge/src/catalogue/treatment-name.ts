import { names as antibodies } from '../data/antibody-names.generated.js';
import { names as options } from '../data/option-names.generated.js';
import { findDrug } from './drugs.js';

/** The name of a medicine or another option; its id while nothing is known of it. */
export const treatmentName = (id: string): string =>
  findDrug(id)?.name ?? [...antibodies, ...options].find(([own]) => own === id)?.[1] ?? id;
