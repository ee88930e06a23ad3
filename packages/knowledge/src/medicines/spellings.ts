import { spellingKey } from '../spelling.js';

/** Shorter names are taken as they stand: too many of them differ by one letter. */
const shortest = 6;

/** The ending by which the languages differ: ketoconazole, ketoconazol, chetoconazolo; lithium, litio. */
export const withoutEnding = (key: string): string => key.replace(/(?:um|[aeo])$/, '');

const replaced = (key: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [pattern, by]) => text.replace(pattern, by), key);

const romance = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/y/g, 'i'],
  [/ch(?=[lro])/g, 'c'],
  [/[ao]e/g, 'e'],
  [/ou/g, 'u'],
] as const;
const spanish = [...romance, [/k/g, 'c'], [/([bdfglmnpstz])\1/g, '$1']] as const;
const italian = [...romance, [/k(?=[ei])/g, 'ch'], [/k/g, 'c'], [/^h/, ''], [/ct/g, 'tt']] as const;

/** How the ingredient's name is written in German, French, Spanish and Italian, without its ending. */
export function foreignSpellings(name: string): string[] {
  const key = spellingKey(name);
  // "vitamin E" would lose its letter.
  const hasShortWord = /(?:^|[\s-])\S{1,2}(?:$|[\s-])/.test(name);
  if (key.length < shortest || hasShortWord || /[^a-z0-9]/.test(key)) return [];
  const acid = /^(.+)ic acid$/i.exec(name)?.[1];
  const forms = [
    key,
    replaced(key, spanish),
    replaced(key, italian),
    replaced(replaced(key, italian), [[/x/g, 's']]),
    replaced(key, [[/c(?=[aoulrt])/g, 'k']]),
    ...(acid === undefined
      ? []
      : ['acide $ique', 'acido $ico', '$insaure', '$saure', '$insaeure', '$saeure'].flatMap((form) =>
          [acid, replaced(spellingKey(acid), spanish)].map((stem) => spellingKey(form.replace('$', stem))),
        )),
  ];
  return [...new Set(forms.map(withoutEnding))];
}

/** A name as it is listed, with umlauts written out too. */
export function listedSpellings(name: string): string[] {
  const written = name.replace(/[äöü]/gi, (umlaut) => `${umlaut.normalize('NFD').charAt(0)}e`);
  return [...new Set([spellingKey(name), spellingKey(written)])];
}
