import { languages, type Language } from '@bifrons/language';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { FIRST_ADDRESSES, firstLoad } from './first-load.ts';

/** All that a first visit may load before it rests, in kB as gzip compresses it, but the model files. */
const BUDGET_KB: Readonly<Record<Language, number>> = { en: 350, de: 400, ko: 400 };
/**
 * More than that, openly: what weighs options needs the harms of all medicines, the facts of all drugs and the models of all
 * diseases, and their words; and the labels of the three medicines that are compared first.
 */
const MORE_KB: Partial<Record<(typeof FIRST_ADDRESSES)[number], Readonly<Record<Language, number>>>> = {
  person: { en: 350, de: 406, ko: 409 },
  options: { en: 385, de: 464, ko: 468 },
  forecast: { en: 353, de: 415, ko: 419 },
  safety: { en: 350, de: 422, ko: 426 },
  report: { en: 381, de: 461, ko: 465 },
  validation: { en: 350, de: 400, ko: 404 },
};
/** What the engine computes with, counted apart: posterior and WebAssembly of one disease, the potency map, the equations of all. */
const MODELS_KB = 232;

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const visits = FIRST_ADDRESSES.flatMap((address) =>
  languages.map((language) => [address, language] as const),
);

it.each(visits)(
  'stays small at #/%s in %s, every byte counted, and has all its words',
  async (address, language) => {
    const { bytes, models, unspoken } = await firstLoad(pages, address, language);
    expect(unspoken).toEqual([]);
    expect(bytes / 1000).toBeGreaterThan(100);
    expect(bytes / 1000).toBeLessThanOrEqual((MORE_KB[address] ?? BUDGET_KB)[language]);
    expect(models / 1000).toBeLessThanOrEqual(MODELS_KB);
  },
  90_000,
);
