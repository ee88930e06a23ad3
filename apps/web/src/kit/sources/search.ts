import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';
import { gradeText } from './grades.ts';

/** The entries that contain every word of the query, in whatever part, as they are read in a language. */
export function searchEntries(
  entries: readonly ProvenanceEntry[],
  query: string,
  say: Say,
): ProvenanceEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { path, label, unit, grade, source, note } = entry;
    const text = [
      path,
      say(label),
      unit,
      `grade:${grade}`,
      gradeText(grade, say),
      source.title,
      source.where,
      note,
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
