import { describe, expect, it } from 'vitest';
import { readView, unreadable, validSearch, writeView, type ViewPart } from './view.ts';
import { FIRST_WORKBENCH, reduce, type Action } from './workbench.ts';

const PARTS: ViewPart[] = [
  'courses',
  'focus',
  'cursorWeek',
  'day',
  'region',
  'horizonWeeks',
  'weights',
  'question',
];

const ACTIONS: Action[] = [
  { type: 'remove-course', id: 3 },
  { type: 'remove-course', id: 4 },
  { type: 'add-pause', id: 1 },
  { type: 'add-pause', id: 1 },
  { type: 'change-course', id: 2, change: { drug: 'ritlecitinib', dose: '5:0~a,b&c', perDay: 2 } },
  { type: 'duplicate-course', id: 2 },
  { type: 'change-course', id: 3, change: { drug: null } },
  {
    type: 'change-course',
    id: 2,
    change: {
      drug: 'dupilumab',
      perDay: 1,
      injected: {
        everyWeeks: '2_,',
        loading: '600',
        loadings: 3,
        loadingEvery: '1x~_',
        stretch: { from: 16, everyWeeks: '4' },
      },
    },
  },
  { type: 'duplicate-course', id: 1 },
  {
    type: 'change-course',
    id: 4,
    change: { drug: 'ruxolitinib-cream', dose: '1.5', perDay: 2, area: '12,5~_' },
  },
  { type: 'place-course', id: 3, place: 0 },
  { type: 'set-cursor', week: 77 },
  { type: 'set-day', day: 12 },
  { type: 'choose-region', region: 'eu' },
  { type: 'choose-horizon', weeks: 104 },
  { type: 'set-weight', criterion: 'salt-20', weight: 60 },
  { type: 'ask', change: { endpoint: 'SALT<=10', from: 12, drugs: ['baricitinib', 'ritlecitinib'] } },
];

describe('the view in an address', () => {
  it('comes back whole, readable or not', () => {
    let state = FIRST_WORKBENCH;
    for (const action of ACTIONS) {
      state = reduce(state, action);
      const search = writeView(state, PARTS);
      expect(validSearch(search)).toEqual(search);
      expect({ ...FIRST_WORKBENCH, ...readView(search, PARTS) }).toEqual(state);
    }
  });

  it('is short and says nothing about the person', () => {
    expect(writeView(FIRST_WORKBENCH, ['courses', 'focus', 'cursorWeek'])).toEqual({
      regimens:
        '1:baricitinib:2:1:0-104,2:ritlecitinib:50:1:0-104,3:deuruxolitinib:8:2:0-104,4:none::1:0-104',
      focus: '1',
      week: '52',
    });
  });

  it('leaves out what cannot be read', () => {
    const wrong = {
      regimens: '9:x,1:baricitinib:4:1:50-20',
      focus: '7',
      week: '-1',
      day: '99999',
      region: 'mars',
    };
    expect(readView({ ...wrong, horizon: '7', weights: 'zoster:lots' }, PARTS)).toEqual({});
    expect(validSearch({ ...wrong, p: '38,f,70' })).toEqual({});
  });

  it('knows what cannot be read, and only that', () => {
    for (const state of [FIRST_WORKBENCH, ACTIONS.reduce(reduce, FIRST_WORKBENCH)])
      expect(unreadable({ ...writeView(state, PARTS), lang: 'de' })).toEqual([]);
    expect(unreadable({ week: '07', region: 'eu' })).toEqual([]);
    expect(
      unreadable({
        regimens: '9:x,2:aspirin:100:1:0-104,1:baricitinib:4:1:0-104,1:baricitinib:2:1:0-104',
        week: 'many',
        region: 'eu',
        weights: 'zoster:lots',
        by: 'colour',
        p: '1',
      }),
    ).toEqual([
      'regimens=9:x',
      'regimens=2:aspirin:100:1:0-104',
      'regimens=1:baricitinib:2:1:0-104',
      'week=many',
      'weights=zoster:lots',
      'by=colour',
      'p=1',
    ]);
  });
});
