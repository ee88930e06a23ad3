// npm run calibrate -- in-skin: what ruxolitinib cream reaches in eczema, in multiples of its IC50, written into its file. The
// posterior of the disease stays as it is: one number is set so that the trial of the cream (examples/trials/true-ad1.json)
// comes out as published (a cut: the trial of the cream tells nothing about the rest of the model).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inlinePool } from '@bifrons/engine';
import { findDrug } from '@bifrons/knowledge';
import { betweenTrials, modelTasks, simulateTrial } from '@bifrons/model';

const file = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const design = JSON.parse(readFileSync(file('examples/trials/true-ad1.json'), 'utf8'));
/** Fitted to; what plasma says of the lower strength, 35.7 against 23.8 nM (Gong 2021); its arm is not fitted to. */
const [arm, strength, lower, plasmaRatio] = ['rux1-5', 1.5, 0.75, 35.7 / 23.8];

const ofDisease = (fact) => fact.disease === design.disease;
const inSkin = findDrug('ruxolitinib-cream').topical.inSkin.filter(ofDisease);
/** Predicted share, and what of it was published, when the skin holds so many multiples of the IC50. */
async function at(multiple) {
  for (const fact of inSkin) {
    fact.value = fact.strengthPercent === strength ? multiple : multiple / plasmaRatio;
    delete fact.range;
  }
  const { arms } = await simulateTrial(design, inlinePool(modelTasks));
  const [{ estimate, published }] = arms.find(({ id }) => id === arm).endpoints;
  return { predicted: estimate / 100, ...published[0] };
}
const logit = (p) => Math.log(p / (1 - p));
const steps = Array.from({ length: 17 }, (_, k) => Math.log(0.25) + (k / 16) * Math.log(16));
const curve = [];
for (const ln of steps) curve.push({ ln, ...(await at(Math.exp(ln))) });
const { estimate, n } = curve[0];
const p = estimate / 100;
/** SD of the logit of a share in one trial of n people: chance, and how trials differ. */
const sd = Math.sqrt((1 / n + betweenTrials(design.disease)) / (p * (1 - p)));
/** Where the curve passes a share; outside of what was tried nothing is known, and nothing is written. */
function multipleAt(share) {
  const k = curve.findIndex(({ predicted }) => predicted >= share);
  if (k <= 0) {
    console.error(`Nothing was written: no multiple from 0.25 to 4 gives ${(100 * share).toFixed(1)} %.`);
    process.exit(1);
  }
  const [a, b] = [curve[k - 1], curve[k]];
  const part = (logit(share) - logit(a.predicted)) / (logit(b.predicted) - logit(a.predicted));
  return Math.exp(a.ln + part * (b.ln - a.ln));
}
const shareAt = (sds) => 1 / (1 + Math.exp(-(logit(p) + 1.959963984540054 * sds * sd)));
const [low, value, high] = [-1, 0, 1].map((sds) => multipleAt(shareAt(sds)));
console.log(
  `${curve.map(({ ln, predicted }) => `${Math.exp(ln).toFixed(2)}: ${(100 * predicted).toFixed(1)} %`).join('\n')}`,
);
console.log(`published ${estimate} % of ${n}: ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);

const path = file('packages/knowledge/data/drugs/ruxolitinib-cream.json');
const drug = JSON.parse(readFileSync(path, 'utf8'));
const three = (x) => Number(x.toPrecision(3));
for (const fact of drug.topical.inSkin.filter(ofDisease)) {
  const by = fact.strengthPercent === lower ? plasmaRatio : 1;
  fact.value = three(value / by);
  fact.range = [three(low / by), three(high / by)];
}
writeFileSync(path, `${JSON.stringify(drug, null, 2)}\n`);
