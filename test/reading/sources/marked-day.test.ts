import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../../src/reading/index.js';

const dayIn = (markup: string, after = ''): string | undefined =>
  readReviewHtml(
    `<html lang="en"><body><article class="post"><h1 class="entry-title">Lantern Bay</h1>${markup}<p>Director: Ada Holm</p></article>${after}</body></html>`,
  ).review.publishedAt;

describe('the day of a post in the markup of its platform', () => {
  for (const markup of [
    '<time class="entry-date" datetime="2019-10-04T16:10:00+00:00">Posted</time>',
    '<abbr itemprop="datePublished" content="2019-10-04">Posted</abbr>',
    '<div class="wp-block-post-date"><time datetime="2019-10-04">Posted</time></div>',
    '<abbr class="published" title="2019-10-04T08:00:00-07:00">16:10</abbr>',
    '<p>by Ann | <span class="published">Oct 4, 2019</span></p>',
    '<span itemprop="datePublished">4 October 2019</span>',
    '<footer class="entry-footer"><time class="entry-date" datetime="2019-10-04">Posted</time></footer>',
  ])
    it(`is read from ${markup}`, () => {
      expect(dayIn(markup)?.slice(0, 10)).to.equal('2019-10-04');
    });

  it('is none in words that can mean two days', () => {
    expect(dayIn('<span class="published">03/04/2019</span>')).to.equal(undefined);
  });

  it('is none where several days are stated', () => {
    const times =
      '<time class="published" datetime="2019-10-04">A</time><time class="published" datetime="2020-01-01">B</time>';
    expect(dayIn(times)).to.equal(undefined);
  });

  it('is not that of a comment, a widget or a time that is none', () => {
    expect(
      dayIn(
        '',
        '<ol class="comment-list"><li class="comment"><time class="published" datetime="2020-01-01">x</time></li></ol>',
      ),
    ).to.equal(undefined);
    expect(dayIn('', '<aside><time class="published" datetime="2020-01-01">x</time></aside>')).to.equal(undefined);
    expect(dayIn('<time class="published" datetime="2020-13-45">x</time>')).to.equal(undefined);
    expect(dayIn('', '<footer><time class="published" datetime="2020-01-01">x</time></footer>')).to.equal(undefined);
  });
});
