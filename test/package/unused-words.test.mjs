import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { packageRoot } from './package-root.mjs';

const TERMS = join(packageRoot, 'src/i18n/terms.ts');

/** The words that an interface of `fileName` declares and that no expression outside `src/i18n/` reads, such as `FormTerms.sent`. */
function unusedWords(program, fileName) {
  const checker = program.getTypeChecker();
  const declared = new Map();
  const collect = (node) => {
    if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
      const owner = ts.isInterfaceDeclaration(node.parent) ? node.parent.name.text : 'nested';
      declared.set(node, `${owner}.${node.name.getText()}`);
    }
    ts.forEachChild(node, collect);
  };
  collect(program.getSourceFile(fileName));

  const see = (node) => {
    let symbol;
    if (ts.isSpreadAssignment(node)) {
      // `{ ...own, sent }` reads the words that its type asks for, apart from those that it replaces.
      const wanted = checker.getContextualType(node.parent);
      const after = node.parent.properties.slice(node.parent.properties.indexOf(node) + 1);
      const replaced = after.map((property) => property.name?.getText());
      for (const word of checker.getTypeAtLocation(node.expression).getProperties()) {
        if (!wanted?.getProperty(word.name) || replaced.includes(word.name)) continue;
        for (const declaration of word.declarations ?? []) declared.delete(declaration);
      }
    }
    if (ts.isPropertyAccessExpression(node)) symbol = checker.getSymbolAtLocation(node.name);
    else if (ts.isElementAccessExpression(node)) symbol = checker.getSymbolAtLocation(node.argumentExpression);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      symbol = checker.getTypeAtLocation(node.parent).getProperty(name.getText());
    }
    // `Pick<ThreadTerms, …>` has symbols of its own, with the declarations of the original.
    for (const declaration of symbol?.declarations ?? []) declared.delete(declaration);
    ts.forEachChild(node, see);
  };
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || source.fileName.includes('/i18n/')) continue;
    see(source);
  }
  return [...declared.values()].sort();
}

describe('the words of the elements', () => {
  it('are each read by an element', () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(packageRoot, 'tsconfig.json'),
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: ({ messageText }) => assert.fail(String(messageText)),
      },
    );
    const program = ts.createProgram(config.fileNames, config.options);
    // `Terms` itself is read by key: `locale[group]`.
    const unused = unusedWords(program, TERMS).filter((word) => !word.startsWith('Terms.'));
    assert.deepEqual(unused, []);
  });

  it('are found when no element reads them', () => {
    const files = {
      '/src/i18n/terms.ts':
        'export interface FormTerms { sent: string; dead: string; left(count: string): string; kept: string }',
      '/src/form.ts':
        "import type { FormTerms } from './i18n/terms';\nexport const say = (words: FormTerms, { kept }: FormTerms) => words.sent + words.left('') + kept;",
    };
    const host = {
      ...ts.createCompilerHost({}),
      directoryExists: () => true,
      fileExists: (name) => name in files,
      readFile: (name) => files[name],
      getSourceFile: (name) => name in files && ts.createSourceFile(name, files[name], ts.ScriptTarget.Latest, true),
    };
    const program = ts.createProgram(Object.keys(files), { noLib: true, types: [] }, host);
    assert.deepEqual(unusedWords(program, '/src/i18n/terms.ts'), ['FormTerms.dead']);
  });
});
