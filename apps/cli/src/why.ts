import type { ProvenanceEntry } from '@bifrons/model';
import { table } from './table.js';

const meaning: Record<ProvenanceEntry['grade'], string> = {
  A: 'read in the primary source',
  B: 'sponsor or regulator text',
  C: 'secondary source',
  M: 'remembered, unchecked: used as a wide prior',
  fit: 'estimated by our calibration',
  derived: 'derived by our potency map from measured potencies, with a range; not measured',
  assumed: 'assumed, with a reason',
};

const rangeOf = ({ range }: ProvenanceEntry): string =>
  range === undefined ? '' : ` (${range.map((end) => Number(end.toPrecision(3))).join('–')})`;

/** The answer to `--why`: every number used, its grade and its source. */
export function why(provenance: readonly ProvenanceEntry[]): string {
  const rows = provenance.map((p) => [
    p.path,
    p.value === null ? 'unknown' : `${p.qualifier ?? ''}${Number(p.value.toPrecision(5))}${rangeOf(p)}`,
    p.unit,
    p.grade,
    [p.source.title, p.source.where, p.source.doi ?? p.source.url].filter((s) => s !== undefined).join('; '),
  ]);
  const grades = [...new Set(provenance.map((p) => p.grade))].sort();
  return [
    table(['number', 'value', 'unit', 'grade', 'source'], rows),
    '',
    ...grades.map((grade) => `${grade}: ${meaning[grade]}`),
  ].join('\n');
}
