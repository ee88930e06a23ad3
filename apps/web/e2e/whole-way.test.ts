import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { byKeyboard, byMouse, type Hand } from './hand.ts';
import { openScreen } from './screen.ts';
import { walkTheWay, type Picture } from './way.ts';

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

it.each<[string, Hand, Picture]>([
  ['by mouse', byMouse, keepPicture],
  ['by keyboard alone', byKeyboard, () => Promise.resolve()],
])('the whole way is gone %s, without a complaint', { timeout: 600_000 }, async (_, hand, picture) => {
  const { page, complaints } = await openScreen(pages, '', 'h1');
  await walkTheWay(page, hand, picture);
  expect(complaints).toEqual([]);
  await page.context().close();
});
