import { expect } from '@open-wc/testing';
import { keepBrackets, lettersOf, plainWords } from '../../../src/comments/outbox/plain-words.js';

describe('plain words of a server', () => {
  it('makes a sentence of a message', () => {
    const message = '<p><strong>Error:</strong> please fill the required\n fields (name, email).</p>';
    expect(plainWords(message)).to.equal('Error: please fill the required fields (name, email).');
  });

  it('takes a half-open bracket for a bracket', () => {
    expect(plainWords('1 < 2 and <b>3</b> > 2')).to.equal('1 < 2 and 3 > 2');
  });

  it('recognises what WordPress made of a text', () => {
    const pairs = [
      ['"Nobody leaves" -- he said...', '<p>&#8220;Nobody leaves&#8221; &#8212; he said&#8230;</p>\n'],
      ['Line one\nline two\n\nnew', '<p>Line one<br />\nline two</p>\n<p>new</p>\n'],
      [
        'see http://a.test/?x=1&y=2',
        '<p>see <a href="http://a.test/?x=1&#038;y=2" rel="nofollow ugc">http://a.test/?x=1&#038;y=2</a></p>',
      ],
      ['<em>yes</em>', '<p><em>yes</em></p>'],
      ['👏🏽👏🏽', '<p>👏🏽👏🏽</p>\n'],
    ] as const;
    for (const [typed, rendered] of pairs) expect(lettersOf(typed), typed).to.equal(lettersOf(rendered));
    expect(lettersOf('👏')).not.to.equal(lettersOf('🎬'));
    expect(lettersOf('one')).not.to.equal(lettersOf('two'));
  });

  it('keeps words in brackets that WordPress would take for an element of no use', () => {
    expect(keepBrackets('1 < 2 and 3 > 2, <spoiler>, <script>x</script>')).to.equal(
      '1 &lt; 2 and 3 > 2, &lt;spoiler>, &lt;script>x&lt;/script>',
    );
    const markup = '<em>a</em> <a href="https://a.test/" title="t">b</a> <blockquote>c</blockquote> <CODE>d</CODE>';
    expect(keepBrackets(markup)).to.equal(markup);
    expect(keepBrackets('<emu>')).to.equal('&lt;emu>');
  });

  it('takes time in proportion to a text, whatever it is made of', () => {
    for (const part of ['<', '<a ', '&', '&#', '< a', '</'])
      for (const read of [plainWords, keepBrackets, lettersOf]) expect(read(part.repeat(200_000))).to.be.a('string');
  });
});
