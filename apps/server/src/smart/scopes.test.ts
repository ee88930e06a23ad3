import { expect, it } from 'vitest';
import { askedScopes, missingTypes, READ_TYPES } from './scopes.js';

it('all that was asked is granted when the server says so, or says nothing', () => {
  expect(missingTypes(askedScopes(true))).toEqual([]);
  expect(missingTypes(undefined)).toEqual([]);
  expect(missingTypes('launch patient/*.rs')).toEqual([]);
  expect(missingTypes('patient/*.read')).toEqual([]);
});

it.each([
  ['silently dropped', 'launch/patient openid', [...READ_TYPES]],
  ['reading without searching', 'patient/*.r', READ_TYPES.filter((type) => type !== 'Patient')],
  [
    'some in version 1, some in version 2',
    'patient/Patient.read patient/Observation.rs patient/Condition.cruds?category=problem-list-item',
    ['MedicationRequest', 'MedicationStatement', 'AllergyIntolerance', 'Immunization', 'Procedure'],
  ],
  ['writing only', 'patient/*.cud', [...READ_TYPES]],
  ['nonsense', 'patient/Observation.everything', [...READ_TYPES]],
])('what is missing is named: %s', (_, granted, missing) => {
  expect(missingTypes(granted)).toEqual(missing);
});
