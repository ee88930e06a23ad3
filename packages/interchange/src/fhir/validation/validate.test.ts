import { describe, expect, it } from 'vitest';
import { sample, samplesIn } from '../samples.fixture.js';
import { validateBundle, validateResource } from './index.js';

const observation = (rest: object) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'x' },
  ...rest,
});
const messages = (faults: ReturnType<typeof validateResource>): string =>
  faults.map(({ path, message }) => `${path} ${message}`).join('; ');

describe('what is refused', () => {
  it.each([
    ['a status that is missing', { resourceType: 'Observation', code: { text: 'x' } }, 'status'],
    ['a property that is none', { resourceType: 'Patient', foo: 1 }, 'Patient.foo'],
    ['a day that does not exist', { resourceType: 'Patient', birthDate: '2020-13-45' }, 'birthDate'],
    ['a list for a single value', { resourceType: 'Patient', birthDate: ['2020-01-01'] }, 'birthDate'],
    ['a broken invariant', observation({ valueString: 'a', dataAbsentReason: { text: 'unknown' } }), 'obs-6'],
    // What @medplum/core lets through.
    ['a code of a required binding', { resourceType: 'Patient', gender: 'M' }, 'Patient.gender "M"'],
    ['a status of another resource', observation({ status: 'completed' }), 'Observation.status "completed"'],
    [
      'a unit that is not UCUM',
      observation({ valueQuantity: { value: 1, system: 'http://unitsofmeasure.org', code: 'furlongs' } }),
      'not a unit of UCUM',
    ],
    ['a type that is not known here', { resourceType: 'Claim' }, 'none of the types'],
    ['no object', 7, 'not an object'],
  ])('%s', (_, resource, why) => {
    expect(messages(validateResource(resource))).toContain(why);
  });

  it('a reference to what is not in the bundle', () => {
    const bundle = (reference: string) => ({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          fullUrl: 'urn:uuid:4f6b1a2c-0000-4000-8000-000000000001',
          resource: { resourceType: 'Patient', id: '1' },
        },
        { resource: observation({ subject: { reference } }) },
      ],
    });
    expect(validateBundle(bundle('Patient/1'))).toEqual([]);
    expect(validateBundle(bundle('urn:uuid:4f6b1a2c-0000-4000-8000-000000000001'))).toEqual([]);
    expect(messages(validateBundle(bundle('Patient/none')))).toContain(
      'Patient/none, which is not in the bundle',
    );
    expect(messages(validateBundle(bundle('urn:uuid:4f6b1a2c-0000-4000-8000-000000000002')))).toContain(
      'not in the bundle',
    );
  });
});

it('what others wrote is valid, where it is of a type that is validated here', () => {
  const resources = [
    ...samplesIn('us-core').map((path) => JSON.parse(sample(path)) as { resourceType: string }),
    ...samplesIn('synthea').flatMap((path) =>
      (JSON.parse(sample(path)) as { entry: { resource: { resourceType: string } }[] }).entry.map(
        ({ resource }) => resource,
      ),
    ),
  ].filter(({ resourceType }) =>
    /^(?:Patient|Condition|Observation|Medication\w*|AllergyIntolerance|Immunization|Procedure)$/.test(
      resourceType,
    ),
  );
  expect(resources.length).toBeGreaterThan(170);
  expect([
    ...new Set(resources.flatMap((one) => validateResource(one)).map(({ message }) => message)),
  ]).toEqual([]);
});
