import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource as validateByDefinitions,
} from '@medplum/core';
import { definitions } from './r4-definitions.js';
import { at, isFields, listAt, textAt, type Fields } from '../import/fields.js';
import { bindings } from './bindings.js';
import { systems } from '../systems.js';
import { isUcum } from '../ucum.js';

/** One thing that is wrong with a resource. */
export interface Fault {
  /** FHIRPath, as the specification's validators write it. */
  readonly path: string;
  readonly message: string;
}

let isIndexed = false;

/** Reading the definitions takes about a tenth of a second, so it waits until somebody validates. */
function index(): void {
  if (isIndexed) return;
  indexStructureDefinitionBundle(
    JSON.parse(definitions) as Parameters<typeof indexStructureDefinitionBundle>[0],
  );
  isIndexed = true;
}

/**
 * Holds a resource against the definitions of FHIR R4 (structure, cardinalities, types, invariants) and against what the
 * validator of @medplum/core lets through: required bindings of what is read here, and units that claim to be UCUM. Empty
 * where it is valid. A type that is not among the definitions is a fault.
 */
export function validateResource(resource: unknown): Fault[] {
  index();
  if (!isFields(resource)) return [{ path: '', message: 'is not an object' }];
  const type = textAt(resource, 'resourceType') ?? '';
  if (!Object.hasOwn(bindings, type))
    return [
      {
        path: type,
        message: `is none of the types that are validated here: ${Object.keys(bindings).join(', ')}`,
      },
    ];
  return [...byDefinitions(resource), ...boundCodes(resource, type), ...units(resource, type)];
}

function byDefinitions(resource: Fields): Fault[] {
  try {
    const issues = validateByDefinitions(resource as unknown as Parameters<typeof validateByDefinitions>[0]);
    return issues
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ expression, details }) => ({
        path: expression?.[0] ?? '',
        message: details?.text ?? 'is not valid',
      }));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(({ expression, details, diagnostics }) => ({
      path: expression?.[0] ?? '',
      message: details?.text ?? diagnostics ?? 'is not valid',
    }));
  }
}

/** Codes of required bindings. */
function boundCodes(resource: Fields, type: string): Fault[] {
  return Object.entries(bindings[type] ?? {}).flatMap(([key, codes]) =>
    valuesAt(resource, key.split('.')).flatMap((value) =>
      typeof value === 'string' && codes.includes(value)
        ? []
        : [
            {
              path: `${type}.${key}`,
              message: `${JSON.stringify(value)} is not one of ${codes.join(', ')}`,
            },
          ],
    ),
  );
}

/** All values at a path; lists on the way are gone through. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((one) => valuesAt(one, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return [value];
  return isFields(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
}

/** Quantities that say UCUM and have no code of it. */
function units(value: unknown, path: string): Fault[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, k) => units(one, `${path}[${k}]`));
  if (!isFields(value)) return [];
  const code = textAt(value, 'code');
  const here =
    value['system'] === systems.ucum && 'value' in value && code !== undefined && !isUcum(code)
      ? [
          {
            path: `${path}.code`,
            message: `${JSON.stringify(code)} is not a unit of UCUM that is known here`,
          },
        ]
      : [];
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => units(inner, `${path}.${key}`))];
}

/**
 * A bundle and every resource in it, and that what is referred to within it is there: `urn:uuid` references, and relative
 * ones (`Patient/12`) where the bundle has resources of that type.
 */
export function validateBundle(bundle: unknown): Fault[] {
  const faults = validateResource(bundle);
  const entries = listAt(bundle, 'entry');
  const urls = new Set(entries.map((entry) => textAt(entry, 'fullUrl')).filter((url) => url !== undefined));
  const names = new Set(
    entries
      .map((entry) => at(entry, 'resource'))
      .map((one) => `${textAt(one, 'resourceType')}/${textAt(one, 'id')}`),
  );
  if (urls.size < entries.filter((entry) => 'fullUrl' in entry).length)
    faults.push({ path: 'Bundle.entry.fullUrl', message: 'is there twice' });
  entries.forEach((entry, k) => {
    const resource = at(entry, 'resource');
    const place = `Bundle.entry[${k}].resource`;
    faults.push(
      ...validateResource(resource).map(({ path, message }) => ({ path: `${place}: ${path}`, message })),
      ...referencesIn(resource)
        .filter((reference) =>
          reference.startsWith('urn:')
            ? !urls.has(reference)
            : /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]+$/.test(reference) && !names.has(reference),
        )
        .map((reference) => ({ path: place, message: `refers to ${reference}, which is not in the bundle` })),
    );
  });
  return faults;
}

/** References of a resource, its contained ones apart. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isFields(value)) return [];
  const own = textAt(value, 'reference');
  return [
    ...(own === undefined || own.startsWith('#') ? [] : [own]),
    ...Object.entries(value).flatMap(([key, inner]) => (key === 'contained' ? [] : referencesIn(inner))),
  ];
}
