import { inlinePool } from '@bifrons/engine';
import { prefer, weigh } from '@bifrons/benefit-risk';
import { parseRegimenText } from '@bifrons/knowledge';
import { modelTasks } from '@bifrons/model';

const patient = {
  id: 'example',
  birthYear: 1988,
  sex: 'female',
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2.5 },
};
const options = ['baricitinib:4mg:qd', 'ritlecitinib:50mg:qd'].map((label) => ({
  label,
  segments: parseRegimenText(label).value,
}));
const weighing = await weigh(
  { patient, options, region: 'us', today: '2026-11-21', horizonWeeks: 52, virtualPatients: 200 },
  inlinePool(modelTasks),
);
for (const { label, benefits, harms } of weighing.options) {
  const { expected } = benefits.outcomes.find(({ id }) => id === 'salt-20');
  const zoster = harms.find(({ harm }) => harm === 'zoster');
  const [low, high] = expected.interval.map(Math.round);
  console.log(
    label.padEnd(20),
    `SALT ≤ 20: ${expected.per100.toFixed(0)} (${low} to ${high}) of 100;`,
    `zoster: ${(zoster.with ?? zoster.without).value.toFixed(2)}`,
  );
}
const { sensitivity } = prefer(weighing, { 'salt-20': 1, 'lose-20': 1 });
for (const { criterion, turns } of sensitivity)
  for (const { share, below, above } of turns)
    console.log(`${criterion} above ${Math.round(100 * share)} %: ${above} before ${below}`);
