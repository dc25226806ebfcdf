import { expect } from '@open-wc/testing';
import { pageKey } from '../../../src/platform/page/page-key.js';

describe('what tells a page from others', () => {
  const here = location.href;
  const keyOf = (query: string) => {
    history.replaceState(null, '', `/post/${query}`);
    return pageKey();
  };
  afterEach(() => history.replaceState(null, '', here));

  for (const name of [
    ...'utm_source fbclid gclid msclkid srsltid gbraid wbraid _gl _ga share igshid mc_cid mtm_campaign ttclid twclid'.split(
      ' ',
    ),
    ...'yclid dclid _hsenc __hstc replytocom unapproved moderation-hash ref FBCLID'.split(' '),
  ]) {
    it(`is not ${name}`, () => expect(keyOf(`?p=5&${name}=x`)).to.equal('/post/?p=5'));
  }

  for (const name of ['p', 'page_id', 'id', 'film', 'cpage', 'lang', 'reference', 'gallery', 'atlas']) {
    it(`is ${name}`, () => expect(keyOf(`?${name}=5`)).to.equal(`/post/?${name}=5`));
  }

  it('is the address itself where an app has left the canonical address of the page that was loaded', () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href: performance.getEntriesByType('navigation')[0]!.name });
    document.head.append(link);
    const [pathname] = [new URL(link.href).pathname];
    expect(pageKey()).to.match(new RegExp(`^${pathname}`));
    expect(keyOf('?p=6')).to.equal('/post/?p=6');
    link.href = '/the-post-of-the-app/';
    expect(keyOf('?p=6')).to.equal('/the-post-of-the-app/');
    link.remove();
  });

  it('is the canonical address, where the page states one', () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href: '/the-post/?utm_source=x' });
    document.head.append(link);
    expect(keyOf('?p=5')).to.equal('/the-post/');
    link.remove();
  });
});
