import { expect } from '@open-wc/testing';
import type { ControlElement } from '../../src/base/control-element.js';
import { accessibleNode } from '../support/accessibility-tree.js';
import { type ElementCases, itIsAnElement, place, settled } from './element.js';

/**
 * The cases of a form-associated element. `html` has to have a name and a label of its own (`aria-label`), because it stands
 * alone in the shared part of the suite; `role` and `name` are the host's.
 *
 * ```ts
 * describeControl({
 *   element: ClapperInputElement,
 *   html: '<clapper-input name="rating" value="3" aria-label="Your rating"></clapper-input>',
 *   role: 'radiogroup',
 *   name: 'Your rating',
 *   value: '3',
 *   other: '4.5',
 *   act: () => sendKeys({ press: 'ArrowRight' }),
 *   properties: { max: { value: 10, attribute: '10' } }, // those of ControlElement have their cases already
 * });
 * ```
 */
export interface ControlCases<E extends ControlElement> extends Omit<ElementCases<E>, 'role' | 'name'> {
  role: string;
  name: string;
  /** The default value, as `html` has it. */
  value: string;
  /** Another value that is valid. */
  other: string;
  /** What a person does to change the value, with real keys or a real pointer; the element has the focus. */
  act: (element: E) => Promise<unknown>;
  /** The node that has the accessible name of the control; by default the first native control inside. */
  labelled?: (element: E) => Element;
}

const inherited = {
  name: { value: 'vote', attribute: 'vote' },
  disabled: { value: true, attribute: '' },
  required: { value: true, attribute: '' },
};

export function describeControl<E extends ControlElement>(cases: ControlCases<E>): void {
  const own = {
    defaultValue: { value: cases.other, attribute: cases.other },
    value: { value: cases.other, attribute: null },
  };
  describe(`<${cases.element.tag}> as a control`, () => {
    itIsAnElement<E>({ ...cases, properties: { ...inherited, ...own, ...cases.properties } });
    describe('label', () => itsLabel(cases));
    describe('in a form', () => itsForm(cases));
    describe('validity', () => itsValidity(cases));
    describe('events', () => itsEvents(cases));
  });
}

/** Puts the element into a form, with attributes added (`null` takes one away). */
async function inForm<E extends ControlElement>(
  { element, html }: ControlCases<E>,
  attributes: Record<string, string | null> = {},
): Promise<{ target: E; form: HTMLFormElement; fieldset: HTMLFieldSetElement }> {
  const template = document.createElement('template');
  template.innerHTML = html;
  const first = template.content.firstElementChild!;
  for (const [name, text] of Object.entries({ name: 'control', ...attributes })) {
    if (text === null) first.removeAttribute(name);
    else first.setAttribute(name, text);
  }
  const form = await place<HTMLFormElement>(`<form><fieldset>${template.innerHTML}</fieldset></form>`);
  const target = form.querySelector<E>(element.tag)!;
  await settled(target);
  return { target, form, fieldset: form.querySelector('fieldset')! };
}

function sent(form: HTMLFormElement): Record<string, unknown> {
  return Object.fromEntries(new FormData(form));
}

function itsLabel<E extends ControlElement>(cases: ControlCases<E>): void {
  const { html, element } = cases;
  const labelled =
    cases.labelled ?? ((target: E) => target.shadowRoot!.querySelector('input, select, textarea, button')!);
  const unlabelled = html.replace(/\saria-label="[^"]*"/, '');
  const nameIn = async (markup: string) => {
    const target = (await place(markup)).parentElement!.querySelector<E>(element.tag)!;
    await settled(target);
    return (await accessibleNode(labelled(target))).name.trim();
  };

  it('comes from a label beside it', async () => {
    const withId = unlabelled.replace(`<${element.tag}`, `<${element.tag} id="labelled"`);
    expect(await nameIn(`<label for="labelled">From a label</label>${withId}`)).to.equal('From a label');
  });

  it('comes from a label around it', async () => {
    expect(await nameIn(`<label>Wrapped in a label ${unlabelled}</label>`)).to.equal('Wrapped in a label');
  });

  it('comes from aria-label', async () => {
    const named = unlabelled.replace(`<${element.tag}`, `<${element.tag} aria-label="From an attribute"`);
    expect(await nameIn(named)).to.equal('From an attribute');
  });

  it('has beside it a description from outside', async () => {
    const described = html.replace(`<${element.tag}`, `<${element.tag} aria-describedby="description"`);
    const target = await place<E>(`${described}<p id="description">Said of it</p>`);
    await settled(target);
    expect((await accessibleNode(labelled(target))).description).to.equal('Said of it');
  });

  it('brings the focus when it is clicked', async () => {
    const label = await place<HTMLLabelElement>(`<label>Words ${unlabelled}</label>`);
    label.click();
    expect(document.activeElement?.localName).to.equal(element.tag);
  });
}

function itsForm<E extends ControlElement>(cases: ControlCases<E>): void {
  const { value, other } = cases;

  it('is one of its elements', async () => {
    const { target, form } = await inForm(cases);
    expect([...form.elements].includes(target)).to.equal(true);
    expect(target.form).to.equal(form);
  });

  it('sends its value under its name', async () => {
    const { target, form } = await inForm(cases);
    expect(sent(form)).to.deep.equal({ control: value });
    target.value = other;
    expect(sent(form)).to.deep.equal({ control: other });
  });

  it('sends nothing without a name', async () => {
    const { form } = await inForm(cases, { name: null });
    expect(sent(form)).to.deep.equal({});
  });

  it('sends nothing without a value', async () => {
    const { form } = await inForm(cases, { value: null });
    expect(sent(form)).to.deep.equal({});
  });

  it('goes back to its default when the form is reset', async () => {
    const { target, form } = await inForm(cases);
    target.value = other;
    await settled(target);
    form.reset();
    await settled(target);
    expect(target.value).to.equal(value);
    expect(sent(form)).to.deep.equal({ control: value });
  });

  it('takes back what a browser restores', async () => {
    const { target, form } = await inForm(cases);
    target.formStateRestoreCallback(other);
    await settled(target);
    expect(target.value).to.equal(other);
    expect(sent(form)).to.deep.equal({ control: other });
  });

  it('is disabled with its fieldset', async () => {
    const { target, form, fieldset } = await inForm(cases);
    const isUsable = () =>
      [...target.shadowRoot!.querySelectorAll('input, select, textarea, button')].some((it) => it.matches(':enabled'));
    expect(isUsable()).to.equal(true);
    fieldset.disabled = true;
    await settled(target);
    expect(sent(form)).to.deep.equal({});
    expect(isUsable()).to.equal(false);
    expect(target.disabled, 'its own property is the author’s').to.equal(false);
    fieldset.disabled = false;
    await settled(target);
    expect(isUsable()).to.equal(true);
    expect(sent(form)).to.deep.equal({ control: value });
  });

  it('is disabled by itself', async () => {
    const { target, form } = await inForm(cases, { disabled: '' });
    expect(sent(form)).to.deep.equal({});
    expect(target.matches(':disabled')).to.equal(true);
  });
}

function itsValidity<E extends ControlElement>(cases: ControlCases<E>): void {
  it('is missing a value where one is required', async () => {
    const { target, form } = await inForm(cases, { required: '', value: null });
    expect(target.validity.valueMissing).to.equal(true);
    expect(target.validationMessage).not.to.equal('');
    expect(target.matches(':invalid')).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    target.value = cases.other;
    expect(form.checkValidity()).to.equal(true);
    expect(target.checkValidity()).to.equal(true);
  });

  it('is brought before the person', async () => {
    const { target } = await inForm(cases, { required: '', value: null });
    expect(target.reportValidity()).to.equal(false);
    expect(document.activeElement).to.equal(target);
  });

  it('takes the page’s own words', async () => {
    const { target } = await inForm(cases);
    target.setCustomValidity('Not this one');
    expect(target.validationMessage).to.equal('Not this one');
    target.setCustomValidity('');
    expect(target.checkValidity()).to.equal(true);
  });

  it('does not matter while disabled', async () => {
    const { target, form } = await inForm(cases, { required: '', value: null, disabled: '' });
    expect(target.willValidate).to.equal(false);
    expect(form.checkValidity()).to.equal(true);
  });
}

function itsEvents<E extends ControlElement>(cases: ControlCases<E>): void {
  const record = (target: E) => {
    const heard: string[] = [];
    for (const type of ['input', 'change']) target.parentElement!.addEventListener(type, () => heard.push(type));
    return heard;
  };

  it('are fired when a person acts', async () => {
    const { target } = await inForm(cases);
    const heard = record(target);
    target.focus();
    await cases.act(target);
    await settled(target);
    target.blur();
    expect(target.value).not.to.equal(cases.value);
    expect([...new Set(heard)].sort()).to.deep.equal(['change', 'input']);
    expect(heard.filter((type) => type === 'change')).to.have.length(1);
  });

  it('are not fired by a script, a reset or a restore', async () => {
    const { target, form } = await inForm(cases);
    const heard = record(target);
    target.value = cases.other;
    await settled(target);
    form.reset();
    target.formStateRestoreCallback(cases.other);
    await settled(target);
    expect(heard).to.deep.equal([]);
  });

  it('do not come from a disabled control', async () => {
    const { target } = await inForm(cases, { disabled: '' });
    const heard = record(target);
    target.focus();
    await cases.act(target);
    await settled(target);
    expect(target.value).to.equal(cases.value);
    expect(heard).to.deep.equal([]);
  });
}
