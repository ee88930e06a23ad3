import { phrase, type Phrase } from '@bifrons/language';
import { shown, textAt, type Fields } from './fields.js';

/** What the status of a resource means for what it says. */
export type Standing = {
  readonly is: 'valid' | 'over' | 'check' | 'ignored' | 'refused';
  readonly because: readonly Phrase[];
};

/** The required bindings of FHIR R4, by what their codes mean here. */
const statuses: Readonly<Record<string, Readonly<Record<string, Standing['is']>>>> = {
  Observation: {
    final: 'valid',
    amended: 'valid',
    corrected: 'valid',
    registered: 'check',
    preliminary: 'check',
    unknown: 'check',
    cancelled: 'ignored',
    'entered-in-error': 'ignored',
  },
  MedicationStatement: {
    active: 'valid',
    completed: 'over',
    stopped: 'over',
    intended: 'check',
    'on-hold': 'check',
    unknown: 'check',
    'not-taken': 'ignored',
    'entered-in-error': 'ignored',
  },
  MedicationRequest: {
    active: 'valid',
    completed: 'over',
    stopped: 'over',
    'on-hold': 'check',
    draft: 'check',
    unknown: 'check',
    cancelled: 'ignored',
    'entered-in-error': 'ignored',
  },
  Immunization: { completed: 'valid', 'not-done': 'ignored', 'entered-in-error': 'ignored' },
};

/** @param resource of a type with a required status */
export function standingOf(resource: Fields): Standing {
  const known = statuses[textAt(resource, 'resourceType') ?? ''] ?? {};
  const status = textAt(resource, 'status');
  if (status === undefined) return { is: 'refused', because: [phrase('its status is missing')] };
  const is = Object.hasOwn(known, status) ? known[status] : undefined;
  if (is === undefined)
    return {
      is: 'refused',
      because: [
        phrase('{value} is not a code of {key}; those are {codes}', {
          value: shown(JSON.stringify(status)),
          key: 'status',
          codes: Object.keys(known).join(', '),
        }),
      ],
    };
  return { is, because: is === 'valid' ? [] : [phrase('its status is {status}', { status })] };
}
