import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { published, root } from './workspace.mjs';

/** The declarations of every entry of every published package, as built, by the name that an import has. */
const entries = published().flatMap(({ folder, manifest: { name, exports = {} } }) =>
  // What is exported as a plain file is no module.
  Object.entries(exports).flatMap(([entry, files]) =>
    typeof files === 'string' ? [] : [[name + entry.slice(1), join(root, folder, files.types)] as const],
  ),
);

it('everything that a package exports has a comment', () => {
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const declared = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = entries.flatMap(([entry, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    // An entry for workers is run, and exports nothing.
    return module === undefined
      ? []
      : checker
          .getExportsOfModule(module)
          .map((symbol) => ({ entry, name: symbol.name, symbol: declared(symbol) }));
  });
  expect(exported.length).toBeGreaterThan(500);
  const bare = exported.filter(({ symbol }) => symbol.getDocumentationComment(checker).length === 0);
  expect(bare.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
});
