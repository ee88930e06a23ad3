import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What the sources say: each English text with the places that say it, and the places that break a rule. */
export interface SaidTexts {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Calls whose text cannot be found by reading: pieces put together, or a template. */
  readonly unreadable: readonly string[];
  /** Visible text of a component that is not said. */
  readonly unsaid: readonly string[];
}

const saying = new Set(['say', 'phrase', 'english']);
const visibleAttributes = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
/** Names that are the same in every language. */
const names = /\b(?:Bifrons|SALT|JAK|STAT|mg|kg|SVG|PNG|CSV|JSON|PDF|Parquet|df)\b|[^\p{L}]/gu;
const hasWords = (text: string): boolean => text.replace(names, '') !== '';

/** Reads every source of the packages, of the command line, of the server and of the workbench. */
export function saidTexts(): SaidTexts {
  const texts = new Map<string, string[]>();
  const unreadable: string[] = [];
  const unsaid: string[] = [];
  for (const path of sources()) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const tables = tablesOf(file);
    const placeOf = (node: ts.Node): string =>
      `${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && saying.has(calledName(node)) && node.arguments[0] !== undefined) {
        const found = readable(node.arguments[0], tables);
        if (found === undefined) unreadable.push(`${placeOf(node)}: ${node.arguments[0].getText()}`);
        for (const text of found ?? []) texts.set(text, [...(texts.get(text) ?? []), placeOf(node)]);
      }
      for (const text of shownUnsaid(node)) unsaid.push(`${placeOf(node)}: ${text}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { texts, unreadable, unsaid };
}

function sources(): string[] {
  const folders = [
    ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'src')),
    join(root, 'apps/cli/src'),
    join(root, 'apps/server/src'),
    join(root, 'apps/web/src'),
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture|generated)\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
}

const calledName = ({ expression }: ts.CallExpression): string =>
  ts.isIdentifier(expression)
    ? expression.text
    : ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : '';

/** Constants of a file that are a text or a table of texts, by name. */
function tablesOf(file: ts.SourceFile): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, readonly string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const found = textsIn(node.initializer);
      if (found.length > 0) tables.set(node.name.text, found);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tables;
}

function textsIn(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return textsIn(node.expression);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? textsIn(one.initializer) : []));
}

/**
 * The texts that an argument can be; none where it comes out of the data (a field of it, a name for one, or an id spoken or named);
 * undefined when nobody can tell.
 */
function readable(
  node: ts.Expression,
  tables: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return readable(node.expression, tables);
  if (ts.isConditionalExpression(node)) return both(node.whenTrue, node.whenFalse, tables);
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
      ? both(node.left, node.right, tables)
      : undefined;
  if (ts.isIdentifier(node)) return tables.get(node.text) ?? [];
  if (ts.isElementAccessExpression(node)) return readable(node.expression, tables);
  const isData =
    ts.isPropertyAccessExpression(node) ||
    (ts.isCallExpression(node) && ['spoken', 'treatmentName'].includes(calledName(node)));
  return isData ? [] : undefined;
}

function both(
  one: ts.Expression,
  other: ts.Expression,
  tables: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const [a, b] = [readable(one, tables), readable(other, tables)];
  return a === undefined || b === undefined ? undefined : [...a, ...b];
}

/** Texts that a component shows as they stand in the source. */
function shownUnsaid(node: ts.Node): readonly string[] {
  if (ts.isJsxText(node)) return hasWords(node.text) ? [node.text.trim()] : [];
  if (ts.isJsxAttribute(node) && visibleAttributes.has(node.name.getText()) && node.initializer !== undefined)
    return ts.isStringLiteral(node.initializer)
      ? [node.initializer.text].filter(hasWords)
      : literalsOf(node.initializer);
  const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));
  return isChild ? literalsOf(node) : [];
}

const joining = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** The literal texts that an expression may come out as. */
function literalsOf(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text].filter(hasWords);
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .filter(hasWords);
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsOf);
  if (ts.isBinaryExpression(node) && joining.has(node.operatorToken.kind))
    return [node.left, node.right].flatMap(literalsOf);
  return [];
}
