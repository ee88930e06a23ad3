import type { FileReport } from './check-problem.js';
import { itemsAt } from './graded-entries.js';

/**
 * What the schema cannot say of the variants: a transcription factor has signals, and each of them carries it; a kinase has none of
 * its own, because every signal of the kinase is meant; nobody counts more responses than people.
 */
export function checkGainOfFunction(file: unknown, pathway: unknown, report: FileReport): void {
  const carried = new Map(itemsAt(pathway, 'signals').map(({ value }) => [value['id'], value['stats']]));
  for (const { keys, value: variant } of itemsAt(file, 'variants')) {
    const gene = String(variant['gene']);
    const signals = itemsAt(variant, 'signals');
    if (gene.startsWith('STAT') !== signals.length > 0)
      report.add('reference', keys, `${gene} ${signals.length > 0 ? 'has' : 'lacks'} signals of its own`);
    for (const { keys: at, value } of signals) {
      const stats = carried.get(value['id']);
      if (!Array.isArray(stats) || !stats.includes(gene))
        report.add('reference', [...keys, ...at], `no signal "${String(value['id'])}" that carries ${gene}`);
    }
  }
  for (const { keys, value } of itemsAt(file, 'responses'))
    if (Number(value['events']) > Number(value['n']))
      report.add('range', [...keys, 'events'], `is more than the ${String(value['n'])} people`);
}
