import { expect } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { RootStylesController } from '../../src/controllers/root-styles-controller.js';

const styles = css`
  test-root-styled p {
    margin-inline-start: 7px;
  }
`;

class TestRootStyled extends LitElement {
  constructor() {
    super();
    new RootStylesController(this, styles).use(true);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('test-root-styled', TestRootStyled);

describe('RootStylesController', () => {
  let box: HTMLElement;
  beforeEach(() => document.body.append((box = document.createElement('div'))));
  afterEach(async () => {
    box.remove();
    await Promise.resolve();
  });

  const place = async (): Promise<LitElement> => {
    box.innerHTML = '<test-root-styled><p>A word</p></test-root-styled><section></section>';
    const element = box.firstElementChild as LitElement;
    await element.updateComplete;
    return element;
  };
  const margin = (element: Element) => getComputedStyle(element.querySelector('p')!).marginInlineStart;

  it('leaves the sheets of the page as they are when an element moves within it', async () => {
    const element = await place();
    const before = [...document.adoptedStyleSheets];
    expect(margin(element)).to.equal('7px');
    box.querySelector('section')!.append(element);
    await Promise.resolve();
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
    document.adoptedStyleSheets.forEach((sheet, at) => expect(sheet).to.equal(before[at]));
    expect(margin(element)).to.equal('7px');
  });

  it('takes the sheet away with the last element that uses it', async () => {
    const before = document.adoptedStyleSheets.length;
    const element = await place();
    const other = element.cloneNode(true) as Element;
    box.append(other);
    element.remove();
    await Promise.resolve();
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    other.remove();
    await Promise.resolve();
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('takes the sheet along into a shadow tree', async () => {
    const before = document.adoptedStyleSheets.length;
    const element = await place();
    const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
    root.append(element);
    await Promise.resolve();
    expect(document.adoptedStyleSheets).to.have.length(before);
    expect(margin(element)).to.equal('7px');
  });
});
