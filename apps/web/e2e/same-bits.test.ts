import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { openBrowser } from './browser.js';
import { forecastBytes } from './forecast-bytes.js';

it('a forecast has the same bytes in Chromium and in Node', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const server = await createServer({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls!.local[0]!}favicon.svg`);
    // As text, because Vitest rewrites the imports of functions.
    const inChromium = await page.evaluate<string>(
      `import('/e2e/forecast-bytes.ts').then((module) => module.forecastBytes())`,
    );
    const inNode = await forecastBytes();
    expect(inNode.length).toBeGreaterThan(10_000);
    expect(inChromium).toBe(inNode);
  } finally {
    await browser.close();
    await server.close();
  }
});
