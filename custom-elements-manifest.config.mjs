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

/** Only the elements themselves are of interest, in an order that does not depend on the machine. */
const onlyElements = {
  name: 'only-elements',
  packageLinkPhase({ customElementsManifest }) {
    for (const entry of customElementsManifest.modules) {
      entry.declarations = entry.declarations?.filter(({ customElement, tagName }) => customElement && tagName) ?? [];
      const names = entry.declarations.map(({ name }) => name);
      entry.exports = entry.exports?.filter(({ declaration }) => names.includes(declaration.name));
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/base/*.ts', 'src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [cssClasses, dropPrivate, dropInferredEvents, onlyElements],
};
