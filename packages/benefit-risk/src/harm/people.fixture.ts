import { parseRegimenText, type PatientRecord } from '@bifrons/knowledge';
import type { Option } from '../request.js';

/** The day on which all of them are as old as they are called. */
export const today = '2026-11-21';

const without = {
  diabetes: false,
  hypertension: false,
  hyperlipidaemia: false,
  myocardialInfarctionOrStroke: false,
  venousThromboembolism: false,
  herpesZosterHistory: false,
  zosterVaccinated: false,
} as const;

const person = (
  words: string,
  age: number,
  sex: 'female' | 'male',
  disease: string,
  regimen: string,
  facts: PatientRecord['facts'],
  medications: readonly string[] = [],
) => ({
  words,
  regimen,
  patient: {
    id: words,
    // The year leaves the age open by one: the middle is the age named.
    birthYear: 2026 - age,
    sex,
    disease,
    facts: { ...without, smoking: 'never', ...facts },
    medications: medications.map((name) => ({ name })),
  } satisfies PatientRecord as PatientRecord,
});

/** Ten people for whom the harms were worked out beforehand by a script of its own. */
export const people = [
  person('woman 20, alopecia', 20, 'female', 'alopecia-areata', 'baricitinib:4mg:qd', {}),
  person('woman 20, alopecia, combined pill', 20, 'female', 'alopecia-areata', 'baricitinib:4mg:qd', {}, [
    'combined oral contraceptive',
  ]),
  person('woman 38, alopecia, zoster vaccine', 38, 'female', 'alopecia-areata', 'baricitinib:4mg:qd', {
    zosterVaccinated: true,
  }),
  person('man 38, eczema, smoker', 38, 'male', 'atopic-dermatitis', 'upadacitinib:30mg:qd', {
    smoking: 'current',
  }),
  person('woman 55, alopecia', 55, 'female', 'alopecia-areata', 'baricitinib:4mg:qd', {}),
  person('man 55, eczema, smoker, hypertension', 55, 'male', 'atopic-dermatitis', 'abrocitinib:200mg:qd', {
    smoking: 'current',
    hypertension: true,
  }),
  person('man 68, eczema, earlier infarction', 68, 'male', 'atopic-dermatitis', 'upadacitinib:15mg:qd', {
    smoking: 'former',
    hypertension: true,
    myocardialInfarctionOrStroke: true,
  }),
  person('woman 68, alopecia, earlier clot', 68, 'female', 'alopecia-areata', 'baricitinib:4mg:qd', {
    venousThromboembolism: true,
  }),
  person('woman 76, pemphigoid, diabetes', 76, 'female', 'bullous-pemphigoid', 'tofacitinib:5mg:bid', {
    diabetes: true,
    hypertension: true,
  }),
  person('man 76, sarcoidosis, past smoker', 76, 'male', 'sarcoidosis', 'tofacitinib:5mg:bid', {
    smoking: 'former',
    hypertension: true,
  }),
] as const;

export function optionOf(label: string): Option {
  const read = parseRegimenText(label);
  if (!read.ok) throw new Error(label);
  return { label, segments: read.value };
}
