import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { FilmElement } from '../../src/base/film-element.js';
import { accessibleNode, type AccessibleTree, accessibleTree, outline } from '../support/accessibility-tree.js';
import { emulateMedia, nextFrame, resizeTo } from '../support/media.js';
import { recordRegistrations } from '../support/registrations.js';

/*
 * What every element has to stand, whatever its kind. `describeDisplay`, `describeFrame` and `describeControl` add what their
 * kind promises; a test of an element calls one of them and says its cases.
 */

/** A class of one of our elements. */
export interface ElementClass<E extends FilmElement> {
  new (): E;
  readonly tag: string;
  readonly elementProperties: ReadonlyMap<
    PropertyKey,
    { state?: boolean; attribute?: boolean | string; reflect?: boolean }
  >;
  define(tag?: string): void;
}

/** One declared property and how it is written in HTML. */
export interface PropertyCase<Value = unknown> {
  /** A value other than the default. */
  value: Value;
  /** The attribute's text that means the same (`''` for a boolean that is true); `null` where there is no attribute. */
  attribute: string | null;
}

export interface ElementCases<E extends FilmElement> {
  /** The class. */
  element: ElementClass<E>;
  /** The element as an author writes it: its tag with attributes and content, and nothing around it. */
  html: string;
  /** What the browser's accessibility tree says of the element in `html`. Chromium calls the ARIA role `img` `image`. */
  role: string;
  name: string;
  /** A case for every property that the class declares: the suite fails where one is missing. */
  properties: { [Key in keyof E]?: PropertyCase<E[Key]> };
  /** Where the class is served from; by default `/src/elements/<tag>/<tag>.ts`. */
  module?: string;
  /** Nodes among the author's that are the element's own, as a selector. */
  ownNodes?: string;
  /** Parts that do not change sides from right to left, such as a film poster that is centred. */
  unmirrored?: readonly string[];
}

let number = 0;

/** A tag that is not defined yet, for an element before its upgrade. */
export function freshTag(tag: string): string {
  return `${tag}-case-${++number}`;
}

/** The same markup for another tag. */
export function withTag(html: string, from: string, to: string): string {
  return html.replace(new RegExp(`(</?)${from}(?=[\\s/>])`, 'g'), `$1${to}`);
}

/** Puts markup on the page, inside a box of its own that `afterEach` takes away, and returns its first element. */
export function put<E extends Element>(html: string, box: Partial<HTMLElement> = {}): E {
  const wrapper = Object.assign(document.createElement('div'), box);
  wrapper.dataset['fixture'] = '';
  wrapper.innerHTML = html;
  document.body.append(wrapper);
  return wrapper.firstElementChild as E;
}

/** The element once all its updates, and those that they cause, are done. */
export async function settled<E extends Element>(element: E): Promise<E> {
  const { updateComplete } = element as Partial<FilmElement>;
  await updateComplete;
  await nextFrame();
  await (element as Partial<FilmElement>).updateComplete;
  return element;
}

export function place<E extends Element>(html: string, box?: Partial<HTMLElement>): Promise<E> {
  return settled(put<E>(html, box));
}

function clear(): void {
  document.querySelectorAll('[data-fixture]').forEach((wrapper) => wrapper.remove());
}

/** The child nodes that an author wrote. */
export function authored(element: Element, ownNodes?: string): ChildNode[] {
  return [...element.childNodes].filter((node) => !(ownNodes && node instanceof Element && node.matches(ownNodes)));
}

/** The part of the suites that is the same for all kinds. To be called inside a `describe`. */
export function itIsAnElement<E extends FilmElement>(cases: ElementCases<E>): void {
  before(() => cases.element.define());
  afterEach(clear);
  describe('properties', () => itsProperties(cases));
  describe('in the document', () => itsLife(cases));
  describe('on the screen', () => itsLooks(cases));
  describe('for assistive technology', () => itsAccessibility(cases));
  describe('beside other code', () => itsNeighbours(cases));
}

function itsProperties<E extends FilmElement>({ element, html, properties }: ElementCases<E>): void {
  const entries = Object.entries(properties) as [keyof E & string, PropertyCase][];
  const declared = () => [...element.elementProperties].filter(([, { state }]) => !state);
  const declaration = (key: string) => element.elementProperties.get(key)!;
  const attributeOf = (key: string) => {
    const { attribute } = declaration(key);
    return typeof attribute === 'string' ? attribute : key.toLowerCase();
  };
  const bare = (tag: string) => document.createElement(tag) as E;
  const attach = (target: E) => {
    put<HTMLElement>('<div></div>').append(target);
    return settled(target);
  };

  it('have a case each', () => {
    expect(entries.map(([key]) => key).sort()).to.deep.equal(
      declared()
        .map(([key]) => String(key))
        .sort(),
    );
  });

  for (const [key, { value, attribute }] of entries) {
    it(`${key}: set after the upgrade`, async () => {
      const target = await attach(bare(element.tag));
      expect(target[key], 'a case has to differ from the default').not.to.deep.equal(value);
      target[key] = value as E[typeof key];
      await settled(target);
      expect(target[key]).to.deep.equal(value);
    });

    it(`${key}: set before the upgrade`, async () => {
      const tag = freshTag(element.tag);
      const target = bare(tag);
      target[key] = value as E[typeof key];
      await attach(target);
      element.define(tag);
      customElements.upgrade(target);
      await settled(target);
      expect(target[key]).to.deep.equal(value);
      expect(Object.hasOwn(target, key), 'the value shadows the accessor').to.equal(false);
    });

    it(`${key}: can be set to a value of any type`, async () => {
      const dressed = async () => {
        const target = await attach(bare(element.tag));
        for (const [name, { value }] of entries) target[name] = value as E[typeof name];
        return settled(target);
      };
      const untouched = await dressed();
      const target = await dressed();
      for (const wrong of WRONG_VALUES) {
        const errors = await uncaughtErrors(async () => {
          target[key] = wrong as E[typeof key];
          await target.updateComplete;
        });
        expect(errors, String(JSON.stringify(wrong))).to.deep.equal([]);
      }
      target[key] = value as E[typeof key];
      // Some show what they have a task or a frame later.
      let shown: [now: string, expected: string] | undefined;
      const isSame = async () => {
        shown = [await shownBy(target), await shownBy(untouched)];
        return shown[0] === shown[1];
      };
      await waitUntil(isSame).catch(() => expect(shown?.[0]).to.equal(shown?.[1]));
    });

    if (attribute === null) {
      it(`${key}: has no attribute`, () => expect(declaration(key).attribute).to.equal(false));
      continue;
    }

    it(`${key}: set by its attribute`, async () => {
      const target = await attach(bare(element.tag));
      target.setAttribute(attributeOf(key), attribute);
      await settled(target);
      expect(target[key]).to.deep.equal(value);
    });

    it(`${key}: has its default again when its attribute is removed`, async () => {
      const target = await attach(bare(element.tag));
      const initial = target[key] ?? undefined;
      target.setAttribute(attributeOf(key), attribute);
      await settled(target);
      target.removeAttribute(attributeOf(key));
      await settled(target);
      expect(target[key] ?? undefined).to.equal(initial);
    });

    it(`${key}: ${element.elementProperties.get(key)?.reflect ? 'reflects to' : 'leaves alone'} its attribute`, async () => {
      const target = await attach(bare(element.tag));
      target[key] = value as E[typeof key];
      await settled(target);
      expect(target.getAttribute(attributeOf(key))).to.equal(declaration(key).reflect ? attribute : null);
    });
  }

  it('survive the markup of the case', async () => {
    const target = await place<E>(html);
    expect(target.localName).to.equal(element.tag);
    expect(target.isUpdatePending).to.equal(false);
  });
}

/** What a page without types may assign to a property. */
const WRONG_VALUES: readonly unknown[] = [
  7,
  NaN,
  '',
  'x',
  null,
  undefined,
  true,
  [],
  [null, 7, {}],
  {},
  { film: 7, rating: { value: {} }, name: {}, length: 3, pros: 'x', aspects: [7] },
];

/** What is thrown, now or by what comes of it: by the act itself, by listeners and by promises that nobody awaits. */
async function uncaughtErrors(act: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push(String('reason' in event ? event.reason : event.message));
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  try {
    await act().catch((error: unknown) => errors.push(String(error)));
    // Rejections are reported in a task of their own.
    await nextFrame();
  } finally {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }
  return errors;
}

/** What people see and hear of an element. */
async function shownBy(target: FilmElement): Promise<string> {
  const fields = [...(target.shadowRoot?.querySelectorAll('input') ?? [])].map(({ value }) => value);
  return `${target.innerText.trim()}\n${fields.join()}\n${outline(withoutFieldWords(await accessibleTree(target)))}`;
}

/** The words in a field are its value; Firefox lists them below it only now and then. */
function withoutFieldWords({ children, ...node }: AccessibleTree): AccessibleTree {
  const isField = ['spinbutton', 'textbox'].includes(node.role);
  return { ...node, children: isField ? [] : children.map(withoutFieldWords) };
}

function itsLife<E extends FilmElement>({ element, html, name, properties }: ElementCases<E>): void {
  it('is upgraded in place', async () => {
    const tag = freshTag(element.tag);
    const target = put<E>(withTag(html, element.tag, tag));
    element.define(tag);
    await settled(target);
    expect(target).to.be.instanceOf(element);
    expect((await accessibleNode(target)).name).to.equal(name);
  });

  it('keeps state and content when it is moved', async () => {
    const target = await place<E>(html);
    const before = stateOf(target, properties);
    put<HTMLElement>('<section></section>').append(target);
    await settled(target);
    expect(stateOf(target, properties)).to.deep.equal(before);
    expect((await accessibleNode(target)).name).to.equal(name);
  });

  it('still reacts when it has been moved', async () => {
    const target = await place<E>(html);
    put<HTMLElement>('<section></section>').append(target);
    await settled(target);
    for (const [key, { value }] of Object.entries(properties) as [keyof E, PropertyCase][]) {
      target[key] = value as E[typeof key];
      await settled(target);
      expect(target[key]).to.deep.equal(value);
    }
  });

  it('comes back as it was when it is removed and put in again', async () => {
    const target = await place<E>(html);
    const before = stateOf(target, properties);
    const home = target.parentElement!;
    target.remove();
    await nextFrame();
    home.append(target);
    await settled(target);
    expect(stateOf(target, properties)).to.deep.equal(before);
  });

  it('leaves no listener, observer or timer behind', async () => {
    const registrations = recordRegistrations();
    try {
      const target = await place<E>(html);
      target.remove();
      await settled(target);
      expect(registrations.left()).to.deep.equal([]);
    } finally {
      registrations.stop();
    }
  });

  it('can be forgotten', async () => {
    const reference = await placeAndRemove(html);
    for (let tries = 0; tries < 10 && reference.deref(); tries++) {
      await nextFrame();
      await executeServerCommand('collect-garbage');
    }
    expect(reference.deref() === undefined, 'something still holds the removed element').to.equal(true);
  });
}

/** In a function of its own, so that no variable of the test holds the element. */
async function placeAndRemove(html: string): Promise<WeakRef<Element>> {
  const element = await place(html);
  clear();
  return new WeakRef(element);
}

function stateOf<E extends FilmElement>(target: E, properties: ElementCases<E>['properties']): object {
  const keys = Object.keys(properties) as (keyof E)[];
  return {
    markup: target.outerHTML,
    text: target.innerText,
    values: keys.map((key) => target[key]),
  };
}

function itsLooks<E extends FilmElement>({ element, html, unmirrored = [] }: ElementCases<E>): void {
  it('is not there when it is hidden', async () => {
    const target = await place<E>(html);
    target.hidden = true;
    expect(getComputedStyle(target).display).to.equal('none');
    target.hidden = false;
    expect(getComputedStyle(target).display).not.to.equal('none');
  });

  it('is not there when it is hidden, whatever display a theme gives it', async () => {
    const target = await place<E>(html);
    const theme = document.createElement('style');
    theme.textContent = `${element.tag} { display: block }`;
    target.before(theme);
    target.hidden = true;
    expect(getComputedStyle(target).display).to.equal('none');
    target.hidden = false;
    expect(getComputedStyle(target).display).to.equal('block');
  });

  it('can be seen without a theme', async () => {
    const target = await place<E>(html);
    expectVisible(target);
  });

  for (const media of [{ forcedColors: 'active' }, { colorScheme: 'dark' }, { medium: 'print' }] as const) {
    it(`can be seen with ${Object.entries(media).flat().join(': ')}`, async () => {
      const target = await place<E>(html);
      await emulateMedia(media);
      expectVisible(target);
    });
  }

  it('does not move for readers who want no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const target = await place<E>(html);
    const moving = [...target.getAnimations({ subtree: true }), ...(target.shadowRoot?.getAnimations() ?? [])];
    expect(moving.map((animation) => animation.id || animation.constructor.name)).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`fits into 320 px, ${dir}`, async () => {
      await resizeTo(320);
      const target = await place<E>(html, { dir });
      expect(getComputedStyle(target).direction).to.equal(dir);
      const { scrollWidth, clientWidth } = target.parentElement!;
      expect(scrollWidth, 'wider than the box around it').to.be.at.most(clientWidth);
      expect(document.documentElement.scrollWidth, 'wider than the window').to.be.at.most(320);
    });
  }

  it('changes sides from right to left', async () => {
    const offsets = async (dir: 'ltr' | 'rtl') => {
      const target = await place<E>(`<div>${html}</div>`, { dir });
      const inner = target.querySelector(element.tag)!;
      await settled(inner);
      return startOffsets(inner, dir, unmirrored);
    };
    const expected = await offsets('ltr');
    expect(await offsets('rtl')).to.deep.equal(expected);
  });
}

/** How far each part stands from the side where lines begin. Words may break differently, so inline parts are left out. */
function startOffsets(target: Element, dir: 'ltr' | 'rtl', unmirrored: readonly string[]): Record<string, number> {
  const { left, right } = target.getBoundingClientRect();
  const parts = [...(target.shadowRoot?.querySelectorAll('[part]') ?? [])].filter((part) => {
    const name = part.getAttribute('part')!;
    return (
      !unmirrored.includes(name) && getComputedStyle(part).display !== 'inline' && part.getClientRects().length > 0
    );
  });
  return Object.fromEntries(
    parts.map((part) => {
      const box = part.getBoundingClientRect();
      const offset = Math.round(dir === 'ltr' ? box.left - left : right - box.right);
      // Not -0.
      return [part.getAttribute('part'), offset || 0];
    }),
  );
}

function expectVisible(target: Element): void {
  const { width, height } = target.getBoundingClientRect();
  expect(width, 'width').to.be.above(0);
  expect(height, 'height').to.be.above(0);
  expect(target.checkVisibility({ opacityProperty: true, visibilityProperty: true }), 'visible').to.equal(true);
  expect(parseFloat(getComputedStyle(target).fontSize), 'size of the text').to.be.above(8);
  expect(getComputedStyle(target).color, 'colour of the text').not.to.match(/^rgba\(.*, 0\)$/);
}

/** What other engines call an element without meaning, and one that has but a name. */
const SAME_ROLES: Readonly<Record<string, readonly string[]>> = { none: ['generic'], generic: ['group'] };

function itsAccessibility<E extends FilmElement>({ html, role, name }: ElementCases<E>): void {
  it('has its role and name', async () => {
    const target = await place<E>(html);
    const node = await accessibleNode(target);
    expect({ role: SAME_ROLES[role]?.includes(node.role) ? role : node.role, name: node.name }).to.deep.equal({
      role,
      name,
    });
  });

  it('passes axe', async () => {
    const target = await place<E>(html);
    await expect(target).to.be.accessible();
  });
}

function itsNeighbours<E extends FilmElement>({ element, html, module }: ElementCases<E>): void {
  /** What is written to the console as a warning or an error meanwhile. */
  const complaints = async (act: () => unknown): Promise<string[]> => {
    const heard: string[] = [];
    const { warn, error } = console;
    console.warn = console.error = (...words: unknown[]) => heard.push(words.join(' '));
    try {
      await act();
    } finally {
      Object.assign(console, { warn, error });
    }
    return heard;
  };

  it('works alone on an empty page, without a complaint', async () => {
    document.body.replaceChildren();
    const heard = await complaints(async () => expectVisible(await place<E>(html)));
    expect(heard).to.deep.equal([]);
  });

  it('yields to another copy of the library, with one warning', async () => {
    const path = module ?? `/src/elements/${element.tag}/${element.tag}.ts`;
    const copy = (await import(`${path}?copy=2`)) as Record<string, ElementClass<E>>;
    const classes = Object.values(copy).filter((it) => it.tag === element.tag);
    expect(classes, path).to.have.length(1);
    expect(classes[0], path).not.to.equal(element);
    const heard = await complaints(() => {
      for (const other of [...classes, class extends (element as ElementClass<FilmElement>) {}]) {
        other.define();
        other.define();
      }
    });
    expect(heard.filter((words) => words.includes(`<${element.tag}>`))).to.have.length(1);
    expect(customElements.get(element.tag)).to.equal(element);
    expectVisible(await place<E>(html));
  });

  it('leaves the document around it alone', async () => {
    const around = () => [...document.head.childNodes, ...document.body.childNodes, document.documentElement.outerHTML];
    put('<p>Somebody else’s</p>');
    const wrapper = put<HTMLElement>('<section></section>');
    const before = around();
    wrapper.innerHTML = html;
    const target = wrapper.firstElementChild as E;
    await settled(target);
    target.remove();
    await nextFrame();
    const after = around();
    expect(after.length).to.equal(before.length);
    expect(after.at(-1)).to.equal(before.at(-1));
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
}
