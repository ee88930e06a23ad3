import type { ProvenanceEntry } from '@bifrons/model';
import { GRADES } from './grades.ts';

/** The entries that contain every word of the query, in whatever part. */
export function searchEntries(entries: readonly ProvenanceEntry[], query: string): ProvenanceEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { path, label, unit, grade, source, note } = entry;
    const text = [path, label, unit, `grade:${grade}`, GRADES[grade], source.title, source.where, note]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
