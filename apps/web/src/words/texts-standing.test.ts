import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asRead, TextFinder } from '../../texts-standing.ts';

it('finds in one pass what looking for each text finds', () => {
  // Two letters, so that texts begin alike, overlap and stand in each other.
  const letters = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', '한'), minLength: 1, maxLength });
  fc.assert(
    fc.property(fc.uniqueArray(letters(12), { maxLength: 20 }), letters(200), (texts, code) => {
      const found = new TextFinder(texts.map((text) => [text, text] as const)).in(code);
      expect([...found].sort()).toEqual(texts.filter((text) => code.includes(text)).sort());
    }),
  );
});

it('reads a literal, and JSON in a literal', () => {
  expect(asRead(String.raw`'It\u2019s \"said\"'`)).toBe('\'It’s "said"\'');
  expect(asRead(JSON.stringify(JSON.stringify({ note: 'a “b”\nc' })))).toContain('a “b”\nc');
});
