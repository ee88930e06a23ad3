import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { print } from './report.mjs';

const PRESSES = 20;

/** What a user of the built page waits for: its code at first, and the next forecast after a key. */
export async function inBrowser() {
  const root = fileURLToPath(new URL('../apps/web', import.meta.url));
  const loader = await createServer({ root, logLevel: 'error', server: { middlewareMode: true, ws: false } });
  const { servePages } = await loader.ssrLoadModule('/e2e/browser.ts');
  const { firstLoad, FIRST_ADDRESSES } = await loader.ssrLoadModule('/e2e/first-load.ts');
  const pages = await servePages();
  try {
    const rows = [];
    for (const address of FIRST_ADDRESSES) {
      const { files, scripts, models } = await firstLoad(pages, address);
      rows.push([`#/${address}`, files, kilobytes(scripts), kilobytes(models)]);
    }
    print(
      'First load of the page, gzip',
      ['address', 'files of JavaScript', 'JavaScript, KB', 'models, KB'],
      rows,
    );
    print(
      `From a key on the stop handle to the picture, 500 virtual people × 2 regimens (${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'})`,
      ['', 'median ms', 'least ms', 'most ms'],
      await waits(pages),
    );
  } finally {
    await pages.close();
    await loader.close();
  }
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(0);

/** From the key to the first frame that shows that it was heard, and to the first one with the new forecast. */
async function waits({ browser, home }) {
  const page = await browser.newPage();
  await page.goto(`${home}#/forecast`);
  const answered = page.locator('.answer[data-state="fresh"]');
  const outlook = page.locator('.outlook[data-state="fresh"]');
  await answered.waitFor();
  await page.getByRole('slider', { name: 'Stop of regimen B' }).focus();
  const heard = [];
  const drawn = [];
  for (let press = 0; press < PRESSES; press++) {
    await outlook.waitFor();
    await page.evaluate(watch);
    await page.keyboard.press(press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    const times = await page.evaluate(() => globalThis.waited);
    heard.push(times.stale);
    drawn.push(times.fresh);
  }
  return [
    ['heard: the old curves fade', ...spread(heard)],
    ['the new forecast', ...spread(drawn)],
  ];
}

/** Runs in the page: promises the milliseconds from the next key to the frames after each state of the answer. */
function watch() {
  globalThis.waited = new Promise((done) => {
    const answer = document.querySelector('.answer');
    const times = {};
    let pressed;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const { state } = answer.dataset;
      if (state === 'fresh') observer.disconnect();
      // A task after the frame's callbacks: the frame is drawn by then.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times[state] ??= performance.now() - pressed;
          if (state === 'fresh') done(times);
        };
        port2.postMessage(null);
      });
    });
    observer.observe(answer, { attributeFilter: ['data-state'] });
  });
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = (sorted[(PRESSES - 1) >> 1] + sorted[PRESSES >> 1]) / 2;
  return [median, sorted[0], sorted.at(-1)].map((ms) => ms.toFixed(0));
}
