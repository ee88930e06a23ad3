import { isFields, type Fields } from '../input/fields.js';
import type { FileReport } from './check-problem.js';
import { gradedEntries, objectsIn } from './graded-entries.js';

/** A remembered number cites a memory, a fitted one a calibration, an assumed one says why. */
function checkGrade(entry: Fields, keys: readonly PropertyKey[], source: unknown, report: FileReport): void {
  const { grade, reason } = entry;
  const kind = isFields(source) ? source['kind'] : undefined;
  // One reason may stand for many assumptions: in the note of their source.
  const common = kind === 'assumption' && isFields(source) ? source['note'] : undefined;
  if (grade === 'assumed' && typeof reason !== 'string' && typeof common !== 'string')
    report.add('source', keys, 'is assumed but gives no reason');
  if (kind === undefined) return;
  if ((grade === 'M') !== (kind === 'memory'))
    report.add(
      'source',
      [...keys, 'grade'],
      `grade ${String(grade)} does not go with a source of kind "${String(kind)}"`,
    );
  if ((grade === 'fit' || grade === 'derived') !== (kind === 'calibration'))
    report.add(
      'source',
      [...keys, 'grade'],
      `grade ${String(grade)} does not go with a source of kind "${String(kind)}"`,
    );
}

/** Every statement names a source of its file, and every source can be found by someone else. */
export function checkSources(file: unknown, report: FileReport): void {
  const sources: Fields = isFields(file) && isFields(file['sources']) ? file['sources'] : {};
  for (const [id, source] of Object.entries(sources)) {
    if (!isFields(source)) continue;
    const findable = ['doi', 'url', 'where'].some(
      (key) => typeof source[key] === 'string' && source[key] !== '',
    );
    if (!findable) report.add('source', ['sources', id], 'has neither doi, url nor where');
    if (typeof source['title'] !== 'string' || source['title'] === '')
      report.add('source', ['sources', id, 'title'], 'has no title');
  }
  const known = (id: string, keys: readonly PropertyKey[]) => {
    if (!Object.hasOwn(sources, id))
      report.add('source', keys, `"${id}" is not among the sources of the file`);
  };
  for (const { keys, value } of objectsIn(file)) {
    if (keys[0] === 'sources' && keys.length > 1) continue;
    if (typeof value['source'] === 'string') known(value['source'], [...keys, 'source']);
    if (keys.length > 0 && Array.isArray(value['sources']))
      value['sources'].forEach((id: unknown, index) => {
        if (typeof id === 'string') known(id, [...keys, 'sources', index]);
      });
  }
  for (const { keys, value } of gradedEntries(file)) {
    const id = value['source'];
    checkGrade(value, keys, typeof id === 'string' ? sources[id] : undefined, report);
    const { value: amount, note } = value;
    if (amount === null && typeof note !== 'string')
      report.add('source', keys, 'is unknown (null) but no note says what was looked for');
  }
}
