// `npm run bench`: what the machine can do, as numbers and as ratios within one run.
import { buildPackages, install } from '../scripts/workspace.mjs';

install();
buildPackages();

const { simulations } = await import('./simulations.mjs');
const { workPrecision } = await import('./work-precision.mjs');
await simulations();
workPrecision();
