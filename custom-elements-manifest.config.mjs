/** The analyzer lists what only the class itself may touch; a consumer should not see it. */
const dropPrivate = {
  name: 'drop-private',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name = '', privacy, static: isStatic }) =>
      !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic;
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(({ fieldName = '' }) => !fieldName.startsWith('#'));
      }
    }
  },
};

/** The analyzer cannot name an event of a class of its own where it is sent; what `@fires` says of that class is what counts. */
const dropInferredEvents = {
  name: 'drop-inferred-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const documented = declaration.events?.filter(({ description }) => description).map(({ type }) => type?.text);
        declaration.events = declaration.events?.filter(
          ({ description, type }) => description || !documented.includes(type?.text),
        );
      }
    }
  },
};

/** `@cssclass name - text`: a class that an element writes into the page, outside its shadow root, where themes may style it. */
const cssClasses = {
  name: 'css-classes',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    const documented = ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === 'cssclass')
      .map(({ comment }) => /^(\S+)\s+-\s+([^]*)$/.exec(ts.getTextOfJSDocComment(comment) ?? ''));
    if (!declaration || documented.length === 0) return;
    if (documented.includes(null)) throw new Error(`${node.name.text}: write "@cssclass name - text".`);
    declaration.cssClasses = documented.map(([, name, description]) => ({
      name,
      description: description.replace(/\s+/g, ' ').trim(),
    }));
  },
};

/** Only the elements and their base classes are of interest, in an order that does not depend on the machine. */
const onlyElements = {
  name: 'only-elements',
  packageLinkPhase({ customElementsManifest }) {
    const declared = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    const isOfUse = (declaration) => declaration.tagName || basesOf(declared).has(declaration.name);
    for (const entry of customElementsManifest.modules) {
      entry.declarations = entry.declarations?.filter(isOfUse) ?? [];
      const names = entry.declarations.map(({ name }) => name);
      entry.exports = entry.exports?.filter(({ declaration }) => names.includes(declaration.name));
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** The names of the classes that elements extend, and of those that these extend. */
function basesOf(declared) {
  const bases = new Set();
  let extended = declared.filter(({ tagName }) => tagName);
  while (extended.length > 0) {
    const names = extended.map(({ superclass }) => superclass?.name).filter((name) => !bases.has(name));
    for (const name of names) bases.add(name);
    extended = declared.filter(({ name }) => names.includes(name));
  }
  return bases;
}

/** A default that is a constant of ours, as the value that it has. */
const constantDefaults = {
  name: 'constant-defaults',
  collectPhase({ ts, node, context }) {
    context.constants ??= new Map();
    if (!ts.isVariableStatement(node)) return;
    for (const { name, initializer } of node.declarationList.declarations)
      if (initializer && ts.isLiteralExpression(initializer))
        context.constants.set(name.getText(), initializer.getText());
  },
  packageLinkPhase({ customElementsManifest, context }) {
    const declared = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    for (const { members = [], attributes = [] } of declared) {
      for (const each of [...members, ...attributes]) {
        if (!/^[A-Z][A-Z_]+$/.test(each.default ?? '')) continue;
        if (!context.constants.has(each.default))
          throw new Error(`${each.name}: the default ${each.default} is not known.`);
        each.default = context.constants.get(each.default);
      }
    }
  },
};

/** What others get is the build: its paths, and the modules that define the elements. */
const builtFiles = {
  name: 'built-files',
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const replaceIn = (value) => {
      if (typeof value !== 'object' || value === null) return;
      if (typeof value.module === 'string') value.module = built(value.module);
      Object.values(value).forEach(replaceIn);
    };
    const { modules } = customElementsManifest;
    replaceIn(modules);
    for (const entry of modules) entry.path = built(entry.path);
    const definitions = modules.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ name, tagName }) => ({
          kind: 'javascript-module',
          path: path.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
        })),
    );
    modules.push(...definitions);
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/model/rating.ts', 'src/base/*.ts', 'src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [cssClasses, dropPrivate, dropInferredEvents, onlyElements, constantDefaults, builtFiles],
};
