import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

/* `llms.txt` (`llmstxt.org`): what programs that write code read first. Nothing else checks it. */

const ADDRESS = 'https://github.com/film-review-elements/film-review-elements/blob/main/';
const read = (file) => readFileSync(join(packageRoot, file), 'utf8');
const text = read('llms.txt');
const manifest = JSON.parse(read('package.json'));
const linked = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, link]) => link);
const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words);

describe('llms.txt', () => {
  it('has the form of such a file: a title, a summary, and lists of links', () => {
    assert.match(text, /^# film-review-elements\n\n> .+\n/);
    assert.ok(linked.length > 20);
    assert.equal([...text.matchAll(/^- /gm)].length, linked.length);
  });

  it('links to files that exist', () => {
    assert.deepEqual(
      linked.filter((link) => !link.startsWith(ADDRESS) || !existsSync(join(packageRoot, link.slice(ADDRESS.length)))),
      [],
    );
  });

  it('links to every document', () => {
    const documents = ['docs', 'docs/frameworks']
      .flatMap((folder) => readdirSync(join(packageRoot, folder)).map((file) => `${folder}/${file}`))
      .filter((file) => file.endsWith('.md'));
    const files = linked.map((link) => link.slice(ADDRESS.length));
    assert.deepEqual(
      documents.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('names tags, attributes, entries and commands that exist', () => {
    const tags = code.flatMap((words) => [...words.matchAll(/<([a-z]+-[a-z-]+)([^>]*)>/g)]);
    assert.ok(tags.length > 2);
    for (const [, tag, rest] of tags) {
      const attributes = elements.find((each) => each.tag === tag)?.attributes.map(({ name }) => name);
      assert.ok(attributes, `<${tag}>`);
      for (const [, name] of rest.matchAll(/([\w-]+)=/g)) assert.ok(attributes.includes(name), `${name} of <${tag}>`);
    }
    const entries = code.flatMap((words) => [...words.matchAll(/'film-review-elements(\/[\w/-]+)?'/g)]);
    assert.ok(entries.length > 0);
    for (const [specifier, path = ''] of entries) assert.ok(`.${path}` in manifest.exports, specifier);
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    for (const name of commands) assert.ok(name in manifest.scripts, name);
    const help = read('dist/cli/film-review.js');
    for (const [, name] of text.matchAll(/`film-review (\w+)`/g)) assert.match(help, new RegExp(`^  ${name} `, 'm'));
  });
});
