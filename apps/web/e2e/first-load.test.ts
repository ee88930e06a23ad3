import { languages, type Language } from '@bifrons/language';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { FIRST_ADDRESSES, firstLoad } from './first-load.ts';

/** All that a first visit may load before it rests, in kB as gzip compresses it, but the model files. */
const BUDGET_KB: Readonly<Record<Language, number>> = { en: 350, de: 400, ko: 400 };
/**
 * More than that, openly: where options are judged the labels of both regions and of the options of every disease are loaded
 * with their translations. They are to be loaded by region and by disease.
 */
const MORE_KB: Partial<Record<(typeof FIRST_ADDRESSES)[number], Readonly<Record<Language, number>>>> = {
  person: { en: 355, de: 418, ko: 418 },
  options: { en: 450, de: 540, ko: 540 },
  forecast: { en: 415, de: 485, ko: 485 },
  safety: { en: 420, de: 516, ko: 516 },
  report: { en: 442, de: 535, ko: 535 },
};
/** What the engine computes with, counted apart: the posterior of one disease, the potency map, the compiled models of all. */
const MODELS_KB = 285;

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
