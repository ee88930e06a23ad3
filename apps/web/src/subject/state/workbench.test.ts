import { describe, expect, it } from 'vitest';
import { saltOf } from '../diseases/alopecia-areata/regions.ts';
import { HORIZON_WEEKS, segmentsOf, type Course } from '../regimens/course.ts';
import { extentOf } from '../diseases/alopecia-areata/extent.ts';
import { diseaseForms, FIRST_DISEASE } from '../diseases/registry.ts';
import { diseaseIn, visitOf } from '../patient/patient-draft.ts';
import { readView } from './view.ts';
import { FIRST_WORKBENCH, reduce, type Action, type Workbench } from './workbench.ts';

/** Two courses of the same medicine, the second one stopped. */
const STOPPED: Action = {
  type: 'look',
  view: readView({ regimens: '1:baricitinib:4:1:0-104,2:baricitinib:4:1:0-36' }, ['courses']),
};
const after = (...actions: Action[]): Workbench => [STOPPED, ...actions].reduce(reduce, FIRST_WORKBENCH);
const courseOf = (state: Workbench, id: number): Course => {
  const course = state.courses.find((candidate) => candidate.id === id);
  if (!course) throw new Error(`no course ${id}`);
  return course;
};

const typed = (text: string): Workbench => after({ type: 'type-score', score: 'salt', text });
const hairOf = ({ patient }: Workbench) => ({
  text: diseaseIn(patient).scores['salt'],
  loss: extentOf(diseaseIn(patient)).loss,
});
const SEEN = { scores: { salt: '30' }, extent: null };

describe('the person', () => {
  it('keeps the regions while a typed SALT cannot be read, and follows one that can', () => {
    const broken = hairOf(typed('140'));
    expect(broken.text).toBe('140');
    expect(broken.loss).toEqual(hairOf(FIRST_WORKBENCH).loss);
    expect(saltOf(hairOf(typed('62,5')).loss)).toBeCloseTo(62.5, 10);
  });

  it('keeps score and picture together', () => {
    for (const salt of [0, 37, 88, 100]) {
      const { loss } = hairOf(typed(String(salt)));
      expect(saltOf(loss)).toBeCloseTo(salt, 10);
      expect(Math.min(...Object.values(loss))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...Object.values(loss))).toBeLessThanOrEqual(100);
    }
  });

  it('is no longer the example once something is changed', () => {
    expect(after({ type: 'set-cursor', week: 3 }).patient.origin).toBe('example');
    expect(after({ type: 'type-age', text: '39' }).patient.origin).toBe('own');
  });

  it('keeps what was given of a disease while it is about another', () => {
    const [, other] = diseaseForms;
    const away = after(
      { type: 'type-score', score: 'salt', text: '41' },
      { type: 'add-row', list: 'visits', row: visitOf({ when: '12', seen: { [FIRST_DISEASE.id]: SEEN } }) },
      { type: 'choose-disease', disease: other!.id },
      { type: 'type-score', score: other!.scores[0]!.id, text: '17' },
    );
    expect(diseaseIn(away.patient).scores).toEqual({ [other!.scores[0]!.id]: '17' });
    const back = reduce(away, { type: 'choose-disease', disease: FIRST_DISEASE.id });
    expect(hairOf(back).text).toBe('41');
    expect(back.patient.visits[0]!.seen[FIRST_DISEASE.id]).toEqual(SEEN);
    expect(back.patient.diseases[other!.id]!.scores).toEqual(diseaseIn(away.patient).scores);
  });
});

describe('the regimens', () => {
  it('are first those of the labels of the region, until somebody changes them', () => {
    const drugsAfter = (...actions: Action[]) =>
      actions.reduce(reduce, FIRST_WORKBENCH).courses.map(({ drug, dose }) => `${drug ?? 'none'} ${dose}`);
    const eu: Action = { type: 'choose-region', region: 'eu' };
    expect(drugsAfter()).toEqual(['baricitinib 2', 'ritlecitinib 50', 'deuruxolitinib 8', 'none ']);
    expect(drugsAfter(eu)).toEqual(['baricitinib 4', 'ritlecitinib 50', 'none ']);
    expect(drugsAfter({ type: 'look', view: { region: 'eu' } })).toEqual(drugsAfter(eu));
    const changed: Action = { type: 'change-course', id: 1, change: { dose: '4' } };
    expect(drugsAfter(changed, eu)).toEqual(drugsAfter(changed));
    expect(drugsAfter(eu, { type: 'choose-disease', disease: 'vitiligo' })).toEqual([
      'ruxolitinib-cream 1.5',
      'none ',
    ]);
  });

  it('moves a stop, at most to the end and not before the start', () => {
    const move = (week: number): Workbench =>
      after({ type: 'move-handle', id: 2, handle: { kind: 'stop' }, week });
    expect(courseOf(move(60), 2).stop).toBe(60);
    expect(courseOf(move(500), 2).stop).toBe(HORIZON_WEEKS);
    expect(courseOf(move(-5), 2).stop).toBe(1);
  });

  it('puts a pause into the treated time and moves its ends between their neighbours', () => {
    const state = after(
      { type: 'add-pause', id: 1 },
      { type: 'move-handle', id: 1, handle: { kind: 'pause-from', index: 0 }, week: 200 },
    );
    const [pause] = courseOf(state, 1).pauses;
    expect(pause).toEqual({ from: 57, to: 58 });
    expect(segmentsOf(courseOf(state, 1))).toEqual([
      { fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 },
      { fromWeek: 57, drug: null },
      { fromWeek: 58, drug: 'baricitinib', doseMg: 4, perDay: 1 },
    ]);
  });

  it('has at most four and at least one, and uses the number of one that was removed again', () => {
    const copy: Action = { type: 'duplicate-course', id: 1 };
    const full = after(copy, copy, copy);
    expect(full.courses.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    const again = [{ type: 'remove-course', id: 2 } as const, copy].reduce(reduce, full);
    expect(again.courses.map(({ id }) => id)).toEqual([1, 3, 4, 2]);
    const last = after({ type: 'remove-course', id: 1 }, { type: 'remove-course', id: 2 });
    expect(last.courses).toHaveLength(1);
    expect(last.focus).toBe(2);
  });

  it('has no regimen to simulate while the dose cannot be read', () => {
    const state = after({ type: 'change-course', id: 1, change: { dose: '4 tablets' } });
    expect(courseOf(state, 1).dose).toBe('4 tablets');
    expect(segmentsOf(courseOf(state, 1))).toBeNull();
  });
});
