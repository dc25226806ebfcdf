// npm run new-element film-poster [-- --kind display|frame|control]
// Starts an element: class, styles, registration, test and story, all of which pass as they are.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const KINDS = ['display', 'frame', 'control'];
/** What an element of each kind takes from `data-*`; nothing of these carries code. */
const ATTRIBUTES = { display: `'value'`, frame: '', control: `'name', 'value', 'required', 'disabled'` };
const USAGE = `Usage: npm run new-element TAG [-- --kind ${KINDS.join('|')}]`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const { tag, kind } = readArguments();
  const written = create(tag, kind);
  console.log(`Made <${tag}>, a ${kind}:\n${written.map((file) => `  ${relative(root, file)}`).join('\n')}`);
  console.log('Next: say what it is above the class, then run "npm run manifest" and "npm test".');
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
  if (!tag || others.length > 0) throw new Error(`One tag is needed.\n${USAGE}`);
  if (!/^[a-z]+-[a-z]+$/.test(tag)) {
    throw new Error(`"${tag}" is no tag of ours: two plain words in lower case with one hyphen, such as film-poster.`);
  }
  if (!KINDS.includes(kind)) throw new Error(`"${kind}" is no kind: it is one of ${KINDS.join(', ')}.`);
  const elements = join(root, 'src/elements');
  if (existsSync(elements) && readdirSync(elements).includes(tag)) throw new Error(`<${tag}> exists already.`);
  return { tag, kind };
}

function create(tag, kind) {
  const className = `${tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}Element`;
  const files = {
    [`src/elements/${tag}/${tag}.ts`]: classSource(tag, className, kind),
    [`src/elements/${tag}/${tag}.styles.ts`]: stylesSource(kind),
    [`src/elements/${tag}/define.ts`]: `import { ${className} } from './${tag}.js';\n\n${className}.define();\n`,
    [`test/elements/${tag}.test.ts`]: testSource(tag, className, kind),
    [`stories/${tag}.stories.ts`]: storySource(tag, kind),
  };
  const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new Error(`Not overwritten: ${taken.join(', ')}.`);
  const written = Object.entries(files).map(([file, text]) => write(file, text));
  const lists = [
    ['src/define.ts', /^import '\.\/elements\/([a-z-]+)\/define\.js';/, `import './elements/${tag}/define.js';`],
    [
      'src/index.ts',
      /^export .* from '\.\/elements\/([a-z-]+)\//,
      `export { ${className} } from './elements/${tag}/${tag}.js';`,
    ],
    ['src/loader.ts', /^ +'([a-z-]+)': \(\) => import\(/, `  '${tag}': () => import('./elements/${tag}/define.js'),`],
    ['src/upgrade-by-class.ts', /^ +'([a-z-]+)': \[/, `  '${tag}': [${ATTRIBUTES[kind]}],`],
  ];
  for (const [file, shape, line] of lists) {
    if (!existsSync(join(root, file))) continue;
    const text = readFileSync(join(root, file), 'utf8');
    if (text.split('\n').some((it) => shape.test(it))) written.push(write(file, withLine(text, shape, tag, line)));
  }
  return written;
}

function write(file, text) {
  const path = resolve(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The text with one more line, in its place among those of the same shape. */
function withLine(text, shape, tag, line) {
  const lines = text.split('\n');
  const among = lines.flatMap((it, at) => (shape.test(it) ? [{ tag: shape.exec(it)[1], at }] : []));
  // Elements that have to come before their time stand at the top, out of order; they stay there.
  const start = among.findLastIndex((it, i) => i + 1 < among.length && it.tag > among[i + 1].tag) + 1;
  const next = among.slice(start).find((it) => it.tag > tag);
  lines.splice(next ? next.at : among.at(-1).at + 1, 0, line);
  return lines.join('\n');
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

  #take(event: Event): void {
    this.takeFromPerson((event.target as HTMLInputElement).value, event);
  }

  protected override render(): TemplateResult {
    return html\`<input
      part="input"
      .value=\${this.value}
      ?disabled=\${this.isDisabled}
      ?required=\${this.required}
      @input=\${this.#take}
      @change=\${this.#take}
    />\`;
  }
}

${foot}`.replace(
      ' */\nexport',
      ' *\n * @fires {Event} input - A person is changing the value.\n * @fires {Event} change - A person has changed the value.\n *\n * @csspart input - The native control.\n */\nexport',
    );
  }
  return `import { html, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DisplayElement } from '../../base/display-element.js';
import { hostStyles } from '../../base/host.styles.js';
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
  const module = `../../src/elements/${tag}/${tag}.js`;
  if (kind === 'frame') {
    return `import { ${className} } from '${module}';
import { describeFrame } from '../conformance/frame.js';

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
import { describeControl } from '../conformance/control.js';

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
import { describeDisplay } from '../conformance/display.js';

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
    display: `<${tag} value="a value">The value in words</${tag}>`,
    frame: `<${tag}><p>The author's own words.</p></${tag}>`,
    control: `<label>Words <${tag} name="words"></${tag}></label>`,
  };
  const title = tag.replace('-', ' ').replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/${tag}/define.js';

const meta: Meta = {
  title: 'Elements/${title}',
  component: '${tag}',
};
export default meta;

/** As an author writes it. */
export const PlainHtml: StoryObj = {
  render: () => html\`${markup[kind]}\`,
};
`;
}
