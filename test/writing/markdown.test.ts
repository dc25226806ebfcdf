import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Review } from '../../src/model/index.js';
import { emptyFilm } from '../../src/model/review.js';
import { readReviewHtml } from '../../src/reading/index.js';
import { toMarkdown } from '../../src/writing/index.js';
import { reviews } from './generated-review.js';
import { plainReviews } from './plain-review.js';

const her: Review = {
  film: {
    ...emptyFilm(),
    title: 'Her',
    year: 2014,
    directors: [{ name: 'Spike Jonze', url: 'https://films.example/jonze' }],
    cast: [{ name: 'Amy Adams', character: 'Amy' }],
  },
  author: { name: 'Ann' },
  bodyText: 'Sad, odd *and* funny.\nA second line.\n\n1. Not a list',
  rating: { value: 4.5, best: 5, unit: 'clappers', raw: '4.5', kind: 'number' },
};

describe('toMarkdown', () => {
  it('writes a review for people', () => {
    expect(toMarkdown(her)).to.equal(
      [
        '# Her (2014)',
        '- **Reviewed by:** Ann\n- **Directed by:** [Spike Jonze](<https://films.example/jonze>)\n- **Starring:** Amy Adams (Amy)',
        '## Review',
        'Sad, odd \\*and\\* funny.\\\nA second line.',
        '1\\. Not a list',
        '**Rating:** 4.5 out of 5 clappers\n',
      ].join('\n\n'),
    );
  });

  it('labels in the language that is asked for', () => {
    expect(toMarkdown(her, { language: 'fr' })).to.include('**Réalisateur:**');
  });

  it('lets no value become markup', () => {
    const title = '# <b>x</b> [a](javascript:alert(1)) `c` ![d](e) | ~~f~~ &lt;';
    const markdown = toMarkdown({ film: { ...emptyFilm(), title }, verdict: '- - -\n\n# Heading\n> quote' });
    for (const [, line] of markdown.matchAll(/^(.+)$/gm)) expect(line).to.not.match(/(?<!\\)[<>`|~&[\]]/);
    expect(markdown).to.not.match(/\n# Heading/);
  });

  it('never throws, and has no line of its own for a value', () => {
    fc.assert(fc.property(reviews, (review) => toMarkdown(review).startsWith('# ')));
  });

  it('is read back, as Markdown engines show it, where its values are names and sentences', () => {
    const engine = new MarkdownIt();
    fc.assert(
      fc.property(plainReviews, (review) => {
        const text = toMarkdown(review);
        expect(readReviewHtml(engine.render(text)).review, text).to.deep.include(review);
      }),
      { numRuns: 150 },
    );
  });
});
