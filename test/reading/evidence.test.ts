import { expect } from '@open-wc/testing';
import { evidenceInText, evidenceRange, type Field, readReview, readReviewText } from '../../src/reading/index.js';

const TEXT = 'Her (2013)\n\nDirected by:  Spike   Jonze\nStarring: Joaquin Phoenix, Amy Adams\n\n4.5 clappers';

describe('the evidence of a fact', () => {
  it('is a range around the value in a document', () => {
    const page = new DOMParser().parseFromString(
      '<h1>Her (2013)</h1><p>Directed by: Spike <b>Jonze</b></p><p>I went in for a joke.</p><p>4.5 clappers</p>',
      'text/html',
    );
    const { found } = readReview(page);
    const textOf = (field: Field): string | undefined => {
      const each = found.get(field);
      return each && evidenceRange(each)?.toString();
    };
    expect(textOf('title')).to.equal('Her');
    expect(textOf('directors')).to.equal('Spike Jonze');
    expect(textOf('body')).to.equal('I went in for a joke.');
  });

  it('is no range if the fact was found in data', () => {
    expect(evidenceRange({ from: 'json-ld', text: 'Her' })).to.equal(undefined);
  });

  it('is a span of a plain text, whatever its white space', () => {
    const spans = evidenceInText(TEXT, readReviewText(TEXT));
    const textOf = (field: Field): string => {
      const { start = 0, end = 0 } = spans.get(field) ?? {};
      return TEXT.slice(start, end);
    };
    expect(textOf('title')).to.equal('Her');
    expect(textOf('year')).to.equal('2013');
    expect(textOf('directors')).to.equal('Spike   Jonze');
    expect(textOf('cast')).to.equal('Joaquin Phoenix, Amy Adams');
    expect(textOf('rating')).to.equal('4.5 clappers');
  });
});
