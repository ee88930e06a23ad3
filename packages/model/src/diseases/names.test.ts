import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { diseaseModels } from './registry.js';

/**
 * Rooms in which nothing names a disease or a score (DESIGN §3): folders or files of the repository. Those that are not
 * listed are not clean yet; a room that has been cleaned is added.
 */
const clean = [
  'packages/engine/src',
  'packages/interchange/src',
  'packages/model/src/engagement',
  'packages/model/src/pharmacokinetics',
  'packages/model/src/signalling',
  'packages/model/src/simulation',
  'packages/model/src/patients',
  'packages/model/src/can-simulate.ts',
  'packages/model/src/exposure.ts',
  'packages/model/src/facts.ts',
  'packages/model/src/posterior.ts',
  'packages/model/src/regimen.ts',
  'packages/model/src/run.ts',
  'packages/model/src/tasks.ts',
  'packages/model/src/trial',
  'packages/inference/src/statistics',
  'packages/inference/src/potency',
  'packages/inference/src/scenarios.ts',
  'packages/inference/src/parameter-space.ts',
  'packages/inference/src/parameter-table.ts',
  'packages/inference/src/validate.ts',
  'packages/inference/src/person/certainty.ts',
  'packages/inference/src/person/certainty-levels.ts',
  'packages/inference/src/person/crowd.ts',
  'packages/inference/src/person/evidence.ts',
  'packages/inference/src/person/forecast.ts',
  'packages/inference/src/person/history.ts',
  'packages/inference/src/person/outlook.ts',
  'packages/inference/src/person/posterior-people.ts',
  'packages/inference/src/person/scores.ts',
  'packages/knowledge/src/diary.ts',
  'packages/knowledge/src/seen-scores.ts',
  'packages/knowledge/src/input/patient.ts',
  'packages/knowledge/src/input/scores.ts',
  'packages/knowledge/src/input/order.ts',
  'packages/knowledge/src/input/trial-design.ts',
  'packages/knowledge/src/schema/observation.ts',
  'packages/knowledge/src/schema/patient.ts',
  'packages/benefit-risk/src/benefit',
  'packages/benefit-risk/src/prefer',
  'packages/benefit-risk/src/report',
  'packages/benefit-risk/src/burden.ts',
  'packages/benefit-risk/src/courses.ts',
  'packages/benefit-risk/src/request.ts',
  'packages/benefit-risk/src/weigh.ts',
  'packages/benefit-risk/src/weighing.ts',
  'apps/cli/src/commands/trial.ts',
  'apps/cli/src/weighing-text.ts',
  'apps/web/src/kit',
  'apps/web/src/subject/body',
  'apps/web/src/subject/patient',
  'apps/web/src/subject/regimens',
  'apps/web/src/subject/severity',
  'apps/web/src/subject/storage',
  'apps/web/src/subject/state/workbench.ts',
  'apps/web/src/subject/state/trial-draft.ts',
  'apps/web/src/subject/state/view.ts',
  'apps/web/src/subject/state/question.ts',
  'apps/web/src/screens/asked',
  'apps/web/src/screens/dose-response',
  'apps/web/src/screens/evidence',
  'apps/web/src/screens/forecast',
  'apps/web/src/screens/validation',
  'apps/web/src/screens/offline',
  'apps/web/src/screens/options',
  'apps/web/src/screens/outlook',
  'apps/web/src/screens/pathway',
  'apps/web/src/screens/person',
  'apps/web/src/screens/regimens',
  'apps/web/src/screens/report',
  'apps/web/src/screens/safety',
  'apps/web/src/screens/shell',
  'apps/web/src/screens/trial',
  'apps/web/src/screens/weighing',
];

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Words of the ids of diseases and scores, each of which nobody else has, and the place of the first disease. */
const forbidden = new Set([
  ...diseaseModels.flatMap(({ id }) => id.split('-')),
  ...diseaseModels.flatMap(({ scores }) => scores.map(({ id }) => id)),
  'scalp',
]);
/** Examples in descriptions of fields, which a person reads in an error. */
const examples = /such as [a-z-]+$/;

function sourcesOf(room: string): string[] {
  if (/\.tsx?$/.test(room)) return [room];
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture|generated)\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`);
}

/** Identifiers and strings of a source, without its comments. */
function spokenIn(text: string, path: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isJsxText(node)) found.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Names of diseases and scores that a source speaks. */
const namesIn = (text: string, path = 'source.ts'): string[] =>
  spokenIn(text, path).filter(
    (one) => !examples.test(one) && wordsOf(one).some((word) => forbidden.has(word)),
  );

describe('a disease or a score', () => {
  it.each(clean)('is not named in %s', (room) => {
    const named = sourcesOf(room).flatMap((path) =>
      namesIn(readFileSync(join(root, path), 'utf8'), path).map((name) => `${path}: ${name}`),
    );
    expect(named).toEqual([]);
  });

  it('is found in an identifier, a string and a template, not in a comment and not within a word', () => {
    const [id] = diseaseModels[0].scores.map((score) => score.id);
    const capital = `${id![0]!.toUpperCase()}${id!.slice(1)}`;
    expect(namesIn(`const target${capital} = 1;`)).toEqual([`target${capital}`]);
    expect(namesIn(`say('${id} is read');`)).toEqual([`${id} is read`]);
    expect(namesIn('const a = `${b}.' + id + '.week${c}`;')).toEqual([`.${id}.week`]);
    expect(namesIn(`// ${id}\nconst ${id}ire = 1;`)).toEqual([]);
  });
});
