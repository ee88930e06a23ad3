import { languages, type Language } from '@bifrons/language';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { FIRST_ADDRESSES, firstLoad } from './first-load.ts';

/** All that a first visit may load before it rests, in kB as gzip compresses it, but the model files. */
const BUDGET_KB: Readonly<Record<Language, number>> = { en: 350, de: 400, ko: 400 };
/**
 * More than that, openly: labels of JAK inhibitors of both regions are loaded, because how often a harm was counted may stand in
 * the other one, and antibodies, priors and words of every disease. They are to be loaded by disease.
 */
const MORE_KB: Partial<Record<(typeof FIRST_ADDRESSES)[number], Readonly<Record<Language, number>>>> = {
  person: { en: 364, de: 428, ko: 430 },
  options: { en: 452, de: 536, ko: 539 },
  forecast: { en: 440, de: 513, ko: 516 },
  safety: { en: 408, de: 495, ko: 499 },
  report: { en: 444, de: 529, ko: 532 },
};
/** What the engine computes with, counted apart: the posterior of one disease, the potency map, the compiled models of all. */
const MODELS_KB = 325;

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
