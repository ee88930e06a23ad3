import { validation } from '@bifrons/knowledge';
import { diseaseModels, type DiseaseModel } from '@bifrons/model';
import { reportOf, type ValidationReport } from './validation-report.js';

/** Where the scoreboard of a disease is written down, from the root of the repository. */
export const scoreboardFile = ({ id }: DiseaseModel): string =>
  id === diseaseModels[0].id ? 'docs/validation.md' : `docs/validation-${id}.md`;

/** The page of a disease's model, from the root of the repository: diseases with the same equations have one. */
export const modelPage = ({ id, equations }: DiseaseModel): string => `docs/model/${equations.file ?? id}.md`;

/** The scoreboard of a disease's posterior. @throws Error before the first calibration */
export function validate(disease: DiseaseModel = diseaseModels[0]): ValidationReport {
  const found = validation(disease.id);
  if (found === undefined) throw new Error('there is no scoreboard yet: run npm run calibrate');
  return reportOf(found, disease);
}
