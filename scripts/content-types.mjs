/**
 * Writes the types of the content pack out. The compiler declares them as what valibot infers from the schema: almost two
 * megabytes, which every editor and every type check of a user would have to work through.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const file = fileURLToPath(new URL('../dist/esm/domain/content.d.ts', import.meta.url));
const program = ts.createProgram([file], {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
});
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

const types = exported
  .filter((symbol) => symbol.flags & ts.SymbolFlags.TypeAlias)
  .map((symbol) => [symbol.name, checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, flags)])
  .sort(([, a], [, b]) => a.length - b.length);
/** Longest first, each type is named where a longer one holds it. */
const named = types.map(([name, text], i) => {
  const inside = types.slice(0, i).reverse();
  return [name, inside.reduce((rest, [other, its]) => (its.length > 40 ? rest.replaceAll(its, other) : rest), text)];
});

/** What is no type, as it was declared, but for the schema: no entry of the package hands it out. */
const values = exported
  .filter((symbol) => symbol.flags & ts.SymbolFlags.Variable)
  .map(({ valueDeclaration }) => valueDeclaration.parent.parent)
  .map((statement) => statement.getFullText().trim())
  .filter((statement) => !statement.includes('v.'));

const text = [...values, ...named.map(([name, type]) => `export type ${name} = ${type};`)].join('\n');
const before = readFileSync(file, 'utf8').length;
if (text.length > before / 4) throw new Error(`${file}: types of the content pack were not written out`);
writeFileSync(file, `${text}\n`);
