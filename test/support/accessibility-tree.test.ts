import { expect, fixture, html } from '@open-wc/testing';
import { accessibleNode, accessibleTree, outline } from './accessibility-tree.js';
import { emulateMedia, resizeTo } from './media.js';

class TestAccessible extends HTMLElement {
  constructor() {
    super();
    const internals = this.attachInternals();
    internals.role = 'group';
    internals.ariaLabel = 'From internals';
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<div><h3>In the shadow</h3><slot></slot><p hidden>Hidden</p><button aria-expanded="false">More</button></div>';
  }
}
customElements.define('test-accessible', TestAccessible);

describe('accessibleTree', () => {
  it('sees internals, shadow roots and slots', async () => {
    const element = await fixture<HTMLElement>(html`<test-accessible><a href="#x">A link</a></test-accessible>`);
    expect(outline(await accessibleTree(element))).to.equal(
      [
        'group "From internals"',
        '  heading "In the shadow"',
        '    StaticText "In the shadow"',
        '  link "A link"',
        '    StaticText "A link"',
        '  button "More"',
        '    StaticText "More"',
      ].join('\n'),
    );
  });

  it('tells states and levels of one node', async () => {
    const element = await fixture<HTMLElement>(html`<test-accessible></test-accessible>`);
    const heading = await accessibleNode(element.shadowRoot!.querySelector('h3')!);
    expect(heading).to.include({ role: 'heading', name: 'In the shadow', level: 3 });
    const button = await accessibleNode(element.shadowRoot!.querySelector('button')!);
    expect(button).to.include({ role: 'button', expanded: false });
    const hidden = await accessibleNode(element.shadowRoot!.querySelector('p')!);
    expect(hidden).to.include({ role: 'none', name: '', ignored: true });
  });

  it('tells several elements apart that are asked for at once', async () => {
    const list = await fixture(
      html`<div>
        <h2>One</h2>
        <button>Two</button><a href="#x">Three</a>
      </div>`,
    );
    const nodes = await Promise.all([...list.children].map(accessibleNode));
    expect(nodes.map(({ role, name }) => `${role} ${name}`)).to.deep.equal(['heading One', 'button Two', 'link Three']);
  });
});

describe('emulated media', () => {
  const settings = ['forced-colors: active', 'prefers-color-scheme: dark', 'prefers-reduced-motion: reduce'];
  const matching = () => [...settings.map((setting) => `(${setting})`), 'print'].filter((it) => matchMedia(it).matches);

  it('are what was asked for', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce', medium: 'print' });
    expect(matching()).to.have.length(4);
  });

  it('end with the test', () => {
    expect(matching()).to.deep.equal([]);
  });

  it('has a width that ends with the test', async () => {
    await resizeTo(320);
    expect(innerWidth).to.equal(320);
  });

  it('is as wide as before', () => {
    expect(innerWidth).to.equal(800);
  });
});
