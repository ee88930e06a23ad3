// npm run check:knowledge: reads data/**/*.json, prints one line per problem and the number of statements by grade.
// Exit code 1 when there is a problem.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkKnowledge, countGrades } from './check-knowledge.js';
import type { CheckProblem } from './check-problem.js';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const files: Record<string, unknown> = {};
const problems: CheckProblem[] = [];

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!name.endsWith('.json')) continue;
  const path = relative(folder, join(folder, name)).split(sep).join('/');
  try {
    files[path] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ file: path, path: '$', kind: 'schema', message: `is not JSON: ${message}` });
  }
}
problems.push(...checkKnowledge(files));

for (const { file, path, kind, message } of problems)
  console.error(`data/${file} ${path} [${kind}] ${message}`);
const grades = [...countGrades(files)].sort(([a], [b]) => a.localeCompare(b));
const statements = grades.reduce((sum, [, count]) => sum + count, 0);
console.log(
  `${Object.keys(files).length} files, ${statements} statements: ${grades.map(([grade, count]) => `${grade} ${count}`).join(', ')}`,
);
console.log(problems.length === 0 ? 'no problems' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
