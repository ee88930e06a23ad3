import { describe, expect, it } from 'vitest';
import { phrase } from './phrase.js';
import { errorWords, PhrasedError } from './phrased-error.js';
import { english, speaker } from './say.js';

const weeks = '{n, plural, one {# week} other {# weeks}}';
const german = speaker('de', {
  [weeks]: '{n, plural, one {# Woche} other {# Wochen}}',
  '{dose} mg': '{dose, number} mg',
  'a pause of {time} costs little': 'eine Pause von {time} kostet wenig',
});

describe('say', () => {
  it('says English as it stands, with plurals', () => {
    expect(english('Start over')).toBe('Start over');
    expect([1, 3].map((n) => english(weeks, { n }))).toEqual(['1 week', '3 weeks']);
  });

  it('says a translation with the numbers of its language, and English where there is none', () => {
    expect(german(weeks, { n: 1 })).toBe('1 Woche');
    expect(german('{dose} mg', { dose: 2.5 })).toBe('2,5 mg');
    expect(german('Start over')).toBe('Start over');
    expect(german.number(1234.56, 1)).toBe('1.234,6');
    expect([german.number(-2, 1), german.fixed(-2, 1)]).toEqual(['−2', '−2,0']);
    expect(german.list(['a', 'b', 'c'], 'or')).toBe('a, b oder c');
  });
});

describe('a phrase', () => {
  const pause = phrase('a pause of {time} costs little', { time: phrase(weeks, { n: 3 }) });

  it('is English as a string and in JSON, and said with the phrases in its braces', () => {
    expect(`${pause}`).toBe('a pause of 3 weeks costs little');
    expect(JSON.stringify({ pause })).toBe('{"pause":"a pause of 3 weeks costs little"}');
    expect(german(pause)).toBe('eine Pause von 3 Wochen kostet wenig');
  });

  it('makes an error that can be said', () => {
    const error = new PhrasedError(pause, phrase(weeks, { n: 1 }));
    expect(error.message).toBe('a pause of 3 weeks costs little\n1 week');
    expect(errorWords(error, german)).toBe('eine Pause von 3 Wochen kostet wenig\n1 Woche');
    expect(errorWords(new Error('no file'), german)).toBe('no file');
  });
});
