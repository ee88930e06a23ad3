// Fits the model to the trials: see packages/inference/scripts/calibrate.mjs.
import { buildPackages, install, run } from './workspace.mjs';

install();
buildPackages();
run(process.execPath, ['packages/inference/scripts/calibrate.mjs', ...process.argv.slice(2)]);
