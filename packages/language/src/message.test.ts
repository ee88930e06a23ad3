import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { formatMessage, parseMessage, type Filled } from './message.js';
import { languages, loadCatalogue } from './say.js';

type Format = (values: Filled) => string;
const ours = (message: string, language: string): Format => {
  const parts = parseMessage(message);
  return (values) => formatMessage(parts, language, values);
};
const reference = (message: string, language: string): Format => {
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  return (values) => String(format.format(values));
};

/** Some value for everything: numbers on each side of one, a fraction, a thousand; the cases of each select are tried in turn. */
const NUMBERS = [0, 1, 2, 1.5, -3, 12345.678];
const namesIn = (message: string): string[] => [
  ...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name)),
];
const casesIn = (message: string): string[] => [
  ...new Set([...message.matchAll(/(\w[\w-]*)\s*\{/g)].map(([, name = '']) => name)),
];

describe.each(languages.filter((language) => language !== 'en'))('the messages in %s', (language) => {
  it('say what intl-messageformat says', async () => {
    const catalogue = await loadCatalogue(language);
    let compared = 0;
    for (const [text, message] of Object.entries(catalogue))
      for (const [one, spoken] of [
        [text, 'en'],
        [message, language],
      ] as const) {
        if (!one.includes('{')) continue;
        const names = namesIn(one);
        const [say, expected] = [ours(one, spoken), reference(one, spoken)];
        for (const value of [...(/,\s*(?:number|plural)/.test(one) ? NUMBERS : [2]), ...casesIn(one)]) {
          const isCounted = (name: string): boolean =>
            new RegExp(`\\{\\s*${name}\\s*,\\s*(?:number|plural)`).test(one);
          const values = Object.fromEntries(
            names.map((name) => [name, isCounted(name) && typeof value === 'string' ? 2 : value]),
          );
          if (say(values) !== expected(values)) expect(say(values)).toBe(expected(values));
          compared += 1;
        }
      }
    expect(compared).toBeGreaterThan(4000);
  });
});

it('says what intl-messageformat says of any message put together of what is read', () => {
  const literal = fc.stringMatching(/^[a-z ,.#<>]{0,6}$/).map((text) => text.replace(/[<>]/g, ''));
  const { message } = fc.letrec<{ message: string; part: string }>((tie) => ({
    message: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { maxDepth: 3 },
      literal,
      fc.constantFrom('{a}', '{ n }', '{n, number}', "'{'", "''", "it's"),
      fc
        .tuple(tie('message'), tie('message'), fc.constantFrom('=0', 'one', '=3'))
        .map(([one, other, which]) => `{n, plural, ${which} {${one}} other {${other}}}`),
      fc
        .tuple(tie('message'), tie('message'))
        .map(([one, other]) => `{a, select, yes {${one}} other{${other}}}`),
    ),
  }));
  fc.assert(
    fc.property(message, fc.constantFrom(...NUMBERS, 3), fc.constantFrom('yes', 'no'), (text, n, a) => {
      expect(ours(text, 'de')({ n, a })).toBe(reference(text, 'de')({ n, a }));
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['{n', '“}” is missing|“,” is missing'],
  ['n}', '“{” is missing before'],
  ['{n, date}', 'neither number, plural nor select'],
  ['{n, plural, one {#}}', '“other” is missing'],
  ['{n, number, ::percent}', '“}” is missing'],
])('refuses %s, with the place', (message, why) => {
  expect(() => parseMessage(message)).toThrow(new RegExp(`at letter \\d+: .*(?:${why})`));
});

it('refuses a value that is missing', () => {
  expect(() => ours('{n, number} of {all}', 'en')({ n: 1 })).toThrow('“all” has no value');
});
