import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import '../support/typescript.mjs';

const { readReviewHtml } = await import('../../src/reading/index.ts');

const PAGE = `<HTML LANG="en"><HEAD><TITLE>Tin Harbour</TITLE></HEAD><BODY><H1>Tin Harbour</H1><P>Director: Ada Holm</P>
<P>Ida says: <IMG SRC="boats.gif" ALT="3 boats out of 4"></P><svg viewBox="0 0 9 9"></svg></BODY></HTML>`;

describe('a page of capital letters, read outside a browser', () => {
  it('gives the words of its pictures', () => {
    let parsed;
    const { review } = readReviewHtml(PAGE, { parse: (html) => (parsed = parseHTML(html).document) });
    const { value, best, unit } = review.rating;
    assert.deepEqual({ value, best, unit }, { value: 3, best: 4, unit: 'boats' });
    assert.equal(parsed.querySelector('svg').getAttribute('viewBox'), '0 0 9 9');
  });
});
