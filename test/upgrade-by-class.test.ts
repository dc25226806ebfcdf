import { expect } from '@open-wc/testing';
import { upgradeByClass } from '../src/upgrade-by-class.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { nextFrame } from './support/media.js';
import { put } from './conformance/element.js';

describe('the spelling by class', () => {
  let stop: () => void;
  beforeEach(() => (stop = upgradeByClass(document)));
  afterEach(() => {
    stop();
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
  });

  it('puts the element around the content, also of what comes later', async () => {
    const span = put<HTMLElement>('<span class="clapper-rating" data-value="4.5">4.5 out of 5 clappers</span>');
    await nextFrame();
    expect(span.innerHTML).to.equal('<clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating>');
  });

  it('takes the attributes of the element and no others', async () => {
    const block = put<HTMLElement>(
      '<div class="film-synopsis" data-clamp="3" data-onfocus="alert(1)" data-style="position:fixed" data-autofocus data-slot="x" data->x</div>',
    );
    await nextFrame();
    expect(block.innerHTML).to.equal('<film-synopsis clamp="3">x</film-synopsis>');
  });

  it('knows every attribute that an element documents', async () => {
    for (const { declarations } of manifest.modules as {
      declarations?: { tagName?: string; attributes?: { name: string }[] }[];
    }[]) {
      for (const { tagName, attributes = [] } of declarations ?? []) {
        if (!tagName) continue;
        const data = attributes.map(({ name }) => `data-${name}="1"`).join(' ');
        const block = put<HTMLElement>(`<div class="${tagName}" ${data}></div>`);
        await nextFrame();
        expect([...block.firstElementChild!.getAttributeNames()].sort(), tagName).to.deep.equal(
          attributes.map(({ name }) => name).sort(),
        );
      }
    }
  });

  it('leaves WordPress’s form and what strangers wrote alone', async () => {
    const html =
      '<form class="comment-form"></form><ol class="comment-list"><li><div class="film-review" data-src="/x">x</div></li></ol>';
    const page = put<HTMLElement>(`<div>${html}</div>`);
    await nextFrame();
    expect(page.innerHTML).to.equal(html);
  });

  it('does so once', async () => {
    const page = put<HTMLElement>('<div><div class="film-heading">Her</div></div>');
    await nextFrame();
    page.append(page.firstChild!);
    await nextFrame();
    expect(page.querySelectorAll('film-heading')).to.have.length(1);
  });
});
