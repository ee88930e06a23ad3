import { languages, type Language } from '@bifrons/language';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { FIRST_ADDRESSES, firstLoad } from './first-load.ts';

/** All that a first visit may load before it rests, in kB as gzip compresses it, but the model files. */
const BUDGET_KB: Readonly<Record<Language, number>> = { en: 350, de: 400, ko: 400 };
/**
 * More than that, openly: screens that judge options load the labels of both regions, and their translations. They are to be
 * loaded by region.
 */
const JUDGING_KB: Partial<Record<(typeof FIRST_ADDRESSES)[number], Readonly<Record<Language, number>>>> = {
  options: { en: 400, de: 470, ko: 470 },
  forecast: { en: 390, de: 450, ko: 450 },
  safety: { en: 385, de: 462, ko: 462 },
  report: { en: 395, de: 465, ko: 465 },
};
/** What the engine computes with, counted apart: the posterior of one disease, the potency map, compiled models. */
const MODELS_KB = 255;

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
    expect(bytes / 1000).toBeLessThanOrEqual((JUDGING_KB[address] ?? BUDGET_KB)[language]);
    expect(models / 1000).toBeLessThanOrEqual(MODELS_KB);
  },
  90_000,
);
