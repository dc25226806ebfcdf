import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { type Documented, elementOf } from './manifest.js';

/** Values of attributes by name; none where one is not set. */
export type Attributes = Record<string, unknown>;

/** Markup with the element in it. `attributes` goes into its tag. */
export type Sample = (attributes: DirectiveResult) => TemplateResult;

interface PlaygroundOptions {
  readonly sample: Sample;
  /** The attributes that are set at first. */
  readonly args?: Attributes;
  /** The attributes that are set in the picture of its parts, where others than `args` show more of them. */
  readonly anatomy?: Attributes;
  /** For attributes whose values the type does not list. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Attributes without a control: what each one changes cannot be seen here, and why. */
  readonly unseen?: Readonly<Record<string, string>>;
  /** Attributes that another playground of the element sets. */
  readonly elsewhere?: readonly string[];
  /** A value that a test tries where it cannot think of one, by attribute. */
  readonly attempts?: Attributes;
}

const samples = new Map<string, PlaygroundOptions>();

/** What the first playground of an element shows. */
export function sampleOf(tag: string): PlaygroundOptions | undefined {
  return samples.get(tag);
}

/** A story with a control for each attribute of the element, from the manifest. */
export function playground(tag: string, options: PlaygroundOptions): StoryObj {
  const { sample, args = {}, choices = {}, unseen = {}, elsewhere = [], attempts = {} } = options;
  if (!samples.has(tag)) samples.set(tag, options);
  const controls = (elementOf(tag).attributes ?? []).filter(
    ({ name }) => !(name in unseen) && !elsewhere.includes(name),
  );
  return {
    args,
    argTypes: Object.fromEntries(controls.map((each) => [each.name, argType(each, choices[each.name])])),
    parameters: { attempts },
    // Some attributes count only when the element is made.
    render: (set) => html`${keyed(JSON.stringify(set), sample(attributes(set)))}`,
  };
}

/** A story of the same markup with these attributes, without controls. */
export function example(sample: Sample, set: Attributes = {}): StoryObj {
  return { render: () => sample(attributes(set)) };
}

type ArgType = NonNullable<StoryObj['argTypes']>[string];

function argType({ name, description = '', type, default: value }: Documented, choices?: readonly string[]): ArgType {
  const text = type?.text ?? 'string';
  const options = choices ?? [...text.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  return {
    name,
    description,
    table: { category: 'attributes', type: { summary: text }, ...(value && { defaultValue: { summary: value } }) },
    ...(options.length > 0 ? { options, control: { type: 'select' } } : { control: { type: controlFor(text) } }),
  };
}

function controlFor(type: string): 'boolean' | 'number' | 'text' {
  if (type === 'boolean') return 'boolean';
  return /^number( \| undefined)?$/.test(type) ? 'number' : 'text';
}

class AttributesDirective extends Directive {
  override render(_set: Attributes): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [set]: [Attributes]): typeof nothing {
    for (const [name, value] of Object.entries(set)) {
      if (value === true) element.setAttribute(name, '');
      else if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
        element.setAttribute(name, `${value}`);
      else element.removeAttribute(name);
    }
    return nothing;
  }
}

/** Sets the attributes of an element in a template: `<clapper-rating ${attributes({ max: 10 })}>`. */
export const attributes: (set: Attributes) => DirectiveResult = directive(AttributesDirective);
