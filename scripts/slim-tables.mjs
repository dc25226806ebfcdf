/* What tables hold for people, tests and `npm run generate`, and no page needs: by the end of the module's name. */
const ONLY_FOR_READING = {
  '/reading/pipeline.js': /(?<=\{ )step: '[^']*', needs: \[[^\]]*\], provides: \[[^\]]*\], /g,
  '/elements/registry.js': /\b(?:kind: '\w+'|isMarking: true|isOftenEmpty: true),?[^\S\n]*/g,
};

/** A Rollup plugin that leaves those parts out of a build. */
export function slimTables() {
  return {
    name: 'slim-tables',
    transform(code, id) {
      const pattern = Object.entries(ONLY_FOR_READING).find(([end]) => id.endsWith(end))?.[1];
      if (!pattern) return null;
      const slim = code.replace(pattern, '');
      if (slim === code) this.error(`${id} has nothing that ${pattern} leaves out: the table has another form now.`);
      return { code: slim, map: null };
    },
  };
}
