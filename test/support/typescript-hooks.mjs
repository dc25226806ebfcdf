import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = new URL('../../src/', import.meta.url).href;
const TESTS = new URL('../', import.meta.url).href;
const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

const isOurs = (url) => url.startsWith(SOURCES) || url.startsWith(TESTS);

/** Sources name each other as they are named once they are built: `./comment.js`. */
export function resolve(specifier, context, next) {
  if (!URL.canParse(specifier, context.parentURL ?? SOURCES)) return next(specifier, context);
  const { href } = new URL(specifier, context.parentURL ?? SOURCES);
  const source = href.replace(/\.js$/, '.ts');
  if (!isOurs(href) || !source.endsWith('.ts') || !existsSync(fileURLToPath(source))) return next(specifier, context);
  return { url: source, format: 'module', shortCircuit: true };
}

export function load(url, context, next) {
  if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
  const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), { compilerOptions });
  return { format: 'module', source: outputText, shortCircuit: true };
}
