import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { FIRST_STATE, reduce, type Action } from './state.ts';

const ACTIONS: Action[] = [
  { type: 'type-field', field: 'age', text: 'about 40, or 41 & a bit ~ #1' },
  { type: 'choose-sex', sex: 'male' },
  { type: 'set-region', region: 'top', loss: 33 },
  { type: 'change-taken', change: { drug: 'ritlecitinib', dose: '5:0', perDay: 2 } },
  { type: 'add-visit' },
  { type: 'type-visit', index: 0, change: { week: '12', salt: 'a~b:c&d,' } },
  { type: 'add-visit' },
  { type: 'change-taken', change: { drug: null } },
  { type: 'add-pause', id: 1 },
  { type: 'add-pause', id: 1 },
  { type: 'change-course', id: 2, change: { drug: 'ritlecitinib', dose: '5:0', perDay: 2 } },
  { type: 'duplicate-course', id: 2 },
  { type: 'change-course', id: 3, change: { drug: null } },
  { type: 'set-cursor', week: 77 },
  { type: 'set-day', day: 12 },
];

describe('the address of the page', () => {
  it('brings back every state, readable or not', () => {
    let state = FIRST_STATE;
    for (const action of ACTIONS) {
      state = reduce(state, action);
      expect(readAddress(`#${writeAddress(state)}`)).toEqual(state);
    }
  });

  it('is short', () => {
    expect(writeAddress(FIRST_STATE)).toBe(
      'p=38,f,70,95,2.5,88&h=94,90,80,82.5&r=1:baricitinib:4:1:0-104&r=2:baricitinib:4:1:0-36&f=1&w=52&d=252',
    );
  });

  it.each([
    '',
    '#',
    '#p=1,2&h=a&r=9:x&f=7&w=-1&d=99999',
    '#r=1:baricitinib:4:1:50-20',
    '#p=%E0%A4%A,f,1,1,1,1',
  ])('falls back to the first screen where %j cannot be read', (hash) => {
    const state = readAddress(hash);
    expect(state.courses).toEqual(FIRST_STATE.courses);
    expect(state.cursorWeek).toBe(FIRST_STATE.cursorWeek);
    expect(state.focus).toBe(1);
  });
});
