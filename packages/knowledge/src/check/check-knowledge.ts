import { schemaProblems } from '../input/schema-problems.js';
import { schemaOfDataFile } from '../schema/data-files.js';
import { FileReport, type CheckProblem } from './check-problem.js';
import { checkClaims } from './claims.js';
import { checkCrossReferences, idsIn } from './cross-references.js';
import { gradedEntries, itemsAt } from './graded-entries.js';
import { checkGainOfFunction } from './gain-of-function.js';
import { checkHarms } from './harms.js';
import { checkIncidence, checkLabel } from './labels.js';
import { checkMedicines, medicineNames } from './medicines.js';
import { checkSources } from './statement-sources.js';
import { checkTrialFigures } from './trial-figures.js';
import { checkUnitAndRange } from './units-and-ranges.js';

/**
 * Everything that is wrong with the data files (path below data/ → parsed JSON): schema, unit, plausible range,
 * cross-reference, source. Files that break their schema are still checked as far as they can be understood.
 */
export function checkKnowledge(files: Readonly<Record<string, unknown>>): CheckProblem[] {
  const problems: CheckProblem[] = [];
  const medicines = medicineNames(files);
  const drugs = idsIn(files, 'drugs');
  const classes = new Set(itemsAt(files['interactions.json'], 'classes').map(({ value }) => value['id']));
  for (const [path, file] of Object.entries(files)) {
    const report = new FileReport(path, problems);
    const schema = schemaOfDataFile(path);
    if (schema === undefined) {
      report.add('schema', [], 'no file of this name belongs here');
      continue;
    }
    for (const found of schemaProblems(schema, file))
      problems.push({
        file: path,
        path: found.path,
        kind: 'schema',
        message: `${found.message}${found.suggestion === undefined ? '' : ` (${found.suggestion})`}`,
      });
    checkSources(file, report);
    for (const entry of gradedEntries(file)) checkUnitAndRange(entry, report);
    if (path.startsWith('trials/')) checkTrialFigures(file, report);
    if (path.startsWith('labels/')) checkLabel(file, medicines, report);
    if (path === 'medicines.json') checkMedicines(file, classes, drugs, report);
    if (path === 'incidence.json') checkIncidence(file, drugs, report);
    if (path === 'harms.json') checkHarms(file, drugs, report);
    if (path === 'claims.json') checkClaims(file, report);
    if (path === 'gain-of-function.json') checkGainOfFunction(file, files['pathway.json'], report);
  }
  problems.push(...checkCrossReferences(files));
  return problems;
}

/** How many statements have each grade. */
export function countGrades(files: Readonly<Record<string, unknown>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of Object.values(files))
    for (const { value } of gradedEntries(file)) {
      const grade = String(value['grade']);
      counts.set(grade, (counts.get(grade) ?? 0) + 1);
    }
  return counts;
}
