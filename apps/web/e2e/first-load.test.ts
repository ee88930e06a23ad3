import { languages, type Language } from '@bifrons/language';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { FIRST_ADDRESSES, firstLoad } from './first-load.ts';

/** All that a first visit may load before it rests, in kB as gzip compresses it, but the model files. */
const BUDGET_KB: Readonly<Record<Language, number>> = { en: 350, de: 400, ko: 400 };
/**
 * More than that, openly: where options are judged the labels of both regions are loaded with their translations, where studies
 * are shown the names of all diseases' studies. They are to be loaded by region and by disease.
 */
const MORE_KB: Partial<Record<(typeof FIRST_ADDRESSES)[number], Readonly<Record<Language, number>>>> = {
  person: { en: 350, de: 405, ko: 405 },
  options: { en: 412, de: 490, ko: 490 },
  forecast: { en: 390, de: 455, ko: 455 },
  safety: { en: 396, de: 478, ko: 478 },
  evidence: { en: 355, de: 435, ko: 435 },
  report: { en: 405, de: 485, ko: 485 },
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
    expect(bytes / 1000).toBeLessThanOrEqual((MORE_KB[address] ?? BUDGET_KB)[language]);
    expect(models / 1000).toBeLessThanOrEqual(MODELS_KB);
  },
  90_000,
);
