import { expect, it } from 'vitest';
import { drugs } from './drugs.js';
import { drugsNamedIn } from './named-drugs.js';

it.each([
  ['baricitinib', ['baricitinib']],
  ['OLUMIANT', ['baricitinib']],
  ['Olumiant tablets', ['baricitinib']],
  ['Olumiant 4 mg', ['baricitinib']],
  ['allergic to baricitinib', ['baricitinib']],
  ['baricitinib (rash)', ['baricitinib']],
  ['Olumiantallergie', ['baricitinib']],
  ['Baricitinib-Unverträglichkeit', ['baricitinib']],
  ['allergie au baricitinib', ['baricitinib']],
  ['올루미언트에 알레르기', ['baricitinib']],
  ['바리시티닙', ['baricitinib']],
  ['bari', ['baricitinib']],
  ['LY3009104', ['baricitinib']],
  ['PF-06651600', ['ritlecitinib']],
  ['Litfulo and Xeljanz', ['ritlecitinib', 'tofacitinib']],
  ['Opzelura', ['ruxolitinib', 'ruxolitinib-cream']],
  ['deuruxolitinib', ['deuruxolitinib']],
  ['Anzupgo cream', ['delgocitinib-cream']],
])('"%s" names medicines of the catalogue', (text, ids) => {
  expect([...drugsNamedIn(text).drugs].sort()).toEqual(ids);
});

it.each(['penicillin', 'lactose', 'barium contrast', 'no known allergies', 'bee stings', ''])(
  '"%s" names none',
  (text) => {
    expect(drugsNamedIn(text)).toEqual({ drugs: [], perhaps: [] });
  },
);

it.each(['JAK inhibitors', 'JAK-Hemmer', 'a JAK1 inhibitor', 'JAK 억제제'])('"%s" names them all', (text) => {
  expect(drugsNamedIn(text).drugs).toEqual(drugs().map(({ id }) => id));
});

it('is a question where there is an error of typing', () => {
  expect(drugsNamedIn('olumaint rash')).toEqual({ drugs: [], perhaps: ['baricitinib'] });
  expect(drugsNamedIn('barictinib')).toEqual({ drugs: [], perhaps: ['baricitinib'] });
});

it('finds every name of every medicine', () => {
  for (const { id, name, aliases } of drugs())
    for (const one of [id, name, ...aliases])
      expect(drugsNamedIn(`allergy: ${one}.`).drugs, one).toContain(id);
});
