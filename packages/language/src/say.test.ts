import { describe, expect, it } from 'vitest';
import { english, speaker } from './say.js';

describe('say', () => {
  const weeks = '{n, plural, one {# week} other {# weeks}}';

  it('says English as it stands, with plurals', () => {
    expect(english('Start over')).toBe('Start over');
    expect([1, 3].map((n) => english(weeks, { n }))).toEqual(['1 week', '3 weeks']);
  });

  it('says a translation with the numbers of its language, and English where there is none', () => {
    const german = speaker('de', {
      [weeks]: '{n, plural, one {# Woche} other {# Wochen}}',
      '{dose} mg': '{dose, number} mg',
    });
    expect(german(weeks, { n: 1 })).toBe('1 Woche');
    expect(german('{dose} mg', { dose: 2.5 })).toBe('2,5 mg');
    expect(german('Start over')).toBe('Start over');
    expect(german.number(1234.56, 1)).toBe('1.234,6');
    expect([german.number(-2, 1), german.fixed(-2, 1)]).toEqual(['−2', '−2,0']);
  });
});
