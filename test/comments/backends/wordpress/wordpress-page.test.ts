import { expect } from '@open-wc/testing';
import { isWordPressForm, isWordPressPage } from '../../../../src/comments/backends/wordpress/own-form.js';
import { readWordPressPage } from '../../../../src/comments/backends/wordpress/wordpress-page.js';

const FORM = (post: string, action = '/wp-comments-post.php'): string =>
  `<form action="${action}" method="post"><input name="author"><input type="hidden" name="comment_post_ID" value="${post}"></form>`;
const LINK = `<link rel="https://api.w.org/" href="/wp-json/">`;

/** A page at this site's address, from its source. */
function pageOf(head: string, body = '', bodyClass = ''): Document {
  const source = `<!doctype html><html><head><base href="${location.origin}/2026/her/">${head}</head><body class="${bodyClass}">${body}</body></html>`;
  return new DOMParser().parseFromString(source, 'text/html');
}

describe('a page of a WordPress blog', () => {
  it('says where its REST interface is', () => {
    expect(readWordPressPage(pageOf(LINK)).root).to.equal(`${location.origin}/wp-json/`);
    expect(readWordPressPage(pageOf('')).root).to.equal(undefined);
  });

  it('says which post it is about, in any of the ways that themes leave', () => {
    const pages: readonly (readonly [string, string, string])[] = [
      ['', '', 'single postid-42 logged-out'],
      ['', '', 'page page-id-42'],
      ['<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/42">', '', ''],
      ['<link rel="alternate" type="application/json" href="/index.php?rest_route=%2Fwp%2Fv2%2Fpages%2F42">', '', ''],
      ['<link rel="shortlink" href="/?p=42">', '', ''],
      ['', FORM('42'), ''],
    ];
    for (const page of pages) expect(readWordPressPage(pageOf(...page)).post, page.join()).to.equal('42');
  });

  it('that lists posts is about none', () => {
    const category = '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/categories/3">';
    expect(readWordPressPage(pageOf(category, '', 'archive category-3')).post).to.equal(undefined);
  });

  it('with several posts goes by the place', () => {
    const page = pageOf(
      LINK,
      `<article id="post-5"><div></div></article><article id="post-6">${FORM('6')}</article>`,
      'home',
    );
    const [first, second] = page.querySelectorAll('article');
    const place = readWordPressPage(page, first!.firstElementChild!);
    expect([place.post, place.form]).to.deep.equal(['5', undefined]);
    expect(readWordPressPage(page, second)).to.deep.include({ post: '6', form: page.querySelector('form') });
  });

  it('knows the address of a post of a type of its own', () => {
    const link = '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/films/9">';
    const { post, postAddress } = readWordPressPage(pageOf(link, '', 'single-film postid-9'));
    expect([post, postAddress]).to.deep.equal(['9', `${location.origin}/wp-json/wp/v2/films/9`]);
  });

  it('says who is signed in, and who has to', () => {
    expect(readWordPressPage(pageOf('', '', 'logged-in')).isSignedIn).to.equal(true);
    expect(readWordPressPage(pageOf('', '')).isSignedIn).to.equal(false);
    expect(readWordPressPage(pageOf('', '<p class="must-log-in">')).mustSignIn).to.equal(true);
    expect(readWordPressPage(pageOf('', `<p class="must-log-in"></p>${FORM('1')}`, 'postid-1')).mustSignIn).to.equal(
      false,
    );
  });

  it('has a form of its own only on its own site', () => {
    const forms: readonly (readonly [string, boolean])[] = [
      ['/wp-comments-post.php', true],
      ['/blog/wp-comments-post.php?x=1', true],
      ['https://blog.example.test/wp-comments-post.php', false],
      ['/search', false],
      ['http://[bad', false],
    ];
    for (const [action, isOne] of forms) {
      const form = pageOf('', FORM('1', action)).querySelector('form')!;
      expect(isWordPressForm(form), action).to.equal(isOne);
    }
  });

  it('keeps its comments where its REST interface is on the same site', () => {
    const keeps = (head: string) => isWordPressPage(pageOf(head, FORM('1')));
    expect(keeps(LINK)).to.equal(true);
    expect(keeps('<script src="/wp-includes/js/comment-reply.min.js"></script>')).to.equal(false);
    expect(keeps('<link rel="https://api.w.org/" href="https://elsewhere.test/wp-json/">')).to.equal(false);
  });
});
