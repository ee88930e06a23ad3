// Fits the model to the trials (packages/inference/scripts/calibrate.mjs) or, with "potency" as its first word, the potency
// map to the measured potencies (potency.mjs there), or, with "in-skin", what a cream reaches in the skin (in-skin.mjs).
import { buildPackages, install, run } from './workspace.mjs';

install();
buildPackages();
const [first, ...rest] = process.argv.slice(2);
if (first === 'potency') run(process.execPath, ['packages/inference/scripts/potency.mjs', ...rest]);
else if (first === 'in-skin') run(process.execPath, ['packages/inference/scripts/in-skin.mjs', ...rest]);
else run(process.execPath, ['packages/inference/scripts/calibrate.mjs', ...process.argv.slice(2)]);
