import { describe, expect, it } from 'vitest';
import { visitOf } from '../patient/patient-draft.ts';
import { FIRST_WORKBENCH, reduce, type Action } from '../state/workbench.ts';
import { EMPTY_TRIAL } from '../state/trial-draft.ts';
import { readSaved, VERSION } from './saved.ts';

const saved = (workbench: unknown, version: unknown = VERSION): unknown =>
  structuredClone({ version, savedAt: 1, workbench });

const ACTIONS: Action[] = [
  {
    type: 'change-patient',
    change: { weightKg: '7o kg, I th', facts: { pregnant: false, hypersensitivity: ['x'] } },
  },
  { type: 'add-row', list: 'visits', row: visitOf({ when: 'we', adverseEvents: ['acne'] }) },
  { type: 'add-row', list: 'medications', row: { name: 'levo', code: '' } },
  {
    type: 'design-trial',
    trial: {
      ...EMPTY_TRIAL,
      population: { ...EMPTY_TRIAL.population, n: '2ooo' },
      arms: [{ ...EMPTY_TRIAL.arms[0]!, among: { week: '5', min: '', max: 'tw' } }],
    },
  },
  { type: 'set-weight', criterion: 'zoster', weight: 30 },
];

describe('a saved workbench', () => {
  it('comes back as it was, half-typed texts too', () => {
    const workbench = ACTIONS.reduce(reduce, FIRST_WORKBENCH);
    expect(readSaved(saved(workbench))).toEqual(workbench);
  });

  it('of a time before something was known has it as on the first screen', () => {
    const older = structuredClone(FIRST_WORKBENCH) as unknown as Record<string, Record<string, unknown>>;
    delete older['patient']!['eyebrows'];
    delete older['patient']!['labs'];
    delete older['region'];
    delete older['trial'];
    expect(readSaved(saved(older))).toEqual(FIRST_WORKBENCH);
  });

  it.each<[string, unknown]>([
    ['another version', saved(FIRST_WORKBENCH, VERSION + 1)],
    ['nothing of ours', 'p=38,f,70'],
    [
      'a row of another kind',
      saved({ ...FIRST_WORKBENCH, patient: { ...FIRST_WORKBENCH.patient, labs: [12] } }),
    ],
    [
      'an arm without steps',
      saved({
        ...FIRST_WORKBENCH,
        trial: { ...EMPTY_TRIAL, arms: [{ ...EMPTY_TRIAL.arms[0]!, steps: [7] }] },
      }),
    ],
    ['a number for a text', saved({ ...FIRST_WORKBENCH, patient: { ...FIRST_WORKBENCH.patient, age: 38 } })],
  ])('that is %s is not opened', (_, value) => {
    expect(readSaved(value)).toBeNull();
  });
});
