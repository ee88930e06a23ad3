import { describe, expect, it } from 'vitest';
import { readPerson } from '../person/person.ts';
import { saltOf } from '../person/regions.ts';
import { HORIZON_WEEKS, segmentsOf, type Course } from '../regimens/course.ts';
import { FIRST_STATE, reduce, type Action, type WorkbenchState } from './workbench.ts';

const after = (...actions: Action[]): WorkbenchState => actions.reduce(reduce, FIRST_STATE);
const courseOf = (state: WorkbenchState, id: number): Course => {
  const course = state.courses.find((candidate) => candidate.id === id);
  if (!course) throw new Error(`no course ${id}`);
  return course;
};

describe('the person', () => {
  it('keeps what was typed and says what is wrong with it', () => {
    const { person } = after({ type: 'type-field', field: 'weightKg', text: 'seventy' });
    expect(person.weightKg).toBe('seventy');
    const read = readPerson(person);
    expect(read.person).toBeNull();
    expect(read.errors.weightKg).toContain('“seventy” could not be read as a number');
  });

  it('keeps the regions while a typed SALT cannot be read, and follows one that can', () => {
    const broken = after({ type: 'type-field', field: 'salt', text: '140' });
    expect(broken.person.salt).toBe('140');
    expect(broken.person.loss).toEqual(FIRST_STATE.person.loss);
    const read = after({ type: 'type-field', field: 'salt', text: '62,5' });
    expect(saltOf(read.person.loss)).toBeCloseTo(62.5, 10);
  });

  it('keeps slider and picture consistent', () => {
    for (const salt of [0, 37, 88, 100]) {
      const { person } = after({ type: 'set-salt', salt });
      expect(saltOf(person.loss)).toBeCloseTo(salt, 10);
      expect(Math.min(...Object.values(person.loss))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...Object.values(person.loss))).toBeLessThanOrEqual(100);
    }
    const { person } = after({ type: 'set-salt', salt: 0 }, { type: 'set-region', region: 'back', loss: 50 });
    expect(person.salt).toBe('12');
  });
});

describe('the regimens', () => {
  it('moves a stop, at most to the end and not before the start', () => {
    const move = (week: number): WorkbenchState =>
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
