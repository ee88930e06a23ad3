import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Where Vite serves a package as built. */
const served = (name) =>
  `/@fs${fileURLToPath(new URL(`../packages/${name}/dist/index.js`, import.meta.url))}`;

/** Milliseconds that a forecast takes on one Web Worker of a headless Chromium: the least of ten, the worker being warm. */
export async function inChromium(request) {
  const root = fileURLToPath(new URL('../apps/web', import.meta.url));
  const server = await createServer({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const { openBrowser } = await server.ssrLoadModule('/e2e/browser.ts');
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const address = server.resolvedUrls.local[0];
    await page.goto(`${address}favicon.svg`);
    return await page.evaluate(
      async ([engine, inference, request]) => {
        const { openPool, wrapWebWorker } = await import(engine);
        const { forecast } = await import(inference);
        const url = '/src/forecast/compute-worker.ts';
        const pool = openPool({
          workers: 1,
          spawn: () => wrapWebWorker(new Worker(url, { type: 'module' })),
        });
        let least = Infinity;
        for (let k = 0; k < 10; k++) {
          const start = performance.now();
          await forecast(request, pool);
          least = Math.min(least, performance.now() - start);
        }
        await pool.close();
        return least;
      },
      [served('engine'), served('inference'), request],
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
