import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { elements, manifest } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

describe('custom-elements.json', () => {
  it('documents nothing as newer than the package', () => {
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    const isNewer = (since) => since.localeCompare(version, 'en', { numeric: true }) > 0;
    const stated = elements.map(({ path, tag }) => [
      tag,
      /@since (\S+)/.exec(readFileSync(join(packageRoot, path), 'utf8'))?.[1],
    ]);
    assert.deepEqual(
      stated.filter(([, since]) => !since || isNewer(since)),
      [],
    );
  });

  it('is valid by the schema of the community', () => {
    const schema = JSON.parse(
      readFileSync(join(packageRoot, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, allowUnionTypes: true });
    assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
  });

  it('names files that are packed', () => {
    for (const { path } of manifest.modules) assert.ok(existsSync(join(packageRoot, path)), path);
    assert.doesNotMatch(JSON.stringify(manifest), /"(?:path|module)":"\/?src\//);
  });

  it('says where each element is defined', () => {
    for (const { name, tag } of elements) {
      const [definition, ...others] = manifest.modules.flatMap(({ path, exports }) =>
        exports
          .filter((each) => each.kind === 'custom-element-definition' && each.name === tag)
          .map((each) => ({ ...each, path })),
      );
      assert.deepEqual(others, []);
      assert.equal(definition.path, `dist/elements/${tag}/define.js`);
      assert.deepEqual(definition.declaration, { name, module: `dist/elements/${tag}/${tag}.js` });
    }
  });

  it('declares each class that an element extends', () => {
    const declared = new Map(
      manifest.modules.flatMap(({ path, declarations }) => declarations.map((each) => [`${path}#${each.name}`, each])),
    );
    for (const element of elements) {
      let { superclass } = element;
      while (superclass.module) {
        const base = declared.get(`${superclass.module}#${superclass.name}`);
        assert.ok(base, `${element.tag}: ${superclass.name}`);
        ({ superclass } = base);
      }
      assert.deepEqual(superclass, { name: 'LitElement', package: 'lit' });
    }
  });

  it('states every default as a value', () => {
    const defaults = elements.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]);
    const named = defaults.filter(
      (each) => each.default && !/^(?:'.*'|-?[\d.]+|true|false|null|\[\])$/.test(each.default),
    );
    assert.deepEqual(named, []);
    assert.equal(defaults.find(({ name }) => name === 'best').default, '5');
  });

  it('lists elements, in order, once each', () => {
    const tags = elements.map(({ tag }) => tag);
    assert.ok(tags.length > 0);
    assert.deepEqual(tags, [...new Set(tags)].sort());
  });
});

for (const element of elements) {
  describe(`<${element.tag}>`, () => {
    it('has a summary, a description and an example', () => {
      assert.ok(element.summary, 'no @summary');
      assert.ok(element.description, 'no description');
      assert.match(element.description, new RegExp(`\`\`\`html[\\s\\S]*<${element.tag}[\\s>]`), 'no example in HTML');
    });

    it('describes everything that is public', () => {
      const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
      const silent = lists.flatMap((list) =>
        (element[list] ?? [])
          // What the base classes share is described there.
          .filter(({ description, inheritedFrom }) => !description && !inheritedFrom)
          .map(({ name }) => `${list}: ${name || '(default)'}`),
      );
      assert.deepEqual(silent, []);
    });

    it('has its class, its registration, a test and a story', () => {
      const folder = join('src/elements', element.tag);
      assert.equal(dirname(element.path), folder);
      const needed = [
        `${folder}/${element.tag}.ts`,
        `${folder}/define.ts`,
        `test/elements/${element.tag}/${element.tag}.test.ts`,
        `stories/${element.tag}.stories.ts`,
      ];
      assert.deepEqual(
        needed.filter((file) => !existsSync(join(packageRoot, file))),
        [],
      );
    });

    it('keeps its styles in a file of their own, if it has any', () => {
      const source = readFileSync(join(packageRoot, element.path), 'utf8');
      assert.doesNotMatch(source, /\bcss`/, 'styles in the class');
      const ownStyles = join(packageRoot, dirname(element.path), `${element.tag}.styles.ts`);
      assert.equal(source.includes(`./${element.tag}.styles.js`), existsSync(ownStyles));
    });
  });
}

/* Texts of the same form that are no classes: the name of the package, of the hidden field against spam, of an event. */
const NOT_CLASSES = ['film-review-elements', 'film-form-topic', 'film-external-request'];

/** Classes in the page, and the modules outside an element's folder that write them for it. */
const SHARED = ['src/drawing', 'src/comments/view'];

describe('the classes that elements write into a page', () => {
  const classesIn = (folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.styles.ts'))
      .map((file) => readFileSync(join(packageRoot, folder, file), 'utf8'))
      .flatMap((code) => [...code.matchAll(/(?<=["'`\s])(?:film|reader-rating|review-byline)-[a-z-]+(?=["'`\s])/g)])
      .map(([name]) => name)
      .filter((name) => !NOT_CLASSES.includes(name))
      .filter((name) => !elements.some(({ tag }) => tag === name));
  const written = [...new Set(['src/elements', ...SHARED].flatMap(classesIn))].sort();
  const documented = [...new Set(elements.flatMap(({ cssClasses = [] }) => cssClasses.map(({ name }) => name)))].sort();

  it('are all documented by @cssclass, and no other is', () => {
    assert.ok(written.includes('film-portrait'), 'nothing was found');
    assert.deepEqual(documented, written);
  });
});
