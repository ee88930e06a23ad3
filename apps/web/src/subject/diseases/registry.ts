import { disease, knownDiseaseIds } from '@bifrons/knowledge';
import type { DiseaseForm } from '../severity/disease-form.ts';
import { alopeciaAreata } from './alopecia-areata/form.ts';
import { atopicDermatitis } from './atopic-dermatitis/form.ts';
import { bullousPemphigoid } from './bullous-pemphigoid/form.ts';
import { granulomaAnnulare, sarcoidosis } from './granuloma/form.ts';
import { psoriasis } from './psoriasis/form.ts';
import { vitiligo } from './vitiligo/form.ts';

/** The diseases whose extent can be typed and drawn, the one that is meant where none is said first. */
const FORMS = [
  alopeciaAreata,
  atopicDermatitis,
  psoriasis,
  vitiligo,
  sarcoidosis,
  granulomaAnnulare,
  bullousPemphigoid,
] as const;

export const diseaseForms: readonly DiseaseForm[] = FORMS.filter(({ id }) => knownDiseaseIds().includes(id));

/** The disease that is meant where none is said. */
export const FIRST_DISEASE = FORMS[0];

export const formOf = (id: string): DiseaseForm => FORMS.find((form) => form.id === id) ?? FIRST_DISEASE;

/** Whether a model of the disease is there; else it can be typed, screened and read, but not forecast. */
export const isModelled = (id: string): boolean => disease(id)?.modelled !== false;
