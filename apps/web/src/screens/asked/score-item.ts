import { patientFactVocabulary, type PatientFactName } from '@bifrons/knowledge';
import { primaryScoreOf } from '../../subject/severity/scores.ts';

/** How the primary score of a disease is asked for: as labels name it where they do. */
export function scoreItem(disease: string): PatientFactName | 'severity' {
  const { id } = primaryScoreOf(disease);
  return id in patientFactVocabulary ? (id as PatientFactName) : 'severity';
}
