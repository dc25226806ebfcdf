// npm run new-element film-poster [-- --kind display|frame|control]
// Starts an element: class, styles, registration, test and story, all of which pass as they are, and its line in the registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { classNameOf } from './registry.mjs';

const KINDS = ['display', 'frame', 'control'];
const REGISTRY = 'src/elements/registry.ts';
const USAGE = `Usage: npm run new-element TAG [-- --kind ${KINDS.join('|')}]`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const { tag, kind } = readArguments();
  const written = create(tag, kind);
  console.log(`Made <${tag}>, a ${kind}:\n${written.map((file) => `  ${relative(root, file)}`).join('\n')}`);
  console.log('Next: describe it in the comment above the class, then run "npm run generate" and "npm test".');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function readArguments() {
  const options = { kind: { type: 'string', default: 'display' } };
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`);
  }
  const [tag, ...others] = parsed.positionals;
  const { kind } = parsed.values;
  if (!tag || others.length > 0) throw new Error(`Give one tag name.\n${USAGE}`);
  if (!/^[a-z]+-[a-z]+$/.test(tag)) {
    throw new Error(
      `"${tag}" is not a valid tag name: use two lowercase words joined by a hyphen, such as film-poster.`,
    );
  }
  if (!KINDS.includes(kind)) throw new Error(`"${kind}" is not a kind of element: use ${KINDS.join(', ')}.`);
  const elements = join(root, 'src/elements');
  if (existsSync(elements) && readdirSync(elements).includes(tag)) throw new Error(`<${tag}> already exists.`);
  return { tag, kind };
}

function create(tag, kind) {
  const className = classNameOf(tag);
  const files = {
    [`src/elements/${tag}/${tag}.ts`]: classSource(tag, className, kind),
    [`src/elements/${tag}/${tag}.styles.ts`]: stylesSource(kind),
    [`src/elements/${tag}/define.ts`]: defineSource(tag, className),
    [`test/elements/${tag}/${tag}.test.ts`]: testSource(tag, className, kind),
    [`stories/${tag}.stories.ts`]: storySource(tag, kind),
  };
  const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new Error(`Not overwritten: ${taken.join(', ')}.`);
  const written = Object.entries(files).map(([file, text]) => write(file, text));
  const registry = readFileSync(join(root, REGISTRY), 'utf8');
  written.push(write(REGISTRY, withEntry(registry, tag, `  '${tag}': { kind: '${kind}', attributes: '' },`)));
  generate();
  return written;
}

/** Writes the attributes of the new element into the registry, and the lists that follow from it. */
function generate() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/generate.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('"npm run generate" failed; see above.');
}

function write(file, text) {
  const path = resolve(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The registry with one more entry, in the order of the tags. The review at the top stays there. */
function withEntry(text, tag, line) {
  const lines = text.split('\n');
  const start = lines.findIndex((each) => each.includes(' ELEMENTS:'));
  const end = lines.indexOf('};', start);
  const tagAt = (index) => /^ {2}'([a-z-]+)': \{/.exec(lines[index] ?? '')?.[1];
  let at = end;
  for (let index = end; index > start; index--) if (tagAt(index) > tag && tagAt(index) !== 'film-review') at = index;
  lines.splice(at, 0, line);
  return lines.join('\n');
}

/** The reference brings the type of the tag with it: a declaration file drops an import whose names it does not use. */
function defineSource(tag, className) {
  return `/// <reference path="./${tag}.ts" preserve="true" />
import { ${className} } from './${tag}.js';

${className}.define();
`;
}

function classSource(tag, className, kind) {
  const block = (html, slot) => `/**
 * What it does and why, in a few sentences.
 *
 * \`\`\`html
 * ${html}
 * \`\`\`
 *
 * @summary One line.
 * @tag ${tag}
 * @status experimental
 * @since 0.1.0
${slot ? ` *\n * @slot - ${slot}\n` : ''} */`;
  const head = `static override readonly tag = '${tag}';\n  static override styles: CSSResult[] = [hostStyles, styles];`;
  const foot = `declare global {\n  interface HTMLElementTagNameMap {\n    '${tag}': ${className};\n  }\n}\n`;

  if (kind === 'frame') {
    return `import { html, type CSSResult, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { styles } from './${tag}.styles.js';

${block(`<${tag}><p>The author's own words.</p></${tag}>`, "The author's own HTML.")}
export class ${className} extends FrameElement {
  ${head}

  protected override render(): TemplateResult {
    return html\`<slot></slot>\`;
  }
}

${foot}`;
  }
  if (kind === 'control') {
    return `import { html, type CSSResult, type TemplateResult } from 'lit';
import { ControlElement } from '../../base/control-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { styles } from './${tag}.styles.js';

${block(`<label>Words <${tag} name="words"></${tag}></label>`)}
export class ${className} extends ControlElement {
  ${head}

  #handleInput(event: Event): void {
    this.takeFromPerson((event.target as HTMLInputElement).value, event);
  }

  protected override render(): TemplateResult {
    return html\`<input
      part="input"
      .value=\${this.value}
      ?disabled=\${this.isDisabled}
      ?required=\${this.required}
      @input=\${this.#handleInput}
      @change=\${this.#handleInput}
    />\`;
  }
}

${foot}`.replace(
      ' */\nexport',
      ' *\n * @fires {Event} input - A person is changing the value.\n * @fires {Event} change - A person has changed the value.\n *\n * @csspart input - The native control.\n */\nexport',
    );
  }
  return `import { html, type CSSResult, type TemplateResult } from 'lit';
import { DisplayElement } from '../../base/display-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property } from '../../base/property.js';
import { styles } from './${tag}.styles.js';

${block(`<${tag} value="a value">The value in words</${tag}>`, 'The value in words: the fallback, and what is copied.')}
export class ${className} extends DisplayElement {
  ${head}

  /** The value; default none. */
  @property() value?: string;

  protected override valueText(): string {
    return this.value ?? '';
  }

  protected override render(): TemplateResult {
    return html\`<slot></slot>\`;
  }
}

${foot}`;
}

function stylesSource(kind) {
  const display = kind === 'frame' ? 'block' : 'inline-block';
  return `import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css\`
  :host {
    display: ${display};
  }
\`;
`;
}

function testSource(tag, className, kind) {
  const module = `../../../src/elements/${tag}/${tag}.js`;
  if (kind === 'frame') {
    return `import { ${className} } from '${module}';
import { describeFrame } from '../../conformance/frame.js';

describeFrame({
  element: ${className},
  html: '<${tag}><p>The author’s own <em>words</em>.</p></${tag}>',
  role: 'none',
  name: '',
  text: 'own words',
  properties: {},
});
`;
  }
  if (kind === 'control') {
    return `import { sendKeys } from '@web/test-runner-commands';
import { ${className} } from '${module}';
import { describeControl } from '../../conformance/control.js';

describeControl({
  element: ${className},
  html: '<${tag} name="words" value="One" aria-label="Words"></${tag}>',
  role: 'generic',
  name: 'Words',
  value: 'One',
  other: 'Two',
  act: () => sendKeys({ type: '!' }),
  properties: {},
});
`;
  }
  return `import { ${className} } from '${module}';
import { describeDisplay } from '../../conformance/display.js';

describeDisplay({
  element: ${className},
  html: '<${tag} value="a value">The value in words</${tag}>',
  role: 'generic',
  name: '',
  text: 'The value in words',
  made: { html: '<${tag} value="a value"></${tag}>', text: 'a value' },
  properties: { value: { value: 'another', attribute: 'another' } },
});
`;
}

function storySource(tag, kind) {
  const markup = {
    display: `<${tag} ${'${set}'}>The value in words</${tag}>`,
    frame: `<${tag} ${'${set}'}><p>The author's own words.</p></${tag}>`,
    control: `<label>Words <${tag} ${'${set}'}></${tag}></label>`,
  };
  const unseen =
    kind === 'control'
      ? "\n  unseen: { name: 'it is seen when a form is sent', required: 'it is seen when a form is sent' },"
      : '';
  return `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { playground } from './blocks/playground.js';
import '../src/elements/${tag}/define.js';

const meta: Meta = { title: 'Elements/${tag}' };
export default meta;

/** As an author writes it. */
export const Playground: StoryObj = playground('${tag}', {
  sample: (set) => html\`${markup[kind]}\`,${unseen}
});
`;
}
