import { expect, it } from 'vitest';
import { philox4x32 } from './philox.js';

const words = (hex: string): Uint32Array => Uint32Array.from(hex.split(' '), (word) => parseInt(word, 16));

// counter, key, result: the philox4x32 lines with 10 rounds of Random123's tests/kat_vectors.
it.each([
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
])('philox4x32-10 of %s gives the published words', (counter, key, expected) => {
  const out = new Uint32Array(4);
  philox4x32(words(counter), words(key), out);
  expect(out).toEqual(words(expected));
});
