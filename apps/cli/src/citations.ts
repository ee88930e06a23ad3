import { patientFactVocabulary } from '@bifrons/knowledge';
import type { Citation, Missing, Statement } from '@bifrons/safety';
import { table } from './table.js';

/** Section, date and grade of a statement: "section 2.1, June 2023, grade A"; a rule of class with its reason. */
export function citationText({ citation }: Statement): string {
  if (citation === undefined) return 'the label as read';
  if (citation.section === null) return `rule of class, grade ${citation.grade}${reasonText(citation)}`;
  const unverified = citation.unverified ? ', unverified: check the label' : '';
  return `section ${citation.section}, ${citation.date}, grade ${citation.grade}${unverified}`;
}

const reasonText = ({ reason, sources }: Citation): string =>
  reason !== undefined ? `: ${reason}` : sources[0] === undefined ? '' : `: ${sources[0].title}`;

/** A missing fact in words. */
export function missingText(missing: Missing): string {
  if ('fact' in missing) return patientFactVocabulary[missing.fact].words;
  return missing.medicines.length === 0 ? 'medicines taken' : 'medicines not known yet (see above)';
}

/** The answer to `--why` where labels speak: every statement that was used, its grade and its source; each once. */
export function whyStatements(statements: readonly (readonly [medicine: string, Statement])[]): string {
  const rows = statements.map(([medicine, { words, citation }]) =>
    citation === undefined
      ? [medicine, words, '', '', 'the label as read']
      : [
          medicine,
          words,
          citation.section ?? 'rule of class',
          `${citation.grade}${citation.unverified ? ', unverified' : ''}`,
          [
            citation.date,
            citation.reason,
            ...citation.sources.map(({ title, where }) => `${title}, ${where}`),
          ]
            .filter((part) => part != null)
            .join('; '),
        ],
  );
  const once = new Map(rows.map((row) => [row.join('\n'), row]));
  return table(['medicine', 'statement', 'section', 'grade', 'source'], [...once.values()]);
}
