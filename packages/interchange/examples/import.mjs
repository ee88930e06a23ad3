import { applyLines, readBundle } from '@bifrons/interchange';

const person = { reference: 'Patient/12' };
const ucum = { system: 'http://unitsofmeasure.org', code: '10*9/L', unit: '10*9/L' };
const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: '12', birthDate: '1988-03-02', gender: 'female' } },
    {
      resource: {
        resourceType: 'Condition',
        code: { coding: [{ system: 'http://snomed.info/sct', code: '68225006' }], text: 'Alopecia areata' },
        subject: person,
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '731-0', display: 'Lymphocytes' }] },
        subject: person,
        effectiveDateTime: '2026-11-02T08:15:00+01:00',
        valueQuantity: { value: 0.45, ...ucum },
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '71774-4' }], text: 'TB test' },
        subject: person,
        effectiveDateTime: '2026-11-02',
        valueString: 'positive',
      },
    },
  ],
};

const today = '2026-11-30';
const table = readBundle(bundle, { today });
for (const { state, says, becomesWords, because } of table.value.lines)
  console.log(`${state}: ${says} → ${becomesWords ?? because[0]}`);

const { value: patient } = applyLines(undefined, table.value.lines, new Date(today));
console.log(patient.birthYear, patient.disease, patient.labs);
