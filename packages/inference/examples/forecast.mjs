import { inlinePool } from '@bifrons/engine';
import { parseRegimenText } from '@bifrons/knowledge';
import { forecast } from '@bifrons/inference';
import { modelTasks } from '@bifrons/model';

const patient = {
  id: 'example',
  birthYear: 1988,
  sex: 'female',
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2.5 },
};
const regimens = ['baricitinib:4mg:qd', 'baricitinib:4mg:qd,none@36'].map((label) => ({
  label,
  segments: parseRegimenText(label).value,
}));
const result = await forecast(
  { patient, regimens, weeks: 52, virtualPatients: 200, year: 2026 },
  inlinePool(modelTasks),
);
for (const r of result.regimens) console.log(r.label, Math.round(r.median[36]), Math.round(r.median[52]));
