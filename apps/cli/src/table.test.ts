import { expect, it } from 'vitest';
import { table } from './table.js';

const rows = [
  ['baricitinib', 'not recommended for people above 65 years', '12'],
  ['ruxolitinib-cream', 'eligible', '3'],
];

it('aligns words left and numbers right, and takes the room that it needs without a terminal', () => {
  expect(table(['medicine', 'why', 'n'], rows, undefined).split('\n')).toEqual([
    'medicine           why                                         n',
    '─────────────────  ─────────────────────────────────────────  ──',
    'baricitinib        not recommended for people above 65 years  12',
    'ruxolitinib-cream  eligible                                    3',
  ]);
});

it('breaks the widest column of words where the terminal is narrow, and loses no word', () => {
  const text = table(['medicine', 'why', 'n'], rows, 44);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
  expect(text).toContain('baricitinib        not recommended for    12');
  for (const word of rows.flat().flatMap((cell) => cell.split(' '))) expect(text).toContain(word);
});

it('gives Korean letters two places', () => {
  expect(table(['약', 'n'], [['바리시티닙', '1']], undefined).split('\n')).toEqual([
    '약          n',
    '──────────  ─',
    '바리시티닙  1',
  ]);
});
