// `npm run bench`: what the machine can do, as numbers and as ratios within one run.
import { buildPackages, buildWeb, install } from '../scripts/workspace.mjs';

install();
buildPackages();
buildWeb();

const { simulations } = await import('./simulations.mjs');
const { inBrowser } = await import('./in-browser.mjs');
const { twinTable } = await import('./twin.mjs');
const { backEnds } = await import('./back-ends.mjs');
const { workPrecision } = await import('./work-precision.mjs');
const { coverageTable } = await import('./coverage.mjs');
await simulations();
await inBrowser();
await twinTable();
backEnds();
workPrecision();
await coverageTable();
