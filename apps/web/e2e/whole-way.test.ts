import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { byKeyboard, byMouse, type Hand } from './hand.ts';
import { openScreen } from './screen.ts';
import { findAgain, walkTheWay, type Picture } from './way.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

/** In a window that is high enough for the whole of it. */
const keepPicture: Picture = async (name, of) => {
  await of.page().setViewportSize({ width: 1280, height: 1800 });
  await of.screenshot({ path: `${IMAGES}${name}.png` });
  await of.page().setViewportSize({ width: 1280, height: 900 });
};

const goTheWay = async (
  hand: Hand,
  picture: Picture,
  results: 'proved' | 'to prove',
  after?: (page: Page) => Promise<void>,
) => {
  const { page, complaints } = await openScreen(pages, '', 'h1');
  await walkTheWay(page, hand, picture, results);
  await after?.(page);
  expect(complaints).toEqual([]);
  await page.context().close();
};

it(
  'the whole way is gone by mouse, without a complaint, and a reload brings all back',
  { timeout: 600_000 },
  () => goTheWay(byMouse, keepPicture, 'to prove', (page) => findAgain(page, byMouse)),
);

it('the whole way is gone by keyboard alone, without a complaint', { timeout: 600_000 }, () =>
  goTheWay(byKeyboard, () => Promise.resolve(), 'proved'),
);
