import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = new URL('../../src/', import.meta.url).href;
const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/** Sources name each other as they are named once they are built: `./comment.js`. */
export function resolve(specifier, context, next) {
  const { href } = new URL(specifier, context.parentURL ?? SOURCES);
  const source = href.replace(/\.js$/, '.ts');
  if (!href.startsWith(SOURCES) || !existsSync(fileURLToPath(source))) return next(specifier, context);
  return { url: source, format: 'module', shortCircuit: true };
}

export function load(url, context, next) {
  if (!url.startsWith(SOURCES) || !url.endsWith('.ts')) return next(url, context);
  const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), { compilerOptions });
  return { format: 'module', source: outputText, shortCircuit: true };
}
