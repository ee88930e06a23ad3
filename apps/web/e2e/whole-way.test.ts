import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { byKeyboard, byMouse } from './hand.ts';
import { openScreen } from './screen.ts';
import { walkTheWay } from './way.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

it.each([
  ['by mouse', byMouse],
  ['by keyboard alone', byKeyboard],
])('the whole way is gone %s, without a complaint', { timeout: 600_000 }, async (_, hand) => {
  const { page, complaints } = await openScreen(pages, '', 'h1');
  await walkTheWay(page, hand);
  expect(complaints).toEqual([]);
  await page.context().close();
});
