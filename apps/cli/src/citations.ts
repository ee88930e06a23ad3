import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Missing, Statement } from '@bifrons/safety';

/** Section, date and grade of a statement: "section 2.1, June 2023, grade A". */
export function citationText({ citation }: Statement): string {
  if (citation === undefined) return 'the label as read';
  const unverified = citation.unverified ? ', unverified: check the label' : '';
  return `section ${citation.section}, ${citation.date}, grade ${citation.grade}${unverified}`;
}

/** A missing fact in words. */
export function missingText(missing: Missing): string {
  if ('fact' in missing) return patientFactVocabulary[missing.fact].words;
  return missing.medicines.length === 0 ? 'medicines taken' : 'medicines not known yet (see above)';
}
