import { describe, expect, it } from 'vitest';
import { diseaseIn, seenAt, visitOf, type PatientDraft } from '../patient/patient-draft.ts';
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
      population: { n: '2ooo' },
      arms: [{ ...EMPTY_TRIAL.arms[0]!, among: { score: '', week: '5', min: '', max: 'tw' } }],
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
    delete older['patient']!['examinations'];
    delete older['patient']!['labs'];
    delete older['region'];
    delete older['trial'];
    expect(readSaved(saved(older))).toEqual(FIRST_WORKBENCH);
  });

  it('of a time when there was one disease keeps all that was typed and drawn', () => {
    const person = structuredClone(FIRST_WORKBENCH.patient) as Partial<PatientDraft>;
    delete person.diseases;
    delete person.disease;
    const loss = { top: 94, left: 90, right: 80, back: 82.5 };
    const older = {
      ...FIRST_WORKBENCH,
      patient: {
        ...person,
        origin: 'own',
        salt: '8o',
        loss,
        regionsKnown: true,
        drawing: '1.h9',
        eyebrows: 2,
        eyelashes: null,
        episodeYears: '2.5',
        visits: [{ when: '12', salt: '70', regions: loss, drawing: null, adverseEvents: ['acne'] }],
      },
    };
    const read = readSaved(saved(older))!.patient;
    expect(diseaseIn(read)).toEqual({
      scores: { salt: '8o' },
      extent: { loss, known: true, drawing: '1.h9', eyebrows: 2, eyelashes: null },
      episodeYears: '2.5',
      diary: {},
    });
    expect(read).not.toHaveProperty('salt');
    const [visit] = read.visits;
    expect(visit).toMatchObject({ when: '12', adverseEvents: ['acne'] });
    expect(seenAt(visit!, read.disease)).toMatchObject({
      scores: { salt: '70' },
      extent: { loss, known: true },
    });
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
